// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/preferences.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QComboBox;

namespace ancora::ui {

/// How Ancora looks and locks for this user of this computer; takes effect at once.
class ComputerTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ComputerTab(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add_language(Form *form);
    void add_appearance(Form *form);
    void add_locking(Form *form);
    Preferences &m_preferences;
    LiveTexts m_texts;
};

} // namespace ancora::ui
