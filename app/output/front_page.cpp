// SPDX-License-Identifier: EUPL-1.2
#include "output/front_page.h"

namespace ancora::output {

using statistics::Report;
using statistics::ReportOptions;
using statistics::Scope;

namespace {

const QString &scope_name(Scope scope, const Texts &texts)
{
    switch (scope) {
    case Scope::Trafficking: return texts(Phrase::ScopeThb);
    case Scope::AggravatedSmuggling: return texts(Phrase::ScopeSmuggling);
    case Scope::All: break;
    }
    return texts(Phrase::ScopeAll);
}

} // namespace

QString protection_name(const ReportOptions &options, const Texts &texts)
{
    if (options.confidential())
        return texts(Phrase::ProtectionNone);
    switch (options.method) {
    case statistics::Method::Suppression: return texts(Phrase::ProtectionThreshold).arg(options.threshold);
    case statistics::Method::Collapsing: return texts(Phrase::ProtectionCollapsing).arg(options.threshold);
    case statistics::Method::Rounding: break;
    }
    return texts(Phrase::ProtectionRounding).arg(options.threshold);
}

std::vector<FrontLine> front_lines(const Report &report, const Texts &texts)
{
    const ReportOptions &options = report.options;
    std::vector<FrontLine> lines;
    if (!report.centre.isEmpty())
        lines.push_back({texts(Phrase::Centre), report.centre});
    lines.push_back({texts(Phrase::Year), QString::number(options.year)});
    lines.push_back({texts(Phrase::Scope), scope_name(options.scope, texts)});
    lines.push_back({texts(Phrase::CutOff), texts.date(options.cut_off)});
    lines.push_back({texts(Phrase::Version), QString::number(options.version)});
    lines.push_back({texts(Phrase::Protection), protection_name(options, texts)});
    return lines;
}

QString front_summary(const ReportOptions &options, const Texts &texts)
{
    return QStringLiteral("%1 %2 · %3: %4 · %5: %6 · %7 %8")
        .arg(texts(Phrase::Year), QString::number(options.year), texts(Phrase::Scope),
             scope_name(options.scope, texts), texts(Phrase::CutOff), texts.date(options.cut_off),
             texts(Phrase::Version), QString::number(options.version));
}

QString page_mark(const Report &report, const Texts &texts)
{
    QStringList marks;
    if (report.options.confidential())
        marks << texts(Phrase::ConfidentialMark);
    if (report.training)
        marks << texts(Phrase::TrainingMark);
    return marks.join(u" · ");
}

} // namespace ancora::output
