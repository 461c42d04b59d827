// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/cell_book.h"

#include "attack/refusal.h"

#include <QRegularExpression>
#include <algorithm>

namespace ancora::attack {

namespace {

bool is_total(const QString &code)
{
    return code == QStringLiteral("TOTAL");
}

} // namespace

std::size_t CellNameHash::operator()(const CellName &name) const
{
    std::size_t hash = 14695981039346656037U;
    const auto mix = [&](int part) {
        hash = (hash ^ static_cast<std::size_t>(part)) * 1099511628211U;
    };
    mix(name.release);
    mix(name.population);
    for (const Coordinate &code : name.codes) {
        mix(code.dimension);
        mix(code.node);
    }
    return hash ^ (hash >> 29);
}

/// Reads the codes of a line along the dimensions of its axes. Codes recur thousands of times, so
/// each is read once.
struct CellBook::Place
{
    using Codes = std::optional<std::vector<Coordinate>>;
    struct Axis
    {
        std::vector<std::pair<int, const Dimension *>>
            own;                          ///< what the publication itself knows of its dimensions
        std::vector<Dimension *> counted; ///< the same dimensions of the release that is counted
        QHash<QString, Codes> read;

        const Codes &codes(const QString &joined)
        {
            const auto known = read.constFind(joined);
            return known != read.constEnd() ? *known : *read.insert(joined, split(joined));
        }

    private:
        Codes split(const QString &joined) const
        {
            std::vector<Coordinate> codes;
            QStringList parts = joined.split(u'/');
            if (is_total(joined))
                parts = QStringList(static_cast<qsizetype>(own.size()), joined);
            if (parts.size() != static_cast<qsizetype>(own.size()))
                return {};
            for (std::size_t i = 0; i < own.size(); ++i) {
                const QString &code = parts[static_cast<qsizetype>(i)];
                const auto [number, dimension] = own[i];
                if (dimension->summed() ? !dimension->find(code) : is_total(code))
                    return {};
                if (const int node = counted[i]->find_or_add(code); node != Dimension::total)
                    codes.push_back({number, node});
            }
            return codes;
        }
    };

    const TableEntry *entry = nullptr;
    int release = 0;
    int population = 0;
    Axis row;
    Axis column;

    /// The cell that the codes mean here; none where they are not codes of this entry.
    std::optional<CellName> name(const QString &row_code, const QString &column_code)
    {
        const Codes &rows = row.codes(row_code);
        const Codes &columns = column.codes(column_code);
        if (!rows || !columns)
            return {};
        CellName name{release, population, *rows};
        name.codes.insert(name.codes.end(), columns->begin(), columns->end());
        std::sort(name.codes.begin(), name.codes.end());
        return name;
    }
    /// Dimensions without a tree take every code: another entry that knows the code comes first.
    [[nodiscard]] int guesses() const
    {
        const auto unsummed = [](const auto &dimension) { return !dimension.second->summed(); };
        return static_cast<int>(std::count_if(row.own.begin(), row.own.end(), unsummed) +
                                std::count_if(column.own.begin(), column.own.end(), unsummed));
    }
};

void CellBook::take(const std::vector<Publication> &publications)
{
    enter_releases(publications);
    for (std::size_t i = 0; i < publications.size(); ++i)
        enter_lines(publications[i], static_cast<int>(i));
    for (std::size_t i = 0; i < publications.size(); ++i)
        for (const Identity &identity : publications[i].description.identities)
            enter_identity(identity, publications[i], static_cast<int>(i));
}

int CellBook::find(const CellName &name) const
{
    const auto known = m_cells.find(name);
    return known == m_cells.end() ? -1 : known->second;
}

int CellBook::find_or_add(const CellName &name)
{
    const auto [known, added] = m_cells.try_emplace(name, static_cast<int>(m_system.cells.size()));
    if (added)
        m_system.cells.push_back({name});
    return known->second;
}

void CellBook::enter_releases(const std::vector<Publication> &publications)
{
    QHash<QString, int> seen;
    for (const Publication &publication : publications) {
        const Description &from = publication.description;
        Release release{{},           from.centre, from.year,      from.version, from.threshold,
                        from.rounded, true,        from.dimensions};
        release.name = from.centre.isEmpty() ? QString() : QString(from.centre + u'/');
        release.name += QString::number(from.year);
        if (from.version > 1)
            release.name += u'v' + QString::number(from.version);
        if (const int before = seen[release.name]++; before > 0)
            release.name += QStringLiteral(" (%1)").arg(before + 1);
        m_system.releases.push_back(std::move(release));
    }
}

Dimension &CellBook::dimension(int release, const QString &name, const Publication &publication)
{
    auto &known = m_system.releases[static_cast<std::size_t>(release)].dimensions;
    return known.try_emplace(name, publication.description.dimensions.at(name)).first->second;
}

std::vector<CellBook::Place> CellBook::places_of(const Publication &publication, int release)
{
    std::vector<Place> places;
    for (const TableEntry &entry : publication.description.tables) {
        Place &place = places.emplace_back();
        place.entry = &entry;
        std::tie(place.release, place.population) =
            release_and_population(entry.population, publication, release);
    }
    for (Place &place : places) { // only now: a quoted release may have moved the others
        const auto lay = [&](const QStringList &names, Place::Axis &axis) {
            for (const QString &name : names) {
                axis.own.emplace_back(m_system.dimensions.number(name),
                                      &publication.description.dimensions.at(name));
                axis.counted.push_back(&dimension(place.release, name, publication));
            }
        };
        lay(place.entry->row, place.row);
        lay(place.entry->column, place.column);
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.guesses() < b.guesses(); });
    return places;
}

void CellBook::enter_lines(const Publication &publication, int release)
{
    std::vector<Place> places = places_of(publication, release);
    QHash<QString, std::vector<Place *>> by_table;
    for (Place &place : places)
        by_table[place.entry->id].push_back(&place);
    QHash<QString, int> occurrences;
    QHash<QString, bool> printed;
    for (const ReportLine &line : publication.lines) {
        enter_value(cell_of(line, by_table[line.table], occurrences), line,
                    publication.description.rounded);
        printed[line.table] = true;
    }
    for (const Place &place : places)
        if (!printed.contains(place.entry->id))
            throw Refusal{Attack::tr("The report of %1 has no line of table %2: it is cut off.")
                              .arg(m_system.releases[static_cast<std::size_t>(release)].name,
                                   place.entry->id)};
    enter_structural_zeros(places);
}

/// Where blocks of one table count different things under the same codes, they come in the order of
/// the description.
int CellBook::cell_of(const ReportLine &line, std::vector<Place *> &places,
                      QHash<QString, int> &occurrences)
{
    std::vector<CellName> names;
    int guesses = 0;
    for (Place *place : places) {
        if (!names.empty() && place->guesses() > guesses)
            break;
        const auto name = place->name(line.row, line.column);
        if (!name || std::find(names.begin(), names.end(), *name) != names.end())
            continue;
        guesses = place->guesses();
        names.push_back(*name);
    }
    if (names.empty())
        throw Refusal{Attack::tr("Table %1 is not described, or has no cell %2, %3.")
                          .arg(line.table, line.row, line.column)};
    std::size_t which = 0;
    if (names.size() > 1) {
        const QString key = line.table + u'\n' + line.row + u'\n' + line.column;
        which = std::min(static_cast<std::size_t>(occurrences[key]++), names.size() - 1);
    }
    return find_or_add(names[which]);
}

void CellBook::enter_value(int index, const ReportLine &line, int rounded)
{
    Cell &cell = m_system.cells[static_cast<std::size_t>(index)];
    if (cell.table < 0)
        cell.table = m_system.tables.number(line.table);
    if (!line.value) {
        cell.printing = Printing::Hidden;
        return;
    }
    if (cell.printing == Printing::Nowhere)
        cell.printing = Printing::Shown;
    cell.low = std::max(cell.low, *line.value - (rounded - 1));
    cell.high = std::min(cell.high, *line.value + (rounded - 1));
    if (cell.low > cell.high)
        refuse_contradiction(m_system, index);
}

void CellBook::enter_structural_zeros(std::vector<Place> &places)
{
    for (Place &place : places)
        for (const auto &[row, column] : place.entry->structural_zeros) {
            const auto name = place.name(row, column);
            if (!name)
                throw Refusal{Attack::tr("Table %1 is not described, or has no cell %2, %3.")
                                  .arg(place.entry->id, row, column)};
            const int index = find_or_add(*name);
            Cell &cell = m_system.cells[static_cast<std::size_t>(index)];
            if (cell.low > 0)
                refuse_contradiction(m_system, index);
            cell.high = 0;
            cell.structural_zero = true;
        }
}

void CellBook::enter_identity(const Identity &identity, const Publication &publication, int release)
{
    std::map<int, int> factors;
    for (const IdentityTerm &term : identity) {
        CellName name;
        std::tie(name.release, name.population) =
            release_and_population(term.population, publication, release);
        for (const auto &[of, code] : term.codes) {
            if (!publication.description.dimensions.contains(of))
                throw Refusal{
                    Attack::tr("An identity names \"%1\", which is not a dimension.").arg(of)};
            if (const int node = dimension(name.release, of, publication).find_or_add(code);
                node != Dimension::total)
                name.codes.push_back({m_system.dimensions.number(of), node});
        }
        std::sort(name.codes.begin(), name.codes.end());
        factors[find_or_add(name)] += term.factor;
    }
    Equation equation;
    for (const auto &[cell, factor] : factors)
        if (factor != 0)
            equation.terms.push_back({cell, factor});
    if (!equation.terms.empty())
        m_system.equations.push_back(std::move(equation));
}

std::pair<int, int> CellBook::release_and_population(const QString &population,
                                                     const Publication &publication, int release)
{
    const qsizetype colon = population.indexOf(u':');
    if (colon < 0)
        return {release, m_system.populations.number(population)};
    return {quoted_release(population.left(colon), publication.description.centre),
            m_system.populations.number(population.mid(colon + 1))};
}

int CellBook::quoted_release(const QString &prefix, const QString &own_centre)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(.*)/)?([0-9]{1,4})(?:v([0-9]{1,6}))?$"));
    const auto match = form.match(prefix);
    if (!match.hasMatch())
        throw Refusal{Attack::tr("\"%1\" does not name a report.").arg(prefix)};
    const QString centre = match.hasCaptured(1) ? match.captured(1) : own_centre;
    const int year = match.captured(2).toInt();
    const int version = match.captured(3).toInt();
    int found = -1;
    for (std::size_t i = 0; i < m_system.releases.size(); ++i) {
        const Release &release = m_system.releases[i];
        const bool meant =
            release.centre == centre && release.year == year &&
            (version == 0 ? release.read || release.version == 0 : release.version == version);
        if (meant && (found < 0 || release.version >=
                                       m_system.releases[static_cast<std::size_t>(found)].version))
            found = static_cast<int>(i);
    }
    if (found >= 0)
        return found;
    m_system.releases.push_back({prefix, centre, year, version, 5, 1, false, {}});
    return static_cast<int>(m_system.releases.size()) - 1;
}

} // namespace ancora::attack
