// SPDX-License-Identifier: EUPL-1.2
//
// A paper out of the case that lies open: what will not be in it is seen before it is written.
#include "accessibility_walk.h"
#include "hand_overs.h"
#include "open_store.h"
#include "ui/pages/case/paper_dialog.h"
#include "ui/pages/case_page.h"
#include "ui/pages/folder_field.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// A case with a consent for a lawyer, open on its page.
struct OpenCase {
    OpenCase()
    {
        const DisclosureGround consent = signed_consent("LEGAL_AID", {Code::of("IDENTITY"), Code::of("RESIDENCE")},
                                                        QDate(2026, 5, 1), QStringLiteral("Lawyer Peeters"));
        Case file = sample_case(QStringLiteral("2026-001"));
        file.grounds = {consent};
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample cannot be stored");
        page.resize(1280, 800);
        page.show();
        page.open(file.cover.id);
        button(page, "Paper for…")->click();
        dialog = page.findChild<PaperDialog *>();
    }
    [[nodiscard]] static QPushButton *button(QWidget &inside, const char *text)
    {
        for (QPushButton *one : inside.findChildren<QPushButton *>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    [[nodiscard]] QComboBox *box(const char *name) const
    {
        for (QComboBox *one : dialog->findChildren<QComboBox *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    [[nodiscard]] QString gate() const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->accessibleName() == QLatin1String("Whether it may be given"))
                return label->text();
        return {};
    }
    [[nodiscard]] QStringList left_out() const
    {
        QStringList lines;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines;
    }

    QTemporaryDir folder;
    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    CasePage page{context};
    PaperDialog *dialog = nullptr;
};

} // namespace

class TestPaperDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_consent_nothing_can_be_written()
    {
        const OpenCase open;
        open.box("Paper for")->setCurrentIndex(open.box("Paper for")->findText(QStringLiteral("Doctor")));
        QVERIFY2(open.gate().contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(open.gate()));
        QVERIFY(!OpenCase::button(*open.dialog, "&Write the paper")->isEnabled());
        QCOMPARE(open.box("Recipient")->count(), 0);
    }

    void what_is_left_out_is_seen_before_it_is_written_in_the_readers_language()
    {
        OpenCase open;
        open.box("Paper for")->setCurrentIndex(open.box("Paper for")->findText(QStringLiteral("Lawyer")));
        QCOMPARE(open.box("Recipient")->currentText(), QStringLiteral("Lawyer Peeters"));
        QVERIFY(open.left_out().contains(QStringLiteral("notes and health")));
        QVERIFY(open.left_out().contains(QStringLiteral("what happened")));
        QVERIFY(!open.left_out().contains(QStringLiteral("identity")));
        open.box("Language of the paper")->setCurrentIndex(open.box("Language of the paper")->findText(language_name(Language::German)));
        QPushButton *write = OpenCase::button(*open.dialog, "&Write the paper");
        write->click();
        QVERIFY2(open.gate().contains(QStringLiteral("Name a new file")), qPrintable(open.gate()));
        QCOMPARE(hand_overs(open.vault.store()), QStringList());
        open.dialog->findChild<FolderField *>()->set_folder(open.folder.filePath(QStringLiteral("paper")));
        write->click();
        QVERIFY2(open.gate().startsWith(QStringLiteral("Written")), qPrintable(open.gate()));
        QFile pdf(open.folder.filePath(QStringLiteral("paper.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
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
