// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/lists.h"

#include <QStringList>

namespace ancora::ui {

/// Finds who may already be known while a name is typed: every typed word begins a word of the name or
/// alias, in any order, without accents.
class NameIndex
{
public:
    struct Match {
        FileId file;
        bool is_case = false;
        QString name;
        QString detail; ///< the case number, or the day of the referral
    };

    void set_cases(const std::vector<storage::CaseLine> &lines);
    void set_referrals(const std::vector<storage::ReferralLine> &lines);
    /// Cases first. Nothing for less than two letters: everybody would match.
    [[nodiscard]] std::vector<Match> matches(const QString &typed, std::size_t at_most) const;

private:
    struct Entry {
        Match match;
        QString words; ///< folded, each with a blank before it
    };
    std::vector<Entry> m_cases;
    std::vector<Entry> m_referrals;
};

} // namespace ancora::ui
