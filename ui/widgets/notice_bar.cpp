// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <utility>

namespace ancora::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_sentence->setForegroundRole(QPalette::ToolTipText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *icon = new QLabel(this);
    const int side = fontMetrics().height();
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxInformation).pixmap(side, side));
    auto *close = new QToolButton(this);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAccessibleName(tr("Close the notice"));
    close->setAutoRaise(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(side / 2, side / 4, side / 4, side / 4);
    line->addWidget(icon);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_button);
    line->addWidget(close);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::act);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::show_notice(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setAccessibleName(sentence);
    show();
}

bool NoticeBar::act()
{
    if (!m_act)
        return false;
    hide();
    std::exchange(m_act, nullptr)();
    return true;
}

} // namespace ancora::ui
