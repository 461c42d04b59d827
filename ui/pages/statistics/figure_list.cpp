// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/figure_list.h"

#include "storage/store.h"
#include "ui/widgets/date_fields.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <algorithm>
#include <unordered_map>

namespace ancora::ui {

namespace {

/// Calls `add` with the line of each file. A list that lacks one would not be what the figure says:
/// refused.
template <class Line, class Add>
Result<void> for_each_file(const std::vector<FileId> &files, const std::vector<Line> &lines,
                           Add add)
{
    std::unordered_map<FileId, const Line *> index;
    for (const Line &line : lines)
        index.emplace(line.id, &line);
    for (const FileId file : files) {
        const auto found = index.find(file);
        if (found == index.end())
            return fail(Error::Kind::NotFound,
                        FigureList::tr("The files have changed meanwhile. Open Statistics again."));
        add(*found->second);
    }
    return {};
}

} // namespace

FigureList::Kind FigureList::kind_of(statistics::RequiredAnswer answer)
{
    using statistics::RequiredAnswer;
    return answer == RequiredAnswer::ReferringBody || answer == RequiredAnswer::Outcome
               ? Kind::Referrals
               : Kind::Cases;
}

FigureList::Kind FigureList::kind_of(const statistics::Definitions &definitions, const QString &table)
{
    const auto is_table = [&table](const statistics::TableDefinition &one) {
        return one.id == table;
    };
    const auto found = std::find_if(definitions.tables.begin(), definitions.tables.end(), is_table);
    return found->blocks.front().population == statistics::Population::Referrals
               ? Kind::Referrals
               : Kind::Cases;
}

FigureList::FigureList(Context &context, QWidget *parent)
    : SidePane(parent), m_context(context), m_list(new QTreeWidget)
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    add(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *line) {
        const auto file = FileId::parse(line->data(0, Qt::UserRole).toString());
        if (file && m_kind == Kind::Cases)
            Q_EMIT open_case(*file);
        else if (file)
            Q_EMIT open_referral(*file);
    });
    m_texts.add([this] { m_list->setAccessibleName(tr("Behind the figure")); });
}

Result<void> FigureList::show_files(const QString &place, Kind kind,
                                    const std::vector<FileId> &files, int year)
{
    m_kind = kind;
    m_list->clear();
    set_heading(tr("%1: %n line(s)", nullptr, static_cast<int>(files.size())).arg(place));
    ANCORA_TRY(kind == Kind::Cases ? list_cases(files) : list_referrals(files, year));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    return {};
}

Result<void> FigureList::list_cases(const std::vector<FileId> &files)
{
    m_list->setHeaderLabels({tr("Case"), tr("Name"), tr("Accompanied from"), tr("Closed")});
    ANCORA_TAKE(const auto lines, m_context.store.cases());
    return for_each_file(files, lines, [this](const storage::CaseLine &line) {
        add_line(line.id, {line.number, line.name.isEmpty() ? line.alias : line.name,
                           shown(line.accompanied_from), shown(line.closed_on)});
    });
}

Result<void> FigureList::list_referrals(const std::vector<FileId> &files, int year)
{
    m_list->setHeaderLabels({tr("Referred on"), tr("Person"), tr("Referred by"), tr("Outcome")});
    storage::ReferralFilter of_the_year;
    of_the_year.from = QDate(year, 1, 1);
    of_the_year.until = QDate(year, 12, 31);
    ANCORA_TAKE(const auto lines, m_context.store.referrals(of_the_year));
    return for_each_file(files, lines, [this](const storage::ReferralLine &line) {
        add_line(line.id,
                 {shown(line.referred_on), line.person.isEmpty() ? tr("anonymous") : line.person,
                  m_context.label(ListId::ReferringBodies, line.referring_body),
                  m_context.label(ListId::ReferralOutcome, line.outcome)});
    });
}

void FigureList::add_line(FileId file, const QStringList &texts)
{
    auto *line = new QTreeWidgetItem(m_list, texts);
    line->setData(0, Qt::UserRole, file.text());
}

} // namespace ancora::ui
