// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/contact_pane.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

QString contact_table() { return QStringLiteral("contact_rule"); }

} // namespace

QString contact_line(const ContactRule &rule, const Context &context)
{
    const QString what = context.label(ListId::ContactChannels, rule.channel) % QStringLiteral(": ")
                         % context.label(ListId::ContactPermissions, rule.permission);
    return rule.note.isEmpty() ? what : what % QStringLiteral(" – ") % rule.note;
}

ContactPane::ContactPane(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_rules(new QListWidget(this))
{
    const Context &context = desk.context();
    const auto title = [](const char *name) { return register_title(contact_table(), QLatin1String(name)); };
    const auto code = [&](const char *name, ListId list) {
        return new CodeField(title(name), context.lists.list(list), context.language, desk.today());
    };
    m_rules->setAccessibleName(tr("How the person may be reached"));
    m_rules->setWordWrap(true);
    m_rules->setMinimumHeight(fontMetrics().height() * 6);

    auto *entry = new QGroupBox(tr("New rule of safe contact"), this);
    auto *grid = new FieldGrid;
    m_channel = grid->add(code("channel", ListId::ContactChannels));
    m_permission = grid->add(code("permission", ListId::ContactPermissions));
    m_since = grid->add(new DateField(title("since"), desk.today()));
    m_note = grid->add(new TextField(title("note")), true);
    auto *button = new QPushButton(tr("Record the rule"));
    button->setToolTip(tr("It stays as it is written; a change is a further rule"));
    connect(button, &QPushButton::clicked, this, &ContactPane::record);
    connect(m_note, &LineField::finished, this, &ContactPane::record);
    auto *inside = new QVBoxLayout(entry);
    inside->addWidget(grid);
    inside->addWidget(button, 0, Qt::AlignLeft);

    auto *line = new QHBoxLayout(this);
    line->addWidget(m_rules, 2);
    line->addWidget(entry, 5, Qt::AlignTop);
}

std::vector<std::pair<QString, LineField *>> ContactPane::fields() const
{
    return {{QStringLiteral("channel"), m_channel}, {QStringLiteral("permission"), m_permission}, {QStringLiteral("since"), m_since},
            {QStringLiteral("note"), m_note}};
}

void ContactPane::clear()
{
    m_channel->set_value({});
    m_permission->set_value({});
    m_since->set_value(m_desk.today());
    m_note->set_value({});
    for (const auto &[name, field] : fields())
        field->set_mark(Field::Mark::None);
}

void ContactPane::show_case()
{
    if (std::exchange(m_shown, m_desk.file().cover.id) != m_shown)
        clear();
    const auto &rules = m_desk.file().contact_rules;
    const auto holds = [&](const ContactRule &rule) { return contact_rule_on(rules, rule.channel, m_desk.today()) == &rule; };
    m_rules->clear();
    for (const bool now : {true, false})
        for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) {
            if (holds(*rule) != now)
                continue;
            const QString line = tr("%1 (since %2)").arg(contact_line(*rule, m_desk.context()), shown(rule->since));
            m_rules->addItem(now ? line : rule->since > m_desk.today() ? tr("Later: %1").arg(line) : tr("Before: %1").arg(line));
            m_rules->item(m_rules->count() - 1)->setToolTip(m_rules->item(m_rules->count() - 1)->text());
        }
}

void ContactPane::commit()
{
    for (const auto &[name, field] : fields())
        field->commit();
}

void ContactPane::record()
{
    commit();
    for (CodeField *field : {m_channel, m_permission})
        if (field->value().is_empty()) {
            if (field->mark() != Field::Mark::Unreadable)
                field->set_mark(Field::Mark::Missing, tr("A rule needs its way of contact and whether it may be used."));
            return field->setFocus(Qt::OtherFocusReason);
        }
    if (m_since->mark() == Field::Mark::Unreadable)
        return m_since->setFocus(Qt::OtherFocusReason);
    const ContactRule rule{RecordId::create(), m_channel->value(), m_permission->value(),
                           m_since->value().isValid() ? m_since->value() : m_desk.today(), m_note->value()};
    if (const auto saved = m_desk.save(rule); !saved)
        return Q_EMIT m_desk.failed(saved.error());
    clear();
    m_channel->setFocus(Qt::OtherFocusReason);
}

bool ContactPane::go_to(const QString &table, RecordId, const QString &)
{
    if (table == contact_table())
        m_channel->setFocus(Qt::OtherFocusReason);
    return table == contact_table();
}

std::vector<CasePart::Unfinished> ContactPane::unfinished() const
{
    std::vector<Unfinished> found;
    for (const auto &[name, field] : fields())
        if (field != m_since && !field->typed().isEmpty())
            found.push_back({contact_table(), Uuid(), name, field->typed()});
    return found;
}

void ContactPane::type(const Unfinished &draft)
{
    for (const auto &[name, field] : fields())
        if (draft.table == contact_table() && name == draft.name)
            field->type(draft.typed);
}

} // namespace ancora::ui
