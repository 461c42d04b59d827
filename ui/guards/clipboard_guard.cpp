// SPDX-License-Identifier: EUPL-1.2
#include "ui/guards/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ancora::ui {

namespace {

// Read by Klipper, KeePassXC's companions and others.
const QString secret_hint = QStringLiteral("x-kde-passwordManagerHint");
// Keeps it out of Windows' clipboard history and its copy in the cloud.
const QString windows_hint =
    QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent, std::chrono::milliseconds lifetime) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::mark_ours);
}

void ClipboardGuard::mark_ours()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard() || holds_ours())
        return;
    const QMimeData *copied = clipboard->mimeData();
    if (copied == nullptr || !copied->hasText())
        return;
    auto *marked = new QMimeData;
    marked->setText(copied->text());
    marked->setData(secret_hint, "secret");
    marked->setData(windows_hint, "1");
    clipboard->setMimeData(marked);
    m_timer.start();
}

bool ClipboardGuard::holds_ours() const
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    return content != nullptr && QGuiApplication::clipboard()->ownsClipboard() && content->hasFormat(secret_hint);
}

void ClipboardGuard::clear()
{
    m_timer.stop();
    if (holds_ours())
        QGuiApplication::clipboard()->clear();
    // X11's middle-button selection holds whatever was last marked with the mouse.
    if (QGuiApplication::clipboard()->ownsSelection())
        QGuiApplication::clipboard()->clear(QClipboard::Selection);
}

} // namespace ancora::ui
