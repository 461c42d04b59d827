// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/procedure_tab.h"

#include "cases/procedure.h"
#include "deadlines/sentences.h"
#include "ui/pages/case/case_text.h"

#include <QLabel>

namespace ancora::ui {

namespace {

/// Why the dates of a record are what they are, and what comes next.
QString reasons(const CaseDesk &desk, RecordId record)
{
    const Context &context = desk.context();
    QStringList lines;
    for (const deadlines::Deadline &deadline : desk.deadlines()) {
        if (deadline.record != record || (deadlines::waits_for_answer(deadline) && deadline.state == deadlines::State::Met))
            continue;
        //: what ends / why on that day
        lines += CaseText::tr("%1: %2.")
                     .arg(deadlines::subject(deadline, context.rules, context.language),
                          deadlines::explanation(deadline, context.rules, context.language));
        // A phase that ends with its document: what to do stands with the document.
        const bool own = deadline.start && deadline.start->event == deadline.event;
        if (own && deadline.state != deadlines::State::Met)
            lines += CaseText::tr("To do: %1").arg(deadlines::next_step(deadline, context.language));
    }
    return lines.join(u'\n');
}

QLabel *make_reason()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(CaseText::tr("Why this date"));
    return label;
}

void show_reason(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

PhasesPane::PhasesPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("status_phase"), parent), m_reason(make_reason())
{
    right().insertWidget(1, m_reason);
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
    return {phase};
}

QString PhasesPane::add_text() const
{
    const Code next = next_phase(desk().file(), context().lists, desk().today());
    return next.is_empty() ? CaseText::tr("Add a phase")
                           : CaseText::tr("Add: %1").arg(context().label(ListId::StatusPhase, next));
}

void PhasesPane::shown_record(const StatusPhase &phase) { show_reason(*m_reason, reasons(desk(), phase.id)); }

DocumentsPane::DocumentsPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("residence_document"), parent), m_reason(make_reason())
{
    right().insertWidget(1, m_reason);
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
    return {document};
}

QString DocumentsPane::add_text() const
{
    const Code next = usual_document(desk().file(), context().lists, desk().today());
    return next.is_empty() ? CaseText::tr("Add a document")
                           : CaseText::tr("Add: %1").arg(context().label(ListId::ResidenceDocuments, next));
}

void DocumentsPane::shown_record(const ResidenceDocument &document)
{
    show_reason(*m_reason, reasons(desk(), document.id));
}

} // namespace ancora::ui
