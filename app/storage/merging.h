// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"

#include <QByteArray>
#include <QVariant>

namespace ancora::storage {

/// An answer about the person, or on the cover, that two cases give differently.
struct Difference {
    enum class Choice { Kept, Taken, Both };
    QByteArray table; ///< "person" or "case_cover"
    QByteArray name;  ///< of the register
    QVariant kept;    ///< as columns hold it (`columns.h`), faces in clear; null: nothing was answered
    QVariant taken;
    bool is_text = false; ///< both can stand one after the other
    Choice choice = Choice::Kept; ///< at first the stricter one
};

/// Every answer that differs, in the order of the registers; the number of the case apart, which each keeps. Proposed is
/// what protects more and loses less: an answer before none, "refused" before any, yes before no, the earlier day, texts
/// one after the other. Names and the case worker stay those of the kept case.
[[nodiscard]] std::vector<Difference> differences(const Case &kept, const Case &taken);

/// The kept case with the answers as decided and the records of both. Records keep their ids, so that notes still find
/// what they are about; one that both cases have gets a new id, and what names it names the new one. A consent that was withdrawn in one of them is withdrawn in
/// both, unless it was given again later.
[[nodiscard]] Case united(const Case &kept, const Case &taken, const std::vector<Difference> &decided);

} // namespace ancora::storage
