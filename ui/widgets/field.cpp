// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ancora::ui {

Field::Field(QString name, QWidget *parent) : QWidget(parent), m_name(std::move(name))
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(fontMetrics().averageCharWidth() / 2);
    m_layout->setVerticalSpacing(1);
    m_label = new QLabel(m_name, this);
    m_label->setTextFormat(Qt::PlainText);
    // A long name may be cut at a narrow window (it stays in the tool tip), but never widens the form.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_label->setToolTip(m_name);
    m_mark_icon = new QLabel(this);
    m_mark_word = new QLabel(this);
    m_mark_word->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(m_mark_icon, 0, 1);
    m_layout->addWidget(m_mark_word, 0, 2);
    m_layout->setColumnStretch(0, 1);
    m_mark_icon->hide();
    m_mark_word->hide();
}

void Field::set_editor(QWidget *editor)
{
    m_layout->addWidget(editor, 1, 0, 1, 3);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    describe();
}

void Field::set_mark(Mark mark, const QString &sentence)
{
    m_mark = mark;
    m_sentence = sentence;
    describe();
}

void Field::describe()
{
    const auto [word, icon] = [this]() -> std::pair<QString, QStyle::StandardPixmap> {
        switch (m_mark) {
        case Mark::Missing: return {tr("missing"), QStyle::SP_MessageBoxInformation};
        case Mark::Contradiction: return {tr("check"), QStyle::SP_MessageBoxWarning};
        case Mark::Unreadable: return {tr("not understood"), QStyle::SP_MessageBoxCritical};
        case Mark::NotSaved: return {tr("not saved"), QStyle::SP_MessageBoxCritical};
        case Mark::None: break;
        }
        return {QString(), QStyle::SP_CustomBase};
    }();
    const bool visible = m_mark != Mark::None;
    if (visible) {
        const int side = fontMetrics().height() * 3 / 4;
        m_mark_icon->setPixmap(style()->standardIcon(icon, nullptr, this).pixmap(side, side));
    }
    m_mark_word->setText(word);
    m_mark_word->setToolTip(m_sentence);
    m_mark_icon->setToolTip(m_sentence);
    m_mark_icon->setVisible(visible);
    m_mark_word->setVisible(visible);
    if (QWidget *editor = focusProxy()) {
        editor->setAccessibleName(m_name);
        editor->setAccessibleDescription(visible ? QString(word % u": " % m_sentence) : QString());
        editor->setToolTip(m_sentence);
    }
}

void Field::show_conflict(const QString &theirs)
{
    forget_conflict();
    m_conflict = new QWidget(this);
    auto *line = new QHBoxLayout(m_conflict);
    line->setContentsMargins(0, 0, 0, 0);
    const QString shown = theirs.isEmpty() ? tr("(empty)") : theirs;
    auto *sentence = new QLabel(tr("Changed meanwhile by somebody else: %1").arg(shown), m_conflict);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *mine = new QPushButton(tr("Keep mine"), m_conflict);
    auto *other = new QPushButton(tr("Take theirs"), m_conflict);
    connect(mine, &QPushButton::clicked, this, &Field::mine_chosen);
    connect(other, &QPushButton::clicked, this, &Field::theirs_chosen);
    line->addWidget(sentence, 1);
    line->addWidget(mine);
    line->addWidget(other);
    m_layout->addWidget(m_conflict, 2, 0, 1, 3);
    set_mark(Mark::NotSaved, sentence->text());
}

void Field::forget_conflict()
{
    if (!m_conflict)
        return;
    // Called from the click of one of its own buttons.
    m_conflict->hide();
    m_conflict->deleteLater();
    m_conflict = nullptr;
}

void Field::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
