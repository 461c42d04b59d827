// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame.h"
#include "ui/guards/hardening.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

/// The folder named on the command line, else the usual one where it exists. Where somebody worked last is
/// not remembered outside the vault.
QString expected_folder(const QStringList &arguments)
{
    if (arguments.size() > 1)
        return QFileInfo(arguments.at(1)).absoluteFilePath();
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Office");
    return QFileInfo::exists(usual) ? usual : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    ancora::ui::harden_process();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ancora"));
    QApplication::setDesktopFileName(QStringLiteral("ancora"));

    ancora::ui::Preferences preferences;
    ancora::ui::apply_theme(preferences.appearance());
    const ancora::Clock clock;
    ancora::ui::Frame frame(preferences, clock, ancora::vault::DeviceFolder());
    frame.expect(expected_folder(QApplication::arguments()));
    frame.show();
    return QApplication::exec();
}
