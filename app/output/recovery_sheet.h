// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "values/result.h"

#include <QStringList>

class QPagedPaintDevice;

namespace ancora::output {

/// One page with the lines of a recovery key and the same lines as a QR code (separated by line feeds), for
/// a printer or for `write_recovery_sheet`. Says what the key does and not what the vault is for.
/// Refused where the lines do not fit into a QR code.
[[nodiscard]] Result<void> paint_recovery_sheet(QPagedPaintDevice &device, const QStringList &lines,
                                                const Texts &texts);

/// The page as a PDF that only its owner may read, at the place the user chose.
[[nodiscard]] Result<void> write_recovery_sheet(const QString &path, const QStringList &lines,
                                                const Texts &texts);

} // namespace ancora::output
