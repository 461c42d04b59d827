// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/differences_pane.h"

#include "output/published.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <algorithm>

namespace ancora::ui {

using statistics::FigureChange;
using statistics::Heading;
using statistics::Report;
using statistics::ReportCell;

namespace {

bool has_moved(const FigureChange &change)
{
    return !change.before || !change.after || change.before->value != change.after->value;
}

QString words_for(const std::optional<ReportCell> &cell)
{
    const auto figure = cell ? output::published(*cell) : std::nullopt;
    if (!figure)
        return DifferencesPane::tr("not in the table");
    return figure->hidden() ? DifferencesPane::tr("hidden")
                            : QLocale().toString(qlonglong{*figure->value});
}

/// The heading's words, or its code where the report has no such heading.
QString label_in(const Report &report, const QString &table, const QString &code,
                 std::vector<Heading> statistics::ReportTable::*axis, Language language)
{
    for (const statistics::ReportTable &one : report.tables) {
        if (one.id != table)
            continue;
        for (const Heading &heading : one.*axis)
            if (heading.code == code)
                return heading.label.in(language);
    }
    return code;
}

} // namespace

DifferencesPane::DifferencesPane(QWidget *parent) : SidePane(parent), m_list(new QTreeWidget)
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    add(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *line) {
        Q_EMIT figure_wanted(line->data(0, Qt::UserRole).toString(),
                             line->data(1, Qt::UserRole).toString(),
                             line->data(2, Qt::UserRole).toString());
    });
    m_texts.add([this] { m_list->setAccessibleName(tr("Differences to what is published")); });
}

int DifferencesPane::moved(const std::vector<FigureChange> &changes)
{
    return static_cast<int>(std::count_if(changes.begin(), changes.end(), has_moved));
}

void DifferencesPane::show_changes(const CountedReport &counted, Language language)
{
    const int version = counted.earlier->options.version;
    const int figures = moved(counted.changes);
    const auto others = static_cast<int>(counted.changes.size()) - figures;
    set_heading(
        tr("%n figure(s) have changed since version %1.", nullptr, figures).arg(version) % u' ' %
        tr("%n more are hidden in only one of the two.", nullptr, others));
    m_list->setHeaderLabels(
        {tr("Table"), tr("Row"), tr("Column"), tr("Version %1").arg(version), tr("Now")});
    m_list->clear();
    for (const FigureChange &change : counted.changes) {
        const Report &place = change.after ? *counted.report : *counted.earlier;
        using Table = statistics::ReportTable;
        auto *line = new QTreeWidgetItem(
            m_list,
            {change.table, label_in(place, change.table, change.row, &Table::rows, language),
             label_in(place, change.table, change.column, &Table::columns, language),
             words_for(change.before), words_for(change.after)});
        line->setData(0, Qt::UserRole, change.table);
        line->setData(1, Qt::UserRole, change.row);
        line->setData(2, Qt::UserRole, change.column);
        for (const int figure : {3, 4})
            line->setTextAlignment(figure, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

} // namespace ancora::ui
