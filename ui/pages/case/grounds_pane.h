// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QGroupBox;
class QLabel;

namespace ancora::ui {

/// Consents, and the grounds in law that take their place: who may be told what. Withdrawing one asks for its reason and
/// shows first what it stops.
class GroundsPane final : public RecordsPane<DisclosureGround>
{
    Q_OBJECT
public:
    explicit GroundsPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const DisclosureGround &ground) const override;
    [[nodiscard]] std::vector<DisclosureGround> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    [[nodiscard]] bool may_remove(const DisclosureGround &ground) const override;
    void shown_record(const DisclosureGround &ground) override;

private:
    [[nodiscard]] QGroupBox *make_withdrawal();
    void withdraw();

    QGroupBox *m_withdrawal = nullptr;
    QLabel *m_stops = nullptr;
    DateField *m_day = nullptr;
    TextField *m_reason = nullptr;
    RecordId m_shown;
};

} // namespace ancora::ui
