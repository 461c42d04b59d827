// SPDX-License-Identifier: EUPL-1.2
//
// What has been published stays what it was: append-only, in the journal, and out of reach of later work on the
// cases.
#include "open_store.h"

#include "storage/projection.h"
#include "storage/vault_folder.h"

using namespace ancora;
using namespace ancora::storage;

namespace {

Publication publication_of(int year, int version = 1)
{
    Publication publication;
    publication.id = RecordId::create();
    publication.year = year;
    publication.scope = QStringLiteral("thb");
    publication.cut_off = QDate(year, 12, 31);
    publication.threshold = 5;
    publication.method = QStringLiteral("suppression");
    publication.version = version;
    publication.published_at = QDateTime(QDate(year + 1, 3, version), QTime(9, 30, 15, 250), Qt::UTC);
    publication.seed = 0xfedcba9876543210;
    publication.signed_reason = QStringLiteral("Archive of 2012 lost in a flood");
    publication.figures = QByteArray(32, '\x01');
    publication.material = QByteArray("\0material\xff", 10);
    publication.files = {{QStringLiteral("report-2019.csv"), QStringLiteral("ab12")},
                         {QStringLiteral("certificate-2019.json"), QStringLiteral("cd34")}};
    return publication;
}

const QString reason = QStringLiteral("2019 thb 2019-12-31 threshold=5");

} // namespace

class TestPublications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_publication_comes_back_as_it_was_written_the_newest_last()
    {
        OpenStore open;
        const Publication second = publication_of(2019, 2), first = publication_of(2019), next = publication_of(2020);
        for (const Publication *publication : {&second, &next, &first})
            QVERIFY(open.store().publish(*publication, reason));
        const auto stored = open.store().publications();
        QVERIFY(stored);
        QCOMPARE(stored->size(), std::size_t(3));
        QVERIFY(stored->at(0) == first && stored->at(1) == second && stored->at(2) == next);
        QVERIFY(first.same_series(second) && !first.same_series(next));
    }

    void publishing_is_one_line_of_the_journal_that_says_what()
    {
        OpenStore open;
        const qint64 before = open.store().journal().head().length;
        QVERIFY(open.store().publish(publication_of(2019), reason));
        QCOMPARE(open.store().journal().head().length, before + 1);
        const auto office = open.store().office();
        const auto history = open.store().history(FileId(office->value.id.uuid()));
        QVERIFY(history->back().act == Act::Report);
        QCOMPARE(history->back().reason, reason);
    }

    void a_second_writing_of_the_same_publication_is_refused()
    {
        OpenStore open;
        const Publication published = publication_of(2019);
        QVERIFY(open.store().publish(published, reason));
        Publication changed = published;
        changed.threshold = 3;
        for (const Publication &again : {published, changed}) {
            const JournalHead head = open.store().journal().head();
            const auto refused = open.store().publish(again, reason);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
            QCOMPARE(open.store().journal().head(), head);
            QVERIFY(open.store().publications()->front() == published);
        }
    }

    void a_journal_that_changes_or_voids_a_publication_is_not_followed()
    {
        OpenStore open;
        const Publication published = publication_of(2019);
        QVERIFY(open.store().publish(published, reason));
        const FileId office(open.store().office()->value.id.uuid());
        const Change changed{"publication", published.id.uuid(), false, {{"threshold", QVariant(qint64(3))}}};
        const Change voided{"publication", published.id.uuid(), true, {}};
        for (const Change &change : {changed, voided}) {
            Projection projection(open.store().database());
            const auto refused = projection.apply(office, {change});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
            QVERIFY(open.store().publications()->front() == published);
        }
    }

    void the_publications_are_what_the_journal_says()
    {
        OpenStore open;
        QVERIFY(open.store().publish(publication_of(2018), reason));
        QVERIFY(open.store().publish(publication_of(2019), reason));
        const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
        QVERIFY(comparison);
        QCOMPARE(comparison->rows, qint64(2));
        QCOMPARE(comparison->differences, QStringList());
        // Control: one that was changed behind the journal's back is found.
        QVERIFY(open.store().database().execute(QStringLiteral("UPDATE publication SET threshold = 3 WHERE year = 2019")));
        const auto tampered = rebuild_and_compare(open.store().database(), open.store().journal());
        QVERIFY(tampered);
        QCOMPARE(tampered->differences.size(), 1);
    }

    void editing_and_removing_cases_does_not_touch_a_publication()
    {
        OpenStore open;
        Case file = sample_case(QStringLiteral("2026-001"));
        const auto seen = open.store().save(file, {}, Act::Save);
        const Publication published = publication_of(2026);
        QVERIFY(open.store().publish(published, reason));
        file.person.sex = Code::of("M");
        const auto edited = open.store().save(file.cover.id, file.person, *seen);
        QVERIFY(edited);
        QVERIFY(open.store().remove<Accompaniment>(file.cover.id, file.accompaniments.front().id, *edited));
        QVERIFY(open.store().publications()->front() == published);
    }

    void a_vault_of_the_first_version_is_brought_up_and_can_publish()
    {
        const VaultFolder vault;
        const CodeLists lists = CodeLists::load().value();
        const FixedClock clock(QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC));
        const auto steps = schema_steps();
        VERIFY_OK(steps);
        Referral referral;
        referral.id = FileId::create();
        referral.referred_on = QDate(2026, 3, 4);
        referral.outcome = Code::of("INFO_ONLY");
        {
            auto database = vault.create();
            VERIFY_OK(migrate(*database, fixed_key(), {steps->front()}));
            const auto store = Store::open(std::move(database), invented_access(), lists, clock);
            VERIFY_OK(store);
            VERIFY_OK((*store)->save(referral, {}));
        }
        auto database = Database::open(vault.file(), fixed_key());
        VERIFY_OK(database);
        VERIFY_OK(migrate(**database, fixed_key(), *steps));
        QVERIFY(QFile::exists(vault.file("case.db.before-2")));
        const auto store = Store::open(std::move(*database), invented_access(), lists, clock);
        VERIFY_OK(store);
        QVERIFY((*store)->referral(referral.id)->value == referral);
        QVERIFY((*store)->publications()->empty());
        const Publication published = publication_of(2026);
        VERIFY_OK((*store)->publish(published, reason));
        QVERIFY((*store)->publications()->front() == published);
        const auto comparison = rebuild_and_compare((*store)->database(), (*store)->journal());
        VERIFY_OK(comparison);
        QCOMPARE(comparison->differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPublications)
#include "test_publications.moc"
