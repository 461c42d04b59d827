// SPDX-License-Identifier: EUPL-1.2
#include "cli/benchmark_instance.h"

#include "cli/command.h"
#include "cli/terminal.h"
#include "disclosure/system_builder.h"
#include "exchange/csv.h"
#include "exchange/files.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace ancora::cli {

namespace {

// What the engine's numbering of cells has room for, and what a computer can hold.
constexpr std::size_t most_variables = 20;
constexpr std::size_t most_nodes = 60'000;
constexpr std::size_t most_cells = 20'000'000;
constexpr qint64 largest_file = 1024LL * 1024 * 1024;
constexpr qsizetype first_variable = 2; ///< column of micro.csv, after case_id and centre

tl::unexpected<Error> bad(const QString &file, int line, const QString &reason)
{
    return fail(Error::Kind::BadInput, CommandLine::tr("%1, line %2: %3").arg(file).arg(line).arg(reason));
}

/// Codes become codes of a report, where "/" joins them and TOTAL has its meaning.
bool is_code(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_.-]{1,60}$"));
    return form.match(text).hasMatch() && text != QStringLiteral("TOTAL");
}

/// The rows of a file that all have as many fields as its header.
class TableFile
{
public:
    static Result<TableFile> open(const QString &folder, const QString &name)
    {
        const QString path = QDir(folder).filePath(name);
        ANCORA_TAKE(QByteArray content, exchange::named(path, exchange::read_file(path, largest_file)));
        TableFile file(name, std::move(content));
        ANCORA_TAKE(const auto header, file.m_reader.next());
        if (header)
            file.m_header = header->fields;
        return file;
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &header() const { return m_header; }

    Result<std::optional<exchange::CsvRow>> next()
    {
        auto row = m_reader.next();
        if (!row)
            return fail(row.error().kind, m_name % QStringLiteral(": ") % row.error().text);
        if (*row && (*row)->fields.size() != m_header.size())
            return bad(m_name, (*row)->line, CommandLine::tr("the number of fields is wrong."));
        return row;
    }

private:
    TableFile(QString name, QByteArray content)
        : m_name(std::move(name)),
          m_reader(std::move(content), {.file_size = largest_file, .rows = std::numeric_limits<int>::max()})
    {
    }

    QString m_name;
    exchange::CsvReader m_reader;
    QStringList m_header;
};

using Nodes = QHash<QString, int>;

Result<BenchmarkVariable> read_variable(const QString &folder, const QString &name, Nodes &nodes)
{
    ANCORA_TAKE(auto file, TableFile::open(folder, QStringLiteral("hier_%1.csv").arg(name)));
    if (file.header() != QStringList{QStringLiteral("level"), QStringLiteral("code"), QStringLiteral("parent")})
        return bad(file.name(), 1, CommandLine::tr("the columns are level, code and parent."));
    BenchmarkVariable variable{name, {}, {}, {}};
    for (;;) {
        ANCORA_TAKE(const auto row, file.next());
        if (!row)
            break;
        const QString code = row->fields[1], parent = row->fields[2];
        if (!is_code(code) || nodes.contains(code) || variable.parents.size() == most_nodes)
            return bad(file.name(), row->line, CommandLine::tr("this is not a new code."));
        if (variable.codes.isEmpty() ? !parent.isEmpty() : !nodes.contains(parent))
            return bad(file.name(), row->line, CommandLine::tr("the parent must stand before its children."));
        nodes.insert(code, static_cast<int>(variable.codes.size()));
        variable.codes.append(code);
        variable.parents.push_back(nodes.value(parent, -1));
    }
    if (variable.codes.isEmpty())
        return bad(file.name(), 1, CommandLine::tr("there is no code."));
    variable.sizes.resize(variable.parents.size());
    return variable;
}

std::vector<bool> inner_nodes(const BenchmarkVariable &variable)
{
    std::vector<bool> inner(variable.parents.size());
    for (std::size_t node = 1; node < variable.parents.size(); ++node)
        inner[static_cast<std::size_t>(variable.parents[node])] = true;
    return inner;
}

Result<void> read_cases(TableFile &file, const std::vector<Nodes> &nodes, int most_cases, BenchmarkInstance &instance)
{
    std::vector<std::vector<bool>> inner;
    for (const BenchmarkVariable &variable : instance.variables)
        inner.push_back(inner_nodes(variable));
    for (int taken = 0; taken < most_cases; ++taken) {
        ANCORA_TAKE(const auto row, file.next());
        if (!row)
            break;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const int leaf = nodes[i].value(row->fields[first_variable + static_cast<qsizetype>(i)], -1);
            if (leaf < 0 || inner[i][static_cast<std::size_t>(leaf)])
                return bad(file.name(), row->line, CommandLine::tr("this is not a leaf of %1.").arg(instance.of(i).name));
            instance.leaves.push_back(leaf);
            BenchmarkVariable &variable = instance.variables[i];
            for (int node = leaf; node >= 0; node = variable.parents[static_cast<std::size_t>(node)])
                ++variable.sizes[static_cast<std::size_t>(node)];
        }
    }
    return {};
}

} // namespace

bool BenchmarkInstance::has_variables_of(const BenchmarkInstance &other) const
{
    return std::equal(variables.begin(), variables.end(), other.variables.begin(), other.variables.end(),
                      [](const BenchmarkVariable &a, const BenchmarkVariable &b) {
                          return a.name == b.name && a.codes == b.codes && a.parents == b.parents;
                      });
}

Result<BenchmarkInstance> read_benchmark(const QString &folder, int most_cases)
{
    ANCORA_TAKE(auto file, TableFile::open(folder, QStringLiteral("micro.csv")));
    const QStringList names = file.header().mid(first_variable);
    const bool all_named = std::all_of(names.begin(), names.end(), is_code);
    if (names.isEmpty() || names.size() > qsizetype{most_variables} || !all_named
        || QStringList(names).removeDuplicates() > 0)
        return bad(file.name(), 1, CommandLine::tr("the columns are case_id, centre, and from 1 to %1 variables.")
                                       .arg(most_variables));
    BenchmarkInstance instance;
    std::vector<Nodes> nodes;
    for (const QString &name : names) {
        ANCORA_TAKE(auto variable, read_variable(folder, name, nodes.emplace_back()));
        instance.variables.push_back(std::move(variable));
    }
    ANCORA_TRY(read_cases(file, nodes, most_cases, instance));
    return instance;
}

Result<std::vector<BenchmarkTable>> parse_tables(const QString &text, const BenchmarkInstance &instance)
{
    std::vector<BenchmarkTable> tables;
    std::size_t cells = 0;
    for (const QString &names : text.split(u';')) {
        BenchmarkTable &table = tables.emplace_back();
        for (const QString &name : names.split(u'*')) {
            const auto found = std::find_if(instance.variables.begin(), instance.variables.end(),
                                            [&](const BenchmarkVariable &variable) { return variable.name == name; });
            const auto number = static_cast<std::size_t>(found - instance.variables.begin());
            if (found == instance.variables.end() || std::find(table.begin(), table.end(), number) != table.end())
                return fail(Error::Kind::BadInput,
                            CommandLine::tr("\"%1\" in --tables is not a variable of the folder, or stands there twice.").arg(name));
            table.push_back(number);
        }
        cells += table.size() > disclosure::SystemBuilder::most_crossed ? most_cells + 1 : cell_count(instance, table);
        if (cells > most_cells)
            return fail(Error::Kind::BadInput, CommandLine::tr("The tables have more than %1 cells.").arg(most_cells));
    }
    return tables;
}

std::size_t cell_count(const BenchmarkInstance &instance, const BenchmarkTable &table)
{
    std::size_t cells = 1;
    for (const std::size_t variable : table)
        cells = std::min(cells * instance.of(variable).parents.size(), most_cells + 1);
    return cells;
}

std::vector<std::int64_t> count(const BenchmarkInstance &instance, const BenchmarkTable &table)
{
    std::vector<std::int64_t> values(cell_count(instance, table));
    std::vector<std::size_t> positions, finer;
    for (std::size_t at = 0; at < instance.leaves.size(); at += instance.variables.size()) {
        positions.assign(1, 0);
        for (const std::size_t number : table) {
            const std::vector<int> &parents = instance.of(number).parents;
            finer.clear();
            for (int node = instance.leaves[at + number]; node >= 0; node = parents[static_cast<std::size_t>(node)]) {
                for (const std::size_t position : positions)
                    finer.push_back(position * parents.size() + static_cast<std::size_t>(node));
            }
            positions.swap(finer);
        }
        for (const std::size_t position : positions)
            ++values[position];
    }
    return values;
}

} // namespace ancora::cli
