// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "values/result.h"

#include <QStringList>

namespace ancora::statistics {

/// What a rule of disclosure asks for. The first five are how the program protects and cannot be left out of the file.
enum class RuleKind : std::uint8_t {
    SmallCounts, ///< a count below the threshold is hidden
    Zeros,       ///< so is 0, unless the combination is impossible
    Width,       ///< what is shown must leave a small count room for 0 and for the threshold
    Changes,     ///< what changed by less than the threshold since an earlier version is hidden
    Symbol,      ///< all hidden cells look the same
    Lines,       ///< small counts of one line that together stay below the threshold are a small count too
    Group,       ///< nearly everybody of a row in one category of a sensitive variable
    Complement   ///< the total of a row without one category of a sensitive variable is a small count
};
inline constexpr std::size_t rule_kind_count = 8;

struct DisclosureRule {
    RuleKind kind = RuleKind::SmallCounts;
    Labels sentence;        ///< %1 = threshold, %2 = `fewer_than`
    QStringList dimensions; ///< Group, Complement: the sensitive variables, as dimensions of the tables
    /// Group: so few persons outside the category are as good as none. 1 = somebody from outside reads the table;
    /// 2 = one of the persons counted does, who knows the own answer.
    int fewer_than = 0;
};

/// The rules as data, read from `resources/report/disclosure.json` (form: the README beside it).
struct DisclosureRules {
    std::vector<DisclosureRule> rules;

    [[nodiscard]] const DisclosureRule *find(RuleKind kind) const; ///< null where the file does not have it
    /// What is applied at this threshold, as the report and its certificate say it.
    [[nodiscard]] std::vector<AppliedRule> applied(int threshold) const;

    /// `dimensions`: those a rule may name. The error's detail names the place, as "rules[2].sentence.nl".
    [[nodiscard]] static Result<DisclosureRules> parse(const QByteArray &json, const QStringList &dimensions);
};

} // namespace ancora::statistics
