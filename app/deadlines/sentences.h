// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/deadline.h"

#include <QStringList>

/// Deadlines in words. Dates are written as the default locale does, which the screen's language sets; `language` chooses
/// among the labels of the data files. No sentence carries a name.
namespace ancora::deadlines {

/// "17 April 2025"
[[nodiscard]] QString long_date(QDate day);
/// What ends: "Annex 15", "Decision of the Immigration Office (Provisional stay)".
[[nodiscard]] QString subject(const Deadline &deadline, const Rules &rules, Language language);
/// Why this date, in one sentence with its article:
/// "45 days after the Annex 15 of 3 March 2025 (art. 61/2 of the Act of 15 December 1980): 17 April 2025".
[[nodiscard]] QString explanation(const Deadline &deadline, const Rules &rules, Language language);
/// What to do, and how often it may still be renewed; empty without a rule.
[[nodiscard]] QString next_step(const Deadline &deadline, Language language);
/// "art. 61/2 of the Act of 15 December 1980, to be confirmed"
[[nodiscard]] QString law_text(const Law &law, Language language);
/// One sentence for each change; what moved together is named together.
[[nodiscard]] QStringList move_sentences(const std::vector<Move> &moves, const Rules &rules, Language language);

} // namespace ancora::deadlines
