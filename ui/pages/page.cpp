// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/page.h"

#include <QEvent>

namespace ancora::ui {

Page::Page(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Page::open(FileId) {}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
