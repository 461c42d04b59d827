// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/time_line.h"

#include "ui/theme.h"
#include "ui/widgets/date_fields.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace ancora::ui {

namespace {

constexpr std::array all_lanes{Bar::Lane::Accompaniment, Bar::Lane::Phase,   Bar::Lane::Document,
                               Bar::Lane::Stay,          Bar::Lane::Justice, Bar::Lane::Compensation};

bool is_always_there(Bar::Lane lane) { return lane != Bar::Lane::Justice && lane != Bar::Lane::Compensation; }

} // namespace

QString lane_name(Bar::Lane lane)
{
    switch (lane) {
    case Bar::Lane::Accompaniment: return TimeLine::tr("Accompaniment");
    case Bar::Lane::Phase: return TimeLine::tr("Phases");
    case Bar::Lane::Document: return TimeLine::tr("Documents");
    case Bar::Lane::Justice: return TimeLine::tr("Justice");
    case Bar::Lane::Compensation: return TimeLine::tr("Compensation");
    case Bar::Lane::Stay: break;
    }
    return TimeLine::tr("Stays");
}

std::vector<Bar> bars_of(const Case &file, const Context &context)
{
    std::vector<Bar> bars;
    const auto add = [&](Bar::Lane lane, RecordId id, ListId list, const Code &code, const Spell &spell) {
        if (spell.from.isValid())
            bars.push_back({lane, id, context.label(list, code), spell});
    };
    for (const Accompaniment &a : file.accompaniments)
        add(Bar::Lane::Accompaniment, a.id, ListId::Scope, a.scope, a.spell);
    for (const StatusPhase &phase : file.phases)
        add(Bar::Lane::Phase, phase.id, ListId::StatusPhase, phase.phase, phase.spell);
    for (const ResidenceDocument &document : file.documents)
        add(Bar::Lane::Document, document.id, ListId::ResidenceDocuments, document.document, document.validity);
    for (const Stay &stay : file.stays)
        add(Bar::Lane::Stay, stay.id, ListId::StayKind, stay.kind, stay.spell);
    for (const JusticeStep &step : file.justice)
        add(Bar::Lane::Justice, step.id, ListId::JusticeSteps, step.kind, {step.day, step.day});
    for (const Compensation &one : file.compensations)
        add(Bar::Lane::Compensation, one.id, ListId::CompensationSources, one.source, {one.asked_on, one.decided_on});
    return bars;
}

TimeLine::TimeLine(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line"));
    viewport()->setMouseTracking(true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void TimeLine::set_bars(std::vector<Bar> bars, QDate today)
{
    m_bars = std::move(bars);
    m_today = today;
    m_current = std::min(m_current, static_cast<int>(m_bars.size()) - 1);
    m_first = m_last = today;
    for (const Bar &bar : m_bars) {
        m_first = std::min(m_first, bar.spell.from);
        m_last = std::max({m_last, bar.spell.from, bar.spell.is_open() ? today : bar.spell.until});
    }
    const qint64 margin = std::max<qint64>(m_first.daysTo(m_last) / 25, 10);
    m_first = m_first.addDays(-margin);
    m_last = m_last.addDays(margin);

    m_rows.assign(m_bars.size(), 0);
    m_lane_of_row.clear();
    for (const Bar::Lane lane : all_lanes) {
        std::vector<QDate> row_ends; // last day of each row of this lane
        const auto first_row = static_cast<int>(m_lane_of_row.size());
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            if (m_bars[i].lane != lane)
                continue;
            const Spell &spell = m_bars[i].spell;
            auto row = std::find_if(row_ends.begin(), row_ends.end(),
                                    [&spell](QDate end) { return end <= spell.from; });
            if (row == row_ends.end())
                row = row_ends.insert(row, QDate());
            *row = spell.is_open() ? m_last : std::max(spell.from, spell.until);
            if (lane == Bar::Lane::Justice)
                *row = row->addDays(1); // two steps of one day are seen both
            m_rows[i] = first_row + static_cast<int>(row - row_ends.begin());
        }
        m_lane_of_row.insert(m_lane_of_row.end(), std::max<std::size_t>(row_ends.size(), is_always_there(lane) ? 1 : 0), lane);
    }
    lay_out();
    describe();
    updateGeometry();
    viewport()->update();
}

QString TimeLine::description(const Bar &bar) const
{
    const bool is_day = bar.lane == Bar::Lane::Justice;
    const QString when = is_day ? shown(bar.spell.from)
                         : bar.spell.is_open() ? tr("since %1").arg(shown(bar.spell.from))
                                             : tr("%1 to %2").arg(shown(bar.spell.from), shown(bar.spell.until));
    return tr("%1: %2, %3").arg(lane_name(bar.lane), bar.text, when);
}

void TimeLine::describe()
{
    QStringList lines;
    if (m_current >= 0)
        lines += tr("Selected: %1").arg(description(m_bars[static_cast<std::size_t>(m_current)]));
    for (const Bar &bar : m_bars)
        lines += description(bar);
    setAccessibleDescription(lines.join(u'\n'));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int TimeLine::line_height() const { return fontMetrics().height() * 3 / 2; }

int TimeLine::names_width() const
{
    int width = 0;
    for (const Bar::Lane lane : all_lanes)
        width = std::max(width, fontMetrics().horizontalAdvance(lane_name(lane)));
    return width + 2 * fontMetrics().averageCharWidth();
}

QSize TimeLine::sizeHint() const
{
    const int lines = std::max(static_cast<int>(m_lane_of_row.size()), 4) + 1;
    // Room for the scroll bar is kept always: zooming must not move the page below.
    const int height = lines * line_height() + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height();
    return {names_width() + 40 * fontMetrics().averageCharWidth(), height};
}

void TimeLine::lay_out()
{
    const int visible = viewport()->width() - names_width();
    const auto total = static_cast<int>(visible * m_zoom);
    horizontalScrollBar()->setRange(0, std::max(total - visible, 0));
    horizontalScrollBar()->setPageStep(std::max(visible, 1));
    horizontalScrollBar()->setSingleStep(std::max(visible / 10, 1));
}

int TimeLine::x_of(QDate day) const
{
    const double total = (viewport()->width() - names_width()) * m_zoom;
    const auto days = static_cast<double>(std::max<qint64>(m_first.daysTo(m_last), 1));
    const double share = static_cast<double>(m_first.daysTo(day)) / days;
    return names_width() + static_cast<int>(std::lround(share * total)) - horizontalScrollBar()->value();
}

QRect TimeLine::bar_rect(std::size_t bar) const
{
    const Spell &spell = m_bars[bar].spell;
    const int left = x_of(spell.from);
    // The last day belongs to the spell; a bar that ends before it begins is still seen, as one day.
    const int right = spell.is_open() ? x_of(m_last) : x_of(std::max(spell.from, spell.until).addDays(1));
    const int height = line_height() - 4;
    return {left, (m_rows[bar] + 1) * line_height() + 2, std::max(right - left, 4), height};
}

int TimeLine::bar_at(QPoint point) const
{
    if (point.x() < names_width())
        return -1;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        if (bar_rect(i).contains(point))
            return static_cast<int>(i);
    return -1;
}

void TimeLine::set_current(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(m_bars.size()))
        return;
    m_current = bar;
    const QRect rect = bar_rect(static_cast<std::size_t>(bar));
    QScrollBar *scroll = horizontalScrollBar();
    if (rect.left() < names_width())
        scroll->setValue(scroll->value() - (names_width() - rect.left()) - line_height());
    else if (rect.right() > viewport()->width())
        scroll->setValue(scroll->value() + std::min(rect.right() - viewport()->width() + line_height(),
                                                    rect.left() - names_width()));
    describe();
    viewport()->update();
}

// Painting ------------------------------------------------------------------------------------------------

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (!m_today.isValid()) // no case is open yet
        return;
    painter.setClipRect(QRect(names_width(), 0, viewport()->width(), viewport()->height()));
    paint_axis(painter);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        paint_bar(painter, i);

    const int today = x_of(m_today);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawLine(today, line_height() / 2, today, viewport()->height());
    const QString word = tr("today");
    const int width = fontMetrics().horizontalAdvance(word) + fontMetrics().averageCharWidth();
    const QRect flag(std::min(today, viewport()->width() - width), 0, width, line_height() - 2);
    painter.fillRect(flag, palette().color(QPalette::Text));
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(flag, Qt::AlignCenter, word);

    painter.setClipping(false);
    Bar::Lane previous = Bar::Lane::Stay;
    for (std::size_t row = 0; row < m_lane_of_row.size(); ++row) {
        const int top = static_cast<int>(row + 1) * line_height();
        const bool starts_lane = row == 0 || m_lane_of_row[row] != previous;
        previous = m_lane_of_row[row];
        if (!starts_lane)
            continue;
        painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.2));
        painter.drawLine(0, top, viewport()->width(), top);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(fontMetrics().averageCharWidth() / 2, top, names_width(), line_height()),
                         Qt::AlignVCenter | Qt::AlignLeft, lane_name(previous));
    }
}

void TimeLine::paint_axis(QPainter &painter) const
{
    const QColor grid = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.15);
    const double pixels_per_day = std::max(double(x_of(m_last) - x_of(m_first)) / double(std::max<qint64>(m_first.daysTo(m_last), 1)), 1e-6);
    const double label_days = fontMetrics().horizontalAdvance(QStringLiteral("00.0000")) * 1.6 / pixels_per_day;
    int months = 120;
    for (const int candidate : {60, 24, 12, 6, 3, 1})
        if (candidate * 30.4 >= label_days)
            months = candidate;
    QDate tick(m_first.year() - m_first.year() % std::max(months / 12, 1), 1, 1);
    for (; tick <= m_last; tick = tick.addMonths(months)) {
        const int x = x_of(tick);
        painter.setPen(grid);
        painter.drawLine(x, line_height(), x, viewport()->height());
        painter.setPen(palette().color(QPalette::Text));
        const QString text = months >= 12 ? QString::number(tick.year()) : tick.toString(u"M.yyyy");
        painter.drawText(x + 2, 0, x + 200, line_height(), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

/// In the bar; of a step beside it, up to the next one.
QRect TimeLine::words_room(std::size_t index) const
{
    const int gap = fontMetrics().averageCharWidth() / 2;
    const QRect rect = bar_rect(index);
    QRect room = rect.adjusted(gap, 0, -gap, 0);
    if (m_bars[index].lane == Bar::Lane::Justice) {
        room.setLeft(rect.right() + gap);
        room.setRight(viewport()->width());
        for (std::size_t other = 0; other < m_bars.size(); ++other)
            if (m_rows[other] == m_rows[index] && bar_rect(other).left() > rect.left())
                room.setRight(std::min(room.right(), bar_rect(other).left() - gap));
    }
    room.setLeft(std::max(room.left(), names_width() + gap));
    room.setRight(std::min(room.right(), viewport()->width() - gap));
    return room;
}

void TimeLine::paint_bar(QPainter &painter, std::size_t index) const
{
    const Bar &bar = m_bars[index];
    const QRect rect = bar_rect(index);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool over = !bar.spell.is_open() && bar.spell.until < m_today;
    painter.fillRect(rect, mixed(accent, base, over ? 0.12 : 0.32));
    if (const int today = x_of(m_today); !over && rect.right() > today) {
        QRect to_come = rect;
        to_come.setLeft(std::max(today, rect.left()));
        painter.fillRect(to_come, base);
        painter.fillRect(to_come, QBrush(mixed(accent, base, 0.5), Qt::BDiagPattern));
    }
    const bool selected = static_cast<int>(index) == m_current && hasFocus();
    painter.setPen(QPen(selected ? palette().color(QPalette::Text) : accent, selected ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));

    const QRect room = words_room(index);
    const QString arrow = bar.spell.is_open() ? QStringLiteral(" →") : QString();
    const QString text = fontMetrics().elidedText(bar.text + arrow, Qt::ElideRight, room.width());
    if (room.width() < 3 * fontMetrics().averageCharWidth())
        return;
    // On the hatch the words need a ground of their own.
    const QRect words = fontMetrics().boundingRect(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (words.right() > x_of(m_today) && !over)
        painter.fillRect(words, base);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
}

// Keys and mouse --------------------------------------------------------------------------------------------

void TimeLine::zoom(double factor)
{
    const double center = (horizontalScrollBar()->value() + horizontalScrollBar()->pageStep() / 2.0) / m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, 64.0);
    lay_out();
    horizontalScrollBar()->setValue(static_cast<int>(center * m_zoom - horizontalScrollBar()->pageStep() / 2.0));
    viewport()->update();
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    const auto count = static_cast<int>(m_bars.size());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return set_current(std::min(m_current + 1, count - 1));
    case Qt::Key_Left:
    case Qt::Key_Up: return set_current(std::max(m_current - 1, 0));
    case Qt::Key_Home: return set_current(0);
    case Qt::Key_End: return set_current(count - 1);
    case Qt::Key_Plus: return zoom(1.5);
    case Qt::Key_Minus: return zoom(1 / 1.5);
    case Qt::Key_0: return zoom(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            const Bar &bar = m_bars[static_cast<std::size_t>(m_current)];
            Q_EMIT activated(bar.lane, bar.record);
        }
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimeLine::mousePressEvent(QMouseEvent *event) { set_current(bar_at(event->pos())); }

void TimeLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int bar = bar_at(event->pos()); bar >= 0)
        Q_EMIT activated(m_bars[static_cast<std::size_t>(bar)].lane, m_bars[static_cast<std::size_t>(bar)].record);
}

void TimeLine::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return zoom(event->angleDelta().y() > 0 ? 1.25 : 0.8);
    // An unzoomed time line lets the page scroll.
    if (horizontalScrollBar()->maximum() == 0)
        return event->ignore();
    QAbstractScrollArea::wheelEvent(event);
}

void TimeLine::resizeEvent(QResizeEvent *) { lay_out(); }

void TimeLine::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        set_current(0);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

bool TimeLine::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = bar_at(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : description(m_bars[static_cast<std::size_t>(bar)]),
                           this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ancora::ui
