// SPDX-License-Identifier: EUPL-1.2
//
// A letter out of the case that lies open: what is missing is said, and the letter read, before it is written.
#include "accessibility_walk.h"
#include "hand_overs.h"
#include "open_paper.h"
#include "pdf_text.h"
#include "ui/pages/case/letter_dialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// A case with an address and a consent for the Immigration Office, which the dialog for a letter stands over.
struct OpenLetter : OpenPaper<LetterDialog> {
    explicit OpenLetter(const char *letters = "ALLOWED") : OpenPaper(reachable(letters), Qt::Key_L) {}
    static Case reachable(const char *letters)
    {
        Case file = sample_case(QStringLiteral("2026-001"));
        file.person.address = QStringLiteral("Oak Lane 4, 9000 Ghent");
        file.grounds = {signed_consent("RESIDENCE", {Code::of("IDENTITY"), Code::of("ACCOMPANIMENT"), Code::of("RESIDENCE")},
                                       QDate(2026, 5, 1), QStringLiteral("Immigration Office"))};
        ContactRule rule;
        rule.id = RecordId::create();
        rule.channel = Code::of("LETTER");
        rule.permission = Code::of(letters);
        rule.since = QDate(2026, 5, 2);
        rule.note = QStringLiteral("her brother opens it");
        file.contact_rules = {rule};
        return file;
    }
    void type(const char *question, const char *answer) const
    {
        control<QPlainTextEdit>(QLatin1String(question))->setPlainText(QLatin1String(answer));
    }
    [[nodiscard]] QString text() const { return control<QPlainTextEdit>(QStringLiteral("Text of the letter"))->toPlainText(); }
};

} // namespace

class TestLetterDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_invitation_is_written_by_keyboard_as_soon_as_nothing_is_missing()
    {
        const OpenLetter open;
        open.choose("Letter", QStringLiteral("Invitation to an appointment"));
        QVERIFY(!open.control(QStringLiteral("Recipient"))->isVisible());
        QVERIFY2(open.gate().contains(QStringLiteral("day and time, place, how we can be reached")), qPrintable(open.gate()));
        QVERIFY(open.text().contains(QStringLiteral("[day and time]")));
        QVERIFY(!open.button("&Write the paper")->isEnabled());
        open.type("Day and time", "Tuesday 12 May at ten");
        open.type("Place", "Station Square 3");
        open.type("How we can be reached", "0123 45 67");
        QVERIFY2(open.gate().startsWith(QStringLiteral("It may be given")), qPrintable(open.gate()));
        QVERIFY(open.text().contains(QStringLiteral("a talk: Tuesday 12 May at ten. Place: Station Square 3.")));
        open.choose("Language of the letter", language_name(Language::French));
        QVERIFY(open.text().contains(QStringLiteral("Ngozi Okafor-Canary\nOak Lane 4\n9000 Ghent")));
        const QString paper = pdf_text(open.written());
        QVERIFY2(paper.contains(QStringLiteral("Bonjour Ngozi Okafor-Canary")) && paper.contains(QStringLiteral("Oak Lane 4")), qPrintable(paper));
        QCOMPARE(hand_overs(open.vault.store()), QStringList(QStringLiteral("2026-001 LETTER INVITATION POST")));
    }

    void a_forbidden_letter_says_why()
    {
        const OpenLetter open("FORBIDDEN");
        open.choose("Letter", QStringLiteral("Invitation to an appointment"));
        QVERIFY2(open.gate().contains(QStringLiteral("her brother opens it")), qPrintable(open.gate()));
        QVERIFY(!open.button("&Write the paper")->isEnabled());
    }

    void a_letter_to_others_asks_for_their_consent()
    {
        const OpenLetter open;
        open.choose("Letter", QStringLiteral("Request to the prosecutor for an opinion"));
        QVERIFY2(open.gate().contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(open.gate()));
        open.choose("Letter", QStringLiteral("Request to the Immigration Office"));
        QVERIFY(open.control(QStringLiteral("Recipient"))->isVisible());
        QCOMPARE(open.control(QStringLiteral("Recipient"))->currentText(), QStringLiteral("Immigration Office"));
        QVERIFY2(open.gate().contains(QStringLiteral("name of the centre, what is asked for")), qPrintable(open.gate()));
        QVERIFY(!open.dialog->findChild<QCheckBox *>()->isVisible()); // others always read who writes
    }

    void every_control_has_a_name_and_tab_goes_down_the_page()
    {
        const OpenLetter open;
        open.choose("Letter", QStringLiteral("Invitation to an appointment"));
        QVERIFY2(controls_without_name(*open.dialog).isEmpty(), qPrintable(controls_without_name(*open.dialog).join(u'\n')));
        QList<int> heights;
        for (QWidget *one = open.dialog->nextInFocusChain(); one != open.dialog; one = one->nextInFocusChain())
            if (one->isVisible() && is_control(one) && (one->focusPolicy() & Qt::TabFocus) != 0)
                heights += one->mapTo(open.dialog, QPoint()).y();
        QVERIFY(heights.size() > 8);
        QVERIFY(std::is_sorted(heights.begin(), heights.end()));
    }
};

QTEST_MAIN(TestLetterDialog)
#include "test_letter_dialog.moc"
