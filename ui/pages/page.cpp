// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/page.h"

#include "storage/store.h"

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

void Page::keep_draft(const QString &place, const QString &text)
{
    if (place == m_draft_place && text == m_draft)
        return;
    if (const auto kept = m_context.store.keep_draft(place, text); !kept)
        return Q_EMIT failed(kept.error());
    m_draft_place = place;
    m_draft = text;
}

QString Page::kept_draft(const QString &place)
{
    const auto text = m_context.store.draft(place);
    if (!text)
        Q_EMIT failed(text.error());
    return text.value_or(QString());
}

} // namespace ancora::ui
