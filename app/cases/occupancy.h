// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/shelter.h"

#include <optional>
#include <span>
#include <vector>

/// Who sleeps in which bed. Everything counts by nights, as the nights of the annual report do: who leaves on a day makes the
/// bed free for who arrives on that day, and a stay that begins and ends on one day takes no bed.
namespace ancora {

/// A stay in a bed, of whichever case.
struct BedStay {
    FileId file;
    RecordId bed;
    Spell spell;
};

struct BedNight {
    enum class State { Free, Taken, Closed };
    State state = State::Free;
    FileId file; ///< who has it, where it is taken
    friend bool operator==(const BedNight &, const BedNight &) = default;
};

/// Beds by nights from a day on.
class Occupancy
{
public:
    Occupancy(std::span<const Bed> beds, std::span<const BedStay> stays, QDate first, int nights);

    [[nodiscard]] const BedNight &at(std::size_t bed, int night) const
    {
        return m_cells[bed * static_cast<std::size_t>(m_nights) + static_cast<std::size_t>(night)];
    }

    struct Count {
        int free = 0;
        int taken = 0;
        int closed = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };
    [[nodiscard]] Count on(int night) const;
    /// Of all nights together: what nights of beds there were, and how many were slept in.
    [[nodiscard]] Count total() const;

private:
    int m_nights;
    std::vector<BedNight> m_cells; ///< bed by bed
};

/// Why a bed cannot hold the stays that were given to it.
struct BedClash {
    enum class Why { Taken, Closed };
    Why why = Why::Taken;
    QDate from; ///< the first night that two would have, or that the bed cannot be used
};
/// `stays` are those of this bed.
[[nodiscard]] std::optional<BedClash> clash_in(const Bed &bed, std::vector<BedStay> stays);

/// The stays of a case that change when the person moves on to `next`: those that have begun and have no end yet end on its
/// first day; `next` comes last.
[[nodiscard]] std::vector<Stay> moving_on(const Case &file, const Stay &next);

} // namespace ancora
