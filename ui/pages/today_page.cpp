// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today_page.h"

#include "deadlines/sentences.h"
#include "output/agenda_file.h"
#include "storage/store.h"
#include "ui/folder_dialog.h"
#include "ui/pages/case/case_people.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/date_fields.h"
#include "vault/session.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

constexpr int file_role = Qt::UserRole;
constexpr int is_case_role = Qt::UserRole + 1;
constexpr int reason_role = Qt::UserRole + 2;
constexpr int task_role = Qt::UserRole + 3;

QString who(const storage::CaseLine &line)
{
    const QString name = line.name.isEmpty() ? line.alias : line.name;
    return name.isEmpty() ? line.number : line.number % QStringLiteral("  ") % name;
}

/// A phase that ends with its document is one thing to do, not two.
bool is_one_with(const deadlines::Deadline &a, const deadlines::Deadline &b)
{
    return a.file == b.file && a.on == b.on && a.rule == b.rule;
}

} // namespace

TodayPage::TodayPage(Context &context, QWidget *parent)
    : Page(context, parent), m_heading(new QLabel), m_mine(new QCheckBox), m_list(new QTreeWidget),
      m_reason(new QLabel), m_nothing(new QLabel), m_done(new QPushButton), m_calendar(new QPushButton), m_new_task(new QLineEdit)
{
    make_heading(*m_heading);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setAlignment(Qt::AlignTop);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 3); // the list must not jump from line to line
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_mine);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_nothing, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_done);
    bottom->addWidget(m_calendar);
    bottom->addStretch(1);
    bottom->addWidget(m_new_task, 2);
    layout->addLayout(bottom);

    connect(m_mine, &QCheckBox::toggled, this, &TodayPage::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &TodayPage::open_line);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TodayPage::show_line);
    connect(m_done, &QPushButton::clicked, this, &TodayPage::mark_done);
    connect(m_calendar, &QPushButton::clicked, this, &TodayPage::choose_calendar);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &TodayPage::choose_calendar);
    connect(m_new_task, &QLineEdit::returnPressed, this, &TodayPage::add_office_task);
    m_texts.add([this] {
        m_mine->setText(tr("Only &my cases"));
        m_list->setAccessibleName(tr("What needs attention"));
        m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
        m_reason->setAccessibleName(tr("Why this date"));
        m_done->setText(tr("Mark the task as &done"));
        m_calendar->setText(tr("Save as a ca&lendar..."));
        m_calendar->setAccessibleName(tr("Save the agenda as a calendar file"));
        m_calendar->setToolTip(tr("A file for another calendar, with file numbers and no names: %1")
                                   .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
        m_new_task->setAccessibleName(tr("New task of the office, for today"));
        m_new_task->setPlaceholderText(tr("New task of the office, for today: Enter adds it"));
        m_nothing->setText(tr("Nothing is waiting: no deadline is near, no open referral, no open question."));
    });
}

void TodayPage::focusInEvent(QFocusEvent *)
{
    // Not a focus proxy: Tab would then skip what stands before it.
    (m_list->isHidden() ? static_cast<QWidget *>(m_mine) : m_list)->setFocus();
}

void TodayPage::retranslate()
{
    m_texts.refresh();
    refresh();
}

void TodayPage::refresh()
{
    m_heading->setText(QLocale().toString(context().clock.today(), QLocale::LongFormat));
    m_list->clear();
    m_day = context().clock.today();
    read_agenda();
    auto cases = context().store.cases();
    storage::ReferralFilter open;
    open.without_outcome = true;
    const auto referrals = context().store.referrals(open);
    const bool only_mine = m_mine->isChecked();
    if (cases && only_mine)
        std::erase_if(*cases, [me = context().store.access().user.uuid()](const storage::CaseLine &line) { return line.worker != me; });
    QHash<FileId, QString> names;
    for (const storage::CaseLine &line : cases.value_or(std::vector<storage::CaseLine>()))
        names.insert(line.id, who(line));
    show_agenda(names);
    if (referrals)
        show_referrals(*referrals);
    else
        Q_EMIT failed(referrals.error());
    if (cases)
        show_findings(*cases);
    else
        Q_EMIT failed(cases.error());
    show_group_of(tr("Tasks without a day"), names, [](const deadlines::AgendaItem &item) { return !item.on.isValid(); });

    const bool nothing = m_list->topLevelItemCount() == 0;
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    m_reason->setVisible(!nothing);
    if (!nothing)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    else
        show_line(nullptr);
}

bool TodayPage::leads() const { return context().session && vault::manages_people(context().session->me().role); }

void TodayPage::read_agenda()
{
    storage::Store &store = context().store;
    const auto covers = store.covers();
    const auto tasks = store.open_tasks();
    const auto procedures = store.procedures();
    for (const Error *error : {covers ? nullptr : &covers.error(), tasks ? nullptr : &tasks.error(),
                               procedures ? nullptr : &procedures.error()})
        if (error)
            Q_EMIT failed(*error);
    m_agenda = deadlines::agenda(covers.value_or(std::vector<CaseCover>()), tasks.value_or(std::vector<OpenTask>()),
                                 procedures.value_or(std::vector<Procedure>()), context().rules, m_day);
    if (m_mine->isChecked())
        std::erase_if(m_agenda, [me = store.access().user.uuid(), leads = leads()](const deadlines::AgendaItem &item) {
            return item.whose != me && !(leads && item.is_escalated);
        });
}

void TodayPage::show_agenda(const QHash<FileId, QString> &names)
{
    using deadlines::AgendaItem;
    using deadlines::State;
    const bool leads = this->leads();
    if (leads)
        show_group_of(tr("Escalated: nobody has done it"), names, [](const AgendaItem &item) { return item.is_escalated; });
    for (const auto &[state, title] : {std::pair{State::Overdue, tr("Overdue")}, std::pair{State::Today, tr("Today")},
                                       std::pair{State::Soon, tr("Soon")}})
        show_group_of(title, names, [state = state, leads](const AgendaItem &item) {
            return item.state == state && !(leads && item.is_escalated);
        });
}

void TodayPage::show_group_of(const QString &title, const QHash<FileId, QString> &names,
                              const std::function<bool(const deadlines::AgendaItem &)> &belongs)
{
    std::vector<Entry> entries;
    const deadlines::Deadline *previous = nullptr;
    for (const deadlines::AgendaItem &item : m_agenda) {
        if (!belongs(item))
            continue;
        const auto *deadline = std::get_if<deadlines::Deadline>(&item.what);
        if (previous && deadline && is_one_with(*previous, *deadline))
            entries.back().what += QStringLiteral("; ") + deadlines::subject(*deadline, context().rules, context().language);
        else
            entries.push_back(entry(item, names.value(item.file, item.file.is_null() ? tr("Office") : item.number)));
        previous = deadline;
    }
    show_group(title, entries);
}

TodayPage::Entry TodayPage::entry(const deadlines::AgendaItem &item, const QString &who) const
{
    if (const auto *task = std::get_if<OpenTask>(&item.what))
        return entry(item, *task, who);
    return entry(std::get<deadlines::Deadline>(item.what), who);
}

TodayPage::Entry TodayPage::entry(const deadlines::AgendaItem &item, const OpenTask &open, const QString &who) const
{
    const bool is_late = item.state == deadlines::State::Overdue;
    QString what = open.is_readable ? open.task.what.simplified() : tr("A task that cannot be read");
    if (what.isEmpty())
        what = tr("A task without a text");
    QString why = item.whose.is_null() ? tr("Nobody in particular does it.")
                                       : tr("For %1.").arg(colleague_name(context(), item.whose));
    if (item.is_escalated)
        why += u' ' % tr("It has been late for more than %n day(s): the coordinator sees it too.", nullptr,
                         context().rules.tasks().escalate_after_days);
    return {item.on.isValid() ? how_soon(item.on) : QString(), who, what, why, item.file,
            is_late ? QStringLiteral("warning") : QStringLiteral("done"), true, open.task.id};
}

TodayPage::Entry TodayPage::entry(const deadlines::Deadline &deadline, const QString &who) const
{
    const Language language = context().language;
    const bool is_late = deadline.state == deadlines::State::Overdue;
    QString why = deadlines::explanation(deadline, context().rules, language) % u'.';
    if (const QString next = deadlines::next_step(deadline, language); !next.isEmpty())
        why += u'\n' % tr("To do: %1").arg(next);
    return {how_soon(deadline.on), who, deadlines::subject(deadline, context().rules, language), why, deadline.file,
            is_late ? QStringLiteral("warning") : QStringLiteral("calendar")};
}

void TodayPage::show_referrals(const std::vector<storage::ReferralLine> &referrals)
{
    std::vector<std::pair<QDate, Entry>> due;
    for (const storage::ReferralLine &line : referrals) {
        const QString person = line.person.isEmpty() ? tr("anonymous") : line.person;
        const auto deadline = deadlines::referral_deadline(line.id, line.referred_on, line.outcome, context().rules,
                                                           context().clock.today());
        Entry shown_line = deadline.on.isValid() ? entry(deadline, person) : Entry{{}, person, {}, {}, line.id, {}};
        shown_line.what = tr("Referred by %1; no outcome yet").arg(context().label(ListId::ReferringBodies, line.referring_body));
        shown_line.is_case = false;
        if (deadline.state != deadlines::State::Overdue)
            shown_line.icon = QStringLiteral("referrals");
        due.emplace_back(deadline.on, std::move(shown_line));
    }
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Entry> entries;
    for (auto &[day, shown_line] : due)
        entries.push_back(std::move(shown_line));
    show_group(tr("Referrals without an outcome"), entries);
}

void TodayPage::show_findings(const std::vector<storage::CaseLine> &cases)
{
    std::vector<Entry> entries;
    for (const storage::CaseLine &line : cases)
        if (line.missing > 0 && !line.closed_on.isValid())
            entries.push_back({shown(line.opened_on), who(line), tr("%n answer(s) still missing", nullptr, line.missing), {},
                               line.id, QStringLiteral("cases")});
    show_group(tr("Files with open questions"), entries);
}

void TodayPage::show_group(const QString &title, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {tr("%1 (%2)").arg(title).arg(entries.size())});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    const std::size_t shown_lines = std::min(entries.size(), static_cast<std::size_t>(most_lines));
    for (std::size_t i = 0; i < shown_lines; ++i) {
        const Entry &entry = entries[i];
        auto *line = new QTreeWidgetItem(group, {entry.when, entry.who, entry.what});
        line->setIcon(0, line_icon(entry.icon));
        line->setToolTip(2, entry.what.toHtmlEscaped()); // the column may be too narrow for it
        line->setData(0, reason_role, entry.why);
        line->setData(2, Qt::AccessibleDescriptionRole, entry.why);
        line->setData(0, file_role, entry.file.text());
        line->setData(0, is_case_role, entry.is_case);
        line->setData(0, task_role, entry.task.is_null() ? QString() : entry.task.text());
    }
    if (shown_lines < entries.size()) {
        auto *rest = new QTreeWidgetItem(group, {{}, {}, tr("and %n more", nullptr,
                                                            static_cast<int>(entries.size() - shown_lines))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
    group->setExpanded(true);
}

void TodayPage::show_line(const QTreeWidgetItem *line)
{
    m_reason->setText(line ? line->data(0, reason_role).toString() : QString());
    m_done->setEnabled(line && !line->data(0, task_role).toString().isEmpty());
}

QString TodayPage::reminder() const
{
    const auto numbers = [this](deadlines::State state) {
        QStringList all;
        for (const deadlines::AgendaItem &item : m_agenda)
            if (item.state == state)
                all += item.file.is_null() ? tr("Office") : item.number;
        all.removeDuplicates();
        return all.join(QStringLiteral(", "));
    };
    QStringList sentences;
    if (const QString late = numbers(deadlines::State::Overdue); !late.isEmpty())
        sentences += tr("Overdue: %1.").arg(late);
    if (const QString now = numbers(deadlines::State::Today); !now.isEmpty())
        sentences += tr("Due today: %1.").arg(now);
    return sentences.join(u' ');
}

void TodayPage::follow_midnight()
{
    if (m_day.isNull() || m_day == context().clock.today())
        return;
    refresh();
    if (const QString sentence = reminder(); !sentence.isEmpty())
        Q_EMIT done(sentence);
}

void TodayPage::mark_done()
{
    const QTreeWidgetItem *line = m_list->currentItem();
    const auto record = RecordId::parse(line ? line->data(0, task_role).toString() : QString());
    if (!record)
        return;
    const auto item = std::find_if(m_agenda.begin(), m_agenda.end(), [&](const deadlines::AgendaItem &one) {
        const auto *open = std::get_if<OpenTask>(&one.what);
        return open && open->task.id == *record;
    });
    OpenTask open = std::get<OpenTask>(item->what);
    if (!open.is_readable)
        return Q_EMIT failed({Error::Kind::Damaged, tr("This task cannot be read, so it cannot be changed."), {}});
    open.task.done_on = context().clock.today();
    save_task(open.file, open.task);
}

void TodayPage::save_task(FileId file, const Task &task)
{
    storage::Store &store = context().store;
    const FileId where = file.is_null() ? storage::Store::office_file() : file;
    const auto seen = store.journal().seen(where);
    const auto saved = seen ? store.save(where, task, *seen) : seen;
    if (!saved)
        return Q_EMIT failed(saved.error());
    refresh();
}

void TodayPage::add_office_task()
{
    Task task;
    task.id = RecordId::create();
    task.what = m_new_task->text().simplified();
    task.due = context().clock.today();
    if (task.what.isEmpty())
        return;
    save_task({}, task);
    m_new_task->clear();
}

void TodayPage::choose_calendar()
{
    auto *dialog = new FolderDialog(tr("Name a new file for the calendar."), QDir::home().filePath(QStringLiteral("agenda.ics")), this,
                                    FolderDialog::What::File);
    connect(dialog, &FolderDialog::chosen, this, &TodayPage::write_calendar);
    dialog->open();
}

void TodayPage::write_calendar(const QString &path)
{
    if (const auto written = output::write_agenda(context().store, m_agenda, path); !written)
        return Q_EMIT failed(written.error());
    Q_EMIT done(tr("The agenda is in %1. It has file numbers and days, no names.").arg(QDir::toNativeSeparators(path)));
}

QString TodayPage::how_soon(QDate day) const
{
    const int days = static_cast<int>(context().clock.today().daysTo(day));
    if (days == 0)
        return tr("today");
    return days < 0 ? tr("%n day(s) overdue", nullptr, -days) : tr("in %n day(s)", nullptr, days);
}

void TodayPage::open_line(QTreeWidgetItem *line)
{
    const auto file = FileId::parse(line->data(0, file_role).toString());
    if (!file || file->is_null())
        return;
    if (line->data(0, is_case_role).toBool())
        Q_EMIT open_case(*file);
    else
        Q_EMIT open_referral(*file);
}

} // namespace ancora::ui
