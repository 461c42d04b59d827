// SPDX-License-Identifier: EUPL-1.2
//
// Who went from one centre to another is counted once. The oracle joins the facts of such a person and counts them
// as one vault.
#include "centres.h"

#include <QtTest>
#include <algorithm>
#include <random>

using namespace ancora;
using namespace ancora::statistics;

namespace {

constexpr int seeds = 6;

/// A case as the two centres and as the nation see it.
struct Transfer {
    Facts sender;
    Facts receiver;
    Facts together;
};

/// Somebody's first accompaniment from `from` to `until` with a hand-over on `day`: closed at the sending centre,
/// begun at the receiving one `gap` days later.
Transfer hand_over(std::mt19937_64 &random, std::uint32_t number)
{
    const Facts made = random_facts(random(), 1);
    Transfer transfer;
    copy_case(made, 0, transfer.together);
    CaseFact &person = transfer.together.cases.front();
    person.id = FileId(Uuid::from_parts(number, 7, number));
    transfer.together.stays.clear();
    transfer.together.documents.clear();
    auto &whole = transfer.together.accompaniments;
    whole.resize(1);
    whole.front().from = static_cast<Day>(day(2017, 1, 1) + static_cast<Day>(random() % 1400));
    whole.front().until = random() % 2 == 0 ? 0 : static_cast<Day>(whole.front().from + 800 + static_cast<Day>(random() % 400));
    whole.front().reopening = false;

    transfer.sender = transfer.together;
    transfer.receiver = transfer.together;
    const Day moved = static_cast<Day>(whole.front().from + static_cast<Day>(random() % 790));
    AccompanimentFact &sent = transfer.sender.accompaniments.front();
    sent.until = moved;
    sent.closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    AccompanimentFact &received = transfer.receiver.accompaniments.front();
    received.from = std::max(whole.front().from, static_cast<Day>(moved - static_cast<Day>(random() % 20)));
    received.referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    return transfer;
}

} // namespace

class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_goes_from_one_centre_to_another_counts_once();
    void without_tokens_they_count_twice();
    void the_stock_of_one_year_is_the_start_of_the_next();
    void a_stay_between_two_centres_is_a_closing_and_a_reopening();
    void three_centres_and_back_again();
    void a_person_who_slept_in_two_shelters_is_one_person();
    void what_one_centre_knows_of_a_person_counts_once();
    void a_referral_by_a_centre_that_knows_nothing_of_it_stays_new();
    void a_centre_is_not_another_centre();
    void who_changes_scope_on_the_way_counts_once_in_each();
    void names_are_recognised_however_they_are_written();
    void a_token_says_nothing_without_the_key_and_nothing_about_other_tables();
};

void TestTransfers::who_goes_from_one_centre_to_another_counts_once()
{
    std::mt19937_64 random(5);
    int transfers = 0;
    for (int round = 0; round < seeds; ++round) {
        Three centres;
        Facts all;
        for (std::uint32_t i = 0; i < 60; ++i) {
            const Transfer transfer = hand_over(random, i);
            const std::size_t sender = random() % 3;
            copy_case(transfer.sender, 0, centres[sender]);
            copy_case(transfer.receiver, 0, centres[(sender + 1 + random() % 2) % 3]);
            copy_case(transfer.together, 0, all);
        }
        const ReportOptions options{2018, static_cast<Scope>(round % 3), QDate(2018, 12, 31), 1, 0};
        const auto sum = consolidated(contributions(centres, options), options);
        // How long an accompaniment was is counted where it was closed: the sending centre's part is not in it.
        static const QRegularExpression durations(QStringLiteral("^(?!T9 [^ ]+ D_)"));
        QCOMPARE(difference(national(sum, options).filter(durations), of_one_vault(all, options).filter(durations)),
                 QString());
        QVERIFY(sum.without_tokens.isEmpty());
        transfers += sum.transfers;
    }
    QVERIFY(transfers > seeds * 5);
}

void TestTransfers::without_tokens_they_count_twice()
{
    std::mt19937_64 random(5);
    const ReportOptions options = confidential(2018);
    Three centres;
    Facts all;
    for (std::uint32_t i = 0; i < 60; ++i) {
        const Transfer transfer = hand_over(random, i);
        copy_case(transfer.sender, 0, centres[0]);
        copy_case(transfer.receiver, 0, centres[1]);
        copy_case(transfer.together, 0, all);
    }
    const auto sum = consolidated(contributions(centres, options, false), options);
    QVERIFY(!difference(national(sum, options), of_one_vault(all, options)).isEmpty());
    QCOMPARE(sum.transfers, 0);
}

void TestTransfers::the_stock_of_one_year_is_the_start_of_the_next()
{
    std::mt19937_64 random(9);
    Three centres;
    for (std::uint32_t i = 0; i < 120; ++i) {
        const Transfer transfer = hand_over(random, i);
        copy_case(transfer.sender, 0, centres[i % 3]);
        copy_case(transfer.receiver, 0, centres[(i + 1) % 3]);
    }
    for (int year = 2017; year < 2020; ++year) {
        const ReportOptions options = confidential(year, Scope::All);
        const ReportOptions next = confidential(year + 1, Scope::All);
        QCOMPARE(figure(national(consolidated(contributions(centres, options), options), options), "T7 END TOTAL"),
                 figure(national(consolidated(contributions(centres, next), next), next), "T7 START TOTAL"));
    }
}

void TestTransfers::a_stay_between_two_centres_is_a_closing_and_a_reopening()
{
    Three centres;
    add_case(centres[0], day(2017, 3, 1), day(2018, 12, 20));
    centres[0].accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    add_case(centres[1], day(2019, 1, 10));
    centres[1].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    const ReportOptions before = confidential(2018);
    const QStringList closing = national(consolidated(contributions(centres, before), before), before);
    QCOMPARE(figure(closing, "T7 CLOSED TOTAL"), 1);
    QCOMPARE(figure(closing, "T9 TRANSFER_CENTRE TOTAL"), 1);
    const ReportOptions after = confidential(2019);
    const QStringList beginning = national(consolidated(contributions(centres, after), after), after);
    QCOMPARE(figure(beginning, "T7 NEW TOTAL"), 0);
    QCOMPARE(figure(beginning, "T7 REOPENED TOTAL"), 1);
    QCOMPARE(figure(beginning, "T3 TOTAL TOTAL"), 0);
    QCOMPARE(figure(beginning, "T7 END TOTAL"), 1);
}

void TestTransfers::three_centres_and_back_again()
{
    // First to second, second to third, third back to first, all in one year.
    Three centres;
    const auto transfer = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    const auto other_centre = code(ListId::ReferringBodies, "CENTRE_OTHER");
    add_case(centres[0], day(2018, 1, 10), day(2018, 3, 1));
    centres[0].accompaniments.front().closure_reason = transfer;
    AccompanimentFact again = centres[0].accompaniments.front();
    again.from = day(2018, 9, 1);
    again.until = 0;
    again.closure_reason = no_code;
    again.referring_body = other_centre;
    centres[0].accompaniments.push_back(again);
    add_case(centres[1], day(2018, 3, 1), day(2018, 6, 1));
    add_case(centres[2], day(2018, 6, 1), day(2018, 9, 1));
    for (const std::size_t i : {1u, 2u}) {
        centres[i].accompaniments.front().closure_reason = transfer;
        centres[i].accompaniments.front().referring_body = other_centre;
    }
    const ReportOptions options = confidential(2018);
    std::vector<Contribution> files = contributions(centres, options);
    std::vector<std::size_t> order{0, 1, 2};
    do {
        const auto sum = consolidated({files[order[0]], files[order[1]], files[order[2]]}, options);
        const QStringList figures = national(sum, options);
        QCOMPARE(sum.transfers, 3);
        QCOMPARE(figure(figures, "T3 TOTAL TOTAL"), 1);
        QCOMPARE(figure(figures, "T7 NEW TOTAL"), 1);
        QCOMPARE(figure(figures, "T7 REOPENED TOTAL"), 0);
        QCOMPARE(figure(figures, "T7 CLOSED TOTAL"), 0);
        QCOMPARE(figure(figures, "T9 TOTAL TOTAL"), 0);
        QCOMPARE(figure(figures, "T7 END TOTAL"), 1);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestTransfers::a_person_who_slept_in_two_shelters_is_one_person()
{
    Three centres;
    for (const std::size_t i : {0u, 1u}) {
        add_case(centres[i], day(2018, 1, 10));
        centres[i].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
        centres[i].stays.push_back({0, day(2018, 2, 1), day(2018, 2, 11), code(ListId::StayKind, "SHELTER")});
    }
    const ReportOptions options = confidential(2018);
    const QStringList figures = national(consolidated(contributions(centres, options), options), options);
    QCOMPARE(figure(figures, "T10 PERSONS TOTAL"), 1);
    QCOMPARE(figure(figures, "T10 NIGHTS TOTAL"), 20);
}

void TestTransfers::what_one_centre_knows_of_a_person_counts_once()
{
    Three centres;
    add_case(centres[0], day(2018, 1, 10), day(2018, 4, 1));
    centres[0].accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    add_case(centres[1], day(2018, 4, 1));
    centres[1].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    centres[0].justice = {{0, day(2018, 2, 1), code(ListId::JusticeSteps, "COMPLAINT"), no_code}};
    centres[1].justice = {{0, day(2018, 5, 1), code(ListId::JusticeSteps, "STATEMENT"), no_code},
                          {0, day(2018, 6, 1), code(ListId::JusticeSteps, "CIVIL_PARTY_VICTIM"), no_code}};
    const ReportOptions options = confidential(2018);
    const QStringList figures = national(consolidated(contributions(centres, options), options), options);
    QCOMPARE(figure(figures, "T12 TOTAL TOTAL"), 1);
    QCOMPARE(figure(figures, "T12 STATEMENT TOTAL"), 1);
    QCOMPARE(figure(figures, "T12 NO_STATEMENT TOTAL"), 0);
    QCOMPARE(figure(figures, "T12 VICTIM_CIVIL_PARTY TOTAL"), 1);
    QCOMPARE(figure(figures, "T12 NO_JUDGMENT TOTAL"), 1);
}

void TestTransfers::a_referral_by_a_centre_that_knows_nothing_of_it_stays_new()
{
    Three centres;
    add_case(centres[1], day(2018, 2, 1));
    centres[1].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    const ReportOptions options = confidential(2018);
    const auto sum = consolidated(contributions(centres, options), options);
    QCOMPARE(figure(national(sum, options), "T3 TOTAL TOTAL"), 1);
    QCOMPARE(sum.transfers, 0);
}

void TestTransfers::a_centre_is_not_another_centre()
{
    // Sent to a centre that hands nothing over, and back from it.
    Three centres;
    add_case(centres[0], day(2018, 2, 1), day(2018, 4, 1));
    centres[0].accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    AccompanimentFact again = centres[0].accompaniments.front();
    again.from = day(2018, 6, 1);
    again.until = 0;
    again.referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    centres[0].accompaniments.push_back(again);
    const ReportOptions options = confidential(2018);
    const auto sum = consolidated(contributions(centres, options), options);
    const QStringList figures = national(sum, options);
    QCOMPARE(sum.transfers, 0);
    QCOMPARE(figure(figures, "T7 CLOSED TOTAL"), 1);
    QCOMPARE(figure(figures, "T7 REOPENED TOTAL"), 1);
}

void TestTransfers::who_changes_scope_on_the_way_counts_once_in_each()
{
    Three centres;
    add_case(centres[0], day(2018, 2, 1), day(2018, 4, 1));
    centres[0].accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    add_case(centres[1], day(2018, 4, 1), 0, "SMUGGLING_AGG");
    centres[1].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    const auto new_persons = [&centres](Scope scope) {
        const ReportOptions options = confidential(2018, scope);
        const QStringList figures = national(consolidated(contributions(centres, options), options), options);
        return std::array{figure(figures, "T3 TOTAL TOTAL"), figure(figures, "T6 TOTAL TOTAL")};
    };
    QCOMPARE(new_persons(Scope::Trafficking), (std::array<std::int64_t, 2>{1, 1}));
    QCOMPARE(new_persons(Scope::AggravatedSmuggling), (std::array<std::int64_t, 2>{1, 1}));
    QCOMPARE(new_persons(Scope::All), (std::array<std::int64_t, 2>{2, 1}));
}

void TestTransfers::names_are_recognised_however_they_are_written()
{
    const auto mark = [](const char *family, const char *given, const char *born) {
        return mark_of(person_named(QString::fromUtf8(family), QString::fromUtf8(given), QString::fromUtf8(born)), centres_key());
    };
    const Secret known = *mark("Özdemir-Yılmaz", "Zoë Anna", "1990-05-03");
    for (const auto &[family, given] : {std::pair{"ozdemir Yılmaz", "Anna, Zoe"}, {"ANNA ÖZDEMIR", "ZOË  YıLMAZ"}})
        QVERIFY(mark(family, given, "1990-05-03")->equals(known));
    QVERIFY(!mark("Özdemir-Yılmaz", "Zoë Anna", "1990-05-04")->equals(known));
    QVERIFY(!mark("Özdemir", "Zoë Anna", "1990-05-03")->equals(known));
    QVERIFY(mark("Абрамова", "Ольга", "1990")->equals(*mark("АБРАМОВА", "ольга", "1990")));
    QVERIFY(!mark("", "", "1990"));
    QVERIFY(!mark(" - ", "", "1990"));
    QVERIFY(!mark("Abrams", "Olga", ""));
}

void TestTransfers::a_token_says_nothing_without_the_key_and_nothing_about_other_tables()
{
    Facts facts;
    add_case(facts, day(2018, 2, 1), day(2018, 6, 1));
    facts.accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    const auto tokens = [&facts](const Secret &key, int year) {
        Marks marks;
        marks.emplace(facts.cases.front().id, *mark_of(person_named(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1990")), key));
        const ReportOptions options = confidential(year);
        const auto figures = aggregate(facts, code_lists(), definitions(), options, CentresTokens{marks, key}).value();
        QList<QByteArray> found;
        for (const TableAggregate &table : figures.tables) {
            for (const BlockAggregate &block : table.blocks) {
                for (const Passage &passage : block.passages)
                    found.append(passage.token);
            }
        }
        return found;
    };
    const QList<QByteArray> first = tokens(centres_key(), 2018);
    QVERIFY(first.size() >= 5);
    QCOMPARE(QSet<QByteArray>(first.begin(), first.end()).size(), first.size());
    QCOMPARE(tokens(centres_key(), 2018), first);
    for (const QByteArray &other : tokens(Secret::random(crypto::key_size), 2018) + tokens(centres_key(), 2019))
        QVERIFY(!first.contains(other));
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "test_transfers.moc"
