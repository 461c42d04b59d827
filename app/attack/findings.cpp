// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/findings.h"

#include "attack/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ancora::attack {

namespace {

QString table_of(const Outcome &outcome, int cell)
{
    return outcome.system.tables.text(outcome.system.cell(cell).table);
}

QString figure(const Outcome &outcome, const Finding &finding)
{
    const System &system = outcome.system;
    return QStringList{system.release_of(finding.cell).name, table_of(outcome, finding.cell),
                       system.populations.text(system.cell(finding.cell).name.population),
                       system.words(finding.cell)}
        .join(u' ');
}

QString sentence(const Outcome &outcome, const Finding &finding)
{
    const QString what = figure(outcome, finding);
    switch (finding.kind) {
    case Kind::Shown:
        return Attack::tr("%1 is shown, though below the threshold: %2").arg(what, finding.how);
    case Kind::Derived:
        return Attack::tr("%1 is %2: %3").arg(what).arg(finding.low).arg(finding.how);
    case Kind::Narrowed:
        return Attack::tr("%1 lies between %2 and %3: %4")
            .arg(what)
            .arg(finding.low)
            .arg(finding.high)
            .arg(finding.how);
    case Kind::Changed:
        break;
    }
    return Attack::tr("%1 changed by so few since %2: %3")
        .arg(what, outcome.system.release_of(finding.older).name, finding.how);
}

QString kind_code(Kind kind)
{
    switch (kind) {
    case Kind::Shown:
        return QStringLiteral("shown");
    case Kind::Derived:
        return QStringLiteral("derived");
    case Kind::Narrowed:
        return QStringLiteral("narrowed");
    case Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QJsonObject object(const Outcome &outcome, const Finding &finding)
{
    const System &system = outcome.system;
    const CellName &name = system.cell(finding.cell).name;
    QJsonObject codes;
    for (const Coordinate &code : name.codes) {
        const QString &dimension = system.dimensions.text(code.dimension);
        codes.insert(dimension,
                     system.release_of(finding.cell).dimensions.at(dimension).code(code.node));
    }
    QJsonObject object{{QStringLiteral("kind"), kind_code(finding.kind)},
                       {QStringLiteral("release"), system.release_of(finding.cell).name},
                       {QStringLiteral("table"), table_of(outcome, finding.cell)},
                       {QStringLiteral("population"), system.populations.text(name.population)},
                       {QStringLiteral("codes"), codes},
                       {QStringLiteral("low"), qint64(finding.low)},
                       {QStringLiteral("high"), qint64(finding.high)},
                       {QStringLiteral("how"), finding.how}};
    if (finding.older >= 0)
        object.insert(QStringLiteral("older"), system.release_of(finding.older).name);
    return object;
}

} // namespace

QStringList findings_text(const Outcome &outcome)
{
    QStringList lines;
    for (const Finding &finding : outcome.findings)
        lines << sentence(outcome, finding);
    lines << Attack::tr("%1 figures, %2 of them hidden: %3 leaks found.")
                 .arg(outcome.printed)
                 .arg(outcome.hidden)
                 .arg(outcome.findings.size());
    if (outcome.not_tried > 0)
        lines << Attack::tr("%1 hidden figures were not tried with linear programmes.")
                     .arg(outcome.not_tried);
    if (outcome.undecided > 0)
        lines << Attack::tr("For %1 hidden figures the linear programme gave no proof either way.")
                     .arg(outcome.undecided);
    return lines;
}

QByteArray findings_json(const Outcome &outcome)
{
    QJsonArray findings;
    for (const Finding &finding : outcome.findings)
        findings << object(outcome, finding);
    return QJsonDocument(QJsonObject{{QStringLiteral("printed"), outcome.printed},
                                     {QStringLiteral("hidden"), outcome.hidden},
                                     {QStringLiteral("derived"), findings.size()},
                                     {QStringLiteral("not_tried"), outcome.not_tried},
                                     {QStringLiteral("undecided"), outcome.undecided},
                                     {QStringLiteral("findings"), findings}})
        .toJson();
}

} // namespace ancora::attack
