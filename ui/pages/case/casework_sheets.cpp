// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/casework_sheets.h"

#include "ui/pages/case/case_people.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/case/recipients.h"
#include "ui/widgets/number_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

using Kind = CaseworkModel::Kind;

namespace {

CaseworkModel::Text goal_text(const Goal &goal, const Context &context)
{
    const QString outcome = context.label(ListId::GoalOutcome, goal.outcome);
    return {outcome.isEmpty() ? CaseText::tr("Goal") : CaseText::tr("Goal, %1").arg(outcome),
            goal.aim.isEmpty() ? goal.need : goal.aim, QStringLiteral("today")};
}

CaseworkModel::Text task_text(const Task &task, const Context &context)
{
    if (task.done_on.isValid())
        return {CaseText::tr("Task, done"), task.what, QStringLiteral("done")};
    const bool is_late = task.due.isValid() && task.due < context.clock.today();
    return {is_late ? CaseText::tr("Task, overdue") : CaseText::tr("Task"), task.what,
            is_late ? QStringLiteral("warning") : QStringLiteral("calendar")};
}

CaseworkModel::Text service_text(const Service &service, const Context &context)
{
    QStringList parts{context.label(ListId::SupportServices, service.kind), shown_duration(service.minutes)};
    if (service.quantity > 1)
        parts += CaseText::tr("%1 times").arg(service.quantity);
    parts += service.provider;
    parts.removeAll(QString());
    return {CaseText::tr("Service"), parts.join(QStringLiteral("  ·  ")), QStringLiteral("person")};
}

CaseworkModel::Text note_text(const Note &note)
{
    const bool is_addition = !note.corrects.is_null();
    const QString kind = note.is_signed() ? is_addition ? CaseText::tr("Addition") : CaseText::tr("Note")
                         : is_addition    ? CaseText::tr("Addition, not signed")
                                          : CaseText::tr("Note, not signed");
    return {kind, note.text, note.is_signed() ? QStringLiteral("lock") : QStringLiteral("document")};
}

std::size_t count_of(Kind kind, const Case &file)
{
    switch (kind) {
    case Kind::Goal: return file.goals.size();
    case Kind::Task: return file.tasks.size();
    case Kind::Service: return file.services.size();
    case Kind::Note: break;
    }
    return file.notes.size();
}

RecordId id_of(Kind kind, const Case &file, std::size_t index)
{
    switch (kind) {
    case Kind::Goal: return file.goals[index].id;
    case Kind::Task: return file.tasks[index].id;
    case Kind::Service: return file.services[index].id;
    case Kind::Note: break;
    }
    return file.notes[index].id;
}

} // namespace

CaseworkModel::Text casework_text(Kind kind, const Case &file, std::size_t index, const Context &context)
{
    switch (kind) {
    case Kind::Goal: return goal_text(file.goals[index], context);
    case Kind::Task: return task_text(file.tasks[index], context);
    case Kind::Service: return service_text(file.services[index], context);
    case Kind::Note: break;
    }
    return note_text(file.notes[index]);
}

LinkField::LinkField(const QString &name, QWidget *parent) : ChoiceField(name, {}, Unanswered::NotAllowed, parent) {}

RecordId LinkField::value() const { return RecordId(Uuid::parse(m_value.value_or().text().toLower()).value_or(Uuid())); }

void LinkField::set_value(RecordId record)
{
    ChoiceField::set_value(record.is_null() ? Answer<Code>() : Answer<Code>(choice(record, {}, {}).code));
}

QString LinkField::display(RecordId record) const
{
    return record.is_null() ? QString() : written_value(choice(record, {}, {}).code);
}

Choice LinkField::choice(RecordId record, const QString &label, const QString &kind)
{
    return {Code::parse(record.text().toUpper()).value_or(Code()), label, kind, false};
}

template <class Record>
SheetOf<Record>::SheetOf(CaseDesk &desk, const QString &table, QWidget *parent)
    : CaseworkSheet(parent), RecordFields<Record>(desk, table), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(&this->fields());
    m_column->addStretch(1);
}

template <class Record>
std::vector<Choice> SheetOf<Record>::records_to_name(std::initializer_list<Kind> kinds) const
{
    const Case &file = this->desk().file();
    std::vector<Choice> choices;
    for (const Kind kind : kinds)
        for (std::size_t i = 0; i < count_of(kind, file); ++i) {
            const auto text = casework_text(kind, file, i, this->context());
            const QString what = text.what.simplified();
            choices.push_back(LinkField::choice(id_of(kind, file, i), what.isEmpty() ? text.kind : what, text.kind));
        }
    return choices;
}

GoalSheet::GoalSheet(CaseDesk &desk, QWidget *parent) : SheetOf(desk, QStringLiteral("goal"), parent)
{
    bind(QStringLiteral("need"), new TextField(title(QStringLiteral("need"))), [](auto &r) -> auto & { return r.need; }, true);
    bind_text(QStringLiteral("aim"), [](auto &r) -> auto & { return r.aim; }, true);
    bind(QStringLiteral("pillar"),
         new CodeField(title(QStringLiteral("pillar")), groups_of(code_list(ListId::SupportServices), context().language)),
         [](auto &r) -> auto & { return r.pillar; });
    bind_day(QStringLiteral("agreed_on"), [](auto &r) -> auto & { return r.agreed_on; });
    bind_day(QStringLiteral("ended_on"), [](auto &r) -> auto & { return r.ended_on; });
    bind_code(QStringLiteral("outcome"), ListId::GoalOutcome, [](auto &r) -> auto & { return r.outcome; });
    bind_text(QStringLiteral("reason"), [](auto &r) -> auto & { return r.reason; }, true);
}

TaskSheet::TaskSheet(CaseDesk &desk, QWidget *parent)
    : SheetOf(desk, QStringLiteral("task"), parent), m_goal(new LinkField(title(QStringLiteral("goal"))))
{
    bind_text(QStringLiteral("what"), [](auto &r) -> auto & { return r.what; }, true);
    bind_day(QStringLiteral("due"), [](auto &r) -> auto & { return r.due; });
    bind(QStringLiteral("assignee"), new WorkerField(title(QStringLiteral("assignee")), context()),
         [](auto &r) -> auto & { return r.assignee; });
    bind_day(QStringLiteral("done_on"), [](auto &r) -> auto & { return r.done_on; });
    bind(QStringLiteral("goal"), m_goal, [](auto &r) -> auto & { return r.goal; }, true);
}

void TaskSheet::show_case()
{
    m_goal->set_choices(records_to_name({Kind::Goal}));
    show_current();
}

ServiceSheet::ServiceSheet(CaseDesk &desk, QWidget *parent)
    : SheetOf(desk, QStringLiteral("service"), parent), m_goal(new LinkField(title(QStringLiteral("goal"))))
{
    bind_code(QStringLiteral("kind"), ListId::SupportServices, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("day"), [](auto &r) -> auto & { return r.day; });
    bind(QStringLiteral("minutes"), new DurationField(title(QStringLiteral("minutes"))), [](auto &r) -> auto & { return r.minutes; });
    bind(QStringLiteral("quantity"), new NumberField(title(QStringLiteral("quantity"))), [](auto &r) -> auto & { return r.quantity; });
    const QString partner = QStringLiteral("partner");
    bind(partner, new PartnerField(title(partner), context()), [](auto &r) -> auto & { return r.partner; });
    bind_text(QStringLiteral("provider"), [](auto &r) -> auto & { return r.provider; });
    bind(QStringLiteral("goal"), m_goal, [](auto &r) -> auto & { return r.goal; }, true);
}

void ServiceSheet::show_case()
{
    m_goal->set_choices(records_to_name({Kind::Goal}));
    show_current();
}

void ServiceSheet::shown_record(const Service &service)
{
    form().field(QStringLiteral("provider"))->setEnabled(service.partner.is_null());
}

Result<void> ServiceSheet::save(const Service &service)
{
    Service complete = service;
    if (service.partner != form().stored().partner)
        complete.provider = recipient_name({service.partner, {}}, context());
    return desk().save(complete);
}

NoteSheet::NoteSheet(CaseDesk &desk, QWidget *parent)
    : SheetOf(desk, QStringLiteral("note"), parent), m_about(new LinkField(title(QStringLiteral("about")))),
      m_text(new TextArea(title(QStringLiteral("text")), 10)), m_state(new QLabel(this)),
      m_sign(new QPushButton(tr("Si&gn"), this)), m_add(new QPushButton(tr("Write an a&ddition"), this))
{
    bind(QStringLiteral("text"), m_text, [](auto &r) -> auto & { return r.text; }, true);
    bind_day(QStringLiteral("day"), [](auto &r) -> auto & { return r.day; });
    bind(QStringLiteral("pillar"),
         new CodeField(title(QStringLiteral("pillar")), groups_of(code_list(ListId::SupportServices), context().language)),
         [](auto &r) -> auto & { return r.pillar; });
    bind(QStringLiteral("about"), m_about, [](auto &r) -> auto & { return r.about; }, true);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("State of the note"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_sign);
    line->addWidget(m_add);
    line->addStretch(1);
    column().insertWidget(1, m_state);
    column().insertLayout(2, line);
    connect(m_sign, &QPushButton::clicked, this, &NoteSheet::sign);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addition_wanted(current()); });
}

void NoteSheet::show_case()
{
    m_about->set_choices(records_to_name({Kind::Goal, Kind::Task, Kind::Service}));
    show_current();
}

void NoteSheet::shown_record(const Note &note)
{
    const bool is_mine = note.author == context().store.access().user.uuid();
    const QString author = colleague_name(context(), note.author);
    m_text->set_read_only(note.is_signed());
    for (const char *name : {"day", "pillar", "about"})
        form().field(QLatin1String(name))->setEnabled(!note.is_signed());
    m_sign->setVisible(!note.id.is_null() && !note.is_signed());
    m_sign->setEnabled(is_mine && !note.text.trimmed().isEmpty());
    m_add->setVisible(note.is_signed());
    if (note.is_signed())
        m_state->setText(tr("Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.")
                             .arg(author, shown(note.signed_at.toLocalTime().date())));
    else
        m_state->setText(note.id.is_null() ? QString() : tr("Written by %1, not signed yet. Only the author can sign it.").arg(author));
}

void NoteSheet::sign()
{
    commit();
    std::optional<Note> note = desk().find<Note>(current());
    if (!note || note->text.trimmed().isEmpty() || !unfinished().empty())
        return;
    note->signed_at = context().clock.now();
    if (const auto saved = desk().save(*note); !saved)
        Q_EMIT desk().failed(saved.error());
}

template class SheetOf<Goal>;
template class SheetOf<Task>;
template class SheetOf<Service>;
template class SheetOf<Note>;

} // namespace ancora::ui
