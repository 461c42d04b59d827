// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/package.h"
#include "ui/context.h"

#include <QGroupBox>

class QJsonObject;
class QLabel;
class QPlainTextEdit;

namespace ancora::ui {

class FolderField;
class TextField;

/// What came with a referral from another office, and the answer to it. Hidden where the referral came otherwise.
class ReceivedPane final : public QGroupBox
{
    Q_OBJECT
public:
    explicit ReceivedPane(Context &context, QWidget *parent = nullptr);
    void show_for(FileId referral);

Q_SIGNALS:
    void failed(const ancora::Error &error);
    void done(const QString &sentence);

private:
    void lay_out();
    void answer(const Code &state);
    Result<void> write_answer(const Code &state);
    [[nodiscard]] QString in_words(const ReceivedReferral &received, const QJsonObject &content) const;

    Context &m_context;
    FileId m_referral;
    QLabel *m_progress;
    QPlainTextEdit *m_content;
    TextField *m_reason;
    FolderField *m_file;
};

} // namespace ancora::ui
