// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

/// Plain text as the little HTML that Qt sets: in the PDF and on the screen.
namespace ancora::output {

/// `style` is a class of the caller's style sheet.
[[nodiscard]] QString paragraph(const QString &style, const QString &text);
[[nodiscard]] QString bullet_list(const QStringList &sentences);

} // namespace ancora::output
