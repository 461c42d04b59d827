// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

/// The person on the waiting list of the shelter. A place that is given ends the waiting by itself.
class WaitingPane final : public RecordsPane<WaitingEntry>
{
public:
    explicit WaitingPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const WaitingEntry &entry) const override;
    [[nodiscard]] std::vector<WaitingEntry> proposed() const override;
    [[nodiscard]] QString add_text() const override;
};

} // namespace ancora::ui
