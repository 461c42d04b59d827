// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ancora::ui {

/// The recovery key, shown this once: onto paper, and typed back. Typing can wait; every sign-in will then
/// ask for it.
class RecoveryKeyStep final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryKeyStep(QWidget *parent = nullptr);
    void show_lines(const QString &folder, const QStringList &lines);

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void print();
    void save_pdf(const QString &folder);
    void check();

    QString m_folder;
    QStringList m_lines;
    LiveTexts m_texts;
    QLabel *m_key;
    QPlainTextEdit *m_typed;
    QLabel *m_message;
};

} // namespace ancora::ui
