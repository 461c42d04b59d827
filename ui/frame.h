// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/rules.h"
#include "ui/pages/create_vault_page.h"
#include "ui/preferences.h"
#include "ui/translation.h"
#include "vault/device.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

class QStackedLayout;

namespace ancora::ui {

class ClipboardGuard;
class ConsolidationPage;
class GlobalKeys;
class IdleLock;
class SystemLock;
class Workplace;

/// The program's one window: the lock screen, or the workplace of somebody who is signed in. Title and icon are
/// neutral on purpose.
class Frame final : public QWidget
{
    Q_OBJECT
public:
    Frame(Preferences &preferences, const Clock &clock, vault::DeviceFolder devices, QWidget *parent = nullptr);
    ~Frame() override;

    /// Shows the lock screen for a folder; empty where none is known.
    void expect(const QString &folder, const QString &login = {});
    /// At once and without asking: closes every dialog, keeps what is being typed, destroys pages and session.
    void lock();
    /// At once: nothing of the program can be read any more, until the same key is pressed again.
    void hide_or_return();
    void use_language(Language language);

    [[nodiscard]] bool is_locked() const { return m_workplace == nullptr; }
    [[nodiscard]] bool is_hidden_from_view() const;
    [[nodiscard]] Workplace *workplace() const { return m_workplace; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Result<vault::Surroundings> surroundings();
    void begin_work(std::unique_ptr<vault::Session> session);
    void show_create(CreateVaultPage::Purpose purpose);
    void show_consolidation();
    void follow_preferences();
    void retranslate();
    void bring_forward(QWidget *screen);

    Preferences &m_preferences;
    const Clock &m_clock;
    vault::DeviceFolder m_devices;
    std::optional<CodeLists> m_lists;
    deadlines::Rules m_rules;
    Translation m_translation;
    QStackedLayout *m_screens;
    QWidget *m_cover; ///< what one sees while hidden
    class QLabel *m_cover_words;
    UnlockPage *m_unlock;
    QPointer<CreateVaultPage> m_create;
    QPointer<ConsolidationPage> m_consolidation; ///< without a vault
    Workplace *m_workplace = nullptr;
    QWidget *m_behind_cover = nullptr;
    IdleLock *m_idle;
    GlobalKeys *m_keys;
    ClipboardGuard *m_clipboard;
    SystemLock *m_system = nullptr; ///< made after the first painting
};

} // namespace ancora::ui
