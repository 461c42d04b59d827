// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_field.h"

#include <QHelpEvent>
#include <QToolTip>

namespace ancora::ui {

namespace {
constexpr Qt::InputMethodHints sealed = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
}

LineField::LineField(const QString &name, QWidget *parent) : Field(name, parent), m_line(new QLineEdit(this))
{
    m_line->setInputMethodHints(sealed);
    m_line->installEventFilter(this);
    set_editor(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::commit);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const bool choosing = is_choosing();
        commit();
        if (!choosing && mark() != Mark::Unreadable)
            Q_EMIT finished();
    });
}

LineField::~LineField()
{
    // The line loses the focus while it is destroyed and would still hand over its text.
    m_line->disconnect(this);
}

void LineField::commit()
{
    if (!is_being_typed()) {
        if (mark() == Mark::Unreadable)
            set_mark(Mark::None);
        return;
    }
    if (!read(m_line->text()))
        return set_mark(Mark::Unreadable, expected());
    hand_over();
}

void LineField::hand_over()
{
    write();
    if (m_line->hasFocus())
        m_line->selectAll();
    if (mark() == Mark::Unreadable)
        set_mark(Mark::None);
    Q_EMIT edited();
}

void LineField::write()
{
    const QString text = written();
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && take_key(static_cast<QKeyEvent *>(event)))
        return true;
    const bool asks = watched == m_line && event->type() == QEvent::ToolTip && m_line->toolTip().isEmpty();
    if (asks && m_line->fontMetrics().horizontalAdvance(m_line->text()) > m_line->contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_line->text().toHtmlEscaped(), m_line);
        return true;
    }
    return Field::eventFilter(watched, event);
}

TextField::TextField(const QString &name, QWidget *parent) : LineField(name, parent) {}

void TextField::set_value(const QString &value)
{
    m_value = value;
    write();
}

bool TextField::read(const QString &text)
{
    m_value = text.simplified();
    return true;
}

TextArea::TextArea(const QString &name, int lines, QWidget *parent)
    : Field(name, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setInputMethodHints(sealed | Qt::ImhMultiLine);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * m_edit->frameWidth() + 8);
    m_edit->installEventFilter(this);
    set_editor(m_edit);
}

void TextArea::set_value(const QString &value)
{
    m_value = value;
    if (typed() != value)
        m_edit->setPlainText(value);
}

void TextArea::set_read_only(bool read_only) { m_edit->setReadOnly(read_only); }

QString TextArea::typed() const
{
    // Not toPlainText(): it makes plain spaces of no-break ones.
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void TextArea::commit()
{
    if (!is_being_typed())
        return;
    m_value = typed();
    Q_EMIT edited();
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return Field::eventFilter(watched, event);
}

QString no_answer_word(NoAnswer reason)
{
    switch (reason) {
    case NoAnswer::Unknown: return Field::tr("unknown");
    case NoAnswer::Refused: return Field::tr("refused");
    case NoAnswer::NotAsked: break;
    }
    return {};
}

} // namespace ancora::ui
