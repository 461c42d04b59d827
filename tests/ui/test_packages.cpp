// SPDX-License-Identifier: EUPL-1.2
//
// A referral goes to another office as a sealed package and its answer comes back, all of it on the screens of both.
#include "accessibility_walk.h"
#include "exchange/aggregate_package.h"
#include "exchange/recipient_keys.h"
#include "exchange/sending_office.h"
#include "ui/pages/case/onward_pane.h"
#include "ui/pages/case_page.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/partners_page.h"
#include "ui/pages/referrals/received_pane.h"
#include "ui/pages/referrals/referral_entry.h"
#include "ui/pages/referrals_page.h"
#include "ui/pages/settings/packages_tab.h"
#include "ui/widgets/known_list.h"
#include "ui/widgets/line_field.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// What the pages of an office work with.
struct Screen {
    explicit Screen(OpenStore &vault)
        : rules(deadlines::Rules::load(vault.lists()).value()),
          context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English}
    {
    }
    deadlines::Rules rules;
    Context context;
};

void press(QWidget &pane, const char *text)
{
    for (QPushButton *button : pane.findChildren<QPushButton *>())
        if (button->text() == QLatin1String(text) && button->isVisibleTo(&pane) && button->isEnabled())
            return button->click();
    qFatal("there is no button \"%s\"", text);
}

void choose_file(QWidget &pane, const QString &path) { pane.findChild<FolderField *>()->set_folder(path); }

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file cannot be written");
}

QByteArray content_of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with_another_byte(QByteArray package)
{
    package[package.size() / 2] = static_cast<char>(package[package.size() / 2] ^ 1);
    return package;
}

/// Two offices at their screens. The second has accompanied the person under another case number before.
struct TwoScreens {
    TwoScreens()
    {
        Partner partner;
        partner.id = sender.referral().recipient.partner;
        partner.name = QStringLiteral("The second shelter");
        if (!sender.vault.store().save(storage::Store::office_file(), partner, {})
            || !receiver.store().save(sample_case(QStringLiteral("2024-017")), {}, storage::Act::Intake))
            qFatal("the samples cannot be stored");
        cases.resize(1280, 800);
        registers.resize(1280, 800);
        cases.open(sender.sample.cover.id);
        registers.refresh();
        onward = cases.findChild<OnwardPane *>();
        received = registers.findChild<ReceivedPane *>();
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    void exchange_keys()
    {
        PackagesTab own(at_receiver.context);
        choose_file(own, path("second.key"));
        press(own, "&Write the key file");
        PartnersPage partners(at_sender.context);
        partners.refresh();
        choose_file(partners, path("second.key"));
        cases.open(sender.sample.cover.id);
    }
    void send()
    {
        exchange_keys();
        choose_file(*onward, path("package"));
        press(*onward, "Send as a package");
    }
    void answer(const char *button, const char *file)
    {
        choose_file(*received, path(file));
        press(*received, button);
    }
    void take_answer(const char *file)
    {
        choose_file(*onward, path(file));
        press(*onward, "Take the answer in");
    }
    [[nodiscard]] std::size_t referrals() { return receiver.store().referrals({}).value().size(); }
    [[nodiscard]] std::size_t cases_there() { return receiver.store().cases().value().size(); }

    QTemporaryDir folder;
    SendingOffice sender;
    OpenStore receiver;
    Screen at_sender{sender.vault};
    Screen at_receiver{receiver};
    CasePage cases{at_sender.context};
    ReferralsPage registers{at_receiver.context};
    OnwardPane *onward;
    ReceivedPane *received;
};

/// The one sentence that the page said about what could not be done; empty where it said none or several.
QString complaint(const QSignalSpy &failed)
{
    return failed.count() == 1 ? failed[0][0].value<Error>().text : QString();
}

} // namespace

class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_referral_goes_out_and_its_answer_comes_back()
    {
        TwoScreens offices;
        offices.send();
        QCOMPARE(offices.sender.referral().state, Code::of("SENT"));
        offices.registers.take_package(offices.path("package"));
        QCOMPARE(offices.referrals(), std::size_t(1));
        QVERIFY(!offices.received->isHidden());
        const auto *content = offices.received->findChild<QPlainTextEdit *>();
        QVERIFY(content->toPlainText().contains(QStringLiteral("Family name: Okafor-Canary")));
        offices.answer("Answer: accepted", "answer");
        QVERIFY(!content_of(offices.path("answer")).isEmpty());
        offices.take_answer("answer");
        QCOMPARE(offices.sender.referral().state, Code::of("ACCEPTED"));
        QCOMPARE(hand_overs(offices.sender.vault.store()), QStringList{QStringLiteral("2026-001 SERVICE CONSENT IDENTITY")});
        QCOMPARE(hand_overs(offices.receiver.store()), QStringList{QStringLiteral("ANSWER ACCEPTED")});
    }

    void who_may_be_known_stands_in_front_of_the_intake()
    {
        TwoScreens offices;
        offices.send();
        offices.registers.show();
        QVERIFY(QTest::qWaitForWindowActive(&offices.registers));
        offices.registers.take_package(offices.path("package"));
        const KnownList *known = offices.registers.entry()->known();
        QVERIFY(known->list()->hasFocus());
        QVERIFY(known->list()->item(0)->text().contains(QStringLiteral("2024-017")));
        offices.registers.entry()->start_intake();
        QCOMPARE(offices.cases_there(), std::size_t(1));
        known->somebody_else()->click();
        QCOMPARE(offices.cases_there(), std::size_t(2));
    }

    void what_cannot_be_opened_is_said_once_and_changes_nothing()
    {
        TwoScreens offices;
        offices.send();
        const QByteArray package = content_of(offices.path("package"));
        const auto for_others = exchange::seal_package("{}", crypto::BoxKeys::create().public_key, crypto::SignKeys::create(),
                                                       exchange::PackageKind::Referral);
        const std::map<const char *, QByteArray> wrong{{"foreign", "a letter"},
                                                       {"damaged", with_another_byte(package)},
                                                       {"cut", package.left(package.size() - 1)},
                                                       {"for-others", for_others.value()},
                                                       {"figures", QByteArray(package).replace(0, 4, "ANCG")}};
        QStringList sentences;
        for (const auto &[name, content] : wrong) {
            write(offices.path(name), content);
            QSignalSpy failed(&offices.registers, &Page::failed);
            offices.registers.take_package(offices.path(name));
            QVERIFY2(!complaint(failed).isEmpty(), name);
            QCOMPARE(offices.referrals(), std::size_t(0));
            QCOMPARE(content_of(offices.path(name)), content);
        }
        QSignalSpy failed(&offices.registers, &Page::failed);
        offices.registers.take_package(offices.path("no-such-file"));
        QVERIFY(!complaint(failed).isEmpty());
        offices.registers.take_package(offices.path("package")); // control: the true one is taken in
        QCOMPARE(failed.count(), 1);
        QCOMPARE(offices.referrals(), std::size_t(1));
        offices.registers.take_package(offices.path("package"));
        QCOMPARE(failed.count(), 2);
        QCOMPARE(offices.referrals(), std::size_t(1));
    }

    void a_damaged_answer_leaves_the_referral_as_it_is()
    {
        TwoScreens offices;
        offices.send();
        offices.registers.take_package(offices.path("package"));
        offices.answer("Answer: done", "answer");
        write(offices.path("damaged"), with_another_byte(content_of(offices.path("answer"))));
        QSignalSpy failed(&offices.cases, &Page::failed);
        offices.take_answer("damaged");
        QVERIFY(!complaint(failed).isEmpty());
        QCOMPARE(offices.sender.referral().state, Code::of("SENT"));
        offices.take_answer("answer");
        QCOMPARE(offices.sender.referral().state, Code::of("DONE"));
    }

    void a_refusal_is_not_written_before_it_says_why()
    {
        TwoScreens offices;
        offices.send();
        offices.registers.take_package(offices.path("package"));
        QSignalSpy failed(&offices.registers, &Page::failed);
        offices.answer("Answer: refused", "answer");
        QVERIFY(!complaint(failed).isEmpty());
        QVERIFY(!QFile::exists(offices.path("answer")));
        auto *reason = offices.received->findChild<TextField *>();
        reason->type(QStringLiteral("No place until June"));
        offices.answer("Answer: refused", "answer");
        offices.take_answer("answer");
        QCOMPARE(offices.sender.referral().state, Code::of("REFUSED"));
        QCOMPARE(offices.sender.referral().reason, QStringLiteral("No place until June"));
    }

    void the_office_shows_the_key_that_its_file_has()
    {
        TwoScreens offices;
        PackagesTab own(offices.at_receiver.context);
        const auto shown_key = [&own] { return own.findChildren<QLabel *>().at(1)->text(); };
        const QString before = shown_key();
        offices.exchange_keys();
        own.refresh();
        const auto written = exchange::read_public_key(content_of(offices.path("second.key"))).value();
        QVERIFY(shown_key().contains(exchange::fingerprint_of(written)));
        QVERIFY(!before.contains(exchange::fingerprint_of(written))); // nothing is made by looking
        QSignalSpy failed(&own, &PackagesTab::failed);
        choose_file(own, offices.path("second.key"));
        press(own, "&Write the key file");
        QCOMPARE(failed.count(), 1); // no file is replaced
    }

    void everything_has_a_name_and_is_reached_by_keyboard()
    {
        TwoScreens offices;
        offices.send();
        offices.registers.show();
        QVERIFY(QTest::qWaitForWindowActive(&offices.registers));
        offices.registers.take_package(offices.path("package"));
        QCOMPARE(controls_without_name(offices.registers), QStringList());
        QCOMPARE(controls_out_of_reach(offices.registers), QStringList());
        QCOMPARE(clashing_alt_keys(*offices.received), QStringList());
    }
};

QTEST_MAIN(TestPackages)
#include "test_packages.moc"
