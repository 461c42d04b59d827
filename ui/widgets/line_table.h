// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ancora::ui {

/// A register as a table: whole rows, sorted by a click on the heading, Enter or a double click chooses.
class LineTable final : public QTableView
{
    Q_OBJECT
public:
    LineTable(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ancora::ui
