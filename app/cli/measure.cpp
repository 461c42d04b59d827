// SPDX-License-Identifier: EUPL-1.2
#include "cli/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
// after windows.h, which it needs
#include <psapi.h>
#endif

namespace ancora::cli {

double median_of(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Measurement::median() const { return median_of(values); }

std::optional<double> Measurement::ratio() const
{
    const double bare = median_of(compared_to);
    return bare > 0 ? std::optional<double>(median() / bare) : std::nullopt;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::optional<double> peak_memory_mb(qint64 process)
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS counters{};
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    const bool known = handle && GetProcessMemoryInfo(handle, &counters, sizeof counters);
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    return double(counters.PeakWorkingSetSize) / (1024 * 1024);
#else
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = status.readAll();
    const qsizetype at = content.indexOf("VmHWM:");
    if (at < 0)
        return std::nullopt;
    const QByteArray line = content.mid(at + 6, content.indexOf('\n', at) - at - 6).simplified();
    return line.left(line.indexOf(' ')).toDouble() / 1024;
#endif
}

} // namespace ancora::cli
