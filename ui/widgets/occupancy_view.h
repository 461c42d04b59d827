// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ancora::ui {

class OccupancyModel;

/// Draws the occupancy plan: each stay as one bar with its file number across its nights, closed nights hatched, free ones
/// empty. Arrows walk from cell to cell and on into the next week, Enter chooses a cell.
class OccupancyView final : public QTableView
{
    Q_OBJECT
public:
    explicit OccupancyView(OccupancyModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &cell);
    /// Somebody walked over the edge: -1 to the days before, 1 to those after.
    void left(int direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ancora::ui
