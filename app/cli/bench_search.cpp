// SPDX-License-Identifier: EUPL-1.2
#include "cli/bench_search.h"

#include "search/altered_names.h"
#include "search/suspects.h"

#include <QRandomGenerator>
#include <algorithm>

namespace ancora::cli {

namespace {

constexpr int rounds = 7;
constexpr quint32 seed_of_altered_names = 20260408;

std::vector<search::KnownPerson> known_persons(storage::Store &store)
{
    std::vector<search::KnownPerson> persons;
    for (const storage::CaseLine &line : must(store.cases()))
        persons.push_back({line.id, search::KnownPerson::Source::Case, line.name, line.alias, line.number, {}, line.birth_date, false, {}});
    return persons;
}

QString invented_name(QRandomGenerator &random)
{
    static const QStringList syllables = QStringLiteral("ka mo ri sel an ta bek ou dja lin ver sch po gu nie zo fat ye hor wi").split(u' ');
    QString name;
    for (const int length : {4, 3}) {
        for (int i = 0; i < length; ++i)
            name += syllables[random.bounded(int(syllables.size()))];
        name += u' ';
    }
    return name.trimmed();
}

/// The training names are few; here each person has one that nobody else has, which is harder than an office.
std::vector<search::KnownPerson> with_names_of_their_own(std::vector<search::KnownPerson> persons)
{
    QRandomGenerator random(5);
    for (search::KnownPerson &person : persons)
        person.name = invented_name(random);
    return persons;
}

search::PersonIndex index_of(std::vector<search::KnownPerson> persons)
{
    search::PersonIndex index;
    index.set(std::move(persons));
    return index;
}

/// From a letter of a name to the list of who may be meant.
Measurement measure_typing(const std::vector<search::KnownPerson> &persons)
{
    const search::PersonIndex index = index_of(persons);
    QRandomGenerator random(5);
    Measurement measurement{QStringLiteral("search as you type, 95th percentile of the letters"), QStringLiteral("ms"), {}, 50, {}};
    std::size_t hits = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> letters;
        for (int typed = 0; typed < 20; ++typed) {
            const QString name = persons[std::size_t(random.bounded(int(persons.size())))].name;
            for (int length = 1; length <= name.size(); ++length)
                letters.push_back(milliseconds([&] { hits += index.find(search::Question::read(name.left(length)), 12).size(); }));
        }
        std::sort(letters.begin(), letters.end());
        measurement.values.push_back(letters[letters.size() * 95 / 100]);
    }
    Q_UNUSED(hits)
    return measurement;
}

/// The list of the search's own test, with the whole store standing around those who are meant.
Measurement measure_altered_names(std::vector<search::KnownPerson> persons)
{
    const auto meant = search::training_persons();
    const auto altered = search::altered_names(meant, seed_of_altered_names);
    persons.insert(persons.end(), meant.begin(), meant.end());
    const search::PersonIndex index = index_of(std::move(persons));
    const auto found = std::count_if(altered.begin(), altered.end(), [&index](const search::AlteredName &one) {
        const auto hits = index.find(search::Question::read(one.typed), 5);
        return std::any_of(hits.begin(), hits.end(), [&one](const search::Hit &hit) { return hit.person && hit.person->file == one.means; });
    });
    return {QStringLiteral("of 400 altered names among the first five (at least 95)"), QStringLiteral("%"),
            {100.0 * double(found) / double(altered.size())}, {}, {}};
}

Measurement measure_suspects(std::vector<search::KnownPerson> persons)
{
    const search::PersonIndex index = index_of(std::move(persons));
    Measurement measurement{QStringLiteral("duplicate suspects of the vault"), QStringLiteral("ms"), {}, 2000, {}};
    std::size_t pairs = 0;
    for (int round = 0; round < rounds; ++round)
        measurement.values.push_back(milliseconds([&] { pairs += search::suspects(index, 500).size(); }));
    Q_UNUSED(pairs)
    return measurement;
}

} // namespace

std::vector<Measurement> measure_search(storage::Store &store)
{
    const auto known = known_persons(store);
    const auto apart = with_names_of_their_own(known);
    return {measure_typing(apart), measure_altered_names(apart), measure_suspects(known)};
}

} // namespace ancora::cli
