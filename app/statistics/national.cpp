// SPDX-License-Identifier: EUPL-1.2
#include "statistics/national.h"

#include "statistics/known_before.h"
#include "statistics/protected_report.h"
#include "statistics/report_changes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace ancora::statistics {

// Context of the translations.
struct Consolidation {
    Q_DECLARE_TR_FUNCTIONS(Consolidation)
};

namespace {

/// No centre can be called so: what several of them have counted of the same persons.
const QString counted_twice = QStringLiteral("/counted-twice");
const QString silent_centres = QStringLiteral("/silent");

tl::unexpected<Error> refused(const QString &sentence) { return fail(Error::Kind::Refused, sentence); }

/// A centre as the national report sees it.
struct Source {
    QString name;
    LeafCounts leaves;
    std::vector<Report> published = {};
    bool is_known = false; ///< something of it has been published
};

LeafCounts with_counts(LeafCounts leaves, const Aggregates &figures)
{
    for (std::size_t i = 0; i < leaves.counts.size(); ++i) {
        for (std::size_t j = 0; j < leaves.counts[i].size(); ++j)
            leaves.counts[i][j] = figures.tables[i].blocks[j].counts;
    }
    leaves.capacity = figures.capacity;
    return leaves;
}

template <class Use> void for_each_count(LeafCounts &leaves, const Use &use)
{
    for (std::size_t i = 0; i < leaves.counts.size(); ++i) {
        for (std::size_t j = 0; j < leaves.counts[i].size(); ++j) {
            for (std::size_t cell = 0; cell < leaves.counts[i][j].size(); ++cell)
                use(leaves.counts[i][j][cell], i, j, cell);
        }
    }
}

void add(LeafCounts &sum, const LeafCounts &other, int factor)
{
    for_each_count(sum, [&](std::int64_t &count, std::size_t i, std::size_t j, std::size_t cell) {
        count += factor * other.counts[i][j][cell];
    });
}

LeafCounts nothing_like(LeafCounts leaves)
{
    for_each_count(leaves, [](std::int64_t &count, auto...) { count = 0; });
    return leaves;
}

bool is_empty(LeafCounts leaves)
{
    bool result = true;
    for_each_count(leaves, [&result](std::int64_t count, auto...) { result = result && count == 0; });
    return result;
}

class Maker
{
public:
    Maker(const NationalInput &input, const ReportOptions &options) : m_input(input), m_options(options) {}

    /// Everything that can be said before protection takes its time.
    Result<National> look()
    {
        ANCORA_TAKE(m_result.consolidated, consolidate(m_input.centres, m_input.lists, m_input.definitions, m_options));
        set_sources();
        for (const PublishedFigures &published : m_input.published)
            ANCORA_TRY(sort_in(published));
        ANCORA_TAKE(m_year, list_and_roll_up(m_result.consolidated.leaves, m_input.lists, m_input.definitions, m_options, like()));
        ANCORA_TAKE(m_counts, count_report(m_year, m_input.definitions, m_options, m_name, is_training()));
        if (!m_options.confidential())
            ANCORA_TRY(pass_the_gate());
        return m_result;
    }

    Result<National> make()
    {
        ANCORA_TRY(look());
        ANCORA_TAKE(const QString signed_reason, reason_to_publish(m_result.findings, m_input.signed_reason));
        if (!m_options.confidential())
            ANCORA_TRY(add_sources());
        if (like()) {
            m_options.version = like()->options.version + 1;
            m_known.listed_at = 0;
        }
        const ReportSource source{m_input.lists, m_input.definitions, m_result.consolidated.leaves, m_year, nullptr, m_name, is_training()};
        ANCORA_TAKE(m_result.report, protected_report(source, m_options, {m_input.seed, std::move(m_known), m_input.watch}));
        m_result.report.together = together();
        m_result.report.signed_reason = signed_reason;
        if (!m_options.confidential() && m_options.method == Method::Suppression)
            ANCORA_TRY(describe_sums());
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool is_training() const { return m_input.centres.front().aggregates.training; }
    /// An earlier version of this report, whose rows it keeps.
    [[nodiscard]] const Report *like() const { return m_known.versions.empty() ? nullptr : &m_known.versions.back(); }

    void set_sources()
    {
        QStringList names;
        for (const Contribution &centre : m_input.centres) {
            const QString &name = centre.aggregates.centre;
            const auto is_namesake = [&name](const Contribution &other) { return other.aggregates.centre == name; };
            const bool is_clear = !name.isEmpty() && std::count_if(m_input.centres.begin(), m_input.centres.end(), is_namesake) == 1;
            m_sources.push_back({is_clear ? name : centre.file, with_counts(m_result.consolidated.leaves, centre.aggregates)});
            names.append(name);
        }
        names.removeAll(QString());
        m_name = names.join(QStringLiteral(", "));
    }

    [[nodiscard]] Together together() const
    {
        Together result{static_cast<int>(m_sources.size()), {}};
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (m_input.centres[i].aggregates.centres_key.isEmpty())
                result.without_tokens.append(m_sources[i].name);
        }
        return result;
    }

    Result<void> sort_in(const PublishedFigures &published)
    {
        const ReportOptions &theirs = published.report.options;
        const int years = theirs.year - m_options.year;
        const bool meets = (years == -1 && is_whole_year(theirs.cut_off)) || (years == 1 && is_whole_year(m_options.cut_off));
        if (m_options.confidential() || (published.says_what_it_counts && years != 0 && !meets))
            return {};
        if (m_options.method != Method::Suppression)
            return refused(Consolidation::tr("Together with what the centres published, national figures are protected by hiding only."));
        if (!published.says_what_it_counts || published.report.rounded > 0 || theirs.scope != m_options.scope
            || (years == 0 && theirs.cut_off != m_options.cut_off))
            return refused(Consolidation::tr("%1: this report counts another scope or until another day, or it is rounded; the "
                                             "national figures cannot be protected together with it.").arg(published.folder));
        if (published.report.centre == m_name && !m_name.isEmpty() && m_sources.size() > 1) {
            (meets ? m_known.neighbours : m_known.versions).push_back(published.report);
            return {};
        }
        ANCORA_TAKE(Source *const source, source_of(published));
        source->is_known = true;
        if (meets) {
            m_known.neighbours.push_back(published.report);
            m_known.neighbours.back().centre = source->name;
        } else {
            source->published.push_back(published.report);
        }
        return {};
    }

    Result<Source *> source_of(const PublishedFigures &published)
    {
        Source *found = nullptr;
        for (Source &source : m_sources) {
            if (source.name == published.report.centre)
                return &source;
        }
        // A report without a name belongs to the centre that has just these figures.
        for (Source &source : m_sources) {
            if (!published.report.centre.isEmpty() || !has_figures(source, published.report))
                continue;
            if (found)
                found = nullptr; // of two, nobody can say
            else
                found = &source;
        }
        if (!found)
            return refused(Consolidation::tr("%1: none of the packages is of the centre that published this report.").arg(published.folder));
        return found;
    }

    bool has_figures(const Source &source, const Report &published) const
    {
        const auto counted = count(source.leaves, published.options.threshold, &published);
        return counted && std::all_of(published.tables.begin(), published.tables.end(), [&counted](const ReportTable &table) {
            for (std::size_t place = 0; place < table.cells.size(); ++place) {
                const ReportCell *today = same_cell(counted->counts, table, place);
                if (table.cells[place].status == CellStatus::Shown && (!today || today->value != table.cells[place].value))
                    return false;
            }
            return true;
        });
    }

    Result<Beside> count(const LeafCounts &leaves, int threshold, const Report *like, const QString &table = {}) const
    {
        ReportOptions options = m_options;
        options.threshold = threshold;
        ANCORA_TAKE(CountedYear year, list_and_roll_up(leaves, m_input.lists, m_input.definitions, options, like));
        ANCORA_TAKE(Report counts, count_report(year, m_input.definitions, options, {}, false));
        Beside beside{std::move(counts), std::move(year.tables)};
        keep_table(beside, table);
        return beside;
    }

    /// Sums do not tell which answers lack and which are "unknown", so both count.
    void find_unknown_answers()
    {
        for (const QualityRules::Answer &required : m_input.rules.required) {
            for (std::size_t i = 0; i < m_year.tables.size(); ++i) {
                const Block &block = m_year.tables[i].blocks.front();
                const bool is_asked = !block.dimensions.empty() && block.dimensions.front().id == dimension_of(required.answer);
                if (!is_asked || percent_unknown(m_counts.tables[i]) <= required.red_above_percent)
                    continue;
                QualityFinding finding;
                finding.severity = Severity::Red;
                finding.sentence = Consolidation::tr("%1: more than %2 % have no answer, or \"unknown\".")
                                       .arg(m_counts.tables[i].id).arg(required.red_above_percent);
                finding.table = m_counts.tables[i].id;
                finding.answer = required.answer;
                m_result.findings.push_back(std::move(finding));
            }
        }
    }

    /// Of the rows that have a table of their own.
    static QString dimension_of(RequiredAnswer answer)
    {
        switch (answer) {
        case RequiredAnswer::ReferringBody: return QStringLiteral("referring_body");
        case RequiredAnswer::Outcome: return QStringLiteral("outcome");
        case RequiredAnswer::Form: return QStringLiteral("form");
        case RequiredAnswer::Citizenship: return QStringLiteral("citizenship");
        case RequiredAnswer::ClosureReason: return QStringLiteral("closure_reason");
        default: return {};
        }
    }

    static double percent_unknown(const ReportTable &table)
    {
        const auto total = position(table.rows, QStringLiteral("TOTAL"));
        const auto column = position(table.columns, QStringLiteral("TOTAL"));
        if (!total || !column || table.at(*total, *column).value == 0)
            return 0;
        std::int64_t unknown = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            unknown += table.rows[row].unknown ? table.at(row, *column).value : 0;
        return 100.0 * static_cast<double>(unknown) / static_cast<double>(table.at(*total, *column).value);
    }

    Result<void> pass_the_gate()
    {
        std::vector<Report> earlier;
        for (const Report &neighbour : m_known.neighbours) {
            if (neighbour.centre == m_name && neighbour.options.year < m_options.year)
                earlier.push_back(shown_of(neighbour));
        }
        ANCORA_TAKE(m_result.findings, quality_of({Facts(), m_input.lists, m_input.definitions, m_input.rules, m_year, m_counts, earlier}));
        find_unknown_answers();
        return {};
    }

    static Report shown_of(Report report)
    {
        for (ReportTable &table : report.tables) {
            for (ReportCell &cell : table.cells)
                cell.status = cell.status == CellStatus::Hidden ? CellStatus::Absent : cell.status;
        }
        return report;
    }

    /// The centres that published something, the others together, and what several counted of the same persons.
    Result<void> add_sources()
    {
        const auto is_known = [](const Source &source) { return source.is_known; };
        if (std::none_of(m_sources.begin(), m_sources.end(), is_known))
            return {};
        LeafCounts silent = nothing_like(m_result.consolidated.leaves);
        LeafCounts twice = m_result.consolidated.leaves;
        for (const Source &source : m_sources) {
            add(twice, source.leaves, -1);
            if (source.is_known)
                ANCORA_TRY(add_source(source));
            else
                add(silent, source.leaves, 1);
        }
        if (!std::all_of(m_sources.begin(), m_sources.end(), is_known))
            ANCORA_TRY(add_source({silent_centres, silent}));
        m_has_doubles = !is_empty(twice);
        if (m_has_doubles) {
            ANCORA_TRY(add_source({counted_twice, twice}));
            m_known.besides.back().published = {m_known.besides.back().counts};
        }
        return add_finest(m_counts, m_known.besides, [this](std::size_t number, const Report &rows, const QString &table) {
            const LeafCounts &leaves = number == 0 ? m_result.consolidated.leaves : m_leaves[number - 1];
            const int threshold = number == 0 ? m_options.threshold : m_known.besides[number - 1].counts.options.threshold;
            return count(leaves, threshold, &rows, table);
        });
    }

    Result<void> add_source(const Source &source)
    {
        int threshold = m_options.threshold;
        for (const Report &published : source.published)
            threshold = std::max(threshold, published.options.threshold);
        ANCORA_TAKE(Beside beside, count(source.leaves, threshold, source.published.empty() ? nullptr : &source.published.back()));
        for (const Report &published : source.published)
            ANCORA_TRY(require_found(published, beside.counts, source.name));
        beside.centre = source.name;
        beside.published = source.published;
        m_leaves.push_back(source.leaves);
        m_known.besides.push_back(std::move(beside));
        return {};
    }

    /// A figure that the program does not make itself cannot be taken into account.
    Result<void> require_found(const Report &published, const Report &counts, const QString &name) const
    {
        for (const ReportTable &table : published.tables) {
            for (std::size_t place = 0; place < table.cells.size(); ++place) {
                if (table.cells[place].status != CellStatus::Absent && !same_cell(counts, table, place))
                    return fail(Error::Kind::Refused,
                                Consolidation::tr("%1: its published report has figures by other definitions than this program has.").arg(name),
                                table.id);
            }
        }
        return {};
    }

    /// Every national figure is the sum of the centres'; what follows is for anybody to work out, the attacker too.
    Result<void> describe_sums()
    {
        ANCORA_TAKE(const ReleaseModel model, ReleaseModel::of(m_result.report, m_year.tables));
        QJsonObject about = QJsonDocument::fromJson(m_result.report.description).object();
        QJsonArray identities = about[QStringLiteral("identities")].toArray();
        std::set<CellKey> seen;
        for (const ModelTable &table : model.tables) {
            for (std::size_t cell = 0; table.adds_up && cell < table.grid.size(); ++cell) {
                const CellKey key = model.printed_key(table, cell);
                if (seen.insert(key).second && is_additive(key))
                    identities.append(sum_over_centres(key));
            }
        }
        about[QStringLiteral("identities")] = identities;
        m_result.report.description = QJsonDocument(about).toJson();
        return {};
    }

    /// A rest holds other countries at each centre, and who has changed centres may be reopened in the national figures.
    [[nodiscard]] bool is_additive(const CellKey &key) const
    {
        return std::none_of(key.codes.begin(), key.codes.end(), [this](const auto &code) {
            return is_rest(code.second) || (m_has_doubles && code.second == QStringLiteral("REOPENED"));
        });
    }

    [[nodiscard]] QJsonObject sum_over_centres(const CellKey &key) const
    {
        QJsonObject codes;
        for (const auto &[dimension, code] : key.codes)
            codes.insert(dimension, code);
        QJsonArray sum;
        for (const Source &source : m_sources)
            sum.append(QJsonArray{QStringLiteral("%1/%2:%3").arg(source.name).arg(m_options.year).arg(key.population), codes});
        QJsonArray equals;
        equals.append(QJsonArray{key.population, codes});
        if (m_has_doubles)
            equals.append(QJsonArray{QString(key.population % QStringLiteral("-counted-twice")), codes});
        return {{QStringLiteral("sum"), sum}, {QStringLiteral("equals"), equals}};
    }

    const NationalInput &m_input;
    ReportOptions m_options;
    QString m_name;
    std::vector<Source> m_sources;
    std::vector<LeafCounts> m_leaves; ///< of each beside
    CountedYear m_year;
    Report m_counts;
    Known m_known;
    bool m_has_doubles = false;
    National m_result;
};

} // namespace

Result<National> look_at_national(const NationalInput &input, const ReportOptions &options)
{
    return Maker(input, options).look();
}

Result<National> national_report(const NationalInput &input, const ReportOptions &options)
{
    return Maker(input, options).make();
}

} // namespace ancora::statistics
