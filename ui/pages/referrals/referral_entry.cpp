// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/referrals/referral_entry.h"

#include "ui/models/register_names.h"
#include "ui/theme.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/known_list.h"
#include "ui/widgets/line_field.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {
QString referral_table() { return QStringLiteral("referral"); }
}

ReferralEntry::ReferralEntry(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_form({[this](const Referral &referral) { return save(referral); },
              [this](FileId id) -> std::optional<Referral> {
                  auto loaded = m_context.store.referral(id);
                  if (!loaded)
                      return std::nullopt;
                  m_seen = loaded->seen;
                  return loaded->value;
              },
              [this](const Error &error) { Q_EMIT failed(error); }})
{
    m_title = new QLabel(this);
    make_heading(*m_title, 1.1);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setToolTip(tr("Enter or Ctrl+Return"));
    m_intake = new QPushButton(tr("Start intake"), this);
    m_intake->setToolTip(tr("Ctrl+I"));
    auto *fresh = new QPushButton(tr("New referral"), this);
    fresh->setToolTip(tr("Ctrl+N"));
    auto *package = new QPushButton(tr("Take in a package..."), this);
    package->setToolTip(tr("A file that another office has sealed for this one: Ctrl+O"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    m_grid = new FieldGrid(this);
    m_known = new KnownList(context, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_grid);
    column->addWidget(m_known);
    bind_fields();
    // After the fields, so that Tab reaches them last.
    for (QPushButton *button : {m_save, m_intake, fresh, package}) {
        line->addWidget(button);
        QWidget::setTabOrder(m_form.fields().back(), button);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { save_new(); });
    connect(m_intake, &QPushButton::clicked, this, &ReferralEntry::start_intake);
    connect(fresh, &QPushButton::clicked, this, &ReferralEntry::new_wanted);
    connect(package, &QPushButton::clicked, this, &ReferralEntry::package_wanted);
    connect(m_known, &KnownList::case_chosen, this, &ReferralEntry::case_chosen);
    connect(m_known, &KnownList::referral_chosen, this, &ReferralEntry::referral_chosen);
    begin_new();
}

template <class F, class Access> void ReferralEntry::bind(const char *name, F *field, Access access)
{
    m_form.bind(QLatin1String(name), m_grid->add(field), access);
    if constexpr (std::is_base_of_v<LineField, F>) {
        connect(field, &LineField::finished, this, [this] {
            if (m_is_new)
                save_new();
        });
    }
}

void ReferralEntry::bind_fields()
{
    const QDate today = m_context.clock.today();
    const auto title = [](const char *name) { return register_title(referral_table(), QLatin1String(name)); };
    const auto code = [&](const char *name, ListId list, auto access) {
        bind(name, new CodeField(title(name), m_context.lists.list(list), m_context.language, today), access);
    };
    const auto answer = [&](const char *name, ListId list, auto access) {
        bind(name, new CodeAnswerField(title(name), m_context.lists.list(list), m_context.language, today), access);
    };
    const auto text = [&](const char *name, auto access) { bind(name, new TextField(title(name)), access); };

    bind("referred_on", new DateField(title("referred_on"), today), [](auto &r) -> auto & { return r.referred_on; });
    code("referring_body", ListId::ReferringBodies, [](auto &r) -> auto & { return r.referring_body; });
    text("person_name", [](auto &r) -> auto & { return r.person_name; });
    text("alias", [](auto &r) -> auto & { return r.alias; });
    answer("sex", ListId::Sex, [](auto &r) -> auto & { return r.sex; });
    bind("birth_date", new PartialDateField(title("birth_date")), [](auto &r) -> auto & { return r.birth_date; });
    answer("citizenship", ListId::Countries, [](auto &r) -> auto & { return r.citizenship; });
    code("suspected_form", ListId::ExploitationForms, [](auto &r) -> auto & { return r.suspected_form; });
    text("reporter", [](auto &r) -> auto & { return r.reporter; });
    text("contact", [](auto &r) -> auto & { return r.contact; });
    text("note", [](auto &r) -> auto & { return r.note; });
    code("outcome", ListId::ReferralOutcome, [](auto &r) -> auto & { return r.outcome; });

    for (const char *name : {"person_name", "alias", "birth_date"}) {
        auto *field = static_cast<LineField *>(m_form.field(QLatin1String(name)));
        connect(field->line(), &QLineEdit::textEdited, this, &ReferralEntry::show_known);
    }
}

void ReferralEntry::begin_new()
{
    Referral referral;
    referral.id = FileId::create();
    referral.referred_on = m_context.clock.today();
    m_seen = {};
    m_is_new = true;
    show(referral);
}

void ReferralEntry::follow_midnight()
{
    if (m_is_new && draft().isEmpty() && m_form.stored().referred_on < m_context.clock.today())
        begin_new();
}

void ReferralEntry::open(FileId id)
{
    auto loaded = m_context.store.referral(id);
    if (!loaded)
        return Q_EMIT failed(loaded.error());
    m_seen = std::move(loaded->seen);
    m_is_new = false;
    show(loaded->value);
}

void ReferralEntry::show(const Referral &referral)
{
    m_form.show(referral);
    // A new entry is not scolded for what nobody has had time to type.
    m_form.set_findings(m_is_new ? std::vector<Finding>() : findings(referral, m_context.clock.today()), referral_table());
    m_title->setText(m_is_new ? tr("New referral") : tr("Referral of %1").arg(shown(referral.referred_on)));
    m_save->setVisible(m_is_new);
    m_intake->setText(referral.case_file.is_null() ? tr("Start intake") : tr("Open the case"));
    m_known->forget();
    if (referral.case_file.is_null() && !m_is_new)
        show_known();
    Q_EMIT shows(m_is_new ? FileId() : referral.id);
}

Result<Referral> ReferralEntry::save(const Referral &referral)
{
    // A new referral waits for Enter; until then the form alone holds it.
    if (m_is_new)
        return referral;
    ANCORA_TAKE(m_seen, m_context.store.save(referral, m_seen));
    m_form.set_findings(findings(referral, m_context.clock.today()), referral_table());
    Q_EMIT saved(referral);
    return referral;
}

void ReferralEntry::commit() { m_form.commit(); }

bool ReferralEntry::save_new()
{
    if (!m_is_new)
        return false;
    m_form.commit();
    for (Field *field : m_form.fields()) {
        if (field->mark() == Field::Mark::Unreadable) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    const Referral referral = m_form.on_screen();
    if (draft().isEmpty())
        return false;
    const auto stored = m_context.store.save(referral, m_seen);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    begin_new();
    m_form.fields().front()->setFocus(Qt::ShortcutFocusReason); // selects the day that is proposed
    Q_EMIT saved(referral);
    return true;
}

void ReferralEntry::start_intake()
{
    m_form.commit();
    if (!m_form.stored().case_file.is_null())
        return Q_EMIT case_chosen(m_form.stored().case_file);
    m_known->settle([this] { intake(); });
}

void ReferralEntry::intake()
{
    const FileId id = m_form.stored().id;
    if (m_is_new && !save_new())
        return;
    const auto file = m_context.store.start_intake(id, m_context.clock.today());
    if (!file)
        return Q_EMIT failed(file.error());
    if (const auto stored = m_context.store.referral(id))
        Q_EMIT saved(stored->value);
    begin_new();
    Q_EMIT case_chosen(*file);
}

void ReferralEntry::show_known()
{
    const auto typed = [this](const char *name) { return m_form.field(QLatin1String(name))->typed(); };
    m_known->look_for({{typed("person_name"), typed("alias")}, typed("birth_date"), {m_form.stored().id}});
}

void ReferralEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down || !m_known->go_to_list())
        QWidget::keyPressEvent(event);
}

QString ReferralEntry::draft() const
{
    if (!m_is_new)
        return {};
    QJsonObject typed;
    for (const char *name : {"referring_body", "person_name", "alias", "sex", "birth_date", "citizenship",
                             "suspected_form", "reporter", "contact", "note", "outcome"}) {
        const QString text = m_form.field(QLatin1String(name))->typed();
        if (!text.isEmpty())
            typed.insert(QLatin1String(name), text);
    }
    if (typed.isEmpty())
        return {};
    typed.insert(QStringLiteral("referred_on"), m_form.field(QStringLiteral("referred_on"))->typed());
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void ReferralEntry::restore(const QString &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.toUtf8()).object();
    for (auto one = typed.begin(); one != typed.end(); ++one) {
        if (Field *field = m_form.field(one.key())) {
            field->type(one.value().toString());
            field->commit();
        }
    }
}

} // namespace ancora::ui
