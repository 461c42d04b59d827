// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "values/result.h"

#include <QByteArray>

namespace ancora::statistics {

/// A whole report as bytes: every label, cell, status and true count, so that what was published can be written
/// again when labels, definitions and cases have long moved on. Compressed; the same report gives the same bytes.
/// Not protected by itself: it belongs inside the vault.
[[nodiscard]] QByteArray archive(const Report &report);

/// From bytes that may be damaged or made to harm: never reads past the end, never takes more memory than an
/// honest archive would. Error::Kind::Newer where a newer program wrote it, Damaged for everything else.
[[nodiscard]] Result<Report> restore(const QByteArray &bytes);

} // namespace ancora::statistics
