// SPDX-License-Identifier: EUPL-1.2
#include "ui/preferences.h"

#include <QStandardPaths>
#include <algorithm>

namespace ancora::ui {

namespace {
constexpr int usual_lock_minutes = 5;
const QString language_key = QStringLiteral("language");
const QString appearance_key = QStringLiteral("appearance");
const QString lock_key = QStringLiteral("lock_minutes");
const QString hide_key_key = QStringLiteral("hide_key");
const QString geometry_key = QStringLiteral("geometry");
} // namespace

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Preferences::own_file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/ancora/window.ini");
}

Language Preferences::language() const
{
    return parse_language(m_settings.value(language_key).toString()).value_or(system_language());
}

void Preferences::set_language(Language language)
{
    m_settings.setValue(language_key, language_code(language));
}

Appearance Preferences::appearance() const
{
    const QString name = m_settings.value(appearance_key).toString();
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    return name == QLatin1String("light") ? Appearance::Light : Appearance::System;
}

void Preferences::set_appearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System: return m_settings.remove(appearance_key);
    case Appearance::Light: return m_settings.setValue(appearance_key, QStringLiteral("light"));
    case Appearance::Dark: return m_settings.setValue(appearance_key, QStringLiteral("dark"));
    }
}

int Preferences::lock_minutes() const
{
    return std::clamp(m_settings.value(lock_key, usual_lock_minutes).toInt(), least_lock_minutes,
                      most_lock_minutes);
}

void Preferences::set_lock_minutes(int minutes)
{
    m_settings.setValue(lock_key, std::clamp(minutes, least_lock_minutes, most_lock_minutes));
}

QKeySequence Preferences::hide_key() const
{
    const QKeySequence chosen(m_settings.value(hide_key_key).toString(), QKeySequence::PortableText);
    return chosen.isEmpty() ? QKeySequence(Qt::Key_F12) : chosen;
}

void Preferences::set_hide_key(const QKeySequence &key)
{
    m_settings.setValue(hide_key_key, key.toString(QKeySequence::PortableText));
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(geometry_key).toByteArray();
}

void Preferences::set_geometry(const QByteArray &geometry)
{
    m_settings.setValue(geometry_key, geometry);
}

} // namespace ancora::ui
