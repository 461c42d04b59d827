// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "cases/referral.h"
#include "values/result.h"

#include <QByteArray>

/// What an opened package says. Its seal only proves that somebody made it for us: every byte is still untrusted.
/// Damaged: not what an office writes. Newer: of another version of the form (`referral_json.h`).
namespace ancora::exchange {

struct SentReferral {
    RecordId number;        ///< the sender's, never null
    bool training = false;  ///< about invented people
    QByteArray answer_key;  ///< what the answer is sealed with; nothing proves that it is a key
    Referral referral;      ///< as much as a referral holds, with an identifier of its own and without a date
};
/// A code that our lists do not know is not answered: it stays in the package, and no report stumbles over it.
[[nodiscard]] Result<SentReferral> read_referral(const QByteArray &json, const CodeLists &lists);

struct SentAnswer {
    RecordId number; ///< never null
    Code state;      ///< empty where it is none
    QDate on;        ///< null where it is no day
    QString reason;
};
[[nodiscard]] Result<SentAnswer> read_answer(const QByteArray &json);

} // namespace ancora::exchange
