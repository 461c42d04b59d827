// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "values/answer.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <optional>

namespace ancora::ui {

/// A question answered on one line.
class LineField : public Field
{
    Q_OBJECT
public:
    ~LineField() override;
    void commit() override;
    [[nodiscard]] QString typed() const override { return m_line->text(); }
    void type(const QString &text) override { m_line->setText(text); }
    [[nodiscard]] bool is_being_typed() const override { return m_line->text() != written(); }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// Enter, after the answer has been handed over.
    void finished();

protected:
    LineField(const QString &name, QWidget *parent);
    /// Takes the text over into the value; false where it cannot be understood.
    virtual bool read(const QString &text) = 0;
    /// The value as the line shows it.
    [[nodiscard]] virtual QString written() const = 0;
    /// What could have been typed, for the sentence beside a text that cannot be read.
    [[nodiscard]] virtual QString expected() const { return {}; }
    /// A key with a meaning of its own; true where it was used up.
    virtual bool take_key(QKeyEvent *) { return false; }
    /// Enter means a line of an open list, not that the answer is finished.
    [[nodiscard]] virtual bool is_choosing() const { return false; }
    /// Shows the value again.
    void write();
    /// Hands over a value that was set by one key.
    void hand_over();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
};

/// Free text on one line. Sealed: the input method may neither learn it nor suggest from it.
class TextField final : public LineField
{
    Q_OBJECT
public:
    using Value = QString;
    explicit TextField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] const QString &value() const { return m_value; }
    void set_value(const QString &value);
    [[nodiscard]] QString display(const QString &value) const { return value; }

protected:
    bool read(const QString &text) override;
    [[nodiscard]] QString written() const override { return m_value; }

private:
    QString m_value;
};

/// Free text on several lines, sealed as above. Tab leaves it.
class TextArea final : public Field
{
    Q_OBJECT
public:
    using Value = QString;
    explicit TextArea(const QString &name, int lines = 3, QWidget *parent = nullptr);
    [[nodiscard]] const QString &value() const { return m_value; }
    void set_value(const QString &value);
    [[nodiscard]] QString display(const QString &value) const { return value; }
    /// Can still be read, scrolled and copied from.
    void set_read_only(bool read_only);
    void commit() override;
    /// Character for character: no-break spaces too.
    [[nodiscard]] QString typed() const override;
    void type(const QString &text) override { m_edit->setPlainText(text); }
    [[nodiscard]] bool is_being_typed() const override { return typed() != m_value; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    QString m_value;
};

[[nodiscard]] QString no_answer_word(NoAnswer reason);

/// A question that may be answered by "unknown" (one key: `?`), "refused" (`!`) or taken back to
/// "not asked" (Delete).
template <class T> class AnswerField : public LineField
{
public:
    using Value = Answer<T>;
    [[nodiscard]] const Answer<T> &value() const { return m_value; }
    void set_value(const Answer<T> &value)
    {
        m_value = value;
        write();
    }
    [[nodiscard]] QString display(const Answer<T> &value) const
    {
        return value.given() ? written_value(value.value()) : no_answer_word(value.reason());
    }

protected:
    using LineField::LineField;
    virtual std::optional<T> read_value(const QString &text) const = 0;
    [[nodiscard]] virtual QString written_value(const T &value) const = 0;
    [[nodiscard]] virtual bool may_be_unanswered() const { return true; }

    bool read(const QString &text) override
    {
        const QString plain = text.trimmed();
        if (plain.isEmpty()) {
            m_value = NoAnswer::NotAsked;
            return true;
        }
        for (const NoAnswer reason : {NoAnswer::Unknown, NoAnswer::Refused}) {
            if (may_be_unanswered() && plain.compare(no_answer_word(reason), Qt::CaseInsensitive) == 0) {
                m_value = reason;
                return true;
            }
        }
        auto value = read_value(plain);
        if (value)
            m_value = std::move(*value);
        return value.has_value();
    }
    [[nodiscard]] QString written() const override { return display(m_value); }
    bool take_key(QKeyEvent *event) override
    {
        const auto answer = [this](NoAnswer reason) {
            m_value = reason;
            hand_over();
            return true;
        };
        if (may_be_unanswered() && event->text() == u"?")
            return answer(NoAnswer::Unknown);
        if (may_be_unanswered() && event->text() == u"!")
            return answer(NoAnswer::Refused);
        const bool whole = line()->selectedText() == line()->text() || !m_value.given();
        if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && whole)
            return answer(NoAnswer::NotAsked);
        return false;
    }

    Answer<T> m_value;
};

} // namespace ancora::ui
