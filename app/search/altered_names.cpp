// SPDX-License-Identifier: EUPL-1.2
#include "search/altered_names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <functional>

// A static library's resources are not registered by themselves. Q_INIT_RESOURCE cannot stand inside a namespace.
static void register_names()
{
    Q_INIT_RESOURCE(resources);
}

namespace ancora::search {

namespace {

constexpr int of_each_kind = 50;

QByteArray content(const char *path)
{
    register_names();
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", path);
    return file.readAll();
}

QHash<QString, QStringList> other_spellings()
{
    QHash<QString, QStringList> spellings;
    for (const QString &line : QString::fromUtf8(content(":/training/other_spellings.csv")).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList names = line.split(u',');
        const QString written = names.takeFirst();
        spellings.insert(written, names);
    }
    return spellings;
}

/// Family and given names as pairs.
QList<std::pair<QString, QString>> full_names()
{
    QList<std::pair<QString, QString>> names;
    const QJsonArray scripts = QJsonDocument::fromJson(content(":/training/names.json"))[QStringLiteral("scripts")].toArray();
    for (const QJsonValue &script : scripts)
        for (const QJsonValue &family : script[QStringLiteral("family")].toArray())
            for (const char *sex : {"female", "male"})
                for (const QJsonValue &given : script[QLatin1String(sex)].toArray())
                    names.push_back({family.toString(), given.toString()});
    return names;
}

QString without_accents(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            plain += c == u'Ł' ? u'L' : c == u'Ø' ? u'O' : c;
    return plain;
}

bool is_latin(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

class Alterer
{
public:
    Alterer(const std::vector<KnownPerson> &persons, quint32 seed)
        : m_persons(persons), m_names(full_names()), m_spellings(other_spellings()), m_random(seed)
    {
    }

    [[nodiscard]] std::vector<AlteredName> all()
    {
        add("accents dropped", [this] { return without_accents(full()); });
        add("hyphen", [this] { return with_first_blank(m_random.bounded(2) ? QStringLiteral("-") : QString()); });
        add("swapped", [this] { return QString(m_given % u' ' % m_family); });
        add("other transliteration", [this] { return QString(other(m_family) % u' ' % other(m_given)); }, false);
        add("typing error", [this] { return mistyped(without_accents(full())); });
        add("sounds alike", [this] { return QString(other(m_family) % u' ' % other(m_given)); });
        add("alias", [this] { return m_person->alias.toLower(); });
        add("partial date", [this] { return QString(without_accents(m_family) % u' ' % part_of_birth_date()); });
        return std::move(m_list);
    }

private:
    /// Persons with a name in Latin letters, or only others.
    void add(const char *kind, const std::function<QString()> &alter, bool latin = true)
    {
        const QString name = QString::fromLatin1(kind);
        for (int made = 0; made < of_each_kind;) {
            const int index = m_random.bounded(static_cast<int>(m_names.size()));
            std::tie(m_family, m_given) = m_names[index];
            if (is_latin(m_family) != latin)
                continue;
            m_person = &m_persons[static_cast<std::size_t>(index)];
            m_list.push_back({name, alter(), m_person->file});
            ++made;
        }
    }
    [[nodiscard]] QString full() const { return m_family % u' ' % m_given; }
    [[nodiscard]] QString other(const QString &name)
    {
        const QStringList spellings = m_spellings.value(name);
        if (spellings.isEmpty())
            qFatal("%s has no other spelling", qUtf8Printable(name));
        return spellings[m_random.bounded(static_cast<int>(spellings.size()))];
    }
    [[nodiscard]] QString with_first_blank(const QString &as)
    {
        QString name = full();
        return name.replace(name.indexOf(u' '), 1, as);
    }
    /// One letter left out, doubled, exchanged with its neighbour or for another; never the first.
    [[nodiscard]] QString mistyped(QString name)
    {
        const int at = 1 + m_random.bounded(static_cast<int>(name.size()) - 2);
        const QChar letter = QChar(u'a' + m_random.bounded(26));
        if (name[at] == u' ' || name[at + 1] == u' ')
            return mistyped(name);
        switch (m_random.bounded(4)) {
        case 0: return name.remove(at, 1);
        case 1: return name.insert(at, letter);
        case 2: name[at] = letter; return name;
        default: std::swap(name[at], name[at + 1]); return name;
        }
    }
    [[nodiscard]] QString part_of_birth_date()
    {
        const PartialDate &born = m_person->birth_date.value();
        switch (m_random.bounded(3)) {
        case 0: return QString::number(born.year());
        case 1: return QStringLiteral("%1.%2").arg(born.month()).arg(born.year());
        default: return born.display();
        }
    }

    const std::vector<KnownPerson> &m_persons;
    QList<std::pair<QString, QString>> m_names;
    QHash<QString, QStringList> m_spellings;
    QRandomGenerator m_random;
    QString m_family;
    QString m_given;
    const KnownPerson *m_person = nullptr;
    std::vector<AlteredName> m_list;
};

} // namespace

std::vector<KnownPerson> training_persons()
{
    QRandomGenerator random(3);
    std::vector<KnownPerson> persons;
    for (const auto &[family, given] : full_names()) {
        KnownPerson person;
        person.file = FileId::create();
        person.name = family % u' ' % given;
        person.alias = QStringLiteral("Bird %1").arg(persons.size() + 1);
        person.number = QStringLiteral("2021-%1").arg(persons.size() + 1, 3, 10, QLatin1Char('0'));
        person.birth_date = *PartialDate::of(1965 + random.bounded(40), 1 + random.bounded(12), 1 + random.bounded(28));
        persons.push_back(std::move(person));
    }
    return persons;
}

std::vector<AlteredName> altered_names(const std::vector<KnownPerson> &persons, quint32 seed)
{
    return Alterer(persons, seed).all();
}

} // namespace ancora::search
