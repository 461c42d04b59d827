// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

class QLabel;

namespace ancora::ui {

class PlaceGiver;

/// Where the person stays. A new stay ends the one that is still open on the same day: a person has one bed. A bed of the
/// shelter is given to the stay that is marked, or where that has one already, to a new one: the person moves.
class StaysPane final : public RecordsPane<Stay>
{
public:
    explicit StaysPane(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;

protected:
    [[nodiscard]] QString line(const Stay &stay) const override;
    [[nodiscard]] std::vector<Stay> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const Stay &stay) override;

private:
    Shelter m_shelter;
    PlaceGiver *m_giver;
    QLabel *m_about_bed;
    QPushButton *m_free;
    Stay m_offered; ///< what the giver was last offered, and for whom: it does not change while somebody writes there
    FileId m_offered_to;
};

} // namespace ancora::ui
