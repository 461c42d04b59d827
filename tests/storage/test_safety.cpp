// SPDX-License-Identifier: EUPL-1.2
//
// Risk flags and rules of safe contact: what storage promises about them.
#include "open_store.h"

#include "storage/projection.h"

#include <QTest>

using namespace ancora;
using namespace ancora::storage;

namespace {

RiskFlag some_flag()
{
    return {RecordId::create(), Code::of("PERPETRATOR_THREAT"), QDate(2026, 4, 1), QDate(2026, 5, 1), QDate(2026, 7, 1), {},
            QStringLiteral("Canary waits at the station"), {}};
}

ContactRule some_rule()
{
    return {RecordId::create(), Code::of("PHONE"), Code::of("FORBIDDEN"), QDate(2026, 4, 1), QStringLiteral("Canary answers the phone")};
}

/// A stored case with one flag and one rule.
struct Filed {
    Filed()
    {
        file.flags = {some_flag()};
        file.contact_rules = {some_rule()};
        seen = open.store().save(file, {}, Act::Intake).value();
    }
    [[nodiscard]] Case stored() { return open.store().open_case(file.cover.id).value().value; }

    OpenStore open;
    Case file = sample_case(QStringLiteral("2026-007"));
    Seen seen;
};

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flags_rules_and_destination_come_back_as_they_were_saved()
    {
        Filed filed;
        Case file = filed.file;
        file.flags[0].removed_on = QDate(2026, 5, 2);
        file.flags[0].removal_reason = QStringLiteral("In prison");
        file.accompaniments[0].destination = Code::of("OWN_HOME");
        QVERIFY(filed.open.store().save(file, filed.seen, Act::Save));
        QVERIFY(filed.stored() == file);
        const auto comparison = rebuild_and_compare(filed.open.store().database(), filed.open.store().journal());
        QCOMPARE(comparison->differences, QStringList());
    }

    void a_rule_of_safe_contact_never_changes_and_never_goes()
    {
        Filed filed;
        ContactRule changed = filed.file.contact_rules[0];
        changed.permission = Code::of("ALLOWED");
        const auto rewritten = filed.open.store().save(filed.file.cover.id, changed, filed.seen);
        QVERIFY(!rewritten);
        QCOMPARE(rewritten.error().kind, Error::Kind::Refused);
        Case without = filed.file;
        without.contact_rules.clear();
        QVERIFY(!filed.open.store().save(without, filed.seen, Act::Save) || filed.stored().contact_rules == filed.file.contact_rules);
        ContactRule further = some_rule();
        further.permission = Code::of("ALLOWED");
        further.since = QDate(2026, 5, 4);
        QVERIFY(filed.open.store().save(filed.file.cover.id, further, filed.seen)); // control: a further one is written
        QVERIFY(filed.stored().contact_rules == std::vector({filed.file.contact_rules[0], further}));
    }

    void a_flag_that_was_removed_stays_as_it_is()
    {
        Filed filed;
        RiskFlag flag = filed.file.flags[0];
        flag.note = QStringLiteral("He was seen again");
        const auto seen = filed.open.store().save(filed.file.cover.id, flag, filed.seen); // control: until then it changes
        QVERIFY(seen);
        flag.removed_on = QDate(2026, 5, 3);
        flag.removal_reason = QStringLiteral("He left the country");
        const auto removed = filed.open.store().save(filed.file.cover.id, flag, *seen);
        QVERIFY(removed);
        flag.removal_reason = QStringLiteral("Something else");
        QVERIFY(!filed.open.store().save(filed.file.cover.id, flag, *removed));
        QVERIFY(!filed.open.store().remove<RiskFlag>(filed.file.cover.id, flag.id, *removed));
    }

    void the_lists_count_what_stands_today_and_the_deadlines_see_it()
    {
        Filed filed;
        QCOMPARE(filed.open.store().case_line(filed.file.cover.id)->flags, 1);
        const auto procedures = filed.open.store().procedures();
        QCOMPARE(procedures->front().flags.size(), std::size_t(1));
        QCOMPARE(procedures->front().flags[0].due_on(), QDate(2026, 5, 1));
        RiskFlag gone = filed.file.flags[0];
        gone.removed_on = QDate(2026, 5, 4);
        QVERIFY(filed.open.store().save(filed.file.cover.id, gone, filed.seen));
        QCOMPARE(filed.open.store().case_line(filed.file.cover.id)->flags, 0);
    }

    void statistics_see_no_note_of_them()
    {
        Filed filed;
        const QString sql = QStringLiteral("SELECT count(*) FROM risk_flag, contact_rule WHERE instr(risk_flag.note, 'Canary') > 0 "
                                           "OR instr(contact_rule.note, 'Canary') > 0");
        QCOMPARE(count(filed, sql), 0);
        QCOMPARE(count(filed, QStringLiteral("SELECT count(*) FROM risk_flag WHERE instr(kind, 'THREAT') > 0")), 1); // control
    }

private:
    static int count(Filed &filed, const QString &sql)
    {
        int found = -1;
        const auto scanned = filed.open.store().database().scan(sql, [&found](const Row &row) { found = int(row.integer(0)); });
        return scanned ? found : -1;
    }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "test_safety.moc"
