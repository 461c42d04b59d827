// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/accompaniment_tab.h"

#include "cases/duration.h"
#include "deadlines/open_items.h"
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
    const QString destination = QStringLiteral("destination");
    const QString note = QStringLiteral("closure_note");
    bind_code(QStringLiteral("scope"), ListId::Scope, [](auto &r) -> auto & { return r.scope; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_code(QStringLiteral("referring_body"), ListId::ReferringBodies,
              [](auto &r) -> auto & { return r.referring_body; });
    bind_flag(QStringLiteral("reopening"), [](auto &r) -> auto & { return r.reopening; });
    bind_day(until, [](auto &r) -> auto & { return r.spell.until; });
    bind_code(reason, ListId::ClosureReasons, [](auto &r) -> auto & { return r.closure_reason; });
    bind_code(destination, ListId::ClosureDestinations, [](auto &r) -> auto & { return r.destination; });
    bind_text(note, [](auto &r) -> auto & { return r.closure_note; }, true);

    m_closing = new QGroupBox(tr("Close the accompaniment"), this);
    auto *inside = new QVBoxLayout(m_closing);
    auto *grid = new FieldGrid(m_closing);
    m_day = grid->add(new DateField(title(until), desk.today()));
    m_reason = grid->add(new CodeField(title(reason), code_list(ListId::ClosureReasons), context().language, desk.today()));
    m_destination = grid->add(
        new CodeField(title(destination), code_list(ListId::ClosureDestinations), context().language, desk.today()));
    m_note = grid->add(new TextField(title(note)));
    m_open_title = new QLabel(m_closing);
    m_open = new QListWidget(m_closing);
    m_open->setAccessibleName(tr("Still open"));
    m_open->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_open->setWordWrap(true);
    auto *button = new QPushButton(tr("Close the accompaniment"), m_closing);
    QObject::connect(button, &QPushButton::clicked, this, [this] { close_now(); });
    QObject::connect(m_note, &LineField::finished, this, [this] { close_now(); });
    inside->addWidget(m_open_title);
    inside->addWidget(m_open);
    inside->addWidget(grid);
    inside->addWidget(button, 0, Qt::AlignRight);
    m_duration = new QLabel(this);
    m_offence = new QLabel(this);
    m_offence->setWordWrap(true);
    m_offence->setTextFormat(Qt::PlainText);
    right().insertWidget(1, m_duration);
    right().insertWidget(2, m_offence);
    right().insertWidget(3, m_closing);
}

void AccompanimentPane::close_now()
{
    for (Field *field : std::initializer_list<Field *>{m_day, m_reason, m_destination, m_note})
        field->commit();
    auto accompaniment = desk().find<Accompaniment>(m_shown);
    const auto is_unreadable = [](const Field *field) { return field->mark() == Field::Mark::Unreadable; };
    if (!accompaniment || is_unreadable(m_reason) || is_unreadable(m_destination) || is_unreadable(m_day))
        return;
    for (const auto &[field, sentence] : {std::pair{m_reason, tr("The reason for the closure is needed to close.")},
                                          std::pair{m_destination, tr("Where the person goes is needed to close.")}}) {
        if (!field->value().is_empty())
            continue;
        field->set_mark(Field::Mark::Missing, sentence);
        return field->setFocus(Qt::OtherFocusReason);
    }
    accompaniment->spell.until = m_day->value().isValid() ? m_day->value() : desk().today();
    accompaniment->closure_reason = m_reason->value();
    accompaniment->destination = m_destination->value();
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
    for (const char *name : {"until_day", "closure_reason", "destination", "closure_note"})
        form().field(QLatin1String(name))->setVisible(!open);
    m_duration->setText(tr("Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.", nullptr,
                           days_accompanied(desk().file().accompaniments, desk().today())));
    show_what_stays_open();
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
    m_destination->set_value({});
    m_destination->set_mark(Field::Mark::None);
    m_note->set_value({});
}

void AccompanimentPane::show_what_stays_open()
{
    const auto items = deadlines::open_items(desk().file(), context().rules, desk().today(), context().language);
    m_open_title->setText(items.empty() ? tr("Nothing else is still open.") : tr("Still open:"));
    m_open->setVisible(!items.empty());
    m_open->clear();
    for (const deadlines::OpenItem &item : items) {
        const QString line = item.what.isEmpty() ? table_title(item.table) : QString(table_title(item.table) % u": " % item.what);
        m_open->addItem(item.on.isValid() ? tr("%1, until %2").arg(line, shown(item.on)) : line);
    }
}

} // namespace ancora::ui
