// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/office.h"
#include "storage/journal.h"
#include "ui/context.h"
#include "ui/widgets/form.h"
#include "values/result.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace ancora::ui {

/// What the reports say about the office; saved when a field is left.
class OfficeTab final : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeTab(Context &context, QWidget *parent = nullptr);
    void refresh();
    void save();

Q_SIGNALS:
    void failed(const ancora::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    Context &m_context;
    LiveTexts m_texts;
    Office m_stored;
    storage::Seen m_seen;
    QLineEdit *m_name;
    QSpinBox *m_capacity;
};

} // namespace ancora::ui
