// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/publishing.h"
#include "ui/context.h"

#include <memory>
#include <optional>

namespace ancora::ui {

/// Everything a report is made from. Values only, and its own: counting may go on for a moment
/// after the window has locked.
struct ReportMaterial
{
    Facts facts;
    CodeLists lists;
    statistics::Definitions definitions;
    statistics::QualityRules rules;
    std::vector<Publication> published;
    QString centre;
    bool training = false;
};

/// Everything of today.
[[nodiscard]] Result<std::shared_ptr<const ReportMaterial>> read_material(Context &context);
/// The earliest year in which something happened or that was published; nothing in an empty vault.
[[nodiscard]] std::optional<int> first_year(const ReportMaterial &material);

} // namespace ancora::ui
