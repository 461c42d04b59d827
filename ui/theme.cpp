// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

namespace ancora::ui {

namespace {

struct Colours {
    const char *window, *base, *alternate, *button, *text, *faint, *disabled, *highlight, *link, *notice,
        *notice_text, *edge;
};

/// Fusion, whose empty check boxes are not seen on dark ground.
class Style final : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
            return;
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
};

QPalette palette_of(const Colours &c)
{
    const auto colour = [](const char *name) { return QColor(QLatin1String(name)); };
    QPalette palette(colour(c.button), colour(c.window)); // derives light, mid and dark shades
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour(c.text));
    palette.setColor(QPalette::Base, colour(c.base));
    palette.setColor(QPalette::AlternateBase, colour(c.alternate));
    palette.setColor(QPalette::PlaceholderText, colour(c.faint));
    palette.setColor(QPalette::Highlight, colour(c.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, colour(c.link));
    palette.setColor(QPalette::LinkVisited, colour(c.link));
    palette.setColor(QPalette::ToolTipBase, colour(c.notice));
    palette.setColor(QPalette::ToolTipText, colour(c.notice_text));
    palette.setColor(QPalette::Mid, colour(c.edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(c.disabled));
    return palette;
}

void fill(QWidget &strip, QPalette palette, const QColor &back, const QColor &text)
{
    palette.setColor(QPalette::Window, back);
    palette.setColor(QPalette::WindowText, text);
    strip.setPalette(palette);
    strip.setAutoFillBackground(true);
}

} // namespace

QPalette light_palette()
{
    return palette_of({"#f3f4f6", "#ffffff", "#f3f6f8", "#e7eaed", "#1b2025", "#59636d", "#646d75", "#1f5f8b",
                       "#175782", "#fff1c2", "#3a2d00", "#b4bbc2"});
}

QPalette dark_palette()
{
    return palette_of({"#2b3136", "#161a1d", "#1d2226", "#3a4249", "#e7eaec", "#a2acb5", "#98a2ab", "#2c6c9c",
                       "#84bfe8", "#4a3d10", "#fff0c2", "#4b545c"});
}

void apply_theme(Appearance appearance)
{
    // What the desktop asked for, before a palette of ours replaces it.
    static const bool desktop_is_dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if (dynamic_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktop_is_dark);
    QApplication::setPalette(dark ? dark_palette() : light_palette());
}

void make_notice(QWidget &strip)
{
    // Follows a change of the palette, because it only points to other roles of it.
    strip.setBackgroundRole(QPalette::ToolTipBase);
    strip.setForegroundRole(QPalette::ToolTipText);
    strip.setAutoFillBackground(true);
}

void make_training_band(QWidget &strip)
{
    fill(strip, strip.palette(), QColor(0x6a, 0x1b, 0x72), Qt::white);
}

QColor mixed(const QColor &a, const QColor &b, double share_of_a)
{
    const auto part = [share_of_a](float x, float y) { return float(share_of_a * x + (1 - share_of_a) * y); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

void make_heading(QWidget &label, double scale)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

} // namespace ancora::ui
