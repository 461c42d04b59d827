// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/casework_sheets.h"
#include "ui/pages/case/perpetrator_box.h"
#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

/// Who recruited, moved or exploited the person, and in which of the events.
class InvolvementsPane final : public RecordsPane<Involvement>
{
public:
    explicit InvolvementsPane(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;
    void commit() override;
    void save_again() override;
    [[nodiscard]] std::vector<Unfinished> unfinished() const override;
    void type(const Unfinished &draft) override;

    [[nodiscard]] PerpetratorBox *perpetrator() const { return m_perpetrator; }

protected:
    [[nodiscard]] QString line(const Involvement &involvement) const override;
    [[nodiscard]] std::vector<Involvement> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const Involvement &involvement) override;
    void go_to_first() override;

private:
    void take(RecordId perpetrator);

    PerpetratorBox *m_perpetrator;
    LinkField *m_event;
};

} // namespace ancora::ui
