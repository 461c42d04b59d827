// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame.h"
#include "ui/guards/hardening.h"
#include "ui/measure_start.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace {

/// The folder named on the command line, else the usual one where it exists. Where somebody worked last is
/// not remembered outside the vault.
QString expected_folder(const QStringList &arguments)
{
    if (arguments.size() == 2)
        return QFileInfo(arguments.at(1)).absoluteFilePath();
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Office");
    return QFileInfo::exists(usual) ? usual : QString();
}

/// What the benchmark compares the lock screen with.
int show_empty_window()
{
    QWidget window;
    ancora::ui::report_first_picture(window);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    ancora::ui::harden_process();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ancora"));
    QApplication::setDesktopFileName(QStringLiteral("ancora"));

    const QStringList arguments = QApplication::arguments();
    const QString measured = arguments.value(1) == QStringLiteral("--measure") ? arguments.value(2) : QString();
    if (measured == QStringLiteral("empty-window"))
        return show_empty_window();

    ancora::ui::Preferences preferences;
    ancora::ui::apply_theme(preferences.appearance());
    const ancora::Clock clock;
    ancora::ui::Frame frame(preferences, clock, ancora::vault::DeviceFolder());
    frame.expect(expected_folder(arguments));
    if (measured == QStringLiteral("lock-screen"))
        ancora::ui::report_first_picture(frame);
    frame.show();
    return QApplication::exec();
}
