// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"
#include "values/clock.h"
#include "vault/session.h"

#include <QWidget>

namespace ancora::ui {

class FolderField;

/// A backup now, onto a medium that leaves the house.
class BackupTab final : public QWidget
{
    Q_OBJECT
public:
    BackupTab(vault::Session &session, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const ancora::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void back_up();
    vault::Session &m_session;
    const Clock &m_clock;
    LiveTexts m_texts;
    FolderField *m_folder;
};

} // namespace ancora::ui
