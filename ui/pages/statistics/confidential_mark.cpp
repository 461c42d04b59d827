// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/confidential_mark.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ancora::ui {

ConfidentialMark::ConfidentialMark(QWidget *parent) : QWidget(parent), m_words(new QLabel)
{
    // The same in both palettes: white on this red is 6.5:1.
    QPalette red = palette();
    red.setColor(QPalette::Window, QColor(0xb3, 0x26, 0x1e));
    red.setColor(QPalette::WindowText, Qt::white);
    setPalette(red);
    setAutoFillBackground(true);
    m_words->setWordWrap(true);
    const int size = fontMetrics().height();
    auto *icon = new QLabel;
    icon->setPixmap(line_icon(QStringLiteral("warning"))
                        .pixmap(QSize(size, size), devicePixelRatioF(), QIcon::Selected));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size / 2, size / 6, size / 2, size / 6);
    layout->addWidget(icon);
    layout->addWidget(m_words, 1);
    retranslate();
}

void ConfidentialMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConfidentialMark::retranslate()
{
    m_words->setText(
        tr("Confidential: nothing is hidden. Not for publication; somebody could be recognised."));
}

} // namespace ancora::ui
