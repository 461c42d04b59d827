// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings_page.h"

#include "ui/pages/settings/backup_tab.h"
#include "ui/pages/settings/computer_tab.h"
#include "ui/pages/settings/office_tab.h"
#include "ui/pages/settings/packages_tab.h"
#include "ui/pages/settings/people_tab.h"
#include "ui/pages/settings/security_tab.h"
#include "vault/session.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace ancora::ui {

SettingsPage::SettingsPage(Context &context, Preferences &preferences, QWidget *parent)
    : Page(context, parent), m_tabs(new QTabWidget), m_office(new OfficeTab(context)), m_packages(new PackagesTab(context))
{
    m_tabs->setDocumentMode(true);
    m_texts.add([this] { name_for_readers(*m_tabs, tr("Parts of the settings")); });
    (new QVBoxLayout(this))->addWidget(m_tabs);

    auto *computer = new ComputerTab(preferences);
    connect(computer, &ComputerTab::changed, this, &SettingsPage::preferences_changed);
    add_tab(computer, [] { return tr("This computer"); });

    auto *security = new SecurityTab(*context.session);
    connect(security, &SecurityTab::recovery_confirmed, this, &SettingsPage::warnings_changed);
    connect(security, &SecurityTab::done, this, &Page::done);
    add_tab(security, [] { return tr("Password and recovery key"); });

    auto *people = new PeopleTab(*context.session);
    connect(people, &PeopleTab::done, this, &Page::done);
    connect(people, &PeopleTab::people_changed, this, &SettingsPage::warnings_changed);
    connect(people, &PeopleTab::store_replaced, this, &SettingsPage::store_replaced);
    connect(people, &PeopleTab::session_broken, this, &SettingsPage::session_broken);
    add_tab(people, [] { return tr("People"); });

    connect(m_office, &OfficeTab::failed, this, &Page::failed);
    add_tab(m_office, [] { return tr("Office"); });

    connect(m_packages, &PackagesTab::done, this, &Page::done);
    connect(m_packages, &PackagesTab::failed, this, &Page::failed);
    add_tab(m_packages, [] { return tr("Packages"); });

    auto *backup = new BackupTab(*context.session, context.clock);
    connect(backup, &BackupTab::done, this, &Page::done);
    connect(backup, &BackupTab::failed, this, &Page::failed);
    add_tab(backup, [] { return tr("Backup"); });
}

void SettingsPage::refresh()
{
    m_office->refresh();
    m_packages->refresh();
}

void SettingsPage::focusInEvent(QFocusEvent *)
{
    m_tabs->setFocus();
}

void SettingsPage::finish_editing()
{
    m_office->save();
}

void SettingsPage::retranslate()
{
    m_texts.refresh();
}

void SettingsPage::add_tab(QWidget *tab, std::function<QString()> name)
{
    m_tabs->addTab(tab, {});
    m_texts.add([this, tab, name = std::move(name)] { m_tabs->setTabText(m_tabs->indexOf(tab), name()); });
}

} // namespace ancora::ui
