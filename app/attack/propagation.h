// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/proof.h"

#include <vector>

namespace ancora::attack {

/// Draws from one equation at a time what it says about each of its cells, until nothing new
/// follows (the shuttle algorithm; Dobra and Fienberg). A line with a single unknown is its
/// simplest case. Hidden cells that turn out exact, or below their threshold, keep the proof.
/// Throws a Refusal on a contradiction.
class Propagation
{
public:
    Propagation(const System &system, Knowledge &knowledge);

    /// From every equation on.
    void run();

private:
    __extension__ using Wide = __int128;
    /// The sum of an equation's terms at one end of what is known.
    struct Activity
    {
        Wide sum = 0; ///< of the bounded terms
        int unbounded_terms = 0;
    };

    void visit(int equation);
    [[nodiscard]] Activity activity(const Equation &equation, End end) const;
    [[nodiscard]] static Activity without(Activity all, int factor, std::int64_t value);
    void narrow(int equation, const Term &term, Activity others, End end);
    void remember(int equation, const Term &term, End end);
    void touch(int cell);

    const System &m_system;
    Knowledge &m_knowledge;
    std::vector<int> m_queue;
    std::vector<bool> m_queued;
};

} // namespace ancora::attack
