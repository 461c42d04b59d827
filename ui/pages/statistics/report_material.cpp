// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_material.h"

#include "storage/store.h"
#include "vault/session.h"

namespace ancora::ui {

Result<std::shared_ptr<const ReportMaterial>> read_material(Context &context)
{
    ANCORA_TAKE(Facts facts, context.store.facts());
    ANCORA_TAKE(const auto office, context.store.office());
    ANCORA_TAKE(auto published, context.store.publications());
    ANCORA_TAKE(auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(auto rules, statistics::QualityRules::load());
    const bool training =
        context.session != nullptr && context.session->kind() == vault::Kind::Training;
    return std::make_shared<const ReportMaterial>(
        ReportMaterial{std::move(facts), context.lists, std::move(definitions), std::move(rules),
                       std::move(published), office.value.name, training});
}

std::optional<int> first_year(const ReportMaterial &material)
{
    std::optional<Day> first;
    const auto look_at = [&first](Day day) {
        if (day != 0 && (!first || day < *first))
            first = day;
    };
    for (const ReferralFact &referral : material.facts.referrals)
        look_at(referral.referred_on);
    for (const AccompanimentFact &accompaniment : material.facts.accompaniments)
        look_at(accompaniment.from);
    for (const Publication &publication : material.published)
        look_at(static_cast<Day>(publication.cut_off.toJulianDay()));
    return first ? std::optional(QDate::fromJulianDay(*first).year()) : std::nullopt;
}

} // namespace ancora::ui
