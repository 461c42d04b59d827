// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training_network.h"

#include "exchange/training_dice.h"

#include <algorithm>

namespace ancora::exchange {

namespace {

constexpr int cases_per_perpetrator = 6;

} // namespace

InventedNetwork::InventedNetwork(quint32 seed, int cases, const CodeLists &lists)
    : m_lists(lists), m_dice(~seed), m_perpetrators(std::size_t(1 + cases / cases_per_perpetrator))
{
    int n = 0;
    for (Perpetrator &one : m_perpetrators) {
        ++n;
        one.id = invented_record(m_dice);
        one.sex = Code::of(chance(70) ? "M" : "F");
        one.citizenship = one_of(ListId::Countries);
        one.name = canary(QStringLiteral("Boss %1").arg(n));
        if (chance(40))
            one.aliases = canary(QStringLiteral("Uncle %1, Auntie %1").arg(n));
        if (chance(60))
            one.phones = canary(QStringLiteral("0499 %1").arg(m_dice.bounded(1'000'000), 6, 10, QLatin1Char('0')));
    }
}

Result<void> InventedNetwork::save(storage::Store &store) const { return save_in_office(store, m_perpetrators); }

void InventedNetwork::add_to(Case &file, QDate from, QDate end)
{
    add_exploitation(file, from);
    add_family(file, from, end);
    ++m_case;
    m_before = file.cover.id;
}

Code InventedNetwork::one_of(ListId list) { return exchange::one_of(m_lists.list(list), m_dice); }

RecordId InventedNetwork::record(QDate day) { return invented_record(m_dice, day); }

void InventedNetwork::add_exploitation(Case &file, QDate from)
{
    for (ExploitationEvent &event : file.exploitation) {
        for (int means = m_dice.bounded(4); means > 0; --means)
            event.means.insert(one_of(ListId::ExploitationMeans));
        event.region = one_of(ListId::Regions);
        event.workplace = canary(QStringLiteral("Firm %1").arg(m_dice.bounded(200)));
    }
    const auto near = std::min(std::size_t(m_case / cases_per_perpetrator), m_perpetrators.size() - 1);
    for (int count = m_dice.bounded(100) / 45; count > 0; --count) {
        Involvement involvement;
        involvement.id = record(from);
        involvement.perpetrator = m_perpetrators[std::min(near + std::size_t(count) - 1, m_perpetrators.size() - 1)].id;
        involvement.event = file.exploitation.front().id;
        involvement.roles = {one_of(ListId::PerpetratorRoles)};
        involvement.relation = one_of(ListId::PerpetratorRelations);
        file.involvements.push_back(involvement);
    }
}

void InventedNetwork::add_family(Case &file, QDate from, QDate end)
{
    for (int count = m_dice.bounded(100) / 70 * (1 + m_dice.bounded(2)); count > 0; --count) {
        Relative child;
        child.id = record(from);
        child.relation = Code::of("CHILD");
        child.sex = Code::of(chance(50) ? "F" : "M");
        child.birth_date = *PartialDate::of(from.year() - m_dice.bounded(16));
        child.dependant = chance(80);
        child.name = canary(QStringLiteral("Child %1").arg(m_dice.bounded(1000)));
        file.family.push_back(child);
        if (child.dependant)
            file.household.push_back({record(from), child.id, {from, chance(20) ? end : QDate()}});
    }
    if (m_before.is_null() || !chance(6))
        return;
    Relative known;
    known.id = record(from);
    known.relation = Code::of(chance(50) ? "SIBLING" : "PARTNER");
    known.client = m_before;
    file.family.push_back(known);
}

} // namespace ancora::exchange
