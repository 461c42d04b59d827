// SPDX-License-Identifier: EUPL-1.2
#include "cases/onward_referral.h"

#include "cases/permit.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ancora {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct OnwardText {
    Q_DECLARE_TR_FUNCTIONS(OnwardText)
};

namespace {

struct Step {
    const char *from;
    const char *to;
};
constexpr std::array steps{Step{"PREPARED", "SENT"},      Step{"PREPARED", "WITHDRAWN"}, Step{"SENT", "ACCEPTED"},
                           Step{"SENT", "REFUSED"},       Step{"SENT", "WITHDRAWN"},     Step{"ACCEPTED", "DONE"},
                           Step{"ACCEPTED", "WITHDRAWN"}};

bool is(const Code &state, const char *name) { return state == Code::of(name); }

QDate last_day(const OnwardReferral &referral)
{
    return std::max({referral.prepared_on, referral.sent_on, referral.answered_on});
}

tl::unexpected<Error> no_such_step()
{
    return fail(Error::Kind::Refused, OnwardText::tr("An onward referral in this state cannot take this step."));
}

} // namespace

bool OnwardReferral::is_open() const { return is(state, "PREPARED") || is(state, "SENT") || is(state, "ACCEPTED"); }

OnwardReferral prepared_referral(QDate on)
{
    OnwardReferral referral;
    referral.id = RecordId::create();
    referral.state = Code::of("PREPARED");
    referral.prepared_on = on;
    return referral;
}

bool may_become(const OnwardReferral &referral, const Code &state)
{
    return std::any_of(steps.begin(), steps.end(),
                       [&](const Step &step) { return is(referral.state, step.from) && is(state, step.to); });
}

Result<OnwardReferral> with_state(OnwardReferral referral, const Code &state, QDate on, const QString &reason)
{
    if (is(state, "SENT") || !may_become(referral, state))
        return no_such_step();
    if (!on.isValid() || on < last_day(referral))
        return fail(Error::Kind::Refused, OnwardText::tr("This day lies before the last step of the onward referral."));
    const bool needs_reason = is(state, "REFUSED") || is(state, "WITHDRAWN");
    if (needs_reason && reason.trimmed().isEmpty())
        return fail(Error::Kind::Refused, OnwardText::tr("A refusal or withdrawal needs its reason."));
    const bool is_answer = is(state, "ACCEPTED") || is(state, "REFUSED");
    (is_answer ? referral.answered_on : referral.ended_on) = on;
    referral.state = state;
    if (needs_reason)
        referral.reason = reason.trimmed();
    return referral;
}

Result<OnwardReferral> sent(OnwardReferral referral, const Permit &permit)
{
    const Code state = Code::of("SENT");
    if (!may_become(referral, state) || permit.day() < last_day(referral))
        return no_such_step();
    // For more would tell more than the referral says.
    const bool fits = permit.recipient().is_same_as(referral.recipient) && permit.purpose() == referral.purpose
                      && permit.items() == referral.items;
    if (!fits)
        return fail(Error::Kind::Refused, OnwardText::tr("The permission is not for this onward referral."));
    referral.state = state;
    referral.sent_on = permit.day();
    referral.ground = permit.ground();
    return referral;
}

} // namespace ancora
