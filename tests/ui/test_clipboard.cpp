// SPDX-License-Identifier: EUPL-1.2
#include "ui/guards/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

namespace ancora::ui {

/// On a real display: the offscreen platform cannot tell whose the clipboard is.
class TestClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_copied_is_marked_secret_and_gone_after_a_while();
    void locking_clears_at_once();
};

void TestClipboard::what_is_copied_is_marked_secret_and_gone_after_a_while()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("before the guard"));
    QTest::qWait(100);
    QCOMPARE(clipboard->text(), QStringLiteral("before the guard")); // nothing else empties it
    const ClipboardGuard guard(nullptr, std::chrono::milliseconds(500));
    clipboard->setText(QStringLiteral("canary"));
    QTRY_VERIFY(clipboard->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QCOMPARE(clipboard->text(), QStringLiteral("canary"));
    QTRY_VERIFY(clipboard->text().isEmpty());
}

void TestClipboard::locking_clears_at_once()
{
    ClipboardGuard guard;
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("canary"));
    QTRY_VERIFY(clipboard->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    guard.clear();
    QVERIFY(clipboard->text().isEmpty());
}

} // namespace ancora::ui

QTEST_MAIN(ancora::ui::TestClipboard)
#include "test_clipboard.moc"
