// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "find_word.h"
#include "keyboard.h"
#include "ui/frame.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// What a way through the real window stands on: a computer of its own, of which every file can be looked at afterwards.
namespace ancora::ui {

/// Generous, because a password is stretched on a busy computer; nothing waits that long when it works.
constexpr int patience_ms = 60000;

/// At the lock screen, which knows who was here last.
inline void sign_in(const Frame &frame, const QString &login, const QString &password)
{
    if (keyboard::focused_name() == QLatin1String("User name")) {
        keyboard::type(login);
        keyboard::press(Qt::Key_Return);
    }
    QCOMPARE(keyboard::focused_name(), QStringLiteral("Password"));
    keyboard::type(password);
    keyboard::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!frame.is_locked(), patience_ms);
}

/// "file: secret" of each secret that stands readable in a file below `folder`, or in its name.
inline QStringList readable(const QStringList &secrets, const QString &folder)
{
    QStringList found;
    for (const QString &secret : secrets)
        for (const QString &file : find_word(folder, secret).files)
            found << file + QStringLiteral(": ") + secret;
    return found;
}

/// The same search finds the secret in a hidden file of the temporary folder, written in both ways.
inline void verify_leaks_are_seen(const QString &secret, const QString &folder)
{
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    for (const QByteArray &bytes : {secret.toUtf8(), wide}) {
        QFile leak(QDir::temp().filePath(QStringLiteral(".leak")));
        QVERIFY(leak.open(QIODevice::WriteOnly));
        leak.write("before" + bytes);
        leak.close();
        QCOMPARE(readable({secret}, folder).size(), 1);
        QVERIFY(leak.remove());
    }
}

/// Home, settings, caches and temporary files below `home`, before Qt asks where they are.
inline void move_into(const QString &home)
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
                             "TMPDIR"}) {
        const QString folder = home + u'/' + QString::fromLatin1(name).toLower();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, QFile::encodeName(folder));
    }
    qputenv("HOME", QFile::encodeName(home));
}

/// Runs a test that is made with its home.
template <class Journey> int run(int argc, char *argv[])
{
    const QTemporaryDir home;
    move_into(home.path());
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ancora"));
    Journey journey(home.path());
    return QTest::qExec(&journey, argc, argv);
}

} // namespace ancora::ui
