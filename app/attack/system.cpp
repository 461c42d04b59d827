// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/system.h"

#include "attack/cell_book.h"
#include "attack/equations.h"
#include "attack/refusal.h"

namespace ancora::attack {

int Names::number(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    m_texts.push_back(text);
    return *m_numbers.insert(text, static_cast<int>(m_texts.size()) - 1);
}

const Release &System::release_of(int index) const
{
    return releases[static_cast<std::size_t>(cell(index).name.release)];
}

QString System::words(int index) const
{
    const CellName &name = cell(index).name;
    if (name.population < 0)
        return Attack::tr("the rest");
    QStringList words;
    for (const Coordinate &code : name.codes) {
        const QString &dimension = dimensions.text(code.dimension);
        words << dimension + u'=' + release_of(index).dimensions.at(dimension).code(code.node);
    }
    return words.isEmpty() ? QStringLiteral("TOTAL") : words.join(u' ');
}

void refuse_contradiction(const System &system, int cell)
{
    throw Refusal{Attack::tr("The published figures contradict each other at %1 %2.")
                      .arg(system.release_of(cell).name, system.words(cell))};
}

System build_system(std::vector<Publication> publications)
{
    System system;
    CellBook book(system);
    book.take(publications);
    build_equations(system, book);
    return system;
}

} // namespace ancora::attack
