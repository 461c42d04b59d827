// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/report_work.h"
#include "ui/pages/statistics/side_pane.h"

class QTreeWidget;

namespace ancora::ui {

/// What a new version would change in the one that stands published: as both would be read outside,
/// so that a hidden figure stays hidden here too.
class DifferencesPane final : public SidePane
{
    Q_OBJECT
public:
    explicit DifferencesPane(QWidget *parent = nullptr);
    void show_changes(const CountedReport &counted, Language language);
    /// How many figures moved; the others were only hidden, or are hidden no more.
    [[nodiscard]] static int moved(const std::vector<statistics::FigureChange> &changes);

Q_SIGNALS:
    /// Enter on a line; codes as in the CSV.
    void figure_wanted(const QString &table, const QString &row, const QString &column);

private:
    QTreeWidget *m_list;
};

} // namespace ancora::ui
