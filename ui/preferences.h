// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/language.h"

#include <QKeySequence>
#include <QSettings>

namespace ancora::ui {

enum class Appearance { System, Light, Dark };

/// All that Ancora remembers outside the vault: how the window looks and when it locks. Never a name, a
/// title, a search or a folder; the test of this class lists the keys that may exist.
class Preferences
{
public:
    static constexpr int least_lock_minutes = 1;
    static constexpr int most_lock_minutes = 15;

    explicit Preferences(const QString &file = own_file());
    /// In the user's own configuration folder.
    [[nodiscard]] static QString own_file();

    [[nodiscard]] Language language() const;
    void set_language(Language language);
    [[nodiscard]] Appearance appearance() const;
    void set_appearance(Appearance appearance);
    [[nodiscard]] int lock_minutes() const; ///< 1 to 15, 5 unless chosen
    void set_lock_minutes(int minutes);
    [[nodiscard]] QKeySequence hide_key() const; ///< F12 unless chosen
    void set_hide_key(const QKeySequence &key);
    [[nodiscard]] QByteArray geometry() const;
    void set_geometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace ancora::ui
