// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QLabel;

namespace ancora::ui {

/// The residence phases. The next one is proposed by the rules and never forced: request, decision of the
/// Immigration Office and opinion of the magistrate are three facts with three days. Below them stands why the dates are
/// what they are.
class PhasesPane final : public RecordsPane<StatusPhase>
{
public:
    explicit PhasesPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const StatusPhase &phase) const override;
    [[nodiscard]] std::vector<StatusPhase> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const StatusPhase &phase) override;

private:
    QLabel *m_reason;
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
    void shown_record(const ResidenceDocument &document) override;

private:
    QLabel *m_reason;
};

} // namespace ancora::ui
