// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace ancora {

/// Time as a seam: tests set it, the program reads the system's.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    /// The calendar day at the desk (local time): deadlines and ages go by it.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace ancora
