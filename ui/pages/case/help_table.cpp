// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/help_table.h"

#include "ui/widgets/number_fields.h"

#include <QHeaderView>
#include <map>

namespace ancora::ui {

namespace {

/// The line of a kind or year; columns of numbers stand at the right.
QTreeWidgetItem *line_of(const QString &name, const HelpGiven &help)
{
    auto *line = new QTreeWidgetItem({name, QString::number(help.times), shown_duration(help.minutes)});
    for (const int column : {1, 2})
        line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

} // namespace

HelpTable::HelpTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Kind of help"), tr("Times"), tr("Hours")});
    setAccessibleName(tr("Help given, by kind"));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void HelpTable::show_services(const std::vector<Service> &services, const Context &context)
{
    clear();
    std::map<int, std::vector<HelpGiven>> years;
    for (const Service &service : services)
        if (service.day.isValid() && !years.contains(service.day.year()))
            years.emplace(service.day.year(), help_given(services, service.day.year()));
    HelpGiven all;
    for (const HelpGiven &help : help_given(services)) {
        const QString name = context.label(ListId::SupportServices, help.kind);
        QTreeWidgetItem *kind = line_of(name.isEmpty() ? tr("Without a kind") : name, help);
        for (const auto &[year, given] : years)
            for (const HelpGiven &of_year : given)
                if (of_year.kind == help.kind)
                    kind->addChild(line_of(QString::number(year), of_year));
        addTopLevelItem(kind);
        all.times += help.times;
        all.minutes += help.minutes;
    }
    sortItems(0, Qt::AscendingOrder);
    if (topLevelItemCount() > 0)
        addTopLevelItem(line_of(tr("All help"), all));
}

} // namespace ancora::ui
