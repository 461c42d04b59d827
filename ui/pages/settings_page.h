// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/preferences.h"
#include "ui/widgets/form.h"

class QTabWidget;

namespace ancora::ui {

class OfficeTab;
class PackagesTab;

/// This computer, the password and the recovery key, the people, the office and its packages.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Context &context, Preferences &preferences, QWidget *parent = nullptr);
    void refresh() override;
    void finish_editing() override;
    void retranslate() override;

Q_SIGNALS:
    void preferences_changed();
    void warnings_changed();
    /// The vault has a new key: everything that looks at the store must be made anew.
    void store_replaced();
    /// The session cannot go on after a failed change of keys.
    void session_broken();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void add_tab(QWidget *tab, std::function<QString()> name);
    LiveTexts m_texts;
    QTabWidget *m_tabs;
    OfficeTab *m_office;
    PackagesTab *m_packages;
};

} // namespace ancora::ui
