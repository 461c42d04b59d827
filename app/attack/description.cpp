// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/description.h"

#include "attack/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ancora::attack {

namespace {

constexpr qsizetype most_dimensions_of_a_table = 6;

/// Takes members out of the document; a missing or foreign one is named in the refusal.
class Members
{
public:
    explicit Members(QString file) : m_file(std::move(file)) {}

    [[noreturn]] void refuse(const char *member) const
    {
        throw Refusal{
            Attack::tr("%1 does not describe published tables: \"%2\" is missing or wrong.")
                .arg(m_file, QLatin1String(member))};
    }
    [[nodiscard]] QJsonObject object(const QJsonValue &value, const char *member) const
    {
        if (!value.isObject())
            refuse(member);
        return value.toObject();
    }
    [[nodiscard]] QJsonArray array(const QJsonValue &value, const char *member) const
    {
        if (!value.isArray())
            refuse(member);
        return value.toArray();
    }
    [[nodiscard]] QString text(const QJsonValue &value, const char *member) const
    {
        const QString text = value.toString();
        if (text.isEmpty() || text.size() > 200)
            refuse(member);
        return text;
    }
    [[nodiscard]] int number(const QJsonValue &value, const char *member, int least, int most) const
    {
        const double number = value.toDouble(static_cast<double>(least) - 1);
        if (!(number >= least && number <= most) || number != static_cast<int>(number))
            refuse(member);
        return static_cast<int>(number);
    }
    [[nodiscard]] QStringList texts(const QJsonValue &value, const char *member) const
    {
        QStringList list;
        for (const QJsonValue &entry : array(value, member))
            list << text(entry, member);
        return list;
    }

private:
    QString m_file;
};

Dimension read_dimension(const QString &name, const QJsonValue &value, const Members &members)
{
    std::vector<Tree> trees;
    for (const QJsonValue &entry :
         members.array(members.object(value, "dimensions")[QStringLiteral("parents")], "parents")) {
        Tree tree;
        const QJsonObject parents = members.object(entry, "parents");
        for (auto it = parents.begin(); it != parents.end(); ++it)
            tree.insert(it.key(), members.text(it.value(), "parents"));
        trees.push_back(tree);
    }
    if (trees.size() > 16)
        members.refuse("parents");
    return Dimension(name, trees);
}

TableEntry read_table(const QJsonValue &value, const Description &description,
                      const Members &members)
{
    const QJsonObject object = members.object(value, "tables");
    TableEntry table;
    table.id = members.text(object[QStringLiteral("id")], "id");
    table.population = members.text(object[QStringLiteral("population")], "population");
    table.row = members.texts(object[QStringLiteral("row")], "row");
    table.column = members.texts(object[QStringLiteral("column")], "column");
    QStringList used = table.row + table.column;
    for (const QString &name : used)
        if (!description.dimensions.contains(name))
            members.refuse("dimensions");
    if (used.size() > most_dimensions_of_a_table || used.removeDuplicates() > 0)
        members.refuse("row");
    const QJsonValue zeros = object[QStringLiteral("structural_zeros")];
    if (zeros.isUndefined())
        return table;
    for (const QJsonValue &zero : members.array(zeros, "structural_zeros")) {
        const QStringList codes = members.texts(zero, "structural_zeros");
        if (codes.size() != 2)
            members.refuse("structural_zeros");
        table.structural_zeros.emplace_back(codes[0], codes[1]);
    }
    return table;
}

void read_side(const QJsonValue &value, int sign, Identity &identity, const Members &members)
{
    for (const QJsonValue &entry : members.array(value, "identities")) {
        const QJsonArray parts = members.array(entry, "identities");
        if (parts.size() < 2 || parts.size() > 3)
            members.refuse("identities");
        IdentityTerm term{members.text(parts[0], "identities"), {}, sign};
        const QJsonObject codes = members.object(parts[1], "identities");
        for (auto it = codes.begin(); it != codes.end(); ++it)
            term.codes.emplace(it.key(), members.text(it.value(), "identities"));
        if (parts.size() == 3)
            term.factor *= members.number(parts[2], "identities", -1000, 1000);
        identity.push_back(std::move(term));
    }
}

Identity read_identity(const QJsonValue &value, const Members &members)
{
    const QJsonObject object = members.object(value, "identities");
    Identity identity;
    read_side(object[QStringLiteral("sum")], 1, identity, members);
    read_side(object[QStringLiteral("equals")], -1, identity, members);
    if (identity.empty())
        members.refuse("identities");
    return identity;
}

void read_head(const QJsonObject &object, Description &description, const Members &members)
{
    if (object[QStringLiteral("format")].toString() != QStringLiteral("ancora-tables/1"))
        members.refuse("format");
    description.year = members.number(object[QStringLiteral("year")], "year", 0, 9999);
    description.threshold =
        members.number(object[QStringLiteral("threshold")], "threshold", 1, 1'000'000);
    if (object.contains(QStringLiteral("version")))
        description.version =
            members.number(object[QStringLiteral("version")], "version", 1, 1'000'000);
    if (object.contains(QStringLiteral("rounded")))
        description.rounded =
            members.number(object[QStringLiteral("rounded")], "rounded", 1, 1'000'000);
    if (object.contains(QStringLiteral("centre")))
        description.centre = members.text(object[QStringLiteral("centre")], "centre");
}

} // namespace

Description read_description(const QByteArray &json, const QString &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw Refusal{Attack::tr("%1 is not JSON, or is cut off.").arg(file)};
    const Members members(file);
    const QJsonObject object = document.object();
    Description description;
    read_head(object, description, members);
    const QJsonObject dimensions =
        members.object(object[QStringLiteral("dimensions")], "dimensions");
    for (auto it = dimensions.begin(); it != dimensions.end(); ++it)
        description.dimensions.emplace(it.key(), read_dimension(it.key(), it.value(), members));
    for (const QJsonValue &table : members.array(object[QStringLiteral("tables")], "tables"))
        description.tables.push_back(read_table(table, description, members));
    if (description.tables.empty())
        members.refuse("tables");
    const QJsonValue identities = object[QStringLiteral("identities")];
    if (!identities.isUndefined())
        for (const QJsonValue &identity : members.array(identities, "identities"))
            description.identities.push_back(read_identity(identity, members));
    return description;
}

} // namespace ancora::attack
