// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/accompaniment_tab.h"

#include "deadlines/sentences.h"
#include "ui/pages/case/case_text.h"

#include <QGroupBox>
#include <QLabel>

namespace ancora::ui {

AccompanimentPane::AccompanimentPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("accompaniment"), parent)
{
    const QString until = QStringLiteral("until_day");
    const QString reason = QStringLiteral("closure_reason");
    const QString note = QStringLiteral("closure_note");
    bind_code(QStringLiteral("scope"), ListId::Scope, [](auto &r) -> auto & { return r.scope; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_code(QStringLiteral("referring_body"), ListId::ReferringBodies,
              [](auto &r) -> auto & { return r.referring_body; });
    bind_flag(QStringLiteral("reopening"), [](auto &r) -> auto & { return r.reopening; });
    bind_day(until, [](auto &r) -> auto & { return r.spell.until; });
    bind_code(reason, ListId::ClosureReasons, [](auto &r) -> auto & { return r.closure_reason; });
    bind_text(note, [](auto &r) -> auto & { return r.closure_note; }, true);

    m_closing = new QGroupBox(tr("Close the accompaniment"), this);
    auto *inside = new QVBoxLayout(m_closing);
    auto *grid = new FieldGrid(m_closing);
    m_day = grid->add(new DateField(title(until), desk.today()));
    m_reason = grid->add(new CodeField(title(reason), code_list(ListId::ClosureReasons), context().language, desk.today()));
    m_note = grid->add(new TextField(title(note)));
    m_open = new QLabel(m_closing);
    m_open->setWordWrap(true);
    auto *button = new QPushButton(tr("Close the accompaniment"), m_closing);
    QObject::connect(button, &QPushButton::clicked, this, [this] { close_now(); });
    QObject::connect(m_note, &LineField::finished, this, [this] { close_now(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_open, 1);
    line->addWidget(button);
    inside->addWidget(grid);
    inside->addLayout(line);
    m_offence = new QLabel(this);
    m_offence->setWordWrap(true);
    m_offence->setTextFormat(Qt::PlainText);
    right().insertWidget(1, m_offence);
    right().insertWidget(2, m_closing);
}

void AccompanimentPane::close_now()
{
    for (Field *field : std::initializer_list<Field *>{m_day, m_reason, m_note})
        field->commit();
    auto accompaniment = desk().find<Accompaniment>(m_shown);
    if (!accompaniment || m_reason->mark() == Field::Mark::Unreadable || m_day->mark() == Field::Mark::Unreadable)
        return;
    if (m_reason->value().is_empty()) {
        m_reason->set_mark(Field::Mark::Missing, tr("The reason for the closure is needed to close."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    accompaniment->spell.until = m_day->value().isValid() ? m_day->value() : desk().today();
    accompaniment->closure_reason = m_reason->value();
    accompaniment->closure_note = m_note->value();
    if (const auto saved = desk().save(*accompaniment); !saved)
        Q_EMIT desk().failed(saved.error());
}

QString AccompanimentPane::line(const Accompaniment &accompaniment) const
{
    const QString scope = context().label(ListId::Scope, accompaniment.scope);
    return spell_line(accompaniment.reopening ? tr("%1 (reopened)").arg(scope) : scope, accompaniment.spell);
}

std::vector<Accompaniment> AccompanimentPane::proposed() const
{
    Accompaniment next;
    next.id = RecordId::create();
    next.spell.from = desk().today();
    next.scope = Code::of("THB");
    if (const auto &before = desk().file().accompaniments; !before.empty()) {
        next.reopening = true;
        next.scope = before.back().scope;
        next.referring_body = before.back().referring_body;
    }
    return {next};
}

QString AccompanimentPane::add_text() const
{
    if (desk().file().accompaniments.empty())
        return tr("Begin the accompaniment");
    return desk().file().is_open_on(desk().today()) ? tr("Add an accompaniment") : tr("Reopen from today");
}

void AccompanimentPane::shown_record(const Accompaniment &accompaniment)
{
    const bool open = !accompaniment.id.is_null() && accompaniment.spell.is_open();
    m_closing->setVisible(open);
    for (const char *name : {"until_day", "closure_reason", "closure_note"})
        form().field(QLatin1String(name))->setVisible(!open);
    m_open->setText(what_stays_open());
    const deadlines::Law *offence = context().rules.offence(accompaniment.scope, accompaniment.spell.from);
    m_offence->setVisible(offence != nullptr);
    if (offence)
        m_offence->setText(tr("Offence, by the law of the day it began: %1").arg(deadlines::law_text(*offence, context().language)));
    if (accompaniment.id == m_shown)
        return;
    m_shown = accompaniment.id;
    m_day->set_value(desk().today());
    m_reason->set_value({});
    m_reason->set_mark(Field::Mark::None);
    m_note->set_value({});
}

QString AccompanimentPane::what_stays_open() const
{
    QStringList open;
    const QDate today = desk().today();
    const auto runs = [today](const Spell &spell) { return spell.open_at_end_of(today); };
    for (const StatusPhase &phase : desk().file().phases)
        if (runs(phase.spell))
            open += spell_line(context().label(ListId::StatusPhase, phase.phase), phase.spell);
    for (const ResidenceDocument &document : desk().file().documents)
        if (runs(document.validity))
            open += spell_line(context().label(ListId::ResidenceDocuments, document.document), document.validity);
    for (const Stay &stay : desk().file().stays)
        if (runs(stay.spell))
            open += spell_line(context().label(ListId::StayKind, stay.kind), stay.spell);
    return open.isEmpty() ? tr("Nothing else is still open.") : tr("Still open: %1").arg(open.join(u"; "));
}

} // namespace ancora::ui
