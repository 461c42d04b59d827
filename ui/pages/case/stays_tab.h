// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

/// Where the person stays. A new stay ends the one that is still open on the same day: a person has one bed.
class StaysPane final : public RecordsPane<Stay>
{
public:
    explicit StaysPane(CaseDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString line(const Stay &stay) const override;
    [[nodiscard]] std::vector<Stay> proposed() const override;
    [[nodiscard]] QString add_text() const override;
};

} // namespace ancora::ui
