// SPDX-License-Identifier: EUPL-1.2
//
// A leaflet beside the case that lies open: read in its own direction before it is written, and nothing is handed over.
#include "accessibility_walk.h"
#include "hand_overs.h"
#include "open_paper.h"
#include "ui/pages/case/leaflet_dialog.h"

#include <QPlainTextEdit>

using namespace ancora;
using namespace ancora::ui;

namespace {

struct OpenLeaflet : OpenPaper<LeafletDialog> {
    OpenLeaflet() : OpenPaper(sample_case(QStringLiteral("2026-001")), Qt::Key_R) {}
};

} // namespace

class TestLeafletDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_leaflet_is_read_in_its_own_direction_and_written()
    {
        const OpenLeaflet open;
        open.choose("Language of the leaflet", QStringLiteral("العربية"));
        const auto *text = open.control<QPlainTextEdit>(QStringLiteral("Text of the leaflet"));
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        QVERIFY(text->toPlainText().contains(QStringLiteral("112")));
        bool is_said_to_be_unread = false;
        for (const QLabel *label : open.dialog->findChildren<QLabel *>())
            is_said_to_be_unread |= label->text().contains(QStringLiteral("No native speaker has read"));
        QVERIFY(is_said_to_be_unread);
        QVERIFY(open.written().startsWith("%PDF"));
        QVERIFY2(open.gate().startsWith(QStringLiteral("Written: ")), qPrintable(open.gate()));
        QCOMPARE(hand_overs(open.vault.store()), QStringList());
    }

    void every_control_has_a_name()
    {
        const OpenLeaflet open;
        QVERIFY2(controls_without_name(*open.dialog).isEmpty(), qPrintable(controls_without_name(*open.dialog).join(u'\n')));
    }
};

QTEST_MAIN(TestLeafletDialog)
#include "test_leaflet_dialog.moc"
