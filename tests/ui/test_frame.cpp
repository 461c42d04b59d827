// SPDX-License-Identifier: EUPL-1.2
#include "accessibility_walk.h"
#include "frame_fixture.h"
#include "ui/folder_dialog.h"
#include "ui/guards/idle_lock.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/referrals/referral_entry.h"
#include "ui/pages/referrals_page.h"
#include "ui/pages/settings_page.h"
#include "ui/search_box.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/training_band.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

namespace ancora::ui {

namespace {

/// Generous, because a password is stretched on a busy computer; nothing waits that long when it works.
constexpr int patience_ms = 60000;

QStringList visible_texts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>())
        if (button->isVisible())
            texts << button->text();
    return texts;
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_wrong_password_opens_nothing_and_says_so();
    void the_right_password_opens_and_ctrl_l_locks();
    void locking_destroys_pages_dialogs_and_session();
    void an_idle_desk_locks();
    void one_key_hides_and_brings_back();
    void the_language_changes_without_restart();
    void a_training_vault_is_marked_before_and_after_unlocking();
    void every_control_has_a_name_and_tab_reaches_it();
    void the_window_title_names_nobody();
    void a_page_that_stays_open_over_midnight_proposes_the_new_day();
    void a_case_is_found_by_its_number_and_its_last_change_taken_back();

private:
    static void take_back_and_do_again(const OpenFrame &open);
};

void TestFrame::a_wrong_password_opens_nothing_and_says_so()
{
    const OpenFrame open;
    open.sign_in(QStringLiteral("not the password at all"));
    QTRY_VERIFY_WITH_TIMEOUT(!visible_texts(*open.lock_screen()).filter(QStringLiteral("assword")).isEmpty()
                                 && !visible_texts(*open.lock_screen()).filter(QStringLiteral("second")).isEmpty(),
                             patience_ms);
    QVERIFY(open.frame->is_locked());
}

void TestFrame::the_right_password_opens_and_ctrl_l_locks()
{
    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QVERIFY(!open.lock_screen()->isVisible());
    QTest::keyClick(open.frame.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(open.frame->is_locked());
    QVERIFY(open.lock_screen()->isVisible());
    QVERIFY(open.password_line()->text().isEmpty());
}

void TestFrame::locking_destroys_pages_dialogs_and_session()
{
    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QList<QPointer<QObject>> must_go;
    for (Page *page : open.frame->findChildren<Page *>())
        must_go << page;
    QVERIFY(must_go.size() >= 2);
    auto *dialog = new FolderDialog({}, open.desk.folder, open.frame->findChild<Page *>());
    dialog->setModal(true);
    dialog->open();
    must_go << dialog << open.frame->workplace();
    // In the dialog, which swallows every ordinary shortcut.
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(open.frame->is_locked());
    for (const QPointer<QObject> &object : must_go)
        QVERIFY(object.isNull());
    // The database is closed: somebody else can open it.
    QVERIFY(open.desk.unlock());
}

void TestFrame::an_idle_desk_locks()
{
    IdleLock idle;
    const QSignalSpy gone(&idle, &IdleLock::idle);
    idle.start(std::chrono::milliseconds(30));
    QTRY_COMPARE(gone.count(), 1);

    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    auto *watch = open.frame->findChild<IdleLock *>();
    QVERIFY(watch->is_watching());
    Q_EMIT watch->idle();
    QVERIFY(open.frame->is_locked());
    QVERIFY(!watch->is_watching());
}

void TestFrame::one_key_hides_and_brings_back()
{
    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QTest::keyClick(open.frame.get(), Qt::Key_F12);
    QTRY_VERIFY(open.frame->is_hidden_from_view());
    QVERIFY(!open.frame->workplace()->isVisible());
    QTest::keyClick(open.frame.get(), Qt::Key_F12);
    QTRY_VERIFY(!open.frame->is_hidden_from_view());
    QVERIFY(open.frame->workplace()->isVisible());
    // Locked while hidden, it must not come into view by the lock screen.
    open.frame->hide_or_return();
    open.frame->lock();
    QVERIFY(open.frame->is_hidden_from_view());
}

void TestFrame::the_language_changes_without_restart()
{
    // A translator that marks whatever it is asked for: what is not marked was not asked again.
    class Marking final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return !QByteArray(context).startsWith("Q") ? u'\u00a7' + QString::fromUtf8(text) : QString();
        }
    };
    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QTabWidget *tabs = open.frame->findChild<SettingsPage *>()->findChild<QTabWidget *>();
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    open.frame->workplace()->show_place(Workplace::Place::Settings);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const QString &text : visible_texts(*open.frame))
            if (!text.isEmpty() && !text.contains(u'\u00a7'))
                QVERIFY2(false, qPrintable(QStringLiteral("not translated again: ") + text));
        QVERIFY(tabs->tabText(tab).startsWith(u'\u00a7'));
    }
    QCoreApplication::removeTranslator(&marking);
}

void TestFrame::a_training_vault_is_marked_before_and_after_unlocking()
{
    const OpenFrame training(vault::Kind::Training);
    QVERIFY(training.lock_screen()->findChild<TrainingBand *>()->isVisible());
    training.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!training.frame->is_locked(), patience_ms);
    QVERIFY(training.frame->workplace()->findChild<TrainingBand *>()->isVisible());

    const OpenFrame real;
    QVERIFY(!real.lock_screen()->findChild<TrainingBand *>()->isVisible());
    real.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!real.frame->is_locked(), patience_ms);
    QVERIFY(real.frame->workplace()->findChild<TrainingBand *>() == nullptr);
}

void TestFrame::every_control_has_a_name_and_tab_reaches_it()
{
    const OpenFrame open;
    open.frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.frame.get()));
    QCOMPARE(controls_without_name(*open.frame).join(QStringLiteral("; ")), QString());
    QCOMPARE(controls_out_of_reach(*open.frame).join(QStringLiteral("; ")), QString());
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QCOMPARE(controls_without_name(*open.frame).join(QStringLiteral("; ")), QString());
    QCOMPARE(controls_out_of_reach(*open.frame).join(QStringLiteral("; ")), QString());
    open.frame->workplace()->show_place(Workplace::Place::Settings);
    auto *tabs = open.frame->findChild<SettingsPage *>()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(controls_without_name(*open.frame).join(QStringLiteral("; ")), QString());
        QCOMPARE(controls_out_of_reach(*open.frame).join(QStringLiteral("; ")), QString());
    }
    // The walk itself must be able to fail.
    QLineEdit nameless(open.frame->workplace());
    nameless.show();
    QCOMPARE(controls_without_name(*open.frame).size(), 1);
}

void TestFrame::the_window_title_names_nobody()
{
    const OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    QCOMPARE(open.frame->windowTitle(), QStringLiteral("Office"));
}

void TestFrame::a_page_that_stays_open_over_midnight_proposes_the_new_day()
{
    OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    open.frame->workplace()->show_place(Workplace::Place::Referrals);
    const ReferralEntry *entry = open.frame->findChild<ReferralsPage *>()->entry();
    const auto *day = qobject_cast<DateField *>(entry->field(QStringLiteral("referred_on")));
    const QDate evening = open.desk.clock.today();
    QCOMPARE(day->value(), evening);
    open.desk.clock.set(open.desk.clock.now().addDays(1));
    QCOMPARE(day->value(), evening); // nobody has looked at the clock yet
    open.frame->workplace()->findChild<QTimer *>(QStringLiteral("drafts"))->start(0);
    QTRY_COMPARE(day->value(), evening.addDays(1));
}

void TestFrame::a_case_is_found_by_its_number_and_its_last_change_taken_back()
{
    const OpenFrame open;
    FileId file;
    {
        const auto session = open.desk.unlock();
        QVERIFY(session);
        Referral referral;
        referral.id = FileId::create();
        referral.referred_on = open.desk.clock.today();
        referral.person_name = QStringLiteral("Lukasz Oz");
        QVERIFY((*session)->store().save(referral, {}));
        file = (*session)->store().start_intake(referral.id, open.desk.clock.today()).value_or(FileId());
        QVERIFY(!file.is_null());
    }
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    auto *search = open.frame->findChild<SearchBox *>();
    QSignalSpy found(search, &SearchBox::case_found);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("2026"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.front().front().value<FileId>(), file);
    QVERIFY(search->text().isEmpty());
    take_back_and_do_again(open);
}

void TestFrame::take_back_and_do_again(const OpenFrame &open)
{
    auto *desk = open.frame->findChild<CaseDesk *>();
    Person person = desk->file().person;
    person.alias = QStringLiteral("Blue");
    QVERIFY(desk->save(person));
    open.frame->findChild<QTabWidget *>()->setFocus();
    const auto says = [&open](const char *words) {
        const auto labels = open.frame->workplace()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    };
    QTest::keyClick(open.frame.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk->file().person.alias, QString());
    QVERIFY(says("Taken back: 2026-001"));
    QTest::keyClick(open.frame.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk->file().person.alias, QStringLiteral("Blue"));
    QVERIFY(says("Done again: 2026-001"));
}

} // namespace ancora::ui

QTEST_MAIN(ancora::ui::TestFrame)
#include "test_frame.moc"
