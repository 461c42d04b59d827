// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"
#include "output/texts.h"

#include <functional>
#include <optional>

namespace ancora::output {

/// Values in the language of a document's reader.
struct Speech {
    const CodeLists &lists;
    const Texts &texts;
    QString yes;
    QString no;
};

/// Something of a file that a paper may hold. What is not in `paper_fields` stays in the file whatever a profile lists.
struct PaperField {
    QString name; ///< "status_phase.phase": kind of record and field
    Code item;    ///< list FileItems: what a permit must go to
    std::size_t (*count)(const Case &file); ///< how many records of its kind the file has
    /// The record that holds on a day: the last one whose spell covers it, of kinds without a spell the last one.
    std::optional<std::size_t> (*current)(const Case &file, QDate day);
    /// Empty where there is no answer.
    std::function<QString(const Case &file, std::size_t record, const Speech &speech)> value;
    /// The pillar of help of a record; empty for a kind without pillars.
    std::function<Code(const Case &file, std::size_t record, const CodeLists &lists)> pillar;

    [[nodiscard]] QString kind() const { return name.section(u'.', 0, 0); }
};

[[nodiscard]] const std::vector<PaperField> &paper_fields();
/// Nothing where there is no such field.
[[nodiscard]] const PaperField *paper_field(const QString &name);

} // namespace ancora::output
