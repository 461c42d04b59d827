// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/training_band.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ancora::ui {

TrainingBand::TrainingBand(QWidget *parent) : QWidget(parent), m_words(new QLabel)
{
    make_training_band(*this);
    const int size = fontMetrics().height();
    auto *icon = new QLabel;
    icon->setPixmap(line_icon(QStringLiteral("training")).pixmap(QSize(size, size), QIcon::Selected));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size / 2, size / 6, size / 2, size / 6);
    layout->addStretch();
    layout->addWidget(icon);
    layout->addWidget(m_words);
    layout->addStretch();
    retranslate();
}

void TrainingBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrainingBand::retranslate()
{
    m_words->setText(tr("Training: everybody in here is invented"));
}

} // namespace ancora::ui
