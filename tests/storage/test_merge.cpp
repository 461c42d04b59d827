// SPDX-License-Identifier: EUPL-1.2
//
// Two cases about one person: nothing is lost on the way together, nothing differs on the way back.
#include "open_store.h"
#include "storage/whole_content.h"

#include "storage/records.h"

#include <QTest>
#include <random>
#include <set>

using namespace ancora;
using namespace ancora::storage;

namespace {

/// The records of each kind of the one case are among those of the other, register by register.
template <class T> bool holds(const std::vector<T> &all, const std::vector<T> &part)
{
    return std::all_of(part.begin(), part.end(), [&all](const T &record) {
        return std::find(all.begin(), all.end(), record) != all.end();
    });
}

bool holds(const Case &all, const Case &part)
{
    bool complete = true;
    for_each_kind(all, [&]<class T>(const std::vector<T> &records) {
        for_each_kind(part, [&]<class U>(const std::vector<U> &others) {
            if constexpr (std::is_same_v<T, U>)
                complete = complete && holds(records, others);
        });
    });
    return complete;
}

std::size_t count(const Case &file)
{
    std::size_t records = 0;
    for_each_kind(file, [&records](const auto &kind) { records += kind.size(); });
    return records;
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_random;
};

/// A value of the column's own kind, changed.
QVariant another(const QVariant &value, bool sealed, Dice &dice)
{
    if (sealed)
        return QStringLiteral("Canary %1").arg(dice.below(9));
    return value.typeId() == QMetaType::LongLong ? QVariant(qint64(dice.below(2))) : value;
}

/// Gives any record new sealed answers, without knowing its kind.
template <class T> void shake(T &record, Dice &dice)
{
    for (const Register<T> &reg : record_table<T>().registers)
        if (dice.below(3) == 0)
            reg.write(record, another(reg.read(record), reg.sealed, dice));
}

/// Up to two records of every kind there is; at least one, so that none is left out of the comparison.
Case random_case(const QString &number, Dice &dice)
{
    Case file = sample_case(number);
    file.person.sex = dice.below(2) == 0 ? Answer<Code>(NoAnswer::Refused) : Answer<Code>(Code::of("M"));
    shake(file.person, dice);
    for_each_kind(file, [&dice]<class T>(std::vector<T> &records) {
        if (records.empty())
            records.emplace_back();
        if (dice.below(2) == 0)
            records.push_back(records.front());
        for (T &record : records) {
            record.id = RecordId::create();
            shake(record, dice);
        }
        sort_by_date(records);
    });
    return file;
}

/// An office with two cases about one person, each begun with a referral.
struct Desk {
    explicit Desk(unsigned seed = 1) : dice(seed)
    {
        for (FileId *id : {&kept, &taken}) {
            Referral call;
            call.id = FileId::create();
            call.referred_on = QDate(2026, 1, 5);
            call.person_name = QStringLiteral("Ngozi");
            Case file = random_case(id == &kept ? QStringLiteral("2026-001") : QStringLiteral("2026-002"), dice);
            file.cover.referral = call.id;
            call.case_file = file.cover.id;
            *id = file.cover.id;
            if (!store.save(file, {}, Act::Intake) || !store.save(call, {}))
                qFatal("the desk cannot be laid");
            calls.push_back(call.id);
        }
    }
    [[nodiscard]] Loaded<Case> open(FileId id) { return store.open_case(id).value(); }
    [[nodiscard]] Result<void> merge()
    {
        const auto one = open(kept), other = open(taken);
        return store.merge(one, other, differences(one.value, other.value));
    }

    OpenStore vault;
    Store &store = vault.store();
    Dice dice;
    FileId kept, taken;
    std::vector<FileId> calls;
};

const Difference *find(const std::vector<Difference> &all, const char *name)
{
    const auto found = std::find_if(all.begin(), all.end(), [name](const Difference &d) { return d.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_record_and_every_link_of_the_case_goes_along()
    {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            Desk desk(seed);
            const Case one = desk.open(desk.kept).value, other = desk.open(desk.taken).value;
            const auto merged = desk.merge();
            QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
            const Case both = desk.open(desk.kept).value;
            QVERIFY(holds(both, one) && holds(both, other));
            QCOMPARE(count(both), count(one) + count(other));
            for (const FileId call : desk.calls)
                QCOMPARE(desk.store.referral(call)->value.case_file, desk.kept);
            QVERIFY(!desk.store.open_case(desk.taken));
            QVERIFY(agrees_with_the_journal(desk.store));
            // Control: a record that stayed behind would have been seen.
            Case fewer = both;
            fewer.stays.pop_back();
            QVERIFY(!holds(fewer, one) || !holds(fewer, other));
        }
    }

    void separated_again_every_table_is_byte_by_byte_what_it_was()
    {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            Desk desk(seed);
            const auto before = content(desk.store);
            QVERIFY(!before.empty());
            QVERIFY(desk.merge());
            QVERIFY(content(desk.store) != before); // control: the comparison sees a merge
            const auto back = desk.store.unmerge(desk.taken);
            QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
            QCOMPARE(*back, 0);
            const auto after = content(desk.store);
            for (const auto &[table, rows] : before)
                QVERIFY2(after.at(table) == rows, table.constData());
            QVERIFY(agrees_with_the_journal(desk.store));
            QVERIFY(desk.store.open_case(desk.taken) && desk.store.open_case(desk.kept));
        }
    }

    void it_can_be_merged_and_separated_again_and_again()
    {
        Desk desk;
        const auto before = content(desk.store);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(desk.merge());
            QVERIFY(desk.store.unmerge(desk.taken));
        }
        QVERIFY(content(desk.store) == before);
        QVERIFY(!desk.store.unmerge(desk.taken));
    }

    void what_was_added_or_changed_after_the_merge_stays_and_is_counted()
    {
        Desk desk;
        const Case other = desk.open(desk.taken).value;
        QVERIFY(desk.merge());
        Loaded<Case> both = desk.open(desk.kept);
        Stay added = both.value.stays.front();
        added.id = RecordId::create();
        added.place = QStringLiteral("A house found after the merge");
        both.value.stays.push_back(added);
        const auto moved = std::find_if(both.value.documents.begin(), both.value.documents.end(),
                                        [&](const ResidenceDocument &d) { return d.id == other.documents.front().id; });
        moved->number = QStringLiteral("typed after the merge");
        both.value.person.phone = QStringLiteral("0470 33 33 33");
        QVERIFY(desk.store.save(both.value, both.seen, Act::Save));
        QCOMPARE(*desk.store.unmerge(desk.taken), 1); // the document, that both have now
        QVERIFY(desk.open(desk.taken).value == other);
        const Case one = desk.open(desk.kept).value;
        QCOMPARE(one.person.phone, QStringLiteral("0470 33 33 33"));
        QVERIFY(holds(one.stays, {added}));
        QVERIFY(holds(one.documents, {*moved}));
        // Merged a second time, neither of the two stands over the other.
        QVERIFY(desk.merge());
        const Case again = desk.open(desk.kept).value;
        QVERIFY(holds(again.documents, {*moved}));
        QCOMPARE(again.documents.size(), one.documents.size() + other.documents.size());
        QVERIFY(agrees_with_the_journal(desk.store));
    }

    void three_cases_come_apart_the_last_one_first()
    {
        Desk desk;
        Case third = random_case(QStringLiteral("2026-003"), desk.dice);
        QVERIFY(desk.store.save(third, {}, Act::Intake));
        const auto before = content(desk.store);
        const auto take_third = [&](FileId kept) {
            const auto one = desk.open(kept), other = desk.open(third.cover.id);
            return desk.store.merge(one, other, differences(one.value, other.value));
        };
        QVERIFY(desk.merge());
        QVERIFY(take_third(desk.kept));
        QCOMPARE(desk.store.unmerge(desk.taken).error().kind, Error::Kind::Refused);
        QVERIFY(desk.store.unmerge(third.cover.id));
        QVERIFY(desk.store.unmerge(desk.taken));
        QVERIFY(content(desk.store) == before);
        // A case that has taken one in is taken in itself: the inner one has to wait.
        QVERIFY(take_third(desk.taken));
        QVERIFY(desk.merge());
        QCOMPARE(desk.store.unmerge(third.cover.id).error().kind, Error::Kind::Refused);
        const auto covers = desk.store.merged_cases();
        QCOMPARE(covers->size(), std::size_t(2));
        for (const MergedCase &one : *covers)
            QCOMPARE(one.into, desk.kept);
        QVERIFY(desk.store.unmerge(desk.taken));
        QVERIFY(desk.store.unmerge(third.cover.id));
        QVERIFY(content(desk.store) == before);
    }

    void lists_procedures_and_statistics_count_the_person_once()
    {
        Desk desk;
        const auto facts = desk.store.facts();
        QCOMPARE(facts->cases.size(), std::size_t(2));
        QCOMPARE(desk.store.cases()->size(), std::size_t(2));
        QVERIFY(desk.merge());
        const auto merged = desk.store.facts();
        QCOMPARE(merged->cases.size(), std::size_t(1));
        QCOMPARE(merged->accompaniments.size(), facts->accompaniments.size());
        QCOMPARE(merged->phases.size(), facts->phases.size());
        for (const AccompanimentFact &fact : merged->accompaniments)
            QCOMPARE(merged->cases[fact.case_index].id, desk.kept);
        QCOMPARE(desk.store.cases()->size(), std::size_t(1));
        QCOMPARE(desk.store.cases()->front().id, desk.kept);
        const auto procedures = desk.store.procedures();
        for (const Procedure &procedure : *procedures)
            QCOMPARE(procedure.id, desk.kept);
        QCOMPARE(*desk.store.next_case_number(2026), QStringLiteral("2026-003"));
        QVERIFY(desk.store.unmerge(desk.taken));
        QCOMPARE(desk.store.facts()->cases.size(), std::size_t(2));
        QCOMPARE(desk.store.cases()->size(), std::size_t(2));
    }

    void the_stricter_answer_is_proposed_and_the_decided_one_is_kept()
    {
        Case one = sample_case(QStringLiteral("2026-001")), other = sample_case(QStringLiteral("2026-002"));
        one.person.citizenship = Code::of("NG");
        other.person.citizenship = NoAnswer::Refused;
        one.person.birth_date = NoAnswer::Unknown;
        other.person.birth_date = *PartialDate::of(1994);
        one.person.unaccompanied_minor = false;
        other.person.unaccompanied_minor = true;
        other.person.safe_contact = QStringLiteral("Never by phone");
        other.person.family_name = QStringLiteral("Okafor");
        one.person.phone.clear();
        other.person.phone = QStringLiteral("0470 44 44 44");
        other.cover.opened_on = one.cover.opened_on.addDays(-9);
        auto found = differences(one, other);
        using Choice = Difference::Choice;
        const std::map<const char *, Choice> expected{
            {"citizenship", Choice::Taken},  {"birth_date", Choice::Taken},  {"unaccompanied_minor", Choice::Taken},
            {"safe_contact", Choice::Both},  {"family_name", Choice::Kept},  {"phone", Choice::Taken},
            {"opened_on", Choice::Taken}};
        QCOMPARE(found.size(), expected.size());
        for (const auto &[name, choice] : expected)
            QVERIFY2(find(found, name) && find(found, name)->choice == choice, name);
        for (Difference &difference : found)
            if (difference.name == "citizenship")
                difference.choice = Choice::Kept;
        const Case both = united(one, other, found);
        QVERIFY(both.person.citizenship == Answer<Code>(Code::of("NG")));
        QVERIFY(both.person.unaccompanied_minor.value_or(false));
        QCOMPARE(both.person.safe_contact, QStringLiteral("Only through the lawyer; Never by phone"));
        QCOMPARE(both.person.family_name, one.person.family_name);
        QCOMPARE(both.cover.number, one.cover.number);
        QCOMPARE(both.cover.opened_on, other.cover.opened_on);
        // The other way round, every answer that protects more wins again.
        const auto turned = differences(other, one);
        QVERIFY(find(turned, "citizenship")->choice == Choice::Kept);
        QVERIFY(find(turned, "unaccompanied_minor")->choice == Choice::Kept);
    }

    void a_consent_withdrawn_in_one_case_is_withdrawn_in_both_and_comes_back()
    {
        Desk desk;
        const auto consent = [](QDate given, QDate withdrawn) {
            DisclosureGround ground;
            ground.id = RecordId::create();
            ground.ground = Code::of("CONSENT");
            ground.purpose = Code::of("SERVICE");
            ground.recipient.name = QStringLiteral("Lawyer Canary");
            ground.given_on = given;
            ground.withdrawn_on = withdrawn;
            return ground;
        };
        const DisclosureGround standing = consent(QDate(2026, 2, 1), {}), again = consent(QDate(2026, 4, 1), {}),
                               withdrawn = consent(QDate(2026, 1, 15), QDate(2026, 3, 1));
        const auto seen = desk.store.save(desk.kept, standing, desk.open(desk.kept).seen);
        QVERIFY(desk.store.save(desk.kept, again, *seen));
        QVERIFY(desk.store.save(desk.taken, withdrawn, desk.open(desk.taken).seen));
        const Case before = desk.open(desk.kept).value;
        QVERIFY(desk.merge());
        DisclosureGround now_withdrawn = standing;
        now_withdrawn.withdrawn_on = withdrawn.withdrawn_on;
        QVERIFY(holds(desk.open(desk.kept).value.grounds, {now_withdrawn, again, withdrawn}));
        QVERIFY(desk.store.unmerge(desk.taken));
        QVERIFY(desk.open(desk.kept).value == before);
    }

    void what_was_changed_while_the_cases_were_compared_is_not_run_over()
    {
        Desk desk;
        const auto one = desk.open(desk.kept), other = desk.open(desk.taken);
        Person person = other.value.person;
        person.note = QStringLiteral("typed meanwhile");
        QVERIFY(desk.store.save(desk.taken, person, other.seen));
        const auto before = content(desk.store);
        const auto refused = desk.store.merge(one, other, differences(one.value, other.value));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(content(desk.store) == before);
    }

    void a_form_that_still_shows_the_taken_case_loses_nothing_in_it()
    {
        Desk desk;
        const auto stale = desk.open(desk.taken);
        QVERIFY(desk.merge());
        Stay added = stale.value.stays.front();
        added.id = RecordId::create();
        const auto refused = desk.store.save(desk.taken, added, stale.seen);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void a_signed_note_moves_but_still_cannot_be_removed()
    {
        Desk desk;
        Loaded<Case> file = desk.open(desk.taken);
        Note note;
        note.id = RecordId::create();
        note.signed_at = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
        note.text = QStringLiteral("She chose the lawyer herself");
        QVERIFY(desk.store.save(desk.taken, note, file.seen));
        QVERIFY(desk.merge());
        QVERIFY(holds(desk.open(desk.kept).value.notes, {note}));
        QVERIFY(!desk.store.remove<Note>(desk.kept, note.id, desk.open(desk.kept).seen));
        QVERIFY(desk.store.unmerge(desk.taken));
        QVERIFY(holds(desk.open(desk.taken).value.notes, {note}));
        QVERIFY(agrees_with_the_journal(desk.store));
    }

    void two_persons_stay_two_persons_also_when_one_of_them_is_merged()
    {
        Desk desk;
        const Case third = sample_case(QStringLiteral("2026-003"));
        QVERIFY(desk.store.save(third, {}, Act::Intake));
        const FileId office = Store::office_file();
        const DifferentPersons apart{RecordId::create(), desk.taken, third.cover.id};
        QVERIFY(desk.store.save(office, apart, {}));
        QVERIFY(desk.merge());
        const auto pairs = desk.store.records<DifferentPersons>(office);
        QVERIFY(pairs->value.front().is(third.cover.id, desk.kept));
        QVERIFY(desk.store.unmerge(desk.taken));
        QVERIFY(desk.store.records<DifferentPersons>(office)->value == std::vector{apart});
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
