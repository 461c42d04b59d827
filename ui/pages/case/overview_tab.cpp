// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/overview_tab.h"

#include "ui/pages/case/case_people.h"
#include "ui/pages/case/contact_guard.h"
#include "ui/widgets/known_list.h"

#include <QGroupBox>
#include <QKeyEvent>
#include <QStyle>

namespace ancora::ui {

namespace {
QString person_table() { return QStringLiteral("person"); }
QString cover_table() { return QStringLiteral("case_cover"); }
}

OverviewTab::OverviewTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_person({[this](const Person &person) -> Result<Person> {
                    ANCORA_TRY(m_desk.save(person));
                    return m_desk.file().person;
                },
                [this](RecordId id) { return m_desk.fresh<Person>(id); },
                [this](const Error &error) { Q_EMIT m_desk.failed(error); }}),
      m_cover({[this](const CaseCover &cover) -> Result<CaseCover> {
                   ANCORA_TRY(m_desk.save(cover));
                   return m_desk.file().cover;
               },
               [this](FileId id) { return m_desk.fresh<CaseCover>(id); },
               [this](const Error &error) { Q_EMIT m_desk.failed(error); }})
{
    auto *grid = new FieldGrid(this);
    bind_person(*grid);

    m_findings = new QListWidget(this);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    auto *box = new QGroupBox(tr("Findings"), this);
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(m_findings);
    const auto choose = [this](QListWidgetItem *item) {
        const auto row = static_cast<std::size_t>(m_findings->row(item));
        if (row < m_desk.findings().size())
            Q_EMIT finding_chosen(Finding(m_desk.findings()[row]));
    };
    connect(m_findings, &QListWidget::itemActivated, this, choose);
    connect(m_findings, &QListWidget::itemClicked, this, choose);

    m_known = new KnownList(m_desk.context(), this);
    connect(m_known, &KnownList::case_chosen, this, &OverviewTab::case_chosen);
    connect(m_known, &KnownList::referral_chosen, this, &OverviewTab::referral_chosen);

    auto *left = new QVBoxLayout;
    left->addWidget(grid);
    for (const auto &[name, use] : {std::pair{"phone", ContactUse::ShowPhone}, std::pair{"address", ContactUse::ShowAddress}}) {
        m_guards.push_back(new ContactGuard(m_desk, m_person.field(QLatin1String(name)), use));
        left->addWidget(m_guards.back());
    }
    left->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->addLayout(left, 5);
    auto *right = new QVBoxLayout;
    right->addWidget(m_known);
    right->addWidget(box, 1);
    line->addLayout(right, 2);
}

void OverviewTab::bind_person(FieldGrid &grid)
{
    const auto title = [](const char *name) { return register_title(person_table(), QLatin1String(name)); };
    const auto bind = [&](const char *name, auto *field, auto access, bool wide = false) {
        m_person.bind(QLatin1String(name), grid.add(field, wide), access);
    };
    const auto text = [&](const char *name, auto access, bool wide = false) {
        bind(name, new TextField(title(name)), access, wide);
    };
    const auto code = [&](const char *name, ListId list, auto access) {
        const Context &context = m_desk.context();
        bind(name, new CodeAnswerField(title(name), context.lists.list(list), context.language, m_desk.today()), access);
    };
    text("family_name", [](auto &r) -> auto & { return r.family_name; });
    text("given_name", [](auto &r) -> auto & { return r.given_name; });
    text("alias", [](auto &r) -> auto & { return r.alias; });
    code("sex", ListId::Sex, [](auto &r) -> auto & { return r.sex; });
    bind("birth_date", new PartialDateField(title("birth_date")), [](auto &r) -> auto & { return r.birth_date; });
    code("citizenship", ListId::Countries, [](auto &r) -> auto & { return r.citizenship; });
    bind("unaccompanied_minor", new YesNoField(title("unaccompanied_minor")),
         [](auto &r) -> auto & { return r.unaccompanied_minor; });
    text("languages", [](auto &r) -> auto & { return r.languages; });
    text("phone", [](auto &r) -> auto & { return r.phone; });
    text("address", [](auto &r) -> auto & { return r.address; });
    bind_cover(grid); // before the wide ones, which would leave a gap
    text("safe_contact", [](auto &r) -> auto & { return r.safe_contact; }, true);
    bind("note", new TextArea(title("note"), 4), [](auto &r) -> auto & { return r.note; }, true);
    for (const char *name : {"family_name", "given_name", "alias", "birth_date"}) {
        auto *field = static_cast<LineField *>(m_person.field(QLatin1String(name)));
        connect(field->line(), &QLineEdit::textEdited, this, &OverviewTab::show_known);
    }
}

void OverviewTab::bind_cover(FieldGrid &grid)
{
    const auto title = [](const char *name) { return register_title(cover_table(), QLatin1String(name)); };
    m_cover.bind(QStringLiteral("opened_on"), grid.add(new DateField(title("opened_on"), m_desk.today())),
                 [](auto &r) -> auto & { return r.opened_on; });
    m_cover.bind(QStringLiteral("worker"), grid.add(new WorkerField(title("worker"), m_desk.context())),
                 [](auto &r) -> auto & { return r.worker; });
}

void OverviewTab::show_case()
{
    m_person.show(m_desk.file().person);
    m_person.set_findings(m_desk.findings(), person_table());
    for (ContactGuard *guard : m_guards)
        guard->show_case();
    m_cover.show(m_desk.file().cover);
    if (std::exchange(m_known_for, m_desk.file().cover.id) != m_known_for)
        m_known->forget();
    const int row = m_findings->currentRow();
    m_findings->clear();
    for (const Finding &finding : m_desk.findings()) {
        const bool missing = finding.weight == Finding::Weight::Missing;
        const QString word = missing ? tr("missing") : tr("check");
        const QIcon icon = style()->standardIcon(missing ? QStyle::SP_MessageBoxInformation : QStyle::SP_MessageBoxWarning);
        const QString text = table_title(finding.record) % u" – " % register_title(finding.record, finding.field)
                             % u" (" % word % u")\n" % finding.sentence;
        m_findings->addItem(new QListWidgetItem(icon, text));
    }
    m_findings->setCurrentRow(std::min(row, m_findings->count() - 1));
}

void OverviewTab::show_known()
{
    const auto typed = [this](const char *name) { return m_person.field(QLatin1String(name))->typed(); };
    const CaseCover &cover = m_desk.file().cover;
    m_known->look_for({{typed("family_name") % u' ' % typed("given_name"), typed("alias")}, typed("birth_date"),
                       {cover.id, cover.referral}});
}

void OverviewTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down || !m_known->go_to_list())
        QWidget::keyPressEvent(event);
}

void OverviewTab::hideEvent(QHideEvent *event)
{
    for (ContactGuard *guard : m_guards)
        guard->forget();
    QWidget::hideEvent(event);
}

void OverviewTab::commit()
{
    m_person.commit();
    m_cover.commit();
}

void OverviewTab::save_again()
{
    m_person.save_again();
    m_cover.save_again();
}

bool OverviewTab::go_to(const QString &table, RecordId, const QString &field)
{
    Field *target = table == person_table() ? m_person.field(field) : table == cover_table() ? m_cover.field(field) : nullptr;
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    return target != nullptr;
}

std::vector<CasePart::Unfinished> OverviewTab::unfinished() const
{
    std::vector<Unfinished> found;
    for (const auto &one : m_person.unfinished())
        found.push_back({person_table(), m_desk.file().person.id.uuid(), one.name, one.typed});
    for (const auto &one : m_cover.unfinished())
        found.push_back({cover_table(), m_desk.file().cover.id.uuid(), one.name, one.typed});
    return found;
}

void OverviewTab::type(const Unfinished &draft)
{
    Field *field = draft.table == person_table()  ? m_person.field(draft.name)
                   : draft.table == cover_table() ? m_cover.field(draft.name)
                                                  : nullptr;
    if (field)
        field->type(draft.typed);
}

} // namespace ancora::ui
