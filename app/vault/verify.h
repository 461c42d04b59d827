// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/session.h"

#include <QString>
#include <vector>

namespace ancora::vault {

/// One thing that was checked, and how many of it.
struct Check {
    QString name;     ///< for scripts: "pages", "journal" ...
    QString sentence; ///< for people
    qint64 count = 0;
};

struct VerifyReport {
    std::vector<Check> checks;
};

/// Everything that can be checked without a second witness (security.md, 4.2): pages, key file, members, every link
/// and signature of the journal, the tables against a rebuild from the journal, references, this computer's anchor.
/// Damaged (or Older) names the first thing that does not hold; nothing is repaired.
[[nodiscard]] Result<VerifyReport> verify(Session &session);

} // namespace ancora::vault
