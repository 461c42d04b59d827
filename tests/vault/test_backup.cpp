// SPDX-License-Identifier: EUPL-1.2
#include "vault/backup.h"
#include "vault/verify.h"
#include "vault_fixture.h"

#include <QBuffer>
#include <QTest>

using namespace ancora;
using namespace ancora::vault;

namespace {
const auto karim = QStringLiteral("karim");
const auto canary = QStringLiteral("Zebedeus Quillfeather");

/// A vault with a worker and one referral, and a backup of it that the worker made.
struct BackedUp : Desk {
    QString file = place.filePath(QStringLiteral("copy.ancora"));
    FileId referral = FileId::create();
    QByteArray letter = canary.toUtf8().repeated(20'000); ///< more than one piece
    Attachment attachment;

    [[nodiscard]] Result<void> make()
    {
        {
            ANCORA_TAKE(const auto director, create());
            ANCORA_TRY(director->add_person({karim, karim_password()}, Role::Worker));
        }
        ANCORA_TAKE(const auto worker, unlock(karim, karim_password()));
        Referral told;
        told.id = referral;
        told.referred_on = QDate(2026, 5, 2);
        told.person_name = canary;
        ANCORA_TRY(worker->store().save(told, {}));
        ANCORA_TRY(attach(worker->store()));
        return back_up(*worker, file);
    }
    /// To a file without a cover: the content is what matters here.
    [[nodiscard]] Result<void> attach(storage::Store &store)
    {
        QBuffer buffer(&letter);
        buffer.open(QIODevice::ReadOnly);
        attachment.id = RecordId::create();
        attachment.size = static_cast<quint64>(letter.size());
        storage::give_content(attachment);
        QBuffer no_text;
        no_text.open(QIODevice::ReadOnly);
        ANCORA_TRY(store.write_pieces(attachment, storage::ContentPart::Document, buffer, 0, 9));
        ANCORA_TRY(store.write_pieces(attachment, storage::ContentPart::Text, no_text, 0, 1));
        ANCORA_TRY(store.save(FileId::create(), attachment, {}));
        return {};
    }
    [[nodiscard]] Result<std::unique_ptr<Session>> restored(const QString &to, const QString &login = QStringLiteral("Nadia"),
                                                            const QString &password = nadia_password()) const
    {
        return restore(file, place.filePath(to), {login, password}, surroundings);
    }
};

qint64 count_of(const VerifyReport &report, const QString &name)
{
    for (const Check &check : report.checks)
        if (check.name == name)
            return check.count;
    return -1;
}

template <class T> const char *why(const Result<T> &result)
{
    static QByteArray text;
    text = result ? QByteArray() : (result.error().text + u' ' + result.error().detail).toUtf8();
    return text.constData();
}
} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verify_counts_what_it_checked()
    {
        BackedUp desk;
        const auto made = desk.make();
        QVERIFY2(made, why(made));
        const auto session = desk.unlock();
        QVERIFY(session);
        const auto report = verify(**session);
        QVERIFY2(report, why(report));
        QCOMPARE(count_of(*report, QStringLiteral("members")), 2);
        QCOMPARE(count_of(*report, QStringLiteral("referrals")), 1);
        QCOMPARE(count_of(*report, QStringLiteral("computers")), 1);
        QCOMPARE(count_of(*report, QStringLiteral("journal")), (*session)->store().journal().head().length);
        QCOMPARE(count_of(*report, QStringLiteral("signatures")), 2 * count_of(*report, QStringLiteral("journal")));
        QVERIFY(count_of(*report, QStringLiteral("pages")) > 1 && count_of(*report, QStringLiteral("rows")) > 0);
    }

    void verify_finds_each_kind_of_tampering_data()
    {
        QTest::addColumn<QString>("sql");
        const auto add = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        add("row changed behind the journal", "UPDATE referral SET referred_on = '2020-01-01'");
        add("row taken out", "DELETE FROM referral");
        add("journal entry cut out of the middle", "DELETE FROM journal WHERE seq = 2");
        add("body changed", "UPDATE journal SET body = hash WHERE seq = 2");
        add("chain changed", "UPDATE journal SET chain = hash WHERE seq = 2");
        add("user's signature", "UPDATE journal SET user_signature = device_signature WHERE seq = 2");
        add("computer's signature", "UPDATE journal SET device_signature = user_signature WHERE seq = 2");
        add("computer unknown", "DELETE FROM vault_info WHERE name LIKE 'device/%'");
        add("member dropped", "DELETE FROM member WHERE n = 2");
        add("member changed", "UPDATE member SET entry = (SELECT entry FROM member WHERE n = 1) WHERE n = 2");
        add("piece of a document dropped", "DELETE FROM attachment_piece WHERE part = 0 AND n = 1");
        add("piece of a document cut", "UPDATE attachment_piece SET sealed = substr(sealed, 1, 99) WHERE part = 0 AND n = 1");
        add("journal shortened", "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
    }

    void verify_finds_each_kind_of_tampering()
    {
        QFETCH(QString, sql);
        BackedUp desk;
        QVERIFY(desk.make());
        const auto session = desk.unlock();
        QVERIFY(session && verify(**session));
        QVERIFY((*session)->store().database().execute(sql));
        const auto report = verify(**session);
        QVERIFY(!report);
        QVERIFY(report.error().kind == Error::Kind::Damaged || report.error().kind == Error::Kind::Older);
        QVERIFY(!report.error().text.contains(canary) && !report.error().detail.contains(canary));
    }

    void a_backup_gives_the_vault_back_and_verifies()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        {
            const auto session = desk.restored(QStringLiteral("Restored"));
            QVERIFY2(session, why(session));
            const auto referral = (*session)->store().referral(desk.referral);
            QVERIFY2(referral, why(referral));
            QCOMPARE(referral->value.person_name, canary);
            const auto read = (*session)->store().content(desk.attachment, storage::ContentPart::Document);
            QVERIFY2(read && *read == desk.letter, why(read));
            QCOMPARE((*session)->doorstep().keys.root.epoch, 2u);
            QCOMPARE((*session)->me().reason, MemberReason::Restored);
            const auto report = verify(**session);
            QVERIFY2(report, why(report));
        }
        QVERIFY(vault::unlock(desk.place.filePath(QStringLiteral("Restored")), QStringLiteral("Nadia"), nadia_password(), desk.surroundings));
        // The new epoch has taken over: this computer no longer opens the vault that was left behind.
        const auto left_behind = desk.unlock();
        QCOMPARE(left_behind.error().kind, Error::Kind::Older);
    }

    void a_backup_opens_with_the_paper_alone()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        const QString folder = desk.place.filePath(QStringLiteral("Restored"));
        const auto opened = restore_with_recovery(desk.file, folder, desk.recovery(), {QStringLiteral("Samira"), karim_password()},
                                                  desk.surroundings);
        QVERIFY2(opened, why(opened));
        QCOMPARE(opened->session->store().referral(desk.referral)->value.person_name, canary);
        QVERIFY(opened->recovery_lines != desk.recovery_lines);
        QVERIFY(verify(*opened->session));
    }

    void nothing_but_a_director_or_the_paper_opens_a_backup()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        const Bytes before = bytes_of(desk.place.path());
        QCOMPARE(desk.restored(QStringLiteral("R"), karim, karim_password()).error().kind, Error::Kind::WrongPassword);
        QCOMPARE(desk.restored(QStringLiteral("R"), QStringLiteral("Nadia"), karim_password()).error().kind, Error::Kind::WrongPassword);
        Desk other;
        { QVERIFY(other.create()); }
        QCOMPARE(restore_with_recovery(desk.file, desk.place.filePath(QStringLiteral("R")), other.recovery(),
                                       {karim, karim_password()}, desk.surroundings).error().kind, Error::Kind::WrongPassword);
        QVERIFY(bytes_of(desk.place.path()) == before);
        QVERIFY(!QFile::exists(desk.place.filePath(QStringLiteral("R"))));
    }

    void nothing_readable_is_in_a_backup()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        const QByteArray bytes = bytes_of(desk.place.path()).at(QStringLiteral("copy.ancora"));
        for (const QByteArray &word : {canary.toUtf8(), QByteArray("Nadia"), QByteArray("karim"), QByteArray("SQLite format")})
            QVERIFY(!bytes.contains(word));
        QVERIFY(bytes.contains(ANCORA_VERSION)); // the search itself works: the manifest is in the clear
    }

    void a_damaged_backup_is_refused_and_leaves_nothing()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        const QByteArray good = bytes_of(desk.place.path()).at(QStringLiteral("copy.ancora"));
        for (const qsizetype at : {qsizetype(0), qsizetype(4), qsizetype(8), qsizetype(40), qsizetype(900), qsizetype(40000),
                                   good.size() / 2, good.size() - 1}) {
            QByteArray bad = good;
            bad[at] = char(~bad[at]);
            put_back(desk.place.path(), {{QStringLiteral("copy.ancora"), bad}});
            QVERIFY2(!desk.restored(QStringLiteral("R")), QByteArray::number(at).constData());
        }
        for (const qsizetype length : {qsizetype(0), qsizetype(3), qsizetype(11), qsizetype(70000), good.size() - 1}) {
            put_back(desk.place.path(), {{QStringLiteral("copy.ancora"), good.first(length)}});
            QVERIFY2(!desk.restored(QStringLiteral("R")), QByteArray::number(length).constData());
        }
        QVERIFY(!QFile::exists(desk.place.filePath(QStringLiteral("R"))));
        QCOMPARE(QDir(desk.place.path()).entryList({QStringLiteral("*part*")}).size(), 0);
    }

    void a_backup_never_replaces_a_file_and_a_restore_never_a_folder()
    {
        BackedUp desk;
        QVERIFY(desk.make());
        const auto session = desk.unlock();
        QVERIFY(session);
        QCOMPARE(back_up(**session, desk.file).error().kind, Error::Kind::Refused);
        QCOMPARE(desk.restored(QStringLiteral("Office")).error().kind, Error::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
