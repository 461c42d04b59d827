// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

#include <QRandomGenerator>

namespace ancora::exchange {

/// Invented partners, and for one case in six the daily work with the person: goals, tasks, services, notes, consents, onward
/// referrals and a small document now and then. The same seed makes the same ones, with dice of its own, so that nobody else
/// changes for it.
class InventedWork
{
public:
    InventedWork(quint32 seed, const CodeLists &lists, Uuid author);
    [[nodiscard]] Result<void> save(storage::Store &store) const;
    void add_to(Case &file, QDate from, QDate end);
    /// What stands in the documents of a case that this made.
    [[nodiscard]] Result<void> save_contents(storage::Store &store, const Case &file) const;

private:
    [[nodiscard]] bool chance(int percent) { return m_dice.bounded(100) < percent; }
    [[nodiscard]] RecordId record(QDate day);
    [[nodiscard]] QDate day_between(QDate from, QDate end);
    [[nodiscard]] Note note(QDate day, const Code &pillar, RecordId about, const QString &text);
    void add_goal(Case &file, const Partner &partner, QDate from, QDate end);
    void add_onward(Case &file, const Partner &partner, QDate from, QDate end);
    void add_document(Case &file, QDate from, QDate end);

    const CodeLists &m_lists;
    Uuid m_author;
    QRandomGenerator m_dice;
    std::vector<Partner> m_partners;
};

} // namespace ancora::exchange
