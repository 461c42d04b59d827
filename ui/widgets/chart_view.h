// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/chart.h"

#include <QWidget>

namespace ancora::ui {

/// A chart on the screen. It says the same in words to a screen reader, and asks for the height it
/// needs at the width it has: put it into a scroll area.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void show_chart(output::ChartData data);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QRectF area() const;
    output::Chart m_chart;
};

} // namespace ancora::ui
