// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/known_persons.h"

#include "search/sentences.h"
#include "storage/store.h"
#include "ui/widgets/date_fields.h"

#include <QCoreApplication>

namespace ancora::ui {

namespace {

/// The newest, so that the first look stays fast in an office of many years.
constexpr int most_referrals = 20000;

struct KnownPersonsText {
    Q_DECLARE_TR_FUNCTIONS(KnownPersonsText)
};

search::KnownPerson person_of(const storage::CaseLine &line)
{
    return {line.id, search::KnownPerson::Source::Case, line.name, line.alias, line.number, {}, line.birth_date, false, {}};
}

search::KnownPerson person_of(const storage::ReferralLine &line)
{
    return {line.id, search::KnownPerson::Source::Referral, line.person, line.alias, {}, line.referred_on, line.birth_date, false, {}};
}

/// A name that is written from right to left must not turn the line around.
QString isolated(const QString &name) { return QChar(0x2068) % name % QChar(0x2069); }

QString case_line(const search::KnownPerson &person)
{
    const QString line = KnownPersonsText::tr("Case %1").arg(person.number);
    if (person.former_numbers.isEmpty())
        return line;
    return KnownPersonsText::tr("%1 (and %2)").arg(line, person.former_numbers.join(QStringLiteral(", ")));
}

} // namespace

const search::PersonIndex &KnownPersons::up_to_date()
{
    const qint64 length = m_store.journal().head().length;
    if (m_read_at == length)
        return m_index;
    const auto cases = m_store.cases();
    storage::ReferralFilter newest;
    newest.limit = most_referrals;
    const auto referrals = m_store.referrals(newest);
    const auto merged = m_store.merged_cases();
    if (!cases || !referrals || !merged)
        return m_index;
    QHash<FileId, QStringList> former_numbers;
    for (const storage::MergedCase &one : *merged)
        former_numbers[one.into] << one.number;
    std::vector<search::KnownPerson> persons;
    persons.reserve(cases->size() + referrals->size());
    for (const storage::CaseLine &line : *cases) {
        persons.push_back(person_of(line));
        persons.back().former_numbers = former_numbers.value(line.id);
    }
    for (const storage::ReferralLine &line : *referrals)
        if (!line.person.isEmpty() && line.case_file.is_null()) // the case stands for what it began with
            persons.push_back(person_of(line));
    m_index.set(std::move(persons));
    m_read_at = length;
    return m_index;
}

QString person_line(const search::KnownPerson &person)
{
    const bool other_alias = !person.alias.isEmpty() && person.alias != person.name;
    const bool is_case = person.source == search::KnownPerson::Source::Case;
    QStringList parts{isolated(other_alias ? QString(person.name % u" (" % person.alias % u')') : person.name),
                      is_case ? case_line(person) : KnownPersonsText::tr("Referral of %1").arg(shown(person.day))};
    if (person.birth_date.given())
        parts << KnownPersonsText::tr("born %1").arg(person.birth_date.value().display());
    return parts.join(QStringLiteral("  ·  "));
}

QString hit_line(const search::Hit &hit)
{
    if (!hit.person)
        return KnownPersonsText::tr("In a file that you may not open: ask the director");
    QStringList parts{person_line(*hit.person), search::reason(hit)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace ancora::ui
