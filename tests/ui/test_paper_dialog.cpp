// SPDX-License-Identifier: EUPL-1.2
//
// A paper out of the case that lies open: what will not be in it is seen before it is written.
#include "accessibility_walk.h"
#include "hand_overs.h"
#include "open_paper.h"
#include "ui/pages/case/paper_dialog.h"

#include <QListWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// A case with a consent for a lawyer, open on its page.
struct OpenCase : OpenPaper<PaperDialog> {
    OpenCase() : OpenPaper(told_to_a_lawyer(), Qt::Key_T) {}
    static Case told_to_a_lawyer()
    {
        Case file = sample_case(QStringLiteral("2026-001"));
        file.grounds = {signed_consent("LEGAL_AID", {Code::of("IDENTITY"), Code::of("RESIDENCE")}, QDate(2026, 5, 1),
                                       QStringLiteral("Lawyer Peeters"))};
        return file;
    }
    [[nodiscard]] QStringList left_out() const
    {
        QStringList lines;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines;
    }
};

} // namespace

class TestPaperDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_consent_nothing_can_be_written()
    {
        const OpenCase open;
        open.choose("Paper for", QStringLiteral("Doctor"));
        QVERIFY2(open.gate().contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(open.gate()));
        QVERIFY(!open.button("&Write the paper")->isEnabled());
        QCOMPARE(open.control(QStringLiteral("Recipient"))->count(), 0);
    }

    void what_is_left_out_is_seen_before_it_is_written_in_the_readers_language()
    {
        const OpenCase open;
        open.choose("Paper for", QStringLiteral("Lawyer"));
        QCOMPARE(open.control(QStringLiteral("Recipient"))->currentText(), QStringLiteral("Lawyer Peeters"));
        QVERIFY(open.left_out().contains(QStringLiteral("notes and health")));
        QVERIFY(open.left_out().contains(QStringLiteral("what happened")));
        QVERIFY(!open.left_out().contains(QStringLiteral("identity")));
        open.choose("Language of the paper", language_name(Language::German));
        open.button("&Write the paper")->click();
        QVERIFY2(open.gate().contains(QStringLiteral("Name a new file")), qPrintable(open.gate()));
        QCOMPARE(hand_overs(open.vault.store()), QStringList());
        QVERIFY(open.written().startsWith("%PDF"));
        QVERIFY2(open.gate().startsWith(QStringLiteral("Written")), qPrintable(open.gate()));
        QCOMPARE(hand_overs(open.vault.store()), QStringList(QStringLiteral("2026-001 PAPER LAWYER LEGAL_AID CONSENT IDENTITY+RESIDENCE")));
    }

    void every_control_has_a_name()
    {
        const OpenCase open;
        QVERIFY2(controls_without_name(*open.dialog).isEmpty(), qPrintable(controls_without_name(*open.dialog).join(u'\n')));
    }
};

QTEST_MAIN(TestPaperDialog)
#include "test_paper_dialog.moc"
