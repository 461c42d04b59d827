// SPDX-License-Identifier: EUPL-1.2
#include "statistics/known_before.h"

#include "statistics/report_archive.h"
#include "statistics/report_builder.h"
#include "statistics/report_changes.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::statistics {
namespace {

tl::unexpected<Error> refused(const QString &sentence) { return fail(Error::Kind::Refused, sentence); }

/// What cannot stand beside the report, whatever is hidden in it.
Result<void> require_compatible(const Publication &publication, const ReportOptions &options)
{
    const bool is_same_series = publication.scope == scope_code(options.scope) && publication.cut_off == options.cut_off
        && publication.threshold == options.threshold;
    const bool is_suppressed = options.method == Method::Suppression && publication.method == method_code(Method::Suppression);
    if (publication.method != method_code(options.method) || (!is_same_series && !is_suppressed))
        return refused(QCoreApplication::translate(
            "Statistics", "Figures of this year have been published with another protection, and the two together could tell "
                          "what each of them hides. Choose the protection that was used before."));
    if (publication.cut_off > options.cut_off)
        return refused(QCoreApplication::translate(
            "Statistics", "Figures of this year until a later day have been published; a part of them cannot be protected any more."));
    return {};
}

/// The counts of another scope as they are today, with the rows that were published; of `tables` alone where given.
Result<Beside> count_beside(const PublishingInput &input, const ReportOptions &options, const Report *like, const QString &table = {})
{
    ANCORA_TAKE(CountedYear year, count_year(input.facts, input.lists, input.definitions, options, like));
    ANCORA_TAKE(Report counts, count_report(year, input.definitions, options, input.centre, input.training));
    Beside beside{std::move(counts), std::move(year.tables)};
    keep_table(beside, table);
    return beside;
}

class Gatherer
{
public:
    Gatherer(const PublishingInput &input, const ReportOptions &options, const Report &counts)
        : m_input(input), m_options(options), m_counts(counts)
    {
    }

    Result<KnownBefore> gather()
    {
        for (const Publication &publication : m_input.published)
            ANCORA_TRY(sort_in(publication));
        for (const Scope scope : all_scopes) {
            if (scope != m_options.scope)
                ANCORA_TRY(add_scope(scope));
        }
        ANCORA_TRY(add_finest(m_counts, m_result.known.besides, [this](std::size_t number, const Report &rows, const QString &table) {
            const Report &one = number == 0 ? m_counts : m_result.known.besides[number - 1].counts;
            return count_beside(m_input, one.options, &rows, table);
        }));
        set_version();
        return std::move(m_result);
    }

private:
    Result<void> sort_in(const Publication &publication)
    {
        const int years = publication.year - m_options.year;
        const bool meets = (years == -1 && is_whole_year(publication.cut_off)) || (years == 1 && is_whole_year(m_options.cut_off));
        if (years != 0 && !meets)
            return {};
        if (years == 0)
            ANCORA_TRY(require_compatible(publication, m_options));
        ANCORA_TAKE(Report report, restore(publication.material));
        if (meets) {
            m_result.known.neighbours.push_back(std::move(report));
        } else if (publication.cut_off != m_options.cut_off) {
            m_result.known.parts_of_year.push_back(std::move(report));
        } else if (report.options.scope == m_options.scope) {
            note(publication, m_counts);
            m_result.known.versions.push_back(std::move(report));
        } else {
            m_publications[report.options.scope].push_back(&publication);
            m_others[report.options.scope].push_back(std::move(report));
        }
        return {};
    }

    /// Whether the newest of the versions still says what is counted today.
    void note(const Publication &publication, const Report &today)
    {
        if (publication.version < m_newest)
            return;
        const bool agrees = publication.figures == fingerprint(today);
        m_agrees = publication.version == m_newest ? m_agrees && agrees : agrees;
        m_newest = publication.version;
    }

    /// Trafficking and smuggling are together all: whoever has figures of two knows the third, printed or not.
    Result<void> add_scope(Scope scope)
    {
        ReportOptions options = m_options;
        options.scope = scope;
        std::vector<Report> &published = m_others[scope];
        const Report *like = published.empty() ? nullptr : &published.back();
        for (const Report &one : published)
            options.threshold = std::max(options.threshold, one.options.threshold);
        const auto is_other = [this](const Report &neighbour) { return neighbour.options.scope != m_options.scope; };
        const std::vector<Report> &neighbours = m_result.known.neighbours;
        const bool this_year = std::any_of(m_publications.begin(), m_publications.end(), [](const auto &one) { return !one.second.empty(); });
        if (!this_year && std::none_of(neighbours.begin(), neighbours.end(), is_other))
            return {};
        ANCORA_TAKE(Beside beside, count_beside(m_input, options, like, this_year ? QString() : QStringLiteral("T7")));
        for (const Publication *publication : m_publications[scope])
            note(*publication, beside.counts);
        beside.published = std::move(published);
        m_result.known.besides.push_back(std::move(beside));
        return {};
    }

    void set_version()
    {
        const bool has_it = std::any_of(m_result.known.versions.begin(), m_result.known.versions.end(), [this](const Report &one) {
            return one.options.threshold == m_options.threshold && one.options.version == m_newest;
        });
        m_result.version = m_newest == 0 ? 1 : m_agrees && !has_it ? m_newest : m_newest + 1;
        const std::vector<Report> &versions = m_result.known.versions;
        if (!versions.empty())
            m_result.known.listed_at = versions.front().options.version == m_result.version ? versions.front().options.threshold : 0;
    }

    const PublishingInput &m_input;
    const ReportOptions &m_options;
    const Report &m_counts;
    KnownBefore m_result;
    std::map<Scope, std::vector<Report>> m_others; ///< of the same days
    std::map<Scope, std::vector<const Publication *>> m_publications;
    int m_newest = 0;
    bool m_agrees = true;
};

} // namespace

Report rows_of(const std::vector<const Report *> &reports)
{
    Report rows;
    for (const Report *report : reports) {
        for (const ReportTable &table : report->tables) {
            ReportTable *known = rows.table(table.id);
            ReportTable &all = known ? *known : rows.tables.emplace_back(ReportTable{table.id, {}, {}, {}, {}, {}, {}});
            for (const Heading &row : table.rows) {
                if (!position(all.rows, row.code))
                    all.rows.push_back(row);
            }
        }
    }
    return rows;
}

void keep_table(Beside &beside, const QString &id)
{
    if (id.isEmpty())
        return;
    std::erase_if(beside.counts.tables, [&id](const ReportTable &one) { return one.id != id; });
    std::erase_if(beside.layouts, [&id](const TableLayout &one) { return one.id != id; });
}

Result<void> add_finest(const Report &counts, std::vector<Beside> &besides,
                        const std::function<Result<Beside>(std::size_t, const Report &rows, const QString &table)> &count)
{
    std::vector<const Report *> all{&counts};
    for (const Beside &beside : besides)
        all.push_back(&beside.counts);
    const Report rows = rows_of(all);
    std::vector<Beside> finest;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const ReportTable &table : all[i]->tables) {
            if (table.rows.size() == rows.table(table.id)->rows.size())
                continue;
            ANCORA_TAKE(Beside beside, count(i, rows, table.id));
            beside.centre = i == 0 ? QString() : besides[i - 1].centre;
            finest.push_back(std::move(beside));
        }
    }
    std::move(finest.begin(), finest.end(), std::back_inserter(besides));
    return {};
}

const Publication *lists_the_same(const std::vector<Publication> &published, const ReportOptions &options)
{
    const auto found = std::find_if(published.rbegin(), published.rend(), [&options](const Publication &one) {
        return one.year == options.year && one.scope == scope_code(options.scope) && one.cut_off == options.cut_off;
    });
    return found == published.rend() ? nullptr : &*found;
}

Result<KnownBefore> known_before(const PublishingInput &input, const ReportOptions &options, const Report &counts)
{
    return Gatherer(input, options, counts).gather();
}

} // namespace ancora::statistics
