// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

#include <QRandomGenerator>

namespace ancora::exchange {

/// Invented perpetrators whom several cases name, and invented families. The same seed makes the same ones, with dice of
/// its own, so that nobody else changes for it.
class InventedNetwork
{
public:
    InventedNetwork(quint32 seed, int cases, const CodeLists &lists);
    [[nodiscard]] Result<void> save(storage::Store &store) const;
    /// How the person was exploited and by whom, and who belongs to her or him. In the order of the cases: neighbours share
    /// perpetrators, and now and then a family.
    void add_to(Case &file, QDate from, QDate end);

private:
    [[nodiscard]] bool chance(int percent) { return m_dice.bounded(100) < percent; }
    [[nodiscard]] Code one_of(ListId list);
    [[nodiscard]] RecordId record(QDate day);
    void add_exploitation(Case &file, QDate from);
    void add_family(Case &file, QDate from, QDate end);

    const CodeLists &m_lists;
    QRandomGenerator m_dice;
    std::vector<Perpetrator> m_perpetrators;
    int m_case = 0;
    FileId m_before; ///< the case before
};

} // namespace ancora::exchange
