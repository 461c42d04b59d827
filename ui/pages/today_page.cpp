// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today_page.h"

#include "deadlines/sentences.h"
#include "storage/store.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/date_fields.h"
#include "vault/session.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

constexpr int file_role = Qt::UserRole;
constexpr int is_case_role = Qt::UserRole + 1;
constexpr int reason_role = Qt::UserRole + 2;

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
      m_reason(new QLabel), m_nothing(new QLabel)
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

    connect(m_mine, &QCheckBox::toggled, this, &TodayPage::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &TodayPage::open_line);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TodayPage::show_reason);
    m_texts.add([this] {
        m_mine->setText(tr("Only &my cases"));
        m_list->setAccessibleName(tr("What needs attention"));
        m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
        m_reason->setAccessibleName(tr("Why this date"));
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
    auto cases = context().store.cases();
    storage::ReferralFilter open;
    open.without_outcome = true;
    const auto referrals = context().store.referrals(open);
    const auto procedures = context().store.procedures();
    if (!cases || !referrals || !procedures)
        return Q_EMIT failed(!cases ? cases.error() : !referrals ? referrals.error() : procedures.error());

    if (m_mine->isChecked())
        std::erase_if(*cases, [me = context().session->me().user.uuid()](const storage::CaseLine &line) {
            return line.worker != me;
        });
    show_deadlines(*cases, *procedures);
    show_referrals(*referrals);
    show_findings(*cases);

    const bool nothing = m_list->topLevelItemCount() == 0;
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    m_reason->setVisible(!nothing);
    if (!nothing)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void TodayPage::show_deadlines(const std::vector<storage::CaseLine> &cases, const std::vector<Procedure> &procedures)
{
    using deadlines::State;
    QHash<FileId, QString> names;
    for (const storage::CaseLine &line : cases)
        names.insert(line.id, who(line));
    std::vector<deadlines::Deadline> due;
    for (const Procedure &procedure : procedures)
        if (names.contains(procedure.id))
            for (const deadlines::Deadline &deadline : deadlines::deadlines(procedure, context().rules, context().clock.today()))
                if (deadline.state != State::Met && deadline.state != State::Later)
                    due.push_back(deadline);
    std::stable_sort(due.begin(), due.end(), [](const auto &a, const auto &b) { return a.on < b.on; });

    for (const auto &[state, title] : {std::pair{State::Overdue, tr("Overdue")}, std::pair{State::Today, tr("Today")},
                                       std::pair{State::Soon, tr("Soon")}}) {
        std::vector<Entry> entries;
        const deadlines::Deadline *previous = nullptr;
        for (const deadlines::Deadline &deadline : due) {
            if (deadline.state != state)
                continue;
            if (previous && is_one_with(*previous, deadline))
                entries.back().what += QStringLiteral("; ") + deadlines::subject(deadline, context().rules, context().language);
            else
                entries.push_back(entry(deadline, names.value(deadline.file)));
            previous = &deadline;
        }
        show_group(title, entries);
    }
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
    }
    if (shown_lines < entries.size()) {
        auto *rest = new QTreeWidgetItem(group, {{}, {}, tr("and %n more", nullptr,
                                                            static_cast<int>(entries.size() - shown_lines))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
    group->setExpanded(true);
}

void TodayPage::show_reason(const QTreeWidgetItem *line)
{
    m_reason->setText(line ? line->data(0, reason_role).toString() : QString());
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
    if (!file)
        return;
    if (line->data(0, is_case_role).toBool())
        Q_EMIT open_case(*file);
    else
        Q_EMIT open_referral(*file);
}

} // namespace ancora::ui
