// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "simulator/power_cut_harness.h"

#include <QByteArray>

struct sqlite3;

namespace ancora::simulator {

/// The bare engine, for controls with settings that `storage::Database` rightly refuses.
class RawConnection
{
public:
    enum class Encryption { On, Off };

    explicit RawConnection(const Place &place, Encryption encryption = Encryption::On);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    [[nodiscard]] bool execute(const QByteArray &sql);
    /// The first value of the first row, -1 if there is none.
    [[nodiscard]] qint64 number(const QByteArray &sql);

private:
    sqlite3 *m_engine = nullptr;
};

} // namespace ancora::simulator
