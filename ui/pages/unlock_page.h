// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"
#include "values/language.h"
#include "vault/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ancora::ui {

class FolderField;
class PasswordField;
class TrainingBand;

/// Read at the first use only: the lock screen stands before any code list is loaded.
using SurroundingsSource = std::function<Result<vault::Surroundings>()>;

/// The lock screen.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    UnlockPage(SurroundingsSource surroundings, QWidget *parent = nullptr);
    /// Fills in what is known already and puts the cursor where typing goes on.
    void expect(const QString &folder, const QString &login = {});
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    /// The receiver takes the session over.
    void unlocked(ancora::vault::Session *session);
    void create_wanted();
    void recover_wanted();
    void restore_wanted();
    void consolidation_wanted();
    void language_chosen(ancora::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sign_in();
    void enter(vault::Doorstep at, Result<vault::UserSecrets> secrets);
    void refuse(const Error &error);
    void count_down();
    void set_waiting(bool waiting);
    void show_kind();

    SurroundingsSource m_surroundings;
    LiveTexts m_texts;
    TrainingBand *m_training;
    FolderField *m_folder;
    QLineEdit *m_login;
    PasswordField *m_password;
    QLabel *m_message;
    QPushButton *m_sign_in;
    QPushButton *m_create;
    QPushButton *m_recover;
    QPushButton *m_restore;
    QPushButton *m_consolidate;
    QComboBox *m_language;
    QTimer m_delay;
    int m_failures = 0;
    int m_seconds_left = 0;
};

} // namespace ancora::ui
