// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"

#include <QWidget>

class QLabel;

namespace ancora::ui {

/// What stands in the table's place for a while: a heading, its content below, and the way back.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    explicit SidePane(QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    /// Below what is there already. The first one with a focus policy takes the pane's focus.
    void add(QWidget *part, int stretch = 0);
    void set_heading(const QString &words);
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

    LiveTexts m_texts;

private:
    QLabel *m_heading;
    QWidget *m_first = nullptr;
};

} // namespace ancora::ui
