// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/file_paper.h"
#include "output/paper_fields.h"

#include <QMap>

/// What can stand in a place of a letter:
///
///     a field of `paper_fields.h`   of the record that holds on the day of the letter: "status_phase.phase"
///     person.name                   given name and family name
///     letter.recipient, letter.day, office.name
///     asked.*                       what is typed for this letter: "asked.when"
namespace ancora::output {

[[nodiscard]] bool is_place(const QString &name);
[[nodiscard]] bool is_asked(const QString &place);
/// List FileItems: what a permit must go to; empty for what is not out of the file.
[[nodiscard]] Code item_of_place(const QString &place);
/// Empty where there is no answer.
[[nodiscard]] QString value_of_place(const QString &place, const Case &part, const PaperFrame &frame,
                                     const QMap<QString, QString> &asked, const Speech &speech);

} // namespace ancora::output
