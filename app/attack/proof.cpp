// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/proof.h"

#include "attack/refusal.h"

#include <algorithm>
#include <map>

namespace ancora::attack {

namespace {

__extension__ using Wide = __int128;

constexpr std::size_t most_words = 16;
constexpr Wide largest_factor = Wide(1)
                                << 40; // a million cells at their largest still fit in the sum

std::optional<std::int64_t> rounded_inwards(Wide sum, std::int64_t divisor, End end)
{
    Wide quotient = sum / divisor;
    if (const Wide rest = sum % divisor; rest != 0 && (rest > 0) == (end == End::Low))
        quotient += end == End::Low ? 1 : -1;
    if (quotient >= unbounded || quotient <= -unbounded)
        return {};
    return static_cast<std::int64_t>(quotient);
}

} // namespace

Knowledge::Knowledge(const System &system)
{
    for (const Cell &cell : system.cells) {
        low.push_back(cell.low);
        high.push_back(cell.high);
    }
}

bool Knowledge::exact(int cell) const
{
    return low[static_cast<std::size_t>(cell)] == high[static_cast<std::size_t>(cell)];
}

std::optional<Proof> prove(const System &system, const Knowledge &knowledge,
                           const std::vector<Term> &asked,
                           const std::vector<Multiplier> &multipliers, std::int64_t divisor,
                           End end)
{
    std::map<int, Wide> factors;
    for (const Term &term : asked)
        factors[term.cell] += Wide(divisor) * term.factor;
    for (const Multiplier &multiplier : multipliers)
        for (const Term &term : system.equation(multiplier.equation).terms)
            factors[term.cell] += Wide(multiplier.times) * term.factor;

    Proof proof{{}, divisor, 0, true};
    Wide sum = 0;
    for (const auto &[cell, factor] : factors) {
        if (factor == 0)
            continue;
        const auto at = static_cast<std::size_t>(cell);
        const std::int64_t value =
            (factor > 0) == (end == End::High) ? knowledge.high[at] : knowledge.low[at];
        if (value == unbounded || factor > largest_factor || factor < -largest_factor)
            return {};
        proof.equality = proof.equality && knowledge.exact(cell);
        sum += factor * value;
        if (value != 0)
            proof.parts.push_back({cell, static_cast<std::int64_t>(factor), value});
    }
    const auto bound = rounded_inwards(sum, divisor, end);
    if (!bound)
        return {};
    proof.bound = *bound;
    return proof;
}

QString words(const System &system, const Proof &proof)
{
    std::vector<Proof::Part> parts = proof.parts;
    std::stable_sort(parts.begin(), parts.end(), [](const Proof::Part &a, const Proof::Part &b) {
        return std::pair(a.factor < 0, -a.value) < std::pair(b.factor < 0, -b.value);
    });
    QString text;
    for (std::size_t i = 0; i < parts.size() && i < most_words; ++i) {
        const auto &[cell, factor, value] = parts[i];
        const std::int64_t size = std::abs(factor);
        text += factor < 0       ? QStringLiteral(" - ")
                : text.isEmpty() ? QString()
                                 : QStringLiteral(" + ");
        if (size != proof.divisor)
            text += size % proof.divisor == 0
                        ? QStringLiteral("%1 x ").arg(size / proof.divisor)
                        : QStringLiteral("%1/%2 x ").arg(size).arg(proof.divisor);
        text += QStringLiteral("%1 %2").arg(system.words(cell)).arg(value);
    }
    if (parts.size() > most_words)
        text += u' ' + Attack::tr("and %n more figures", nullptr,
                                  static_cast<int>(parts.size() - most_words));
    if (text.isEmpty())
        text = QStringLiteral("0");
    return text.trimmed() + QStringLiteral(" = %1").arg(proof.bound);
}

} // namespace ancora::attack
