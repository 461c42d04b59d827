// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ancora::ui {

/// A password, typed unseen, with a switch to look at it and a hint where Caps Lock seems to be on.
class PasswordField final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;
    [[nodiscard]] QString text() const;
    /// Hands the text over and forgets it.
    [[nodiscard]] QString take();
    void set_text(const QString &text);
    void reveal(bool visible);

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter was pressed

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QLineEdit *m_line;
    QCheckBox *m_show;
    QLabel *m_caps;
};

/// A new password: typed twice, judged while one types, or offered by the program.
class NewPasswordField final : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordField(QWidget *parent = nullptr);
    /// The sign-in name counts almost nothing inside the password.
    void set_login(const QString &login);
    /// Empty where the password will do; else the sentence to show.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] QString take();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void judge();
    void offer();
    QString m_login;
    PasswordField *m_first;
    QLabel *m_repeat_label;
    PasswordField *m_second;
    QLabel *m_judgement;
    QPushButton *m_offer;
};

} // namespace ancora::ui
