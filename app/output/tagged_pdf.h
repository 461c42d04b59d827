// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <optional>

/// The structure that a screen reader goes by, which Qt does not write (ISO 32000-1, 14.7 and 14.8).
namespace ancora::output {

/// The PDF of a PagedDocument as "Tagged PDF": its headings and paragraphs in the order they were set, a row of a table being one
/// paragraph; lines, boxes, running head and foot are artifacts. `language` as in BCP 47. The look does not change, PDF/A-1b stays
/// true, and the same input gives the same bytes. Nothing where `pdf` is damaged.
[[nodiscard]] std::optional<QByteArray> tagged_pdf(const QByteArray &pdf, const QByteArray &language);

} // namespace ancora::output
