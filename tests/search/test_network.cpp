// SPDX-License-Identifier: EUPL-1.2
//
// What ties two files together, and what does not.
#include "search/network.h"

#include <QTest>

using namespace ancora;
using namespace ancora::search;

namespace {

Perpetrator perpetrator(const QString &name, const QString &aliases = {}, const QString &phones = {})
{
    Perpetrator one;
    one.id = RecordId::create();
    one.name = name;
    one.aliases = aliases;
    one.phones = phones;
    return one;
}

Involvement part_of(const Perpetrator &who, const char *role)
{
    Involvement involvement;
    involvement.id = RecordId::create();
    involvement.perpetrator = who.id;
    involvement.roles = {Code::of(role)};
    return involvement;
}

ExploitationEvent work_at(const QString &workplace, const QString &place)
{
    ExploitationEvent event;
    event.id = RecordId::create();
    event.workplace = workplace;
    event.place = place;
    return event;
}

/// Two files full of traces, none of which is shared.
struct Two {
    Two()
    {
        one.person.phone = QStringLiteral("+32 475 12 34 56");
        other.person.phone = QStringLiteral("0475 12 34 57");
        one.involvements = {part_of(known[0], "EXPLOITER")};
        other.involvements = {part_of(known[1], "EXPLOITER")};
        one.exploitation = {work_at(QStringLiteral("Nail bar Lotus"), QStringLiteral("Antwerpen"))};
        other.exploitation = {work_at(QStringLiteral("Car wash Lux"), QStringLiteral("Antwerpen"))};
    }
    [[nodiscard]] std::set<Trace> shared() const { return shared_traces(one, other, known); }

    std::vector<Perpetrator> known{perpetrator(QStringLiteral("Viktor Kravets"), {}, QStringLiteral("0499 11 22 33")),
                                   perpetrator(QStringLiteral("Joy Osas"), QStringLiteral("Madame Joy"), QStringLiteral("0499 44 55 66"))};
    Case one;
    Case other;
};

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_that_share_nothing_are_not_linked()
    {
        QCOMPARE(Two().shared(), std::set<Trace>());
        Two empty;
        empty.one = empty.other = {};
        QCOMPARE(empty.shared(), std::set<Trace>()); // nothing known is nothing shared
    }

    void each_kind_of_link_is_found_alone()
    {
        Two recruiter;
        recruiter.one.involvements.push_back(part_of(recruiter.known[1], "RECRUITER"));
        QCOMPARE(recruiter.shared(), (std::set{Trace::Recruiter, Trace::Phone})); // she has one telephone
        recruiter.known[1].phones.clear();
        QCOMPARE(recruiter.shared(), std::set{Trace::Recruiter});

        Two perpetrator;
        perpetrator.known[0].phones.clear();
        perpetrator.other.involvements.push_back(part_of(perpetrator.known[0], "GUARD"));
        QCOMPARE(perpetrator.shared(), std::set{Trace::Perpetrator});

        Two phone;
        phone.other.person.safe_contact = QStringLiteral("through a friend, 0475/12.34.56, evenings");
        QCOMPARE(phone.shared(), std::set{Trace::Phone});

        Two workplace;
        workplace.other.exploitation.push_back(work_at(QStringLiteral("LÓTUS nail bar"), {}));
        QCOMPARE(workplace.shared(), std::set{Trace::Workplace});
    }

    void one_perpetrator_written_down_twice_is_still_the_same()
    {
        Two by_alias;
        by_alias.known[0].aliases = QStringLiteral("Vitya, madame  joy");
        QCOMPARE(by_alias.shared(), std::set{Trace::Perpetrator});
        Two by_script;
        by_script.known[1].name = QStringLiteral("Виктор Кравец");
        QCOMPARE(by_script.shared(), std::set{Trace::Perpetrator});
        Two by_phone;
        by_phone.known[1].phones = QStringLiteral("0032 (0)499 11 22 33");
        QCOMPARE(by_phone.shared(), (std::set{Trace::Perpetrator, Trace::Phone}));
    }

    void a_number_of_the_perpetrator_in_the_others_contacts_is_a_link()
    {
        Two two;
        Relative cousin;
        cousin.contact = QStringLiteral("+32499112233");
        two.other.family = {cousin};
        QCOMPARE(two.shared(), std::set{Trace::Phone});
    }

    void a_town_is_no_workplace_but_an_address_is()
    {
        Two two;
        two.other.exploitation[0].place = QStringLiteral("Lange Dijkstraat 5, Antwerpen");
        QCOMPARE(two.shared(), std::set<Trace>());
        two.one.exploitation[0].place = QStringLiteral("lange dijkstraat 5");
        QCOMPARE(two.shared(), std::set{Trace::Workplace});
    }

    void a_number_is_the_same_however_it_is_written_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("same");
        QTest::newRow("home") << QStringLiteral("0475 12 34 56") << true;
        QTest::newRow("abroad") << QStringLiteral("+32475123456") << true;
        QTest::newRow("zeros") << QStringLiteral("0032-475-12.34.56") << true;
        QTest::newRow("brackets") << QStringLiteral("+32 (0)475 12 34 56") << true;
        QTest::newRow("slash") << QStringLiteral("gsm 0475/12.34.56 (sister)") << true;
        QTest::newRow("other end") << QStringLiteral("0475 12 34 55") << false;
        QTest::newRow("longer") << QStringLiteral("0475 12 34 567") << false;
        QTest::newRow("part") << QStringLiteral("12 34 56") << false;
        QTest::newRow("none") << QStringLiteral("no telephone") << false;
    }

    void a_number_is_the_same_however_it_is_written()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, same);
        const auto numbers = phone_numbers(written);
        const QString known = *phone_numbers(QStringLiteral("0475 12 34 56")).begin();
        QCOMPARE(std::any_of(numbers.begin(), numbers.end(), [&](const QString &one) { return is_same_phone(one, known); }), same);
    }

    void several_numbers_of_one_text_are_told_apart()
    {
        QCOMPARE(phone_numbers(QStringLiteral("0475 12 34 56, 02 345 67 89\n+40 721 234 567")).size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "test_network.moc"
