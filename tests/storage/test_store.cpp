// SPDX-License-Identifier: EUPL-1.2
#include "open_store.h"

#include "storage/projection.h"

#include <QSqlQuery>
#include <QTest>

using namespace ancora;
using namespace ancora::storage;

namespace {

Referral night_call()
{
    Referral referral;
    referral.id = FileId::create();
    referral.referred_on = QDate(2026, 3, 4);
    referral.referring_body = Code::of("POL_LOCAL");
    referral.sex = Code::of("F");
    referral.birth_date = *PartialDate::of(1994, 5);
    referral.citizenship = NoAnswer::Refused;
    referral.suspected_form = Code::of("LABOUR");
    referral.person_name = QStringLiteral("Øresund-Канарейка");
    referral.note = QStringLiteral("spoke through a colleague");
    return referral;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_referral_comes_back_as_it_was_saved();
    void an_answer_refused_unknown_or_not_asked_stays_what_it_was();
    void intake_carries_a_referral_over();
    void a_case_comes_back_whole();
    void only_changed_registers_are_journaled();
    void a_stale_form_overwrites_nothing();
    void a_stale_form_may_change_something_else();
    void removing_a_record_keeps_it_in_the_journal();
    void a_failed_save_leaves_nothing_behind();
    void faces_are_sealed_in_the_tables_and_the_journal();
    void a_sealed_value_moved_to_another_row_is_refused();
    void the_tables_are_what_the_journal_says();
    void a_row_changed_behind_the_journal_is_found();
    void lists_and_facts_agree_with_the_files();
    void a_closed_case_has_no_procedure_that_runs();
    void a_draft_comes_back_until_it_is_forgotten();
    void case_numbers_follow_on();
};

void TestStore::a_referral_comes_back_as_it_was_saved()
{
    OpenStore open;
    const Referral referral = night_call();
    QVERIFY(open.store().save(referral, {}));
    const auto loaded = open.store().referral(referral.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->value, referral);
}

void TestStore::an_answer_refused_unknown_or_not_asked_stays_what_it_was()
{
    OpenStore open;
    for (const NoAnswer reason : {NoAnswer::NotAsked, NoAnswer::Unknown, NoAnswer::Refused}) {
        Referral referral = night_call();
        referral.sex = reason;
        referral.birth_date = reason;
        QVERIFY(open.store().save(referral, {}));
        const auto loaded = open.store().referral(referral.id);
        QVERIFY(loaded);
        QVERIFY(loaded->value.sex == Answer<Code>(reason));
        QVERIFY(loaded->value.birth_date == Answer<PartialDate>(reason));
    }
}

void TestStore::intake_carries_a_referral_over()
{
    OpenStore open;
    const Referral referral = night_call();
    QVERIFY(open.store().save(referral, {}));
    const auto id = open.store().start_intake(referral.id, QDate(2026, 3, 6));
    QVERIFY(id);
    const auto file = open.store().open_case(*id);
    QVERIFY(file);
    QCOMPARE(file->value.cover.number, QStringLiteral("2026-001"));
    QCOMPARE(file->value.person.family_name, referral.person_name);
    QCOMPARE(file->value.person.birth_date, referral.birth_date);
    QVERIFY(file->value.person.citizenship == Answer<Code>(NoAnswer::Refused));
    QCOMPARE(file->value.main_exploitation()->form, referral.suspected_form);
    QCOMPARE(file->value.accompaniments.front().spell.from, QDate(2026, 3, 6));
    QCOMPARE(open.store().referral(referral.id)->value.case_file, *id);
    const auto again = open.store().start_intake(referral.id, QDate(2026, 3, 7));
    QVERIFY(!again);
    QCOMPARE(open.store().cases()->size(), std::size_t(1));
}

void TestStore::a_case_comes_back_whole()
{
    OpenStore open;
    const Case file = sample_case(QStringLiteral("2026-007"));
    QVERIFY(open.store().save(file, {}, Act::Save));
    const auto loaded = open.store().open_case(file.cover.id);
    QVERIFY(loaded);
    QVERIFY(loaded->value == file);
}

void TestStore::only_changed_registers_are_journaled()
{
    OpenStore open;
    const Case file = sample_case(QStringLiteral("2026-007"));
    auto seen = open.store().save(file, {}, Act::Save);
    Person person = file.person;
    person.phone = QStringLiteral("0470 00 00 00");
    seen = open.store().save(file.cover.id, person, *seen);
    QVERIFY(seen);
    const auto history = open.store().history(file.cover.id);
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->back().changes.size(), std::size_t(1));
    QCOMPARE(history->back().changes.front().registers.size(), std::size_t(1));
    QCOMPARE(history->back().changes.front().registers.front().first, QByteArray("phone"));
    QVERIFY(open.store().save(file.cover.id, person, *seen));
    QCOMPARE(open.store().history(file.cover.id)->size(), std::size_t(2));
}

void TestStore::a_stale_form_overwrites_nothing()
{
    OpenStore open;
    const Case file = sample_case(QStringLiteral("2026-007"));
    const auto seen = open.store().save(file, {}, Act::Save);
    Person first = file.person, second = file.person;
    first.phone = QStringLiteral("0470 11 11 11");
    second.phone = QStringLiteral("0470 22 22 22");
    QVERIFY(open.store().save(file.cover.id, first, *seen));
    const auto refused = open.store().save(file.cover.id, second, *seen);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(open.store().open_case(file.cover.id)->value.person.phone, first.phone);
}

void TestStore::a_stale_form_may_change_something_else()
{
    OpenStore open;
    const Case file = sample_case(QStringLiteral("2026-007"));
    const auto seen = open.store().save(file, {}, Act::Save);
    Person person = file.person;
    person.phone = QStringLiteral("0470 11 11 11");
    QVERIFY(open.store().save(file.cover.id, person, *seen));
    Stay stay = file.stays.front();
    stay.place = QStringLiteral("Room 4");
    QVERIFY(open.store().save(file.cover.id, stay, *seen));
}

void TestStore::removing_a_record_keeps_it_in_the_journal()
{
    OpenStore open;
    const Case file = sample_case(QStringLiteral("2026-007"));
    const auto seen = open.store().save(file, {}, Act::Save);
    QVERIFY(open.store().remove<Stay>(file.cover.id, file.stays.front().id, *seen));
    QVERIFY(open.store().open_case(file.cover.id)->value.stays.empty());
    const auto history = open.store().history(file.cover.id);
    QVERIFY(history->back().changes.front().is_void);
    const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
    QVERIFY(comparison);
    QCOMPARE(comparison->differences, QStringList());
}

void TestStore::a_failed_save_leaves_nothing_behind()
{
    OpenStore open;
    const Referral kept = night_call();
    QVERIFY(open.store().save(kept, {}));
    const JournalHead before = open.store().journal().head();
    const auto failed = open.store().together([&]() -> Result<void> {
        ANCORA_TRY(open.store().save(night_call(), {}));
        return fail(Error::Kind::BadInput, QStringLiteral("line 3"));
    });
    QVERIFY(!failed);
    QCOMPARE(open.store().journal().head(), before);
    QCOMPARE(open.store().referrals({})->size(), std::size_t(1));
    // The key made for the lost referral is forgotten too: the next save works.
    QVERIFY(open.store().save(night_call(), {}));
    QCOMPARE(open.store().referrals({})->size(), std::size_t(2));
}

void TestStore::faces_are_sealed_in_the_tables_and_the_journal()
{
    OpenStore open;
    const Referral referral = night_call();
    QVERIFY(open.store().save(referral, {}));
    const QByteArray name = referral.person_name.toUtf8();
    const auto holds = [&](const QString &sql, const QByteArray &needle) {
        bool found = false;
        const auto scanned = open.store().database().scan(sql, [&](const Row &row) {
            const auto blob = row.blob(0);
            found = found || QByteArray(blob.data(), qsizetype(blob.size())).contains(needle);
        });
        return scanned && found;
    };
    QVERIFY(!holds(QStringLiteral("SELECT person_name FROM referral"), name));
    QVERIFY(!holds(QStringLiteral("SELECT body FROM journal"), name));
    // Control: what is not a face is there to be found.
    QVERIFY(holds(QStringLiteral("SELECT referring_body FROM referral"), "POL_LOCAL"));
    QVERIFY(holds(QStringLiteral("SELECT body FROM journal"), "POL_LOCAL"));
}

void TestStore::a_sealed_value_moved_to_another_row_is_refused()
{
    OpenStore open;
    Case file = sample_case(QStringLiteral("2026-007"));
    Stay second = file.stays.front();
    second.id = RecordId::create();
    second.place = QStringLiteral("Another house");
    file.stays.push_back(second);
    QVERIFY(open.store().save(file, {}, Act::Save));
    QVERIFY(open.store().open_case(file.cover.id));
    QVERIFY(open.store().database().execute(
        QStringLiteral("UPDATE stay SET place = (SELECT max(place) FROM stay)")));
    const auto loaded = open.store().open_case(file.cover.id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
}

void TestStore::the_tables_are_what_the_journal_says()
{
    OpenStore open;
    for (int i = 1; i <= 20; ++i)
        QVERIFY(open.store().save(sample_case(QStringLiteral("2026-%1").arg(i, 3, 10, QLatin1Char('0'))), {}, Act::Import));
    const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
    QVERIFY(comparison);
    QCOMPARE(comparison->transactions, qint64(20));
    QVERIFY(comparison->rows >= 20 * 7);
    QCOMPARE(comparison->differences, QStringList());
}

void TestStore::a_row_changed_behind_the_journal_is_found()
{
    OpenStore open;
    QVERIFY(open.store().save(sample_case(QStringLiteral("2026-001")), {}, Act::Save));
    QVERIFY(open.store().database().execute(QStringLiteral("UPDATE status_phase SET opinion = 'NEGATIVE'")));
    const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
    QVERIFY(comparison);
    QCOMPARE(comparison->differences.size(), 1);
    QVERIFY(comparison->differences.front().startsWith(QStringLiteral("status_phase")));
}

void TestStore::lists_and_facts_agree_with_the_files()
{
    OpenStore open;
    std::vector<Case> files;
    for (int i = 1; i <= 30; ++i) {
        files.push_back(sample_case(QStringLiteral("2026-%1").arg(i, 3, 10, QLatin1Char('0'))));
        QVERIFY(open.store().save(files.back(), {}, Act::Save));
    }
    const auto lines = open.store().cases();
    QVERIFY(lines);
    QCOMPARE(lines->size(), files.size());
    for (const Case &file : files) {
        const auto line = std::find_if(lines->begin(), lines->end(), [&](const CaseLine &l) { return l.id == file.cover.id; });
        QVERIFY(line != lines->end());
        QCOMPARE(line->number, file.cover.number);
        QCOMPARE(line->name, file.person.display_name());
        QCOMPARE(line->phase, file.phase_on(open.clock().today())->phase);
        QCOMPARE(open.store().case_line(file.cover.id)->name, line->name);
    }
    QCOMPARE(open.store().case_line({}).error().kind, Error::Kind::NotFound);
    const auto procedures = open.store().procedures();
    QVERIFY(procedures);
    QCOMPARE(procedures->size(), files.size());
    for (const Case &file : files) {
        const auto procedure = std::find_if(procedures->begin(), procedures->end(),
                                            [&](const Procedure &p) { return p.id == file.cover.id; });
        QVERIFY(procedure != procedures->end());
        const Procedure whole = procedure_of(file);
        QCOMPARE(procedure->citizenship, whole.citizenship);
        QCOMPARE(procedure->unaccompanied_minor, whole.unaccompanied_minor);
        QVERIFY(procedure->accompanied == whole.accompanied);
        QVERIFY(procedure->phases == whole.phases);
        QVERIFY(procedure->documents.size() == 1 && procedure->documents[0].number.isEmpty()); // it stays sealed
        QCOMPARE(procedure->documents[0].id, whole.documents[0].id);
        QVERIFY(procedure->documents[0].validity == whole.documents[0].validity);
        QCOMPARE(procedure->documents[0].document, whole.documents[0].document);
    }
    const auto facts = open.store().facts();
    QVERIFY(facts);
    QCOMPARE(facts->cases.size(), files.size());
    QCOMPARE(facts->phases.size(), files.size() * files.front().phases.size());
    QCOMPARE(facts->justice.size(), files.size());
    QCOMPARE(int(facts->justice.back().kind), open.lists().list(ListId::JusticeSteps).index_of(Code::of("COMPLAINT")));
    QCOMPARE(facts->justice.back().day, Day(QDate(2026, 2, 20).toJulianDay()));
    QCOMPARE(facts->compensations.size(), files.size());
    QCOMPARE(facts->compensations.back().decided_on, Day(QDate(2026, 3, 1).toJulianDay()));
    QCOMPARE(facts->cases[facts->compensations.back().case_index].id, facts->cases.back().id);
    const CodeList &forms = open.lists().list(ListId::ExploitationForms);
    for (const AccompanimentFact &fact : facts->accompaniments) {
        const CaseFact &of = facts->cases[fact.case_index];
        QCOMPARE(int(of.form), forms.index_of(Code::of("LABOUR")));
        QCOMPARE(of.born_middle, Day(QDate(1994, 5, 15).toJulianDay()));
        QCOMPARE(fact.from, Day(QDate(2026, 1, 9).toJulianDay()));
    }
}

void TestStore::a_closed_case_has_no_procedure_that_runs()
{
    OpenStore open;
    Case closed = sample_case(QStringLiteral("2026-001"));
    closed.accompaniments[0].spell.until = open.clock().today();
    Case closes_tomorrow = sample_case(QStringLiteral("2026-002"));
    closes_tomorrow.accompaniments[0].spell.until = open.clock().today().addDays(1);
    QVERIFY(open.store().save(closed, {}, Act::Save));
    QVERIFY(open.store().save(closes_tomorrow, {}, Act::Save));
    const auto procedures = open.store().procedures();
    QCOMPARE(procedures->size(), std::size_t(1));
    QCOMPARE(procedures->front().id, closes_tomorrow.cover.id);
}

void TestStore::a_draft_comes_back_until_it_is_forgotten()
{
    OpenStore open;
    QVERIFY(open.store().keep_draft(QStringLiteral("referral"), QStringLiteral("half a sent")));
    QCOMPARE(open.store().draft(QStringLiteral("referral")).value_or(QString()), QStringLiteral("half a sent"));
    QCOMPARE(open.store().draft(QStringLiteral("referral")).value_or(QString()), QStringLiteral("half a sent"));
    QVERIFY(open.store().keep_draft(QStringLiteral("referral"), {}));
    QCOMPARE(open.store().draft(QStringLiteral("referral")).value_or(QString()), QString());
}

void TestStore::case_numbers_follow_on()
{
    OpenStore open;
    QCOMPARE(*open.store().next_case_number(2026), QStringLiteral("2026-001"));
    QVERIFY(open.store().save(sample_case(QStringLiteral("2026-1000")), {}, Act::Save));
    QCOMPARE(*open.store().next_case_number(2026), QStringLiteral("2026-1001"));
    QCOMPARE(*open.store().next_case_number(2027), QStringLiteral("2027-001"));
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
