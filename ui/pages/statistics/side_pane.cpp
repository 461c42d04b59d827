// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/side_pane.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ancora::ui {

SidePane::SidePane(QWidget *parent) : QWidget(parent), m_heading(new QLabel)
{
    make_heading(*m_heading);
    m_heading->setWordWrap(true);
    auto *back = new QPushButton;
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(back, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SidePane::closed);
    connect(back, &QPushButton::clicked, this, &SidePane::closed);
    m_texts.add([back] { back->setText(tr("&Back (Esc)")); });
}

void SidePane::add(QWidget *part, int stretch)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(part, stretch);
    if (m_first == nullptr && part->focusPolicy() != Qt::NoFocus)
        m_first = part;
}

void SidePane::set_heading(const QString &words)
{
    m_heading->setText(words);
}

void SidePane::focusInEvent(QFocusEvent *)
{
    if (m_first != nullptr)
        m_first->setFocus(); // a focus proxy would let Tab skip the button above it
}

void SidePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
