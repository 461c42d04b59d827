// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/referrals_page.h"

#include "exchange/aggregate_package.h"
#include "exchange/files.h"
#include "exchange/received_referral.h"
#include "storage/store.h"
#include "ui/folder_dialog.h"
#include "ui/models/folded.h"
#include "ui/pages/case/recipients.h"
#include "ui/pages/referrals/received_pane.h"
#include "ui/pages/referrals/referral_entry.h"
#include "ui/widgets/known_list.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/line_table.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

QString draft_place() { return QStringLiteral("referral"); }
QString without_outcome() { return QStringLiteral("-"); }
constexpr int years_offered = 15;

void add_codes(QComboBox &box, const CodeList &list, Language language)
{
    for (const CodeEntry &entry : list.entries())
        box.addItem(entry.labels.in(language), entry.code.text());
}

storage::ReferralLine line_of(const Referral &referral)
{
    return {referral.id, referral.referred_on, referral.referring_body, referral.outcome, referral.suspected_form,
            referral.person_name.isEmpty() ? referral.alias : referral.person_name, referral.case_file,
            referral.alias, referral.birth_date};
}

} // namespace

ReferralsPage::ReferralsPage(Context &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_entry->save_new(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { m_entry->start_intake(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { begin_new(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { choose_package(); });
    ReferralsPage::retranslate();
}

void ReferralsPage::retranslate()
{
    if (m_content) {
        finish_editing();
        delete m_content;
    }
    build();
    if (isVisible())
        refresh();
}

void ReferralsPage::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    m_entry = new ReferralEntry(context(), m_content);
    column->addWidget(m_entry);
    m_received = new ReceivedPane(context(), m_content);
    column->addWidget(m_received);
    auto *filters = new QHBoxLayout;
    column->addLayout(filters);
    build_filters(*filters);
    m_model = new ReferralModel(columns(), m_content);
    m_table = new LineTable(*m_model, tr("Referrals"), m_content);
    const std::array widths{11, 34, 26, 38, 42, 8};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), widths[i] * fontMetrics().averageCharWidth());
    m_table->sortByColumn(0, Qt::DescendingOrder);
    column->addWidget(m_table, 1);
    connect_entry();
    restore_draft();
}

void ReferralsPage::build_filters(QLayout &line)
{
    m_year = new QComboBox(m_content);
    m_year->setAccessibleName(tr("Year"));
    const int this_year = context().clock.today().year();
    for (int year = this_year; year > this_year - years_offered; --year)
        m_year->addItem(QString::number(year), year);
    m_year->addItem(tr("All years"), 0);
    m_outcome = new QComboBox(m_content);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("Every outcome"));
    m_outcome->addItem(tr("Without outcome"), without_outcome());
    add_codes(*m_outcome, context().lists.list(ListId::ReferralOutcome), context().language);
    m_body = new QComboBox(m_content);
    m_body->setAccessibleName(tr("Referring body"));
    m_body->addItem(tr("Every body"));
    add_codes(*m_body, context().lists.list(ListId::ReferringBodies), context().language);
    for (QComboBox *box : {m_outcome, m_body}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    m_text = new QLineEdit(m_content);
    m_text->setPlaceholderText(tr("Filter: name or alias"));
    m_text->setAccessibleName(tr("Filter the referrals"));
    m_text->setClearButtonEnabled(true);
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_count = new QLabel(m_content);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_year, m_outcome, m_body, m_count})
        line.addWidget(widget);
    connect(m_year, &QComboBox::currentIndexChanged, this, &ReferralsPage::read_lines);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ReferralsPage::filter);
    connect(m_body, &QComboBox::currentIndexChanged, this, &ReferralsPage::filter);
    connect(m_text, &QLineEdit::textChanged, this, &ReferralsPage::filter);
}

void ReferralsPage::connect_entry()
{
    connect(m_entry, &ReferralEntry::failed, this, &Page::failed);
    connect(m_entry, &ReferralEntry::saved, this, &ReferralsPage::put);
    connect(m_entry, &ReferralEntry::new_wanted, this, &ReferralsPage::begin_new);
    connect(m_entry, &ReferralEntry::package_wanted, this, &ReferralsPage::choose_package);
    connect(m_entry, &ReferralEntry::shows, m_received, &ReceivedPane::show_for);
    connect(m_received, &ReceivedPane::failed, this, &Page::failed);
    connect(m_received, &ReceivedPane::done, this, &Page::done);
    connect(m_entry, &ReferralEntry::case_chosen, this, &Page::open_case);
    connect(m_entry, &ReferralEntry::referral_chosen, this, &ReferralsPage::open);
    const auto show_row = [this](const QModelIndex &index) {
        if (index.isValid() && (m_entry->is_new() || m_model->line(index.row()).id != m_entry->file()))
            open(m_model->line(index.row()).id);
    };
    connect(m_table, &QTableView::clicked, this, show_row);
    connect(m_table, &LineTable::chosen, this, [this, show_row] {
        show_row(m_table->currentIndex());
        m_entry->field(QStringLiteral("referred_on"))->setFocus(Qt::OtherFocusReason);
    });
}

std::vector<ReferralModel::Column> ReferralsPage::columns() const
{
    using Line = storage::ReferralLine;
    const Context &c = context();
    const auto body = [&c](const Line &line) { return c.label(ListId::ReferringBodies, line.referring_body); };
    const auto form = [&c](const Line &line) { return c.label(ListId::ExploitationForms, line.suspected_form); };
    const auto outcome = [&c](const Line &line) { return c.label(ListId::ReferralOutcome, line.outcome); };
    const auto in_case = [](const Line &line) { return line.case_file.is_null() ? QString() : tr("yes"); };
    return {
        {tr("Date"), [](const Line &line) { return shown(line.referred_on); },
         // The newest entry of a day stands with the newest: identifiers grow with time.
         [](const Line &line) { return QString(line.referred_on.toString(Qt::ISODate) % line.id.text()); }},
        {tr("Referring body"), body, body},
        {tr("Person"), [](const Line &line) { return line.person.isEmpty() ? tr("anonymous") : line.person; },
         [](const Line &line) { return folded(line.person); }},
        {tr("Suspected form"), form, form},
        {tr("Outcome"), outcome, outcome},
        {tr("Case"), in_case, in_case},
    };
}

void ReferralsPage::focusInEvent(QFocusEvent *)
{
    m_entry->field(QStringLiteral("referred_on"))->setFocus(Qt::OtherFocusReason);
}

void ReferralsPage::follow_midnight() { m_entry->follow_midnight(); }

void ReferralsPage::refresh()
{
    follow_midnight();
    read_lines();
}

void ReferralsPage::read_lines()
{
    storage::ReferralFilter wanted;
    if (const int year = m_year->currentData().toInt(); year > 0) {
        wanted.from = QDate(year, 1, 1);
        wanted.until = QDate(year, 12, 31);
    }
    auto lines = context().store.referrals(wanted);
    if (!lines)
        return Q_EMIT failed(lines.error());
    m_model->set_lines(std::move(*lines));
    filter();
}

void ReferralsPage::filter()
{
    const QString outcome = m_outcome->currentData().toString();
    const QString body = m_body->currentData().toString();
    const QStringList words = folded_words(m_text->text());
    m_model->set_filter([outcome, body, words](const storage::ReferralLine &line) {
        if (outcome == without_outcome() ? !line.outcome.is_empty() : !outcome.isEmpty() && line.outcome.text() != outcome)
            return false;
        if (!body.isEmpty() && line.referring_body.text() != body)
            return false;
        const QString person = words.isEmpty() ? QString() : folded(line.person);
        return std::all_of(words.begin(), words.end(), [&person](const QString &word) { return person.contains(word); });
    });
    m_count->setText(tr("%n referral(s)", nullptr, m_model->rowCount()));
}

void ReferralsPage::put(const Referral &referral)
{
    m_model->put(line_of(referral));
    m_count->setText(tr("%n referral(s)", nullptr, m_model->rowCount()));
    if (!m_entry->is_new())
        return m_table->setCurrentIndex(m_model->index(m_model->row_of(referral.id), 0));
    // What was kept of this entry as a draft must not come back as a second referral.
    keep_draft(draft_place(), {});
}

void ReferralsPage::begin_new()
{
    if (!m_entry->is_new()) {
        m_entry->commit();
        m_entry->begin_new();
        restore_draft();
    }
    m_entry->field(QStringLiteral("referred_on"))->setFocus(Qt::ShortcutFocusReason);
}

void ReferralsPage::open(FileId file)
{
    finish_editing();
    m_entry->open(file);
    m_table->setCurrentIndex(m_model->index(m_model->row_of(file), 0));
}

void ReferralsPage::choose_package()
{
    auto *dialog = new FolderDialog(tr("Choose the package of the other office."), QDir::homePath(), this, FolderDialog::What::File);
    connect(dialog, &FolderDialog::chosen, this, &ReferralsPage::take_package);
    dialog->open();
}

void ReferralsPage::take_package(const QString &path)
{
    finish_editing();
    const auto taken = exchange::read_file(path, exchange::largest_package).and_then([this](const QByteArray &package) {
        return exchange::take_in_referral(context().store, package, is_training(context()));
    });
    if (!taken)
        return Q_EMIT failed(taken.error());
    refresh();
    open(*taken);
    // Whoever may be the same person stands in front of everything that can be done with the referral.
    const bool may_be_known = m_entry->known()->go_to_list();
    Q_EMIT done(may_be_known ? tr("The referral is in the register. The person may be known already: look at the list first.")
                             : tr("The referral is in the register. Nobody like this person is known."));
}

void ReferralsPage::finish_editing()
{
    m_entry->commit();
    keep_drafts();
}

void ReferralsPage::keep_drafts()
{
    // While another referral is shown, the new one that was begun before waits as it was.
    if (m_entry->is_new())
        keep_draft(draft_place(), m_entry->draft());
}

void ReferralsPage::restore_draft() { m_entry->restore(kept_draft(draft_place())); }

} // namespace ancora::ui
