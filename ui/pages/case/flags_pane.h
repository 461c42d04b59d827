// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QGroupBox;

namespace ancora::ui {

/// Risk flags. Each has a day of review and a last day; one is removed on a day and for a reason, and stays in the list.
class FlagsPane final : public RecordsPane<RiskFlag>
{
    Q_OBJECT
public:
    explicit FlagsPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const RiskFlag &flag) const override;
    [[nodiscard]] std::vector<RiskFlag> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    [[nodiscard]] bool may_remove(const RiskFlag &) const override { return false; }
    Result<void> save(const RiskFlag &flag) override;
    void shown_record(const RiskFlag &flag) override;

private:
    [[nodiscard]] RiskFlag with_usual_days(RiskFlag flag) const;
    [[nodiscard]] QGroupBox *make_removal();
    void remove_for_a_reason();

    QGroupBox *m_removal = nullptr;
    DateField *m_day = nullptr;
    TextField *m_reason = nullptr;
    RecordId m_shown;
};

} // namespace ancora::ui
