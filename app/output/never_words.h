// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <vector>

namespace ancora {
class Place;
}

namespace ancora::output {

/// What a paper that somebody carries with her must not say: regular expressions, in which case does not matter.
class NeverWords
{
public:
    /// A list of texts; refuses one that is not an expression.
    [[nodiscard]] static NeverWords read(const Place &list);
    [[nodiscard]] bool stand_in(const QString &text) const;

private:
    std::vector<QRegularExpression> m_words;
};

} // namespace ancora::output
