// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/attack.h"
#include "attack/publication.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace ancora::attack {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline QJsonValue json(const QByteArray &value)
{
    return QJsonDocument::fromJson('[' + value + ']').array().at(0);
}

/// Writes a report folder by hand, as an office would that has never heard of Ancora.
class PublishedFolder
{
public:
    explicit PublishedFolder(int year = 2019)
        : m_year(year), m_description{{text("format"), text("ancora-tables/1")},
                                      {text("year"), year},
                                      {text("version"), 1},
                                      {text("threshold"), 5},
                                      {text("identities"), QJsonArray()}}
    {
    }

    PublishedFolder &set(const char *member, const QJsonValue &value)
    {
        m_description[text(member)] = value;
        return *this;
    }
    /// `parents`: JSON objects, one per tree, with commas between.
    PublishedFolder &dimension(const char *name, const char *parents)
    {
        m_dimensions[text(name)] =
            QJsonObject{{text("parents"), json('[' + QByteArray(parents) + ']')}};
        return *this;
    }
    /// `row` and `column`: JSON lists of dimensions.
    PublishedFolder &table(const char *id, const char *row, const char *column,
                           const char *population = "people", const char *structural_zeros = "[]")
    {
        m_tables << QJsonObject{{text("id"), text(id)},
                                {text("population"), text(population)},
                                {text("row"), json(row)},
                                {text("column"), json(column)},
                                {text("structural_zeros"), json(structural_zeros)}};
        return *this;
    }
    PublishedFolder &identity(const QByteArray &equation)
    {
        QJsonArray identities = m_description[text("identities")].toArray();
        identities << json(equation);
        return set("identities", identities);
    }
    /// `value` below 0: hidden.
    PublishedFolder &cell(const char *table, const QString &row, const QString &column, int value)
    {
        m_csv += QByteArray(table) + ',' + row.toUtf8() + ',' + column.toUtf8() + ',';
        m_csv += value < 0 ? QByteArray(",hidden\n") : QByteArray::number(value) + ",shown\n";
        return *this;
    }
    PublishedFolder &cell(const char *table, const char *row, const char *column, int value)
    {
        return cell(table, text(row), text(column), value);
    }

    [[nodiscard]] QByteArray csv() const { return m_csv; }
    [[nodiscard]] QByteArray tables() const
    {
        QJsonObject object = m_description;
        object[text("dimensions")] = m_dimensions;
        object[text("populations")] = QJsonObject{{text("people"), text("people")}};
        object[text("tables")] = m_tables;
        return QJsonDocument(object).toJson();
    }
    [[nodiscard]] QString report_name() const
    {
        return QStringLiteral("report-%1.csv").arg(m_year);
    }
    [[nodiscard]] QString tables_name() const
    {
        return QStringLiteral("tables-%1.json").arg(m_year);
    }

    void write(const QString &folder) const
    {
        QDir().mkpath(folder);
        write_file(folder + u'/' + report_name(), m_csv);
        write_file(folder + u'/' + tables_name(), tables());
    }
    static void write_file(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                 "cannot write");
    }
    [[nodiscard]] Publication publication() const
    {
        return {read_description(tables(), tables_name()), read_report_lines(m_csv, report_name())};
    }

private:
    int m_year;
    QJsonObject m_description;
    QJsonObject m_dimensions;
    QJsonArray m_tables;
    QByteArray m_csv = "table,row,column,value,status\n";
};

inline Outcome attack_folders(const std::vector<PublishedFolder> &folders,
                              const Options &options = {})
{
    std::vector<Publication> publications;
    for (const PublishedFolder &folder : folders)
        publications.push_back(folder.publication());
    return attack(std::move(publications), options);
}

/// The finding about the cell whose codes read so; null if there is none.
inline const Finding *finding(const Outcome &outcome, const char *codes, Kind kind)
{
    for (const Finding &finding : outcome.findings)
        if (finding.kind == kind && outcome.system.words(finding.cell) == text(codes))
            return &finding;
    return nullptr;
}

} // namespace ancora::attack
