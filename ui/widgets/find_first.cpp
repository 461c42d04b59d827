// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/find_first.h"

#include <QKeyEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ancora::ui {

namespace {
constexpr int most_lines = 5;
}

FindFirst::FindFirst(const QString &name, const QString &new_text, Find find, QWidget *parent)
    : QWidget(parent), m_find(std::move(find)), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    auto *label = new QLabel(name, this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(name);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Perhaps already known"));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    if (!new_text.isEmpty()) {
        m_new = new QPushButton(new_text, this);
        m_new->setEnabled(false);
        line->addWidget(m_new);
        connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT new_wanted(m_line->text().trimmed()); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &FindFirst::look);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

void FindFirst::clear() { m_line->clear(); }

void FindFirst::look()
{
    const QString typed = m_line->text().trimmed();
    m_found = typed.isEmpty() ? std::vector<Found>() : m_find(typed);
    m_list->clear();
    for (const Found &one : m_found)
        m_list->addItem(one.line);
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
    m_list->setVisible(!m_found.empty());
    const int lines = std::min(m_list->count(), most_lines);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
    if (m_new)
        m_new->setEnabled(!typed.isEmpty());
}

void FindFirst::take(int row)
{
    if (row >= 0)
        Q_EMIT chosen(Uuid(m_found[static_cast<std::size_t>(row)].id));
}

bool FindFirst::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && !m_found.empty()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ancora::ui
