// SPDX-License-Identifier: EUPL-1.2
#include "statistics/quality.h"

#include "statistics/events.h"
#include "statistics/json_place.h"
#include "statistics/plausibility.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::statistics {

// Context of the translations.
struct Quality {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

namespace {

constexpr std::array<const char *, required_answer_count> answer_words{
    "referring_body", "outcome", "scope", "form", "sex", "birth_date", "citizenship", "closure_reason"};

QualityRules read_rules(const Place &place)
{
    place.allow({"format", "version", "about", "required", "break_in_series"});
    place.at("format").require(place.at("format").text() == QLatin1String("ancora-quality/1"));
    QualityRules rules;
    for (const Place &item : place.at("required").items()) {
        item.allow({"answer", "red_above_percent"});
        const Place share = item.at("red_above_percent");
        share.require(share.number() >= 0 && share.number() <= 100);
        rules.required.push_back({static_cast<RequiredAnswer>(item.at("answer").word(answer_words)), share.number()});
    }
    const Place series = place.at("break_in_series");
    series.allow({"factor", "least", "years"});
    rules.break_factor = series.at("factor").number();
    rules.break_least = series.at("least").number();
    rules.break_years = series.at("years").number();
    series.require(rules.break_factor >= 2 && rules.break_least >= 1 && rules.break_years >= 1);
    return rules;
}

/// Who must have the answer: those the tables count by it.
Population population_of(RequiredAnswer answer)
{
    switch (answer) {
    case RequiredAnswer::ReferringBody:
    case RequiredAnswer::Outcome: return Population::Referrals;
    case RequiredAnswer::ClosureReason: return Population::Closed;
    default: return Population::New;
    }
}

bool is_missing(RequiredAnswer answer, const Facts &facts, const Event &event)
{
    const auto has_no = [&event](Variable variable) { return event.value(variable) == no_code; };
    const auto person = [&]() -> const CaseFact & { return facts.cases[event.record]; };
    switch (answer) {
    case RequiredAnswer::ReferringBody: return has_no(Variable::ReferringBody);
    case RequiredAnswer::Outcome: return has_no(Variable::Outcome);
    case RequiredAnswer::Scope: return event.accompaniment && facts.accompaniments[*event.accompaniment].scope == no_code;
    case RequiredAnswer::Form: return has_no(Variable::Form);
    case RequiredAnswer::Sex: return has_no(Variable::Sex) && !person().sex_is_unknown;
    case RequiredAnswer::BirthDate: return person().born_middle == 0 && !person().birth_is_unknown;
    case RequiredAnswer::Citizenship: return has_no(Variable::Citizenship) && !person().citizenship_is_unknown;
    case RequiredAnswer::ClosureReason: return has_no(Variable::ClosureReason);
    }
    return false;
}

QString missing_sentence(RequiredAnswer answer, int files)
{
    switch (answer) {
    case RequiredAnswer::ReferringBody: return Quality::tr("%n referral(s) lack the referring body.", nullptr, files);
    case RequiredAnswer::Outcome: return Quality::tr("%n referral(s) lack the outcome.", nullptr, files);
    case RequiredAnswer::Scope: return Quality::tr("%n new accompaniment(s) lack the scope.", nullptr, files);
    case RequiredAnswer::Form: return Quality::tr("%n new accompaniment(s) lack the main form of exploitation.", nullptr, files);
    case RequiredAnswer::Sex: return Quality::tr("%n new accompaniment(s) lack the sex.", nullptr, files);
    case RequiredAnswer::BirthDate: return Quality::tr("%n new accompaniment(s) lack the birth date.", nullptr, files);
    case RequiredAnswer::Citizenship: return Quality::tr("%n new accompaniment(s) lack the citizenship.", nullptr, files);
    case RequiredAnswer::ClosureReason: break;
    }
    return Quality::tr("%n closed accompaniment(s) lack the reason for closure.", nullptr, files);
}

bool is_in_scope(Population population, const Event &event, Scope scope, const Rules &rules)
{
    if (population == Population::Referrals || scope == Scope::All)
        return true;
    return event.value(Variable::Scope) == (scope == Scope::Trafficking ? rules.trafficking : rules.smuggling);
}

Result<void> find_missing_answers(const QualityInput &input, std::vector<QualityFinding> &findings)
{
    ANCORA_TAKE(const Rules rules, Rules::of(input.definitions, input.lists));
    const std::vector<QualityRules::Answer> &required = input.rules.required;
    std::array<std::size_t, population_count> counted{};
    std::vector<std::vector<FileId>> files(required.size());
    for_each_event(input.facts, Period::of(input.counts.options), rules, [&](Population population, const Event &event) {
        if (!is_in_scope(population, event, input.counts.options.scope, rules))
            return;
        ++counted[static_cast<std::size_t>(population)];
        for (std::size_t i = 0; i < required.size(); ++i) {
            if (population == population_of(required[i].answer) && is_missing(required[i].answer, input.facts, event))
                files[i].push_back(population == Population::Referrals ? input.facts.referrals[event.record].id
                                                                       : input.facts.cases[event.record].id);
        }
    });
    for (std::size_t i = 0; i < required.size(); ++i) {
        if (files[i].empty())
            continue;
        const std::size_t all = counted[static_cast<std::size_t>(population_of(required[i].answer))];
        const bool many = files[i].size() * 100 > all * static_cast<std::size_t>(required[i].red_above_percent);
        QualityFinding finding;
        finding.severity = many ? Severity::Red : Severity::Amber;
        finding.sentence = missing_sentence(required[i].answer, static_cast<int>(files[i].size()));
        finding.answer = required[i].answer;
        finding.files = std::move(files[i]);
        findings.push_back(std::move(finding));
    }
    return {};
}

std::optional<std::int64_t> figure_at(const Report &report, const QString &table_id, const QString &row, const QString &column)
{
    const auto has = [](const QString &code) { return [&code](const Heading &heading) { return heading.code == code; }; };
    for (const ReportTable &table : report.tables) {
        const auto at_row = std::find_if(table.rows.begin(), table.rows.end(), has(row));
        const auto at_column = std::find_if(table.columns.begin(), table.columns.end(), has(column));
        if (table.id != table_id || at_row == table.rows.end() || at_column == table.columns.end())
            continue;
        const ReportCell &cell = table.at(static_cast<std::size_t>(at_row - table.rows.begin()),
                                          static_cast<std::size_t>(at_column - table.columns.begin()));
        if (cell.status != CellStatus::Absent)
            return cell.value;
    }
    return std::nullopt;
}

/// Against the mean of the earlier years that have the figure.
bool is_break(std::int64_t now, const std::vector<std::int64_t> &before, const QualityRules &rules)
{
    const auto years = static_cast<std::int64_t>(before.size());
    std::int64_t sum = 0;
    for (const std::int64_t figure : before)
        sum += figure;
    const bool far = now * years >= rules.break_factor * sum || now * years * rules.break_factor <= sum;
    return years > 0 && far && std::abs(now * years - sum) >= rules.break_least * years;
}

/// Totals and groups in the column of totals: finer figures of a centre jump by themselves.
void find_breaks(const QualityInput &input, std::vector<QualityFinding> &findings)
{
    const std::size_t years = std::min(input.earlier.size(), static_cast<std::size_t>(input.rules.break_years));
    for (const ReportTable &table : input.counts.tables) {
        const auto total = std::find_if(table.columns.begin(), table.columns.end(), [](const Heading &h) { return h.depth == 0; });
        for (const Heading &row : table.rows) {
            if (row.depth > 1 || total == table.columns.end())
                continue;
            const auto now = figure_at(input.counts, table.id, row.code, total->code);
            std::vector<std::int64_t> before;
            for (auto report = input.earlier.end() - static_cast<std::ptrdiff_t>(years); report != input.earlier.end(); ++report) {
                if (const auto figure = figure_at(*report, table.id, row.code, total->code))
                    before.push_back(*figure);
            }
            if (!now || !is_break(*now, before, input.rules))
                continue;
            QualityFinding finding;
            finding.kind = QualityKind::BreakInSeries;
            finding.sentence = Quality::tr("%1: this figure is far from those of earlier years.")
                                   .arg(cell_name(table, row, *total));
            finding.table = table.id;
            finding.row = row.code;
            finding.column = total->code;
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace

Result<QualityRules> QualityRules::load(const QString &path)
{
    ANCORA_TAKE(const QByteArray json, read_definition_file(path));
    return parse(json);
}

Result<QualityRules> QualityRules::parse(const QByteArray &json) { return read_document(json, read_rules); }

Result<std::vector<QualityFinding>> quality_of(const QualityInput &input)
{
    std::vector<QualityFinding> findings = implausible_figures(input.year.tables, input.counts);
    ANCORA_TRY(find_missing_answers(input, findings));
    find_breaks(input, findings);
    return findings;
}

QStringList red_sentences(const std::vector<QualityFinding> &findings)
{
    QStringList sentences;
    for (const QualityFinding &finding : findings) {
        if (finding.severity == Severity::Red)
            sentences << finding.sentence;
    }
    return sentences;
}

Result<QString> reason_to_publish(const std::vector<QualityFinding> &findings, const QString &signed_reason)
{
    const QStringList red = red_sentences(findings);
    if (red.isEmpty())
        return QString();
    if (signed_reason.trimmed().isEmpty())
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Statistics", "The report is not published unless a director signs with a reason: %1")
                        .arg(red.join(u' ')));
    return signed_reason.trimmed();
}

} // namespace ancora::statistics
