// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "ui/context.h"

#include <QAbstractScrollArea>
#include <vector>

namespace ancora::ui {

struct Bar {
    enum class Lane { Accompaniment, Phase, Document, Stay, Justice, Compensation };
    Lane lane = Lane::Accompaniment;
    RecordId record;
    QString text;
    Spell spell;
};

/// The dated spells and steps of a case, in order of lane and date; a record without a first day has no bar yet.
[[nodiscard]] std::vector<Bar> bars_of(const Case &file, const Context &context);
[[nodiscard]] QString lane_name(Bar::Lane lane);

/// A case at a glance: one lane for each kind of spell, with today's line; the lanes of the judicial procedure only where
/// there is any. What is still to come is hatched, what is over is pale, what has no end runs out in an arrow; the name
/// of a step stands beside its day. Left and right walk along the bars,
/// Enter opens the record, plus and minus zoom, 0 fits everything.
class TimeLine final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimeLine(QWidget *parent = nullptr);
    void set_bars(std::vector<Bar> bars, QDate today);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] int current() const { return m_current; }
    void set_current(int bar);
    /// Where a bar is drawn, in coordinates of the viewport.
    [[nodiscard]] QRect bar_rect(std::size_t bar) const;
    [[nodiscard]] QString description(const Bar &bar) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(ancora::ui::Bar::Lane lane, ancora::RecordId record);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void lay_out();
    void zoom(double factor);
    void describe();
    [[nodiscard]] int x_of(QDate day) const;
    [[nodiscard]] int line_height() const;
    [[nodiscard]] int names_width() const;
    [[nodiscard]] int bar_at(QPoint point) const;
    [[nodiscard]] QRect words_room(std::size_t bar) const;
    void paint_axis(QPainter &painter) const;
    void paint_bar(QPainter &painter, std::size_t bar) const;

    std::vector<Bar> m_bars;
    std::vector<int> m_rows;     ///< row of each bar; overlapping bars of a lane stand below each other
    std::vector<Bar::Lane> m_lane_of_row;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    double m_zoom = 1.0;
    int m_current = -1;
};

} // namespace ancora::ui
