// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

/// The steps of the judicial procedure, from the complaint to the judgment.
class JusticePane final : public RecordsPane<JusticeStep>
{
public:
    explicit JusticePane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const JusticeStep &step) const override;
    [[nodiscard]] std::vector<JusticeStep> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const JusticeStep &step) override;
};

/// What courts and the Commission for Financial Aid were asked for, and what came of it.
class CompensationsPane final : public RecordsPane<Compensation>
{
public:
    explicit CompensationsPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const Compensation &compensation) const override;
    [[nodiscard]] std::vector<Compensation> proposed() const override;
    [[nodiscard]] QString add_text() const override;
};

} // namespace ancora::ui
