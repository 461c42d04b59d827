// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>
#include <array>
#include <random>
#include <vector>

/// Folders as `ancora-cli protect` reads them.
namespace ancora::disclosure_test {

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Two levels: every group has two codes.
inline QByteArray hierarchy(const char *name, int groups)
{
    const QByteArray prefix(name);
    QByteArray csv = "level,code,parent\n0," + prefix + "_T,\n";
    for (int group = 0; group < groups; ++group)
        csv += "1," + prefix + "_G" + QByteArray::number(group) + ',' + prefix + "_T\n";
    for (int code = 0; code < 2 * groups; ++code)
        csv += "2," + prefix + '_' + QByteArray::number(code) + ',' + prefix + "_G" + QByteArray::number(code / 2) + '\n';
    return csv;
}

using Cases = std::vector<std::array<int, 3>>;

/// Invented cases with three variables; a few codes are common, most are rare.
inline Cases write_benchmark(const QString &folder, unsigned seed, int cases)
{
    std::mt19937 random(seed);
    const auto some = [&random](int codes) {
        const double at = std::uniform_real_distribution<double>(0, 1)(random);
        return static_cast<int>(at * at * codes);
    };
    QDir().mkpath(folder);
    write(folder + QStringLiteral("/hier_a.csv"), hierarchy("a", 3));
    write(folder + QStringLiteral("/hier_b.csv"), hierarchy("b", 4));
    write(folder + QStringLiteral("/hier_c.csv"), hierarchy("c", 1));
    QByteArray csv = "case_id,centre,a,b,c\n";
    Cases written;
    for (int i = 0; i < cases; ++i) {
        const auto [a, b, c] = written.emplace_back(std::array{some(6), some(8), some(2)});
        csv += 'c' + QByteArray::number(i) + ",A,a_" + QByteArray::number(a) + ",b_" + QByteArray::number(b) + ",c_"
               + QByteArray::number(c) + '\n';
    }
    write(folder + QStringLiteral("/micro.csv"), csv);
    return written;
}

} // namespace ancora::disclosure_test
