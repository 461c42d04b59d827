// SPDX-License-Identifier: EUPL-1.2
#include "ui/guards/global_keys.h"
#include "ui/guards/idle_lock.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace ancora::ui {

namespace {

/// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typing_puts_the_idle_lock_off();
    void lock_and_hide_keys_work_in_every_window();
    void settings_hold_only_how_the_window_looks_and_locks();
    void lock_minutes_stay_between_1_and_15();
    void text_contrast_is_at_least_4_5_in_both_palettes();
};

void TestGuards::typing_puts_the_idle_lock_off()
{
    IdleLock lock;
    const QSignalSpy idle(&lock, &IdleLock::idle);
    QLineEdit line;
    lock.start(std::chrono::hours(1));
    const auto *timer = lock.findChild<QTimer *>();
    QTest::qWait(300);
    const int before = timer->remainingTime();
    QTest::keyClick(&line, Qt::Key_A);
    QVERIFY(timer->remainingTime() > before);
    QCOMPARE(idle.count(), 0);
    lock.start(std::chrono::milliseconds(1));
    QTRY_COMPARE(idle.count(), 1);
}

void TestGuards::lock_and_hide_keys_work_in_every_window()
{
    GlobalKeys keys;
    keys.set_hide_key(QKeySequence(Qt::Key_F9));
    const QSignalSpy lock(&keys, &GlobalKeys::lock_pressed);
    const QSignalSpy hide(&keys, &GlobalKeys::hide_pressed);
    QLineEdit elsewhere;
    QTest::keyClick(&elsewhere, Qt::Key_F9);
    QTest::keyClick(&elsewhere, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(&elsewhere, Qt::Key_L);
    QTRY_COMPARE(lock.count(), 1);
    QCOMPARE(hide.count(), 1);
    QCOMPARE(elsewhere.text(), QStringLiteral("l"));
}

void TestGuards::settings_hold_only_how_the_window_looks_and_locks()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        Preferences preferences(file);
        preferences.set_language(Language::German);
        preferences.set_appearance(Appearance::Dark);
        preferences.set_lock_minutes(7);
        preferences.set_hide_key(QKeySequence(Qt::Key_F11));
        preferences.set_geometry("geometry");
    }
    QStringList keys = QSettings(file, QSettings::IniFormat).allKeys();
    keys.sort();
    QCOMPARE(keys, QStringList({QStringLiteral("appearance"), QStringLiteral("geometry"), QStringLiteral("hide_key"),
                                QStringLiteral("language"), QStringLiteral("lock_minutes")}));
    const Preferences again(file);
    QCOMPARE(again.language(), Language::German);
    QCOMPARE(again.appearance(), Appearance::Dark);
    QCOMPARE(again.lock_minutes(), 7);
    QCOMPARE(again.hide_key(), QKeySequence(Qt::Key_F11));
}

void TestGuards::lock_minutes_stay_between_1_and_15()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("window.ini")));
    QCOMPARE(preferences.lock_minutes(), 5);
    preferences.set_lock_minutes(600);
    QCOMPARE(preferences.lock_minutes(), 15);
    preferences.set_lock_minutes(0);
    QCOMPARE(preferences.lock_minutes(), 1);
}

void TestGuards::text_contrast_is_at_least_4_5_in_both_palettes()
{
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const QPalette &palette : {light_palette(), dark_palette()})
        for (const auto &[text, ground] :
             {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
              Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
              Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              Pair{QPalette::PlaceholderText, QPalette::Base}, Pair{QPalette::PlaceholderText, QPalette::Window},
              Pair{QPalette::Link, QPalette::Base}, Pair{QPalette::Link, QPalette::Window}})
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
    QVERIFY(contrast(Qt::lightGray, Qt::white) < 4.5); // the measure can fail
}

} // namespace ancora::ui

QTEST_MAIN(ancora::ui::TestGuards)
#include "test_guards.moc"
