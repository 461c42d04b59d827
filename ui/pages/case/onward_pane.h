// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QGroupBox;
class QLabel;

namespace ancora {
class Permit;
}

namespace ancora::ui {

class FolderField;

/// Whom the person is sent on to, what they may be told, and how far it is. Sending is the gate: without a valid consent or
/// ground in law the button says why not.
class OnwardPane final : public RecordsPane<OnwardReferral>
{
    Q_OBJECT
public:
    explicit OnwardPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const OnwardReferral &referral) const override;
    [[nodiscard]] std::vector<OnwardReferral> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    [[nodiscard]] bool may_remove(const OnwardReferral &referral) const override;
    void shown_record(const OnwardReferral &referral) override;

private:
    [[nodiscard]] QGroupBox *make_steps();
    void take_step(const Code &state);
    void send();
    void send_package();
    void take_answer();
    /// What the gate says to the referral as it is on the screen.
    [[nodiscard]] Result<Permit> permit(const OnwardReferral &referral) const;
    void finish(const Result<void> &done);
    [[nodiscard]] QString progress(const OnwardReferral &referral) const;

    QGroupBox *m_steps = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_send_package = nullptr;
    QPushButton *m_take_answer = nullptr;
    FolderField *m_file = nullptr;
    std::vector<std::pair<Code, QPushButton *>> m_step_buttons;
    DateField *m_day = nullptr;
    TextField *m_reason = nullptr;
    RecordId m_shown;
};

} // namespace ancora::ui
