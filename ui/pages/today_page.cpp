// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/today_page.h"

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

QString who(const storage::CaseLine &line)
{
    const QString name = line.name.isEmpty() ? line.alias : line.name;
    return name.isEmpty() ? line.number : line.number % QStringLiteral("  ") % name;
}

} // namespace

TodayPage::TodayPage(Context &context, QWidget *parent)
    : Page(context, parent), m_heading(new QLabel), m_mine(new QCheckBox), m_list(new QTreeWidget),
      m_nothing(new QLabel)
{
    make_heading(*m_heading);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_mine);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_mine, &QCheckBox::toggled, this, &TodayPage::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &TodayPage::open_line);
    m_texts.add([this] {
        m_mine->setText(tr("Only &my cases"));
        m_list->setAccessibleName(tr("What needs attention"));
        m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Why")});
        m_nothing->setText(tr("Nothing is waiting: no deadline in the next %n day(s), no open referral, no open question.",
                              nullptr, days_ahead));
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
    if (!cases || !referrals)
        return Q_EMIT failed(cases ? referrals.error() : cases.error());

    if (m_mine->isChecked())
        std::erase_if(*cases, [me = context().session->me().user.uuid()](const storage::CaseLine &line) {
            return line.worker != me;
        });
    show_deadlines(*cases);
    show_referrals(*referrals);
    show_findings(*cases);

    const bool nothing = m_list->topLevelItemCount() == 0;
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    if (!nothing)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void TodayPage::show_deadlines(const std::vector<storage::CaseLine> &cases)
{
    const QDate today = context().clock.today();
    std::vector<const storage::CaseLine *> due;
    for (const storage::CaseLine &line : cases)
        if (line.deadline && !line.closed_on.isValid() && line.deadline->on <= today.addDays(days_ahead))
            due.push_back(&line);
    std::stable_sort(due.begin(), due.end(), [](const auto *a, const auto *b) { return a->deadline->on < b->deadline->on; });

    std::vector<Entry> late, soon;
    for (const storage::CaseLine *line : due) {
        const bool is_late = line->deadline->on < today;
        (is_late ? late : soon)
            .push_back({how_soon(line->deadline->on), who(*line), why(*line->deadline), line->id,
                        is_late ? QStringLiteral("warning") : QStringLiteral("calendar")});
    }
    show_group(tr("Overdue"), late);
    show_group(tr("In the next %n day(s)", nullptr, days_ahead), soon);
}

void TodayPage::show_referrals(const std::vector<storage::ReferralLine> &referrals)
{
    std::vector<Entry> entries;
    for (const storage::ReferralLine &line : referrals)
        entries.push_back({shown(line.referred_on), line.person.isEmpty() ? tr("anonymous") : line.person,
                           tr("Referred by %1; no outcome yet")
                               .arg(context().label(ListId::ReferringBodies, line.referring_body)),
                           line.id, QStringLiteral("referrals"), false});
    show_group(tr("Referrals without an outcome"), entries);
}

void TodayPage::show_findings(const std::vector<storage::CaseLine> &cases)
{
    std::vector<Entry> entries;
    for (const storage::CaseLine &line : cases)
        if (line.missing > 0 && !line.closed_on.isValid())
            entries.push_back({shown(line.opened_on), who(line), tr("%n answer(s) still missing", nullptr, line.missing),
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
        auto *line = new QTreeWidgetItem(group, {entry.when, entry.who, entry.why});
        line->setIcon(0, line_icon(entry.icon));
        line->setToolTip(2, entry.why.toHtmlEscaped()); // the column may be too narrow for it
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

QString TodayPage::why(const Deadline &deadline) const
{
    const QString what =
        context().label(deadline.is_phase ? ListId::StatusPhase : ListId::ResidenceDocuments, deadline.what);
    const QString day = shown(deadline.on);
    if (deadline.is_phase)
        return tr("The phase \"%1\" ends on %2; no later phase is entered").arg(what, day);
    return tr("The document \"%1\" is valid until %2; no renewal is entered").arg(what, day);
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
