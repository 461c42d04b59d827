// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/justice_tab.h"

#include "ui/pages/case/case_text.h"
#include "ui/widgets/amount_field.h"

#include <algorithm>

namespace ancora::ui {

namespace {

/// What usually comes next in the judicial procedure; nothing after a judgment.
Code next_step(const std::vector<JusticeStep> &steps)
{
    const auto has = [&steps](const Code &kind) {
        return std::any_of(steps.begin(), steps.end(), [&kind](const JusticeStep &step) { return step.kind == kind; });
    };
    const Code statement = Code::of("STATEMENT"), civil_party = Code::of("CIVIL_PARTY_VICTIM"), judgment = Code::of("JUDGMENT");
    if (!has(statement) && !has(Code::of("COMPLAINT")))
        return statement;
    if (!has(civil_party))
        return civil_party;
    return has(judgment) ? Code() : judgment;
}

} // namespace

JusticePane::JusticePane(CaseDesk &desk, QWidget *parent) : RecordsPane(desk, QStringLiteral("justice_step"), parent)
{
    bind_code(QStringLiteral("kind"), ListId::JusticeSteps, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("day"), [](auto &r) -> auto & { return r.day; });
    bind_code(QStringLiteral("body"), ListId::JusticeBodies, [](auto &r) -> auto & { return r.body; });
    bind_code(QStringLiteral("outcome"), ListId::JudgmentOutcomes, [](auto &r) -> auto & { return r.outcome; });
    bind_text(QStringLiteral("reference"), [](auto &r) -> auto & { return r.reference; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
}

QString JusticePane::line(const JusticeStep &step) const
{
    QString name = context().label(ListId::JusticeSteps, step.kind);
    if (!step.outcome.is_empty())
        name += QStringLiteral(": ") + context().label(ListId::JudgmentOutcomes, step.outcome);
    return spell_line(name, {step.day, step.day});
}

std::vector<JusticeStep> JusticePane::proposed() const
{
    JusticeStep step;
    step.id = RecordId::create();
    step.kind = next_step(desk().file().justice);
    step.day = desk().today();
    return {step};
}

QString JusticePane::add_text() const
{
    const Code next = next_step(desk().file().justice);
    return next.is_empty() ? CaseText::tr("Add a step") : CaseText::tr("Add: %1").arg(context().label(ListId::JusticeSteps, next));
}

void JusticePane::shown_record(const JusticeStep &step)
{
    // Only a judgment has an outcome; an answer is never hidden.
    form().field(QStringLiteral("outcome"))->setEnabled(step.kind == Code::of("JUDGMENT") || !step.outcome.is_empty());
}

CompensationsPane::CompensationsPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("compensation"), parent)
{
    const auto bind_amount = [&](const QString &name, auto access) { bind(name, new AmountField(title(name)), access); };
    bind_code(QStringLiteral("source"), ListId::CompensationSources, [](auto &r) -> auto & { return r.source; });
    bind_day(QStringLiteral("asked_on"), [](auto &r) -> auto & { return r.asked_on; });
    bind_code(QStringLiteral("decision"), ListId::Decision, [](auto &r) -> auto & { return r.decision; });
    bind_day(QStringLiteral("decided_on"), [](auto &r) -> auto & { return r.decided_on; });
    bind_amount(QStringLiteral("awarded"), [](auto &r) -> auto & { return r.awarded; });
    bind_amount(QStringLiteral("paid"), [](auto &r) -> auto & { return r.paid; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
}

QString CompensationsPane::line(const Compensation &compensation) const
{
    return spell_line(context().label(ListId::CompensationSources, compensation.source),
                      {compensation.asked_on, compensation.decided_on});
}

std::vector<Compensation> CompensationsPane::proposed() const
{
    Compensation compensation;
    compensation.id = RecordId::create();
    compensation.source = Code::of("COURT");
    compensation.asked_on = desk().today();
    return {compensation};
}

QString CompensationsPane::add_text() const { return CaseText::tr("Add a claim for compensation"); }

} // namespace ancora::ui
