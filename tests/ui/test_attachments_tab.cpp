// SPDX-License-Identifier: EUPL-1.2
//
// Documents of a case in the window: added, shown, searched and removed, by keyboard; and no trace of them outside the vault.
#include "accessibility_walk.h"
#include "documents/sample_files.h"
#include "find_word.h"
#include "frame_fixture.h"
#include "open_store.h"
#include "ui/folder_dialog.h"
#include "ui/pages/case/attachments_tab.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case_page.h"
#include "ui/widgets/document_view.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

constexpr int patience_ms = 20'000;
const QByteArray canary = "Canary-Zdenka";

/// A case with a note, and its documents in front.
struct OpenPage {
    OpenPage()
    {
        Case file = sample_case(QStringLiteral("2026-001"));
        Note note;
        note.id = RecordId::create();
        note.day = QDate(2026, 5, 3);
        note.text = QStringLiteral("She keeps the key of the locker at the station");
        file.notes = {note};
        id = file.cover.id;
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
        page.resize(1280, 800);
        page.show();
        page.open(id);
        tab = page.findChild<AttachmentsTab *>();
        auto *tabs = page.findChild<QTabWidget *>();
        for (QWidget *up = tab; up != nullptr; up = up->parentWidget())
            if (const int index = tabs->indexOf(up); index >= 0)
                tabs->setCurrentIndex(index);
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not come to the front");
    }
    QString file(const char *name, const QByteArray &bytes) const { return put_file(brought.filePath(QLatin1String(name)), bytes); }
    [[nodiscard]] std::vector<Attachment> stored() { return vault.store().open_case(id).value().value.attachments; }
    void attach(const char *name, const QByteArray &bytes)
    {
        const std::size_t before = stored().size();
        tab->attach({file(name, bytes)});
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), before + 1, patience_ms);
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *one : tab->findChildren<QPushButton *>())
            if (one->text() == QLatin1String(text) && one->isVisible())
                return one;
        return nullptr;
    }
    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        for (QLineEdit *one : tab->findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    void type(const char *name, const char *words) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QLatin1String(words));
    }

    QTemporaryDir brought;
    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId id;
    CasePage page{context};
    AttachmentsTab *tab = nullptr;
};

void press(QWidget *one)
{
    QVERIFY(one);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
}

} // namespace

class TestAttachmentsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_pdf_is_added_described_and_read_by_keyboard()
    {
        OpenPage open;
        open.tab->list().setFocus();
        QTest::keyClick(&open.tab->list(), Qt::Key_Insert);
        auto *dialog = open.tab->findChild<FolderDialog *>();
        QVERIFY(dialog);
        auto *path = dialog->findChild<QLineEdit *>();
        path->setText(open.file("passport.pdf", pdf_by(canary, {"First page", "Second page"})));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open.stored().size(), std::size_t(1), patience_ms);
        // The cursor stands where the kind is asked for.
        open.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        QWidget *kind = QApplication::focusWidget();
        QVERIFY(kind);
        QTest::keyClicks(kind, QStringLiteral("identity paper"));
        QTest::keyClick(kind, Qt::Key_Return);
        QTRY_COMPARE(open.stored().front().kind, Code::of("IDENTITY_PAPER"));
        QCOMPARE(open.stored().front().title, QStringLiteral("passport"));
        QCOMPARE(open.stored().front().received_on, QDate(2026, 5, 4));

        open.tab->list().setFocus();
        QTest::keyClick(&open.tab->list(), Qt::Key_Return);
        DocumentView &view = open.tab->view();
        QTRY_VERIFY_WITH_TIMEOUT(!view.picture().isNull(), patience_ms);
        QCOMPARE(view.page_count(), 2);
        const QImage first = view.picture();
        view.turn(1);
        QTRY_VERIFY_WITH_TIMEOUT(view.picture() != first, patience_ms);
        QCOMPARE(view.page(), 1);
        const int width = view.picture().width();
        view.zoom(1.5);
        QTRY_VERIFY_WITH_TIMEOUT(view.picture().width() > width, patience_ms);
        open.tab->list().setFocus(); // from wherever one is
        QTest::keyClick(&open.tab->list(), Qt::Key_F11);
        QVERIFY(!open.tab->list().isVisible() && !open.page.time_line()->isVisible());
        QTest::keyClick(&view, Qt::Key_F11);
        QVERIFY(open.tab->list().isVisible() && open.page.time_line()->isVisible());
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("first"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(view.page(), 0);
    }

    void words_are_found_in_documents_and_notes_of_the_case()
    {
        OpenPage open;
        open.attach("letter.pdf", pdf_by(canary, {"Nothing here", "The locker at the north station"}));
        open.attach("other.txt", "Something else");
        open.line("Search in documents and notes")->setText(QStringLiteral("LÓCKER station"));
        QListWidget &list = open.tab->list();
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(0)->text().contains(QStringLiteral("Page 2")) && list.item(0)->text().contains(QStringLiteral("north")));
        QVERIFY(list.item(1)->text().startsWith(QStringLiteral("Note of 3.5.2026")));
        QTRY_COMPARE_WITH_TIMEOUT(open.tab->view().page(), 1, patience_ms);
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(open.page.findChild<QTabWidget *>()->tabText(open.page.findChild<QTabWidget *>()->currentIndex()).contains(QStringLiteral("notes")));
        open.type("Search in documents and notes", "nowhere");
        QCOMPARE(list.count(), 0);
    }

    void what_cannot_be_cleaned_or_can_run_is_told_before_and_left_or_attached()
    {
        OpenPage open;
        const QString page = open.file("page.html", "<html><script>run()</script></html>");
        open.tab->attach({page});
        QTRY_VERIFY_WITH_TIMEOUT(open.button("Leave it"), patience_ms);
        press(open.button("Leave it"));
        QVERIFY(!open.button("Leave it") && open.stored().empty());
        open.tab->attach({page});
        QTRY_VERIFY_WITH_TIMEOUT(open.button("Attach it all the same"), patience_ms);
        press(open.button("Attach it all the same"));
        QTRY_COMPARE_WITH_TIMEOUT(open.stored().size(), std::size_t(1), patience_ms);
        DocumentView &view = open.tab->view();
        QTRY_VERIFY(view.text().contains(QStringLiteral("can carry programs")));
        press(open.button("Show it all the same"));
        QVERIFY(view.text().contains(QStringLiteral("<script>")));
        // The same file a second time.
        open.tab->attach({page});
        QTRY_VERIFY_WITH_TIMEOUT(open.button("Leave it"), patience_ms);
        bool told = false;
        for (const QLabel *label : open.tab->findChildren<QLabel *>())
            told = told || label->text().contains(QStringLiteral("The same file is here already: page"));
        QVERIFY(told);
    }

    void pictures_and_texts_are_shown_and_damaged_ones_are_one_sentence()
    {
        OpenPage open;
        DocumentView &view = open.tab->view();
        view.show_document(jpeg_by(canary), {});
        QTRY_VERIFY_WITH_TIMEOUT(!view.picture().isNull(), patience_ms);
        view.show_document("Nothing but words", {});
        QCOMPARE(view.text(), QStringLiteral("Nothing but words"));
        view.show_document("%PDF-1.4 and then nothing", {});
        QVERIFY(view.text().contains(QStringLiteral("damaged")));
        view.show_document(QByteArray("\xFF\xD8\xFF\xE0 nothing", 12), {});
        QTRY_VERIFY_WITH_TIMEOUT(view.text().contains(QStringLiteral("damaged")), patience_ms);
        open.attach("a.txt", "words");
        QTRY_COMPARE(view.text(), QStringLiteral("words"));
        QVERIFY(open.vault.store().database().execute(QStringLiteral("DELETE FROM attachment_piece WHERE part = 0")));
        open.tab->list().setCurrentRow(-1);
        QTRY_COMPARE(view.text(), QString());
        open.tab->list().setCurrentRow(0);
        QTRY_VERIFY(view.text().contains(QStringLiteral("damaged or not complete")));
    }

    void a_large_file_goes_in_beside_the_window_and_can_be_given_up()
    {
        OpenPage open;
        const QByteArray large = QByteArray(6 * 1024 * 1024, 'x');
        QSignalSpy steps(open.tab, &AttachmentsTab::working);
        open.attach("large.txt", large);
        QVERIFY(steps.size() > 5); // each of them in a turn of its own
        const QString path = open.file("second.txt", large + 'y');
        steps.clear();
        open.tab->attach({path});
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() > 3, patience_ms);
        open.page.cancel_work();
        QTest::qWait(50);
        QCOMPARE(open.stored().size(), std::size_t(1));
        QVERIFY(open.vault.store().drop_loose_contents());
        QCOMPARE(open.vault.store().content(open.stored().front(), storage::ContentPart::Document)->size(), large.size());
    }

    void a_removed_document_comes_back_with_undo_and_a_dropped_one_is_attached()
    {
        OpenPage open;
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(open.file("dropped.txt", "words"))});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(open.tab, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(open.tab, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(open.stored().size(), std::size_t(1), patience_ms);
        open.tab->list().setFocus();
        QTest::keyClick(&open.tab->list(), Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(open.stored().empty());
        for (QPushButton *one : open.page.findChildren<QPushButton *>())
            if (one->text() == QStringLiteral("Undo"))
                one->click();
        QCOMPARE(open.stored().size(), std::size_t(1));
        QCOMPARE(*open.vault.store().content(open.stored().front(), storage::ContentPart::Document), QByteArray("words"));
    }

    void every_control_has_an_accessible_name()
    {
        OpenPage open;
        open.attach("a.pdf", pdf_by(canary, {"One", "Two"}));
        QTRY_COMPARE_WITH_TIMEOUT(open.tab->view().page_count(), 2, patience_ms);
        QCOMPARE(controls_without_name(open.page), QStringList());
    }

    void after_a_session_with_a_document_no_word_of_it_stands_anywhere()
    {
        QTemporaryDir home, brought;
        for (const char *name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, home.path().toLocal8Bit());
        const QString word = QString::fromLatin1(canary);
        const QString path = put_file(brought.filePath(word + QStringLiteral(".pdf")), pdf_by(canary, {"Page one", "The words of " + canary}));
        OpenFrame open;
        const Case file = sample_case(QStringLiteral("2026-001"));
        {
            const auto session = open.desk.unlock();
            QVERIFY((*session)->store().save(file, {}, storage::Act::Intake));
        }
        open.sign_in();
        QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
        auto *page = open.frame->findChild<CasePage *>();
        Q_EMIT page->open_case(file.cover.id);
        auto *tab = page->findChild<AttachmentsTab *>();
        tab->attach({path});
        QTRY_COMPARE_WITH_TIMEOUT(page->desk().file().attachments.size(), std::size_t(1), patience_ms);
        QVERIFY(page->desk().file().attachments.front().title == word);
        tab->findChild<QLineEdit *>()->setText(QStringLiteral("words of ") + word);
        QTRY_COMPARE_WITH_TIMEOUT(tab->view().page(), 1, patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->view().picture().isNull(), patience_ms);
        open.frame.reset();
        QVERIFY(find_word(open.desk.place.path(), word).bytes_read > 100'000);
        QCOMPARE(find_word(open.desk.place.path(), word).files, QStringList());
        QCOMPARE(find_word(home.path(), word).files, QStringList());
        // The search itself sees what was brought.
        QCOMPARE(find_word(brought.path(), word).files.size(), 1);
    }
};

QTEST_MAIN(TestAttachmentsTab)
#include "test_attachments_tab.moc"
