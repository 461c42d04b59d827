// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/family_tab.h"

#include "ui/pages/case/case_text.h"
#include "ui/widgets/find_first.h"

#include <QGroupBox>
#include <QLabel>

namespace ancora::ui {

namespace {

constexpr std::size_t most_found = 8;

/// The case as the search names it; of a case that may not be opened only that there is one.
QString client_line(FileId client, const Context &context)
{
    const auto line = context.store.case_line(client);
    if (!line)
        return CaseText::tr("another case");
    return line->name.isEmpty() ? line->number : QString(line->name % u" (" % line->number % u')');
}

QHash<FileId, QString> client_lines(const std::vector<Relative> &family, const Context &context)
{
    QHash<FileId, QString> lines;
    for (const Relative &relative : family)
        if (!relative.client.is_null() && !lines.contains(relative.client))
            lines.insert(relative.client, client_line(relative.client, context));
    return lines;
}

QString line_of(const Relative &relative, const QHash<FileId, QString> &clients, const Context &context)
{
    const QString relation = context.label(ListId::FamilyRelations, relative.relation);
    const QString name = relative.client.is_null() ? relative.name : clients.value(relative.client);
    QStringList parts{relation.isEmpty() ? CaseText::tr("not chosen yet") : relation, name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

std::vector<FindFirst::Found> find_clients(const QString &typed, FileId own, Context &context)
{
    std::vector<FindFirst::Found> found;
    for (const search::Hit &hit : context.known.up_to_date().find(search::Question::read(typed), most_found))
        if (hit.person && hit.person->source == search::KnownPerson::Source::Case && hit.person->file != own)
            found.push_back({hit.person->file.uuid(), person_line(*hit.person)});
    return found;
}

} // namespace

FamilyPane::FamilyPane(CaseDesk &desk, QWidget *parent) : RecordsPane(desk, QStringLiteral("relative"), parent)
{
    bind_code(QStringLiteral("relation"), ListId::FamilyRelations, [](auto &r) -> auto & { return r.relation; });
    bind_flag(QStringLiteral("dependant"), [](auto &r) -> auto & { return r.dependant; });
    bind_text(QStringLiteral("name"), [](auto &r) -> auto & { return r.name; });
    bind(QStringLiteral("sex"),
         new CodeAnswerField(title(QStringLiteral("sex")), code_list(ListId::Sex), context().language, desk.today()),
         [](auto &r) -> auto & { return r.sex; });
    bind(QStringLiteral("birth_date"), new PartialDateField(title(QStringLiteral("birth_date"))),
         [](auto &r) -> auto & { return r.birth_date; });
    bind_text(QStringLiteral("contact"), [](auto &r) -> auto & { return r.contact; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
    right().insertWidget(1, make_client());
    right().insertWidget(2, make_other_files());
}

QWidget *FamilyPane::make_client()
{
    auto *box = new QWidget;
    m_find = new FindFirst(tr("Does she or he have a file here? Name or case number"), {}, [this](const QString &typed) {
        return find_clients(typed, desk().file().cover.id, context());
    });
    m_client = new QLabel;
    m_client->setTextFormat(Qt::PlainText);
    m_open = new QPushButton(tr("Open that file"));
    m_unlink = new QPushButton(tr("Not this person"));
    m_household = new QPushButton;
    m_dependants = new QLabel;
    m_dependants->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_client, 1);
    line->addWidget(m_open);
    line->addWidget(m_unlink);
    auto *last = new QHBoxLayout;
    last->addWidget(m_household);
    last->addStretch(1);
    last->addWidget(m_dependants);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_find);
    column->addLayout(line);
    column->addLayout(last);
    connect(m_find, &FindFirst::chosen, this, [this](const Uuid &id) { set_client(FileId(id)); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { set_client({}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto relative = desk().find<Relative>(current()))
            Q_EMIT case_chosen(relative->client);
    });
    connect(m_household, &QPushButton::clicked, this, &FamilyPane::join_or_leave);
    return box;
}

QWidget *FamilyPane::make_other_files()
{
    m_others = new QGroupBox(tr("From other files"));
    auto *inside = new QVBoxLayout(m_others);
    m_from = new QListWidget;
    m_from->setAccessibleName(tr("From other files"));
    m_from->setToolTip(tr("Enter opens the file"));
    m_from->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_from->setMaximumHeight(m_from->fontMetrics().height() * 5);
    inside->addWidget(m_from);
    connect(m_from, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT case_chosen(FileId(m_relations[static_cast<std::size_t>(m_from->row(item))].file));
    });
    return m_others;
}

void FamilyPane::show_case()
{
    m_clients = client_lines(desk().file().family, context());
    RecordsPane::show_case();
    show_other_files();
    const DependantCount dependants = dependants_on(desk().file().family, desk().today());
    m_dependants->setVisible(dependants.all() > 0);
    m_dependants->setText(tr("In charge, not counted as victims: %1").arg(in_words(dependants)));
}

void FamilyPane::show_other_files()
{
    auto read = context().store.relations_from(desk().file().cover.id);
    if (!read)
        return Q_EMIT desk().failed(read.error());
    m_relations = std::move(*read);
    m_from->clear();
    for (const RelationFrom &one : m_relations) {
        QStringList parts{tr("Case %1").arg(one.number), context().label(ListId::FamilyRelations, one.relation)};
        for (const Spell &spell : one.together)
            parts << spell_line(tr("together"), spell);
        m_from->addItem(parts.join(QStringLiteral("  ·  ")));
    }
    m_others->setVisible(!m_relations.empty());
}

QString FamilyPane::line(const Relative &relative) const { return line_of(relative, m_clients, context()); }

std::vector<Relative> FamilyPane::proposed() const
{
    Relative relative;
    relative.id = RecordId::create();
    relative.relation = Code::of("CHILD");
    relative.dependant = true;
    return {relative};
}

QString FamilyPane::add_text() const { return CaseText::tr("Add a relative"); }

void FamilyPane::shown_record(const Relative &relative)
{
    const bool is_shown = !relative.id.is_null();
    const bool is_client = !relative.client.is_null();
    // The other file says these; what was written here before is never hidden.
    for (const char *name : {"name", "sex", "birth_date"})
        form().field(QLatin1String(name))->setEnabled(!is_client || !form().field(QLatin1String(name))->typed().isEmpty());
    m_find->setVisible(!is_client);
    m_find->setEnabled(is_shown);
    if (std::exchange(m_shown, relative.id) != relative.id)
        m_find->clear();
    m_client->setVisible(is_client);
    m_client->setText(is_client ? tr("Has a file: %1").arg(m_clients.value(relative.client)) : QString());
    m_open->setVisible(is_client);
    m_unlink->setVisible(is_client);
    m_household->setEnabled(is_shown);
    m_household->setText(is_shown && lives_with_person_on(desk().file().household, relative.id, desk().today())
                             ? tr("Leaves the household today")
                             : tr("Lives with the person from today"));
}

void FamilyPane::set_client(FileId client)
{
    commit();
    auto relative = desk().find<Relative>(current());
    if (!relative)
        return;
    relative->client = client;
    if (const auto saved = desk().save(*relative); !saved)
        Q_EMIT desk().failed(saved.error());
}

void FamilyPane::join_or_leave()
{
    commit();
    if (!desk().find<Relative>(current()))
        return;
    std::vector<HouseholdSpell> changed = ended_on(desk().file().household, current(), desk().today());
    if (changed.empty())
        changed.push_back({RecordId::create(), current(), {desk().today(), {}}});
    if (const auto saved = desk().save_all(changed); !saved)
        Q_EMIT desk().failed(saved.error());
}

HouseholdPane::HouseholdPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("household_spell"), parent), m_relative(new LinkField(title(QStringLiteral("relative"))))
{
    bind(QStringLiteral("relative"), m_relative, [](auto &r) -> auto & { return r.relative; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_day(QStringLiteral("until_day"), [](auto &r) -> auto & { return r.spell.until; });
}

void HouseholdPane::show_case()
{
    m_clients = client_lines(desk().file().family, context());
    std::vector<Choice> choices;
    for (const Relative &relative : desk().file().family)
        choices.push_back(LinkField::choice(relative.id, line_of(relative, m_clients, context()), {}));
    m_relative->set_choices(std::move(choices));
    RecordsPane::show_case();
}

QString HouseholdPane::line(const HouseholdSpell &spell) const
{
    const auto relative = desk().find<Relative>(spell.relative);
    return spell_line(relative ? line_of(*relative, m_clients, context()) : QString(), spell.spell);
}

std::vector<HouseholdSpell> HouseholdPane::proposed() const { return {{RecordId::create(), {}, {desk().today(), {}}}}; }

QString HouseholdPane::add_text() const { return CaseText::tr("Add a time together"); }

} // namespace ancora::ui
