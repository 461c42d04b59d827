// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli package-key`, `receive` and `answer`: a referral from another office by script.
#include "cli/cli_fixture.h"
#include "exchange/aggregate_package.h"
#include "exchange/received_referral.h"
#include "exchange/recipient_keys.h"
#include "exchange/sending_office.h"

#include <QFileInfo>
#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

/// The receiving office works by script; the sending one is a store of its own.
struct Offices {
    Offices()
    {
        computer.create_cheap(vault);
        written_key = computer.signed_in(QStringLiteral("package-key"), vault, {QStringLiteral("--out"), path("key")});
    }
    [[nodiscard]] QString path(const char *name) const { return computer.path(QLatin1String(name)); }
    void send()
    {
        const QByteArray key = exchange::read_public_key(bytes_of(path("key"))).value();
        const auto package = exchange::refer_by_package(sender.vault.store(), sender.referral().id, key, {}, sender.permit().value());
        write_file(path("package"), package.value());
    }
    [[nodiscard]] Ended receive(const char *file) const
    {
        return computer.signed_in(QStringLiteral("receive"), vault, {QStringLiteral("--package"), path(file)});
    }
    [[nodiscard]] Ended answer(const QString &referral, const char *state, const char *out, const QStringList &more = {}) const
    {
        return computer.signed_in(QStringLiteral("answer"), vault,
                                  QStringList{QStringLiteral("--referral"), referral, QStringLiteral("--state"), QLatin1String(state),
                                              QStringLiteral("--out"), path(out)} + more);
    }
    [[nodiscard]] std::size_t referrals() const { return computer.open(vault)->store().referrals({}).value().size(); }

    /// Refused as a script expects it: nothing printed, and one sentence more than the warnings of every sign-in.
    [[nodiscard]] bool is_refused(const Ended &ended) const
    {
        return ended.status == 1 && ended.out.isEmpty() && ended.err_lines().size() == written_key.err_lines().size() + 1
            && !ended.err.contains(QStringLiteral("Canary"));
    }

    Computer computer;
    QString vault = QStringLiteral("office");
    Ended written_key;
    SendingOffice sender;
};

} // namespace

class TestCliPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_key_is_written_once_and_stays_the_same()
    {
        const Offices offices;
        QCOMPARE(offices.written_key.status, 0);
        const auto key = exchange::read_public_key(bytes_of(offices.path("key")));
        QCOMPARE(offices.written_key.out.trimmed(), exchange::fingerprint_of(key.value()));
        QVERIFY(offices.is_refused(offices.computer.signed_in(QStringLiteral("package-key"), offices.vault,
                                                      {QStringLiteral("--out"), offices.path("key")})));
        const Ended again = offices.computer.signed_in(QStringLiteral("package-key"), offices.vault,
                                                       {QStringLiteral("--out"), offices.path("key2")});
        QCOMPARE(again.status, 0);
        QCOMPARE(bytes_of(offices.path("key2")), bytes_of(offices.path("key")));
    }

    void a_referral_is_taken_in_once_and_answered()
    {
        Offices offices;
        offices.send();
        const Ended received = offices.receive("package");
        QCOMPARE(received.status, 0);
        const QString referral = received.out.trimmed();
        QVERIFY(FileId::parse(referral).has_value());
        QVERIFY(offices.is_refused(offices.receive("package")));
        QCOMPARE(offices.referrals(), std::size_t(1));

        QVERIFY(offices.is_refused(offices.answer(referral, "refused", "answer"))); // without a reason
        QVERIFY(!QFile::exists(offices.path("answer")));
        write_file(offices.path("reason"), "No place until June\n");
        QCOMPARE(offices.answer(referral, "refused", "answer", {QStringLiteral("--reason-file"), offices.path("reason")}).status, 0);
        QVERIFY((QFileInfo(offices.path("answer")).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        QVERIFY(exchange::take_in_answer(offices.sender.vault.store(), offices.sender.sample.cover.id, offices.sender.referral().id,
                                         bytes_of(offices.path("answer"))));
        QCOMPARE(offices.sender.referral().state, Code::of("REFUSED"));
        QCOMPARE(offices.sender.referral().reason, QStringLiteral("No place until June"));
        QVERIFY(hand_overs(offices.computer.open(offices.vault)->store()).contains(QStringLiteral("ANSWER REFUSED")));
    }

    void what_cannot_be_opened_changes_nothing()
    {
        Offices offices;
        offices.send();
        const QByteArray package = bytes_of(offices.path("package"));
        write_file(offices.path("foreign"), "a letter");
        write_file(offices.path("cut"), package.chopped(1));
        const auto for_others = exchange::seal_package("{}", crypto::BoxKeys::create().public_key, crypto::SignKeys::create(),
                                                       exchange::PackageKind::Referral);
        write_file(offices.path("for-others"), for_others.value());
        for (const char *name : {"foreign", "cut", "for-others", "no-such-file"})
            QVERIFY2(offices.is_refused(offices.receive(name)), name);
        QCOMPARE(offices.referrals(), std::size_t(0));
        QCOMPARE(offices.receive("package").status, 0); // control
        QCOMPARE(offices.referrals(), std::size_t(1));
    }

    void what_cannot_mean_anything_is_wrong_usage()
    {
        const Offices offices;
        QCOMPARE(offices.answer(FileId::create().text(), "perhaps", "answer").status, 2);
        QCOMPARE(offices.answer(QStringLiteral("the first one"), "done", "answer").status, 2);
        QCOMPARE(offices.computer.signed_in(QStringLiteral("receive"), offices.vault).status, 2);
        QCOMPARE(offices.computer.signed_in(QStringLiteral("package-key"), offices.vault).status, 2);
        QVERIFY(offices.is_refused(offices.answer(FileId::create().text(), "done", "answer"))); // control: nothing but unknown
    }
};

QTEST_GUILESS_MAIN(TestCliPackages)
#include "test_cli_packages.moc"
