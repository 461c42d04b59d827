// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace ancora::ui {

/// Fields side by side in as many columns as the width allows, in reading order.
class FieldGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);
    /// A wide field takes a line of its own.
    template <class F> F *add(F *field, bool wide = false)
    {
        add_field(field, wide);
        return field;
    }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add_field(QWidget *field, bool wide);
    void arrange(int columns);

    struct Cell {
        QWidget *field;
        bool wide;
    };
    QGridLayout *m_layout;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

} // namespace ancora::ui
