// SPDX-License-Identifier: EUPL-1.2
//
// What a forbidden way of contact stops: each rule is printed and checked.
#include "cases/case_file.h"
#include "cases/code_list.h"

#include <QTest>
#include <map>
#include <set>

using namespace ancora;

namespace {

const QDate day(2026, 5, 4);

ContactRule rule(const Code &channel, const char *permission, QDate since)
{
    return {RecordId::create(), channel, Code::of(permission), since, {}};
}

const std::map<ContactUse, const char *> uses{{ContactUse::ShowPhone, "the telephone number on the screen"},
                                              {ContactUse::ShowAddress, "the address on the screen"},
                                              {ContactUse::WriteLetter, "a letter"},
                                              {ContactUse::PrintLabel, "a label"}};

std::set<ContactUse> stopped_by(const std::vector<ContactRule> &rules)
{
    std::set<ContactUse> stopped;
    for (const auto &[use, name] : uses)
        if (forbidding(rules, use, day))
            stopped.insert(use);
    return stopped;
}

} // namespace

class TestSafeContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_forbidden_channel_stops_what_it_says_and_nothing_else_data()
    {
        using Uses = std::set<ContactUse>;
        QTest::addColumn<QString>("channel");
        QTest::addColumn<Uses>("stopped");
        QTest::newRow("PHONE") << QStringLiteral("PHONE") << Uses{ContactUse::ShowPhone};
        QTest::newRow("TEXT") << QStringLiteral("TEXT") << Uses{ContactUse::ShowPhone};
        QTest::newRow("EMAIL") << QStringLiteral("EMAIL") << Uses{};
        QTest::newRow("LETTER") << QStringLiteral("LETTER") << Uses{ContactUse::WriteLetter, ContactUse::PrintLabel};
        QTest::newRow("VISIT") << QStringLiteral("VISIT") << Uses{ContactUse::ShowAddress};
        QTest::newRow("THIRD_PERSON") << QStringLiteral("THIRD_PERSON") << Uses{};
    }

    void each_forbidden_channel_stops_what_it_says_and_nothing_else()
    {
        QFETCH(const QString, channel);
        QFETCH(const std::set<ContactUse>, stopped);
        const Code code = Code::parse(channel).value();
        const auto found = stopped_by({rule(code, "FORBIDDEN", day)});
        for (const auto &[use, name] : uses)
            qInfo("%s forbidden: %s is %s", qPrintable(channel), name, found.contains(use) ? "stopped" : "allowed");
        QVERIFY(found == stopped);
        QVERIFY(stopped_by({rule(code, "ONLY_SO", day)}).empty());
        QVERIFY(stopped_by({rule(code, "ALLOWED", day)}).empty());
    }

    void every_channel_of_the_list_is_among_them()
    {
        const auto lists = CodeLists::load();
        QVERIFY(lists);
        std::set<Code> blocked{Code::of("EMAIL"), Code::of("THIRD_PERSON")}; // stand in the banner only
        for (const ContactBlock &block : contact_blocks)
            blocked.insert(Code::of(block.channel));
        for (const CodeEntry &channel : lists->list(ListId::ContactChannels).entries())
            QVERIFY2(blocked.erase(channel.code) == 1, qPrintable(channel.code.text()));
        QVERIFY(blocked.empty());
    }

    void letters_and_labels_ask_the_rules()
    {
        Case file;
        QVERIFY(may_write_letter(file, day) && may_print_label(file, day));
        file.contact_rules = {rule(Code::of("LETTER"), "FORBIDDEN", day)};
        QVERIFY(!may_write_letter(file, day) && !may_print_label(file, day));
        QVERIFY(may_write_letter(file, day.addDays(-1)) && may_print_label(file, day.addDays(-1)));
    }

    void a_change_holds_from_its_day_and_the_older_rule_before_it()
    {
        const Code phone = Code::of("PHONE");
        const std::vector rules{rule(phone, "ALLOWED", day), rule(phone, "FORBIDDEN", day.addDays(-10)),
                                rule(Code::of("VISIT"), "FORBIDDEN", day.addDays(-20))};
        QCOMPARE(contact_rule_on(rules, phone, day.addDays(-11)), nullptr);
        QCOMPARE(contact_rule_on(rules, phone, day.addDays(-1)), &rules[1]);
        QVERIFY(forbidding(rules, ContactUse::ShowPhone, day.addDays(-1)));
        QCOMPARE(contact_rule_on(rules, phone, day), &rules[0]);
        QVERIFY(!forbidding(rules, ContactUse::ShowPhone, day));
    }

    void of_two_rules_of_one_day_the_later_one_holds()
    {
        const Code phone = Code::of("PHONE");
        std::vector rules{rule(phone, "ALLOWED", day), rule(phone, "FORBIDDEN", day)};
        rules[0].id = RecordId(Uuid::from_parts(2000, 1, 1));
        rules[1].id = RecordId(Uuid::from_parts(1000, 2, 2));
        QCOMPARE(contact_rule_on(rules, phone, day), &rules[0]);
    }
};

QTEST_GUILESS_MAIN(TestSafeContact)
#include "test_safe_contact.moc"
