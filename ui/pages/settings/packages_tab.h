// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/widgets/form.h"
#include "values/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ancora::ui {

class FolderField;

/// The office's own key for packages: other offices seal referrals with it, and know by it what comes from here.
class PackagesTab final : public QWidget
{
    Q_OBJECT
public:
    explicit PackagesTab(Context &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const ancora::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write_key();

    Context &m_context;
    LiveTexts m_texts;
    QLabel *m_key;
    FolderField *m_file;
    QPushButton *m_write;
};

} // namespace ancora::ui
