// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QGridLayout;

namespace ancora::ui {

/// One question of a form: its name above, the editor below, and between them what is wrong with the
/// answer, as icon and word. An answer is handed over (`edited`) when it is finished: by Enter, or when the
/// focus leaves; never on each key.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// What stands beside the answer. Unreadable and NotSaved mean that only the screen has it.
    enum class Mark { None, Missing, Contradiction, Unreadable, NotSaved };

    [[nodiscard]] const QString &name() const { return m_name; }
    void set_mark(Mark mark, const QString &sentence = {});
    [[nodiscard]] Mark mark() const { return m_mark; }

    /// Hands over what was typed, if it is new and can be read.
    virtual void commit() = 0;
    /// The text as it stands on the screen, and putting one there that was typed earlier (a draft).
    [[nodiscard]] virtual QString typed() const = 0;
    virtual void type(const QString &text) = 0;
    /// Typed, but not in the value: half a word, an impossible date.
    [[nodiscard]] virtual bool is_being_typed() const = 0;

    /// Somebody else has answered meanwhile: shows both answers and lets the person choose.
    void show_conflict(const QString &theirs);
    [[nodiscard]] bool has_conflict() const { return m_conflict != nullptr; }
    void forget_conflict();

Q_SIGNALS:
    void edited();
    void mine_chosen();
    void theirs_chosen();

protected:
    Field(QString name, QWidget *parent);
    /// To be called once by the constructor of each kind of field.
    void set_editor(QWidget *editor);
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_name;
    Mark m_mark = Mark::None;
    QString m_sentence;
    QGridLayout *m_layout;
    QLabel *m_label;
    QLabel *m_mark_icon;
    QLabel *m_mark_word;
    QWidget *m_conflict = nullptr;
};

} // namespace ancora::ui
