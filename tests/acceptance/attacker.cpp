// SPDX-License-Identifier: EUPL-1.2
#include "attacker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>

namespace ancora::acceptance {
namespace {

constexpr int longest_attack = 30 * 60 * 1000; // milliseconds

QString line_of(const QJsonObject &finding)
{
    const QJsonObject codes = finding[QStringLiteral("codes")].toObject();
    QStringList words;
    for (auto code = codes.begin(); code != codes.end(); ++code)
        words.append(code.key() % u'=' % code->toString());
    return QStringLiteral("%1 %2 %3 %4 [%5] %6..%7: %8")
        .arg(finding[QStringLiteral("kind")].toString(), finding[QStringLiteral("release")].toString(),
             finding[QStringLiteral("table")].toString(), finding[QStringLiteral("population")].toString(), words.join(u' '))
        .arg(finding[QStringLiteral("low")].toInteger())
        .arg(finding[QStringLiteral("high")].toInteger())
        .arg(finding[QStringLiteral("how")].toString());
}

} // namespace

int Attacked::count(const char *kind) const
{
    const QString start = QLatin1String(kind) % u' ';
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const QString &line) { return line.startsWith(start); }));
}

std::optional<int> Attacked::small_counts(int threshold) const
{
    if (status != 0 && status != 3)
        return std::nullopt;
    return static_cast<int>(std::count_if(least.begin(), least.end(), [threshold](qint64 low) { return low < threshold; }));
}

QString Attacked::summary() const
{
    return QStringLiteral("status %1, %2 found, %3 undecided %4\n").arg(status).arg(findings.size()).arg(undecided).arg(error)
           + findings.mid(0, 5).join(u'\n');
}

Attacked attack(const QStringList &folders)
{
    QProcess process;
    process.start(QStringLiteral(ANCORA_ATTACK), QStringList{QStringLiteral("--json")} + folders);
    Attacked result;
    if (!process.waitForFinished(longest_attack) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.status = process.exitCode();
    result.error = QString::fromUtf8(process.readAllStandardError());
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    result.undecided = answer[QStringLiteral("undecided")].toInt() + answer[QStringLiteral("not_tried")].toInt();
    for (const QJsonValue &finding : answer[QStringLiteral("findings")].toArray()) {
        result.findings.append(line_of(finding.toObject()));
        result.least.push_back(finding[QStringLiteral("low")].toInteger());
    }
    return result;
}

} // namespace ancora::acceptance
