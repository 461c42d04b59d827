// SPDX-License-Identifier: EUPL-1.2
//
// A centre hands its confidential figures over, from the Statistics page.
#include "exchange/aggregate_package.h"
#include "exchange/key_files.h"
#include "statistics/aggregates.h"
#include "ui/accessibility_walk.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/statistics/hand_over_pane.h"
#include "ui/statistics_desk.h"

using namespace ancora;
using namespace ancora::ui;

namespace {

/// Beside the desk: a recipient's key pair and the three files of the form.
struct Handing
{
    StatisticsDesk desk;
    QString key = desk.vault.place.filePath(QStringLiteral("key"));
    QString out = desk.vault.place.filePath(QStringLiteral("figures"));
    HandOverPane *pane = desk.part<HandOverPane>();

    Handing()
    {
        if (!exchange::make_recipient(key, {}, vault::least_cost()))
            throw std::runtime_error("no key");
        QTest::keyClick(desk.button(QStringLiteral("Hand over")), Qt::Key_Space);
    }
    [[nodiscard]] QString public_key() const { return exchange::public_key_path(key); }
    [[nodiscard]] FolderField *field(const QString &name) const
    {
        for (FolderField *one : pane->findChildren<FolderField *>())
            if (one->accessibleName().startsWith(name))
                return one;
        return nullptr;
    }
    void fill(const QString &recipient) const
    {
        field(QStringLiteral("Public key"))->set_folder(recipient);
        field(QStringLiteral("New file"))->set_folder(out);
    }
    [[nodiscard]] QPushButton *button() const
    {
        return desk.button(QStringLiteral("Hand the figures over"));
    }
    void hand_over() const
    {
        QSignalSpy done(desk.page, &Page::done);
        QTest::keyClick(button(), Qt::Key_Space);
        QVERIFY(done.wait(patience_ms));
        told << done.first().first().toString();
    }
    [[nodiscard]] statistics::Aggregates opened() const
    {
        QFile file(out);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("no package");
        const auto package =
            exchange::open_package(file.readAll(), exchange::load_private_key(key, {}).value())
                .value();
        signed_with = exchange::fingerprint_of(package.signing_key);
        return statistics::decode_aggregates(package.content).value();
    }
    [[nodiscard]] QString words() const { return desk.words().replace(QChar::Nbsp, u' '); }
    [[nodiscard]] QByteArray journal() const { return desk.store().journal().head().chain; }

    mutable QStringList told;
    mutable QString signed_with;
};

} // namespace

class TestHandOver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_chosen_figures_leave_for_their_recipient_and_stand_in_the_journal();
    void what_leaves_and_both_fingerprints_are_said_before();
    void it_follows_what_is_chosen_and_outlives_counting();
    void the_centres_key_marks_who_was_transferred();
    void a_foreign_file_is_named_and_nothing_leaves();
    void cancelled_nothing_leaves_and_nothing_is_noted();
    void only_a_director_hands_figures_over();
    void every_control_has_a_name_and_is_reached_by_tab();
};

void TestHandOver::the_chosen_figures_leave_for_their_recipient_and_stand_in_the_journal()
{
    Handing handing;
    handing.fill(handing.public_key());
    handing.hand_over();
    const statistics::Aggregates figures = handing.opened();
    const statistics::ReportOptions options = handing.desk.options(0);
    statistics::Aggregates expected =
        statistics::aggregate(handing.desk.store().facts().value(), handing.desk.vault.lists,
                              statistics::Definitions::load().value(), options, {})
            .value();
    expected.office = handing.desk.session->office();
    expected.centre = handing.desk.store().office().value().value.name;
    QCOMPARE(figures, expected);
    const storage::Transaction act = handing.desk.last_act();
    QCOMPARE(act.act, storage::Act::ConfidentialReport);
    const QByteArray recipient = exchange::load_public_key(handing.public_key()).value();
    QCOMPARE(act.reason,
             QStringLiteral("2025 thb 2025-12-31 threshold=0 suppression package for ") +
                 exchange::fingerprint_of(recipient));
    QVERIFY(handing.told.last().contains(handing.out));
    QVERIFY(handing.told.last().contains(QStringLiteral("count twice")));
    QVERIFY(!handing.pane->isVisible());
}

void TestHandOver::what_leaves_and_both_fingerprints_are_said_before()
{
    Handing handing;
    const QString recipient =
        exchange::fingerprint_of(exchange::load_public_key(handing.public_key()).value());
    QVERIFY(!handing.words().contains(recipient));
    QVERIFY(!handing.button()->isEnabled());
    handing.fill(handing.public_key());
    const QString said = handing.words();
    QVERIFY(said.contains(
        QStringLiteral("The counts in all tables of 2025 (Trafficking, until 31.12.2025)")));
    QVERIFY(said.contains(recipient));
    handing.hand_over();
    QCOMPARE(handing.opened().year, 2025);
    QVERIFY2(said.contains(handing.signed_with), "the key it was really signed with");
}

void TestHandOver::it_follows_what_is_chosen_and_outlives_counting()
{
    const Handing handing;
    statistics::ReportOptions half_year = handing.desk.options(0);
    half_year.cut_off = QDate(2025, 6, 30);
    half_year.scope = statistics::Scope::All;
    handing.desk.choose(half_year);
    QVERIFY(handing.pane->isVisible());
    QVERIFY(handing.words().contains(QStringLiteral("(Both, until 30.6.2025)")));
}

void TestHandOver::the_centres_key_marks_who_was_transferred()
{
    Handing handing;
    const QString shared = handing.desk.vault.place.filePath(QStringLiteral("shared"));
    QVERIFY(exchange::make_centres_key(shared));
    handing.fill(handing.public_key());
    handing.hand_over();
    QVERIFY(handing.opened().centres_key.isEmpty());
    QTest::keyClick(handing.desk.button(QStringLiteral("Hand over")), Qt::Key_Space);
    handing.field(QStringLiteral("Key of the centres"))->set_folder(shared);
    handing.hand_over();
    QVERIFY(!handing.opened().centres_key.isEmpty());
    QVERIFY(!handing.told.last().contains(QStringLiteral("count twice")));
}

void TestHandOver::a_foreign_file_is_named_and_nothing_leaves()
{
    const Handing handing;
    const QByteArray before = handing.journal();
    handing.fill(handing.key); // the private one
    QVERIFY(!handing.button()->isEnabled());
    QVERIFY(handing.desk.words().contains(handing.key +
                                          QStringLiteral(": The file is not the public key")));
    handing.fill(handing.public_key());
    handing.field(QStringLiteral("Key of the centres"))->set_folder(handing.key);
    QSignalSpy refused(handing.desk.page, &Page::failed);
    QTest::keyClick(handing.button(), Qt::Key_Space);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().text.startsWith(handing.key));
    QVERIFY(!QFileInfo::exists(handing.out));
    QCOMPARE(handing.journal(), before);
}

void TestHandOver::cancelled_nothing_leaves_and_nothing_is_noted()
{
    const Handing handing;
    const QByteArray before = handing.journal();
    handing.fill(handing.public_key());
    QSignalSpy working(handing.desk.page, &Page::working);
    QTest::keyClick(handing.button(), Qt::Key_Space);
    QVERIFY(!working.last().first().toString().isEmpty() && !handing.button()->isEnabled());
    handing.desk.page->cancel_work();
    QVERIFY(working.last().first().toString().isEmpty() && handing.button()->isEnabled());
    QCOMPARE(handing.journal(), before);
    handing.hand_over(); // the control; the one that was given up has ended before it or never
    QVERIFY(handing.journal() != before);
    QCOMPARE(handing.told.size(), 1);
}

void TestHandOver::only_a_director_hands_figures_over()
{
    vault::Desk office;
    QVERIFY(office.create().value()->add_person({QStringLiteral("Karim"), vault::karim_password()},
                                                vault::Role::Worker));
    const auto session = office.unlock(QStringLiteral("Karim"), vault::karim_password()).value();
    const auto rules = deadlines::Rules::load(office.lists).value();
    Context context{session->store(), office.lists,  rules,
                    office.clock,     session.get(), Language::English};
    HandOverPane pane(context);
    pane.show();
    const QString key = office.place.filePath(QStringLiteral("key"));
    QVERIFY(exchange::make_recipient(key, {}, vault::least_cost()));
    pane.prepare(std::make_shared<const ReportMaterial>(),
                 {2025, statistics::Scope::Trafficking, QDate(2025, 12, 31)});
    for (FolderField *field : pane.findChildren<FolderField *>())
        field->set_folder(exchange::public_key_path(key));
    QString words;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(QStringLiteral("Only a director")));
    for (const QPushButton *button : pane.findChildren<QPushButton *>())
        QVERIFY(!button->text().contains(QStringLiteral("figures over")) || !button->isEnabled());
}

void TestHandOver::every_control_has_a_name_and_is_reached_by_tab()
{
    Handing handing;
    handing.fill(handing.public_key());
    QCOMPARE(controls_without_name(handing.desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(handing.desk.window).join(u'\n'), QString());
}

QTEST_MAIN(TestHandOver)
#include "test_hand_over.moc"
