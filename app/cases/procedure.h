// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"

namespace ancora {

/// What the rules of the procedure look at: facts of a case, without its faces. The notes and numbers of its records may be
/// empty.
struct Procedure {
    FileId id;
    Answer<Code> citizenship;
    Answer<bool> unaccompanied_minor;
    std::vector<Spell> accompanied;
    std::vector<StatusPhase> phases;
    std::vector<ResidenceDocument> documents;
    std::vector<DisclosureGround> grounds;
    std::vector<OnwardReferral> onward;
    std::vector<RiskFlag> flags;

    /// It was accompanied once, and is no longer.
    [[nodiscard]] bool is_closed_on(QDate day) const;
};

[[nodiscard]] Procedure procedure_of(const Case &file);

/// Belgium included; false while the citizenship is not known.
[[nodiscard]] bool is_eu_citizen_on(const Answer<Code> &citizenship, const CodeLists &lists, QDate day);

/// What the rules usually lead to. These are proposals that a form offers; nothing is forbidden by them. Ends: `deadlines/`.

/// The phase that would come next: none needed for Belgians and citizens of the Union; no reflection for
/// unaccompanied minors (domain reference, 1.4 and 1.10). Empty where nothing comes after.
[[nodiscard]] Code next_phase(const Case &file, const CodeLists &lists, QDate day);

/// The document that belongs to the phase of `day`, by the attribute `phase` of the code list.
[[nodiscard]] Code usual_document(const Case &file, const CodeLists &lists, QDate day);

} // namespace ancora
