// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QLabel;

namespace ancora::ui {

/// The residence phases. The next one is proposed by the rules and never forced: request, decision of the
/// Immigration Office and opinion of the magistrate are three facts with three days.
class PhasesPane final : public RecordsPane<StatusPhase>
{
public:
    explicit PhasesPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const StatusPhase &phase) const override;
    [[nodiscard]] std::vector<StatusPhase> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    Result<void> save(const StatusPhase &phase) override;
};

/// The residence documents, first issue and renewals, each with the end date that the rules lead to.
class DocumentsPane final : public RecordsPane<ResidenceDocument>
{
public:
    explicit DocumentsPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const ResidenceDocument &document) const override;
    [[nodiscard]] std::vector<ResidenceDocument> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    Result<void> save(const ResidenceDocument &document) override;
};

} // namespace ancora::ui
