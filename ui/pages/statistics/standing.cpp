// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/standing.h"

#include "ui/pages/statistics/differences_pane.h"
#include "ui/pages/statistics/method_name.h"
#include "ui/widgets/date_fields.h"

#include <QCoreApplication>

namespace ancora::ui {

namespace {

// Context of the translations.
struct Standing
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

/// "12.3.2026": the day it was where the person sits.
QString published_on(const Publication &publication)
{
    return shown(publication.published_at.toLocalTime().date());
}

ExportOffer::Version new_version(const statistics::PreparedReport &prepared,
                                 const Result<void> &right)
{
    const int version = prepared.report.options.version;
    ExportOffer::Version now;
    now.name = Standing::tr("Version %1, with the figures of today").arg(version);
    now.note = Standing::tr("Version %1 will be written, and frozen with it: what is written "
                            "counts as published.")
                   .arg(version);
    const QStringList red = statistics::red_sentences(prepared.findings);
    now.must_be_signed = !red.isEmpty();
    if (now.must_be_signed)
        now.note = Standing::tr("The report is red, and is written only with the reason of a "
                                "director, which stands in the certificate: %1")
                       .arg(red.join(u' '));
    if (!right)
        now.obstacle = right.error().text;
    return now;
}

ExportOffer::Version frozen_version(const Publication &publication)
{
    ExportOffer::Version frozen;
    frozen.name = Standing::tr("Version %1, published on %2")
                      .arg(publication.version)
                      .arg(published_on(publication));
    frozen.note = Standing::tr("Version %1 is written once more, as it was published.")
                      .arg(publication.version);
    frozen.frozen = publication.version;
    return frozen;
}

} // namespace

QString standing_of(const CountedReport &counted)
{
    if (counted.report->options.confidential())
        return {};
    QStringList sentences{
        Standing::tr("Protection: %1.").arg(method_name(counted.report->options.method))};
    if (counted.report->rounded > 0)
        sentences << Standing::tr("Every count is less than %1 away from its figure.")
                         .arg(counted.report->rounded);
    QStringList left_out;
    for (const statistics::LeftOut &table : counted.report->left_out)
        left_out << (table.in_part ? Standing::tr("%1 in part").arg(table.table) : table.table);
    if (!left_out.isEmpty())
        sentences << Standing::tr("Left out, because even the total is too small, or would "
                                  "give another away: %1.")
                         .arg(left_out.join(QStringLiteral(", ")));
    if (counted.versions.empty())
        sentences << Standing::tr("Not published yet.");
    else
        sentences << Standing::tr("Version %1 was published on %2.")
                         .arg(counted.versions.front()->version)
                         .arg(published_on(*counted.versions.front()));
    if (counted.earlier)
        sentences << Standing::tr("%n figure(s) have changed since.", nullptr,
                                  DifferencesPane::moved(counted.changes));
    else if (!counted.versions.empty())
        sentences << Standing::tr("No figure has changed since.");
    return sentences.join(u' ');
}

ExportOffer offer_of(const CountedReport &counted, const Result<void> &right)
{
    const int year = counted.report->options.year;
    if (counted.report->options.confidential())
        return {Standing::tr("Write the confidential report %1").arg(year), true, {{}}};
    ExportOffer offer{
        Standing::tr("Write the report %1 as it will be published").arg(year), false, {}};
    if (counted.prepared->publication)
        offer.versions.push_back(new_version(*counted.prepared, right));
    for (const Publication *publication : counted.versions)
        offer.versions.push_back(frozen_version(*publication));
    return offer;
}

} // namespace ancora::ui
