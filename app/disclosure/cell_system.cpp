// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/cell_system.h"

namespace ancora::disclosure {

Rows Rows::transposed(std::size_t columns) const
{
    Rows result;
    result.m_begin.assign(columns + 1, 0);
    for (const Term &term : m_terms)
        ++result.m_begin[term.index + 1];
    for (std::size_t column = 0; column < columns; ++column)
        result.m_begin[column + 1] += result.m_begin[column];
    result.m_terms.resize(m_terms.size());
    std::vector<std::size_t> next(result.m_begin.begin(), result.m_begin.end() - 1);
    for (std::size_t row = 0; row < size(); ++row) {
        for (const Term &term : (*this)[row])
            result.m_terms[next[term.index]++] = {static_cast<std::uint32_t>(row), term.factor};
    }
    return result;
}

bool CellSystem::adds_up() const
{
    for (std::size_t row = 0; row < relations.size(); ++row) {
        std::int64_t sum = 0;
        for (const Term &term : relations[row])
            sum += term.factor * cells[term.index].value;
        if (sum != 0)
            return false;
    }
    return true;
}

} // namespace ancora::disclosure
