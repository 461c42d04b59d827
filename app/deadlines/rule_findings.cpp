// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/rule_findings.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::deadlines {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

std::vector<Finding> rule_findings(const Procedure &procedure, const Rules &rules, QDate today)
{
    std::vector<Finding> found;
    const auto add = [&found](Finding::Weight weight, RecordId id, const QString &field, const QString &sentence) {
        found.push_back({weight, QStringLiteral("residence_document"), id, field, sentence});
    };
    const std::vector<Deadline> all = deadlines(procedure, rules, today);
    for (const ResidenceDocument &document : procedure.documents) {
        const auto its = std::find_if(all.begin(), all.end(), [&document](const Deadline &deadline) {
            return deadline.event == Event::Document && deadline.record == document.id && deadline.rule;
        });
        if (its == all.end())
            continue;
        if (document.validity.is_open())
            add(Finding::Weight::Missing, document.id, QStringLiteral("until_day"),
                FindingText::tr("The last day of validity is missing."));
        if (its->renewals_left && *its->renewals_left < 0)
            add(Finding::Weight::Contradiction, document.id, QStringLiteral("renewal"),
                FindingText::tr("This document has been renewed more often than the rules allow."));
    }
    return found;
}

} // namespace ancora::deadlines
