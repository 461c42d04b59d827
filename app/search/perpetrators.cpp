// SPDX-License-Identifier: EUPL-1.2
#include "search/perpetrators.h"

#include "search/network.h"
#include "search/person_index.h"

#include <algorithm>

namespace ancora::search {

std::vector<const Perpetrator *> find_perpetrators(std::span<const Perpetrator> known, const QString &typed, std::size_t at_most)
{
    std::vector<const Perpetrator *> found;
    const std::set<QString> numbers = phone_numbers(typed);
    for (const Perpetrator &one : known)
        if (found.size() < at_most && share_a_phone(numbers, phone_numbers(one.phones)))
            found.push_back(&one);

    std::vector<KnownPerson> persons;
    for (const Perpetrator &one : known) {
        KnownPerson &person = persons.emplace_back();
        person.file = FileId(one.id.uuid());
        person.name = one.name;
        person.alias = one.aliases;
    }
    PersonIndex index;
    index.set(std::move(persons));
    for (const Hit &hit : index.find(Question::read(typed), at_most)) {
        const auto one = std::find_if(known.begin(), known.end(), [&hit](const Perpetrator &candidate) {
            return candidate.id.uuid() == hit.person->file.uuid();
        });
        if (found.size() < at_most && std::find(found.begin(), found.end(), &*one) == found.end())
            found.push_back(&*one);
    }
    return found;
}

} // namespace ancora::search
