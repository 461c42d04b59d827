// SPDX-License-Identifier: EUPL-1.2
#include "ui/guards/system_lock.h"

#ifdef ANCORA_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace ancora::ui {

#ifdef ANCORA_DBUS

namespace {
const QString login = QStringLiteral("org.freedesktop.login1");
const QString login_path = QStringLiteral("/org/freedesktop/login1");
const QString login_manager = QStringLiteral("org.freedesktop.login1.Manager");
} // namespace

/// As long as the descriptor is open, logind waits (at most some seconds) before it lets the computer sleep.
struct SystemLock::Delay {
    QDBusUnixFileDescriptor descriptor;

    void take(QObject *owner)
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(login, login_path, login_manager, QStringLiteral("Inhibit"));
        ask.setArguments({QStringLiteral("sleep"), QStringLiteral("Office"), QStringLiteral("Save and lock"),
                          QStringLiteral("delay")});
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), owner);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, owner, [this, answer] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
            if (reply.isValid())
                descriptor = reply.value();
            answer->deleteLater();
        });
    }
};

SystemLock::SystemLock(QObject *parent) : QObject(parent), m_delay(std::make_unique<Delay>())
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, login_path, login_manager, QStringLiteral("PrepareForSleep"), this,
                       SLOT(on_sleep(bool)));
        // Of any session: another user's lock may well be a change of user.
        system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                       SLOT(on_lock()));
        m_delay->take(this);
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected())
        for (const auto &saver : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
            session.connect({}, {}, saver, QStringLiteral("ActiveChanged"), this, SLOT(on_screen_saver(bool)));
}

void SystemLock::on_screen_saver(bool active)
{
    if (active)
        Q_EMIT locked();
}

void SystemLock::on_sleep(bool begins)
{
    if (!begins)
        return m_delay->take(this);
    Q_EMIT locked();
    m_delay->descriptor = {};
}

#else

struct SystemLock::Delay {
};

SystemLock::SystemLock(QObject *parent) : QObject(parent) {}
void SystemLock::on_screen_saver(bool) {}
void SystemLock::on_sleep(bool) {}

#endif

SystemLock::~SystemLock() = default;

} // namespace ancora::ui
