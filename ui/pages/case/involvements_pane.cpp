// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/involvements_pane.h"

#include "ui/pages/case/case_text.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/find_first.h"

namespace ancora::ui {

namespace {

QString perpetrator_table() { return QStringLiteral("perpetrator"); }

} // namespace

InvolvementsPane::InvolvementsPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("involvement"), parent), m_perpetrator(new PerpetratorBox(desk)),
      m_event(new LinkField(title(QStringLiteral("event"))))
{
    bind(QStringLiteral("event"), m_event, [](auto &r) -> auto & { return r.event; });
    bind_code(QStringLiteral("relation"), ListId::PerpetratorRelations, [](auto &r) -> auto & { return r.relation; });
    bind(QStringLiteral("roles"),
         new CodesField(title(QStringLiteral("roles")), code_list(ListId::PerpetratorRoles), context().language, desk.today(), 3),
         [](auto &r) -> auto & { return r.roles; }, true);
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
    right().insertWidget(0, m_perpetrator);
    QObject::connect(m_perpetrator, &PerpetratorBox::chosen, this, [this](RecordId perpetrator) { take(perpetrator); });
}

void InvolvementsPane::show_case()
{
    m_perpetrator->read();
    std::vector<Choice> choices;
    for (const ExploitationEvent &event : desk().file().exploitation) {
        const QString form = context().label(ListId::ExploitationForms, event.form);
        choices.push_back(LinkField::choice(event.id, form.isEmpty() ? CaseText::tr("not chosen yet") : form,
                                            event.workplace.isEmpty() ? event.place : event.workplace));
    }
    m_event->set_choices(std::move(choices));
    RecordsPane::show_case();
}

QString InvolvementsPane::line(const Involvement &involvement) const
{
    const QString name = m_perpetrator->name_of(involvement.perpetrator);
    QStringList roles;
    for (const Code &role : involvement.roles)
        roles << context().label(ListId::PerpetratorRoles, role);
    QString text = name.isEmpty() ? CaseText::tr("not chosen yet") : name;
    if (!roles.isEmpty())
        text += u" (" % roles.join(QStringLiteral(", ")) % u')';
    const QStringList files = m_perpetrator->other_files(involvement.perpetrator);
    return files.isEmpty() ? text : CaseText::tr("%1, also in %2").arg(text, files.join(QStringLiteral(", ")));
}

std::vector<Involvement> InvolvementsPane::proposed() const
{
    Involvement involvement;
    involvement.id = RecordId::create();
    if (const ExploitationEvent *main = desk().file().main_exploitation())
        involvement.event = main->id;
    return {involvement};
}

QString InvolvementsPane::add_text() const { return CaseText::tr("Add a perpetrator"); }

void InvolvementsPane::shown_record(const Involvement &involvement)
{
    m_perpetrator->setVisible(!involvement.id.is_null());
    m_perpetrator->show_perpetrator(involvement.perpetrator);
}

void InvolvementsPane::go_to_first() { m_perpetrator->find_first()->line()->setFocus(Qt::ShortcutFocusReason); }

void InvolvementsPane::take(RecordId perpetrator)
{
    commit();
    auto involvement = desk().find<Involvement>(current());
    if (!involvement)
        return;
    involvement->perpetrator = perpetrator;
    if (const auto saved = desk().save(*involvement); !saved)
        return Q_EMIT desk().failed(saved.error());
    form().field(QStringLiteral("roles"))->setFocus(Qt::OtherFocusReason);
}

void InvolvementsPane::commit()
{
    RecordsPane::commit();
    m_perpetrator->form().commit();
}

void InvolvementsPane::save_again()
{
    RecordsPane::save_again();
    m_perpetrator->form().save_again();
}

std::vector<CasePart::Unfinished> InvolvementsPane::unfinished() const
{
    std::vector<Unfinished> found = RecordsPane::unfinished();
    for (const auto &one : m_perpetrator->form().unfinished())
        found.push_back({perpetrator_table(), m_perpetrator->form().stored().id.uuid(), one.name, one.typed});
    return found;
}

void InvolvementsPane::type(const Unfinished &draft)
{
    RecordsPane::type(draft);
    Field *field = draft.table == perpetrator_table() ? m_perpetrator->form().field(draft.name) : nullptr;
    if (field && m_perpetrator->form().stored().id.uuid() == draft.record)
        field->type(draft.typed);
}

} // namespace ancora::ui
