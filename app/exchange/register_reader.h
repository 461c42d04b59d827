// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "values/partial_date.h"
#include "values/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace ancora::exchange {

/// One referral of the register, with the accompaniment that followed where there was one. Empty
/// codes and null dates are columns left empty.
struct RegisterRow
{
    int line = 0;
    QString external_ref; ///< the office's own key of the row, unique in the file
    QDate referred_on;
    Code referring_body;
    Code outcome;
    QDate accompanied_from; ///< null: no accompaniment, and then the four codes and dates below are
                            ///< empty
    Code scope;
    Code form;
    Code sector;
    QDate closed_on;
    Code closure_reason;
    Code sex;
    std::optional<PartialDate> birth_date;
    Code citizenship; ///< empty: unknown
    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// One wrong field. `column` is empty where the row as a whole is wrong. The reason is a translated
/// sentence that never repeats what stands in the field: it may be a name in the wrong column.
struct RowProblem
{
    int line = 0;
    QString column;
    QString reason;
};

struct Register
{
    std::vector<RegisterRow> rows; ///< the right ones, in the order of the file
    std::vector<RowProblem>
        problems;       ///< at most `max_problems`; nothing may be taken in unless empty
    int wrong_rows = 0; ///< all of them; a wrong header counts as one

    static constexpr std::size_t max_problems = 10'000;
};

/// Reads the register in the form of CSV, version 1: thirteen columns in any order, UTF-8. Every
/// wrong field of every row is collected; an error is returned only for what is no CSV at all.
/// `today` is the last day anything in the file may have happened on.
[[nodiscard]] Result<Register> read_register(const QByteArray &csv, const CodeLists &lists,
                                             QDate today);

} // namespace ancora::exchange
