// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/procedure_tab.h"

#include "cases/procedure.h"
#include "ui/pages/case/case_text.h"

namespace ancora::ui {

namespace {

/// The end moves with the beginning and the kind as long as nobody has set another one.
void follow_the_rules(const CodeList &list, const Code &code, Spell &spell, const Code &old_code,
                      const Spell &old_spell)
{
    const bool changed = code != old_code || spell.from != old_spell.from;
    const CodeEntry *old_rule = list.find(old_code);
    const bool by_rule = !old_spell.until.isValid() || (old_rule && old_spell.until == usual_end(*old_rule, old_spell.from));
    const bool untouched = spell.until == old_spell.until;
    const CodeEntry *rule = list.find(code);
    if (changed && by_rule && untouched && rule)
        spell.until = usual_end(*rule, spell.from);
}

} // namespace

PhasesPane::PhasesPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("status_phase"), parent)
{
    bind_code(QStringLiteral("phase"), ListId::StatusPhase, [](auto &r) -> auto & { return r.phase; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_day(QStringLiteral("until_day"), [](auto &r) -> auto & { return r.spell.until; });
    bind_day(QStringLiteral("requested_on"), [](auto &r) -> auto & { return r.requested_on; });
    bind_code(QStringLiteral("decision"), ListId::Decision, [](auto &r) -> auto & { return r.decision; });
    bind_day(QStringLiteral("decided_on"), [](auto &r) -> auto & { return r.decided_on; });
    bind_code(QStringLiteral("opinion"), ListId::Opinion, [](auto &r) -> auto & { return r.opinion; });
    bind_day(QStringLiteral("opinion_on"), [](auto &r) -> auto & { return r.opinion_on; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
}

QString PhasesPane::line(const StatusPhase &phase) const
{
    return spell_line(context().label(ListId::StatusPhase, phase.phase), phase.spell);
}

std::vector<StatusPhase> PhasesPane::proposed() const
{
    StatusPhase phase;
    phase.id = RecordId::create();
    phase.phase = next_phase(desk().file(), context().lists, desk().today());
    const auto &before = desk().file().phases;
    phase.spell.from = before.empty() || before.back().spell.is_open() ? desk().today() : before.back().spell.until;
    follow_the_rules(code_list(ListId::StatusPhase), phase.phase, phase.spell, {}, {});
    return {phase};
}

QString PhasesPane::add_text() const
{
    const Code next = next_phase(desk().file(), context().lists, desk().today());
    return next.is_empty() ? CaseText::tr("Add a phase")
                           : CaseText::tr("Add: %1").arg(context().label(ListId::StatusPhase, next));
}

Result<void> PhasesPane::save(const StatusPhase &phase)
{
    StatusPhase completed = phase;
    const StatusPhase before = desk().find<StatusPhase>(phase.id).value_or(StatusPhase());
    follow_the_rules(code_list(ListId::StatusPhase), completed.phase, completed.spell, before.phase, before.spell);
    return desk().save(completed);
}

DocumentsPane::DocumentsPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("residence_document"), parent)
{
    bind_code(QStringLiteral("document"), ListId::ResidenceDocuments, [](auto &r) -> auto & { return r.document; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.validity.from; });
    bind_day(QStringLiteral("until_day"), [](auto &r) -> auto & { return r.validity.until; });
    bind_flag(QStringLiteral("renewal"), [](auto &r) -> auto & { return r.renewal; });
    bind_text(QStringLiteral("number"), [](auto &r) -> auto & { return r.number; });
}

QString DocumentsPane::line(const ResidenceDocument &document) const
{
    const QString name = context().label(ListId::ResidenceDocuments, document.document);
    return spell_line(document.renewal ? CaseText::tr("%1 (renewal)").arg(name) : name, document.validity);
}

std::vector<ResidenceDocument> DocumentsPane::proposed() const
{
    ResidenceDocument document;
    document.id = RecordId::create();
    document.document = usual_document(desk().file(), context().lists, desk().today());
    document.validity.from = desk().today();
    const auto &before = desk().file().documents;
    const auto same = std::find_if(before.rbegin(), before.rend(), [&](const ResidenceDocument &other) {
        return !document.document.is_empty() && other.document == document.document;
    });
    if (same != before.rend()) {
        document.renewal = true;
        if (!same->validity.is_open())
            document.validity.from = same->validity.until;
    }
    follow_the_rules(code_list(ListId::ResidenceDocuments), document.document, document.validity, {}, {});
    return {document};
}

QString DocumentsPane::add_text() const
{
    const Code next = usual_document(desk().file(), context().lists, desk().today());
    return next.is_empty() ? CaseText::tr("Add a document")
                           : CaseText::tr("Add: %1").arg(context().label(ListId::ResidenceDocuments, next));
}

Result<void> DocumentsPane::save(const ResidenceDocument &document)
{
    ResidenceDocument completed = document;
    const auto before = desk().find<ResidenceDocument>(document.id).value_or(ResidenceDocument());
    follow_the_rules(code_list(ListId::ResidenceDocuments), completed.document, completed.validity, before.document,
                     before.validity);
    return desk().save(completed);
}

} // namespace ancora::ui
