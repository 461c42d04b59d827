// SPDX-License-Identifier: EUPL-1.2
#include "office.h"

#include "output/report_files.h"
#include "../statistics/made_facts.h"
#include "statistics/publishing.h"
#include "statistics/report_builder.h"

namespace ancora::acceptance {

using namespace statistics;

namespace {

Definitions definitions_for(Asked asked)
{
    Definitions result = Definitions::load().value();
    if (asked == Asked::SingleFigures) {
        std::erase_if(result.disclosure.rules, [](const DisclosureRule &rule) {
            return rule.kind == RuleKind::Lines || rule.kind == RuleKind::Group || rule.kind == RuleKind::Complement;
        });
    }
    return result;
}

const Definitions &definitions(Asked asked = Asked::EveryRule)
{
    static const Definitions every_rule = definitions_for(Asked::EveryRule);
    static const Definitions single_figures = definitions_for(Asked::SingleFigures);
    return asked == Asked::EveryRule ? every_rule : single_figures;
}

const QualityRules &quality_rules()
{
    static const QualityRules result = QualityRules::load().value();
    return result;
}

} // namespace

Result<void> write_folder(const Report &report, const QString &folder)
{
    ANCORA_TAKE(const QStringList files, output::write_report(report, QDir(folder), Language::English, {output::Format::Csv}));
    return files.isEmpty() ? fail(Error::Kind::Internal, QStringLiteral("No file was written.")) : Result<void>();
}

Result<Report> protect_alone(const Facts &facts, const ReportOptions &options, std::uint64_t seed, Asked asked, const QString &centre)
{
    ANCORA_TAKE(const CountedYear year, count_year(facts, code_lists(), definitions(asked), options));
    Protecting protecting;
    protecting.seed = seed;
    return build_report(year, definitions(asked), options, centre, false, protecting);
}

Result<Report> Office::publish(const Facts &facts, const ReportOptions &options)
{
    const PublishingInput input{facts, code_lists(), definitions(), quality_rules(), m_published, QStringLiteral("Centre"), false};
    ANCORA_TAKE(PreparedReport prepared, prepare_report(input, options, QStringLiteral("Invented figures.")));
    if (!prepared.publication)
        return prepared.report;
    const QString folder = m_home.filePath(QString::number(m_folders.size() + 1));
    ANCORA_TRY(write_folder(prepared.report, folder));
    m_published.push_back(*prepared.publication);
    m_folders.append(folder);
    return prepared.report;
}

} // namespace ancora::acceptance
