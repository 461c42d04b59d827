// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

namespace ancora::exchange {

/// Two invented houses. The same seed makes the same beds.
class InventedShelter
{
public:
    explicit InventedShelter(quint32 seed);
    [[nodiscard]] int beds() const { return static_cast<int>(m_shelter.beds.size()); }
    [[nodiscard]] Result<void> save(storage::Store &store) const;
    /// The first bed that is free all the time; none where there is no such bed, then the stay is as it was.
    void give_bed(FileId file, Stay &stay);

private:
    Shelter m_shelter;
    std::vector<std::vector<BedStay>> m_stays; ///< by bed
};

} // namespace ancora::exchange
