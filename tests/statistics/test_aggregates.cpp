// SPDX-License-Identifier: EUPL-1.2
//
// Three centres' figures added up are the figures of one centre with everybody; what does not fit is refused.
#include "centres.h"

#include <QtTest>
#include <random>

using namespace ancora;
using namespace ancora::statistics;

namespace {

constexpr int seeds = 6;

/// Everybody goes to one of three centres; beds and referrals too.
Three split(const Facts &facts, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Three centres;
    for (const ReferralFact &referral : facts.referrals)
        centres[random() % 3].referrals.push_back(referral);
    for (std::uint32_t i = 0; i < facts.cases.size(); ++i)
        copy_case(facts, i, centres[random() % 3]);
    centres[0].capacity = 4;
    centres[1].capacity = 5;
    centres[2].capacity = facts.capacity % 2 == 0 ? 6 : 0;
    return centres;
}

} // namespace

class TestAggregates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void three_centres_make_the_report_of_all_their_people();
    void no_name_and_no_identifier_is_in_what_travels();
    void what_does_not_fit_is_refused_with_one_sentence_data();
    void what_does_not_fit_is_refused_with_one_sentence();
    void damaged_bytes_are_refused();
};

void TestAggregates::three_centres_make_the_report_of_all_their_people()
{
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Facts all = random_facts(seed, 300);
        const Three centres = split(all, seed);
        all.capacity = centres[2].capacity == 0 ? 0 : 15;
        const ReportOptions options{2018, static_cast<Scope>(seed % 3), QDate(2018, seed % 2 == 0 ? 12 : 7, 31), 1, 0};
        // Without tokens: the made-up people are not transferred, whatever their codes say.
        const auto sum = consolidated(contributions(centres, options, false), options);
        QCOMPARE(difference(national(sum, options), of_one_vault(all, options)), QString());
        QCOMPARE(sum.without_tokens.size(), 3);
        // Which countries have a row of their own is decided for the nation, not by centre.
        ReportOptions protecting = options;
        protecting.threshold = 5;
        QCOMPARE(list_and_roll_up(sum.leaves, code_lists(), definitions(), protecting)->counts,
                 count_year(all, code_lists(), definitions(), protecting)->counts);
    }
}

void TestAggregates::no_name_and_no_identifier_is_in_what_travels()
{
    Facts facts;
    add_case(facts, day(2018, 2, 1), day(2018, 6, 1)).citizenship = code(ListId::Countries, "NG");
    facts.accompaniments.front().closure_reason = code(ListId::ClosureReasons, "TRANSFER_CENTRE");
    Aggregates figures = contribution(facts, confidential(2018), 1).aggregates;
    const QByteArray id = facts.cases.front().id.uuid().bytes();
    QVERIFY(!encode(figures).contains(id));
    figures.office = facts.cases.front().id.uuid(); // that a search would find it
    QVERIFY(encode(figures).contains(id));
}

void TestAggregates::what_does_not_fit_is_refused_with_one_sentence_data()
{
    QTest::addColumn<int>("fault");
    const char *faults[] = {"the same centre twice", "other definitions", "another code list", "another year",
                            "another scope",         "another cut-off",   "training",          "another key",
                            "another table",         "another size",      "figures that do not add up"};
    for (int i = 0; i < 11; ++i)
        QTest::newRow(faults[i]) << i;
}

void TestAggregates::what_does_not_fit_is_refused_with_one_sentence()
{
    QFETCH(int, fault);
    const ReportOptions options = confidential(2018);
    static const std::vector<Contribution> good = contributions(split(random_facts(3, 60), 3), options);
    QVERIFY(consolidate(good, code_lists(), definitions(), options));
    std::vector<Contribution> centres = good;
    Aggregates &last = centres.back().aggregates;
    switch (fault) {
    case 0: last.office = centres.front().aggregates.office; break;
    case 1: last.definitions += u'x'; break;
    case 2: last.code_lists[3] += u'x'; break;
    case 3: last.year = 2017; break;
    case 4: last.scope = Scope::All; break;
    case 5: last.cut_off = QDate(2018, 12, 30); break;
    case 6: last.training = true; break;
    case 7: last.centres_key[0] = static_cast<char>(~last.centres_key[0]); break;
    case 8: last.tables.front().id = QStringLiteral("T99"); break;
    case 9: last.tables.front().blocks.front().counts.push_back(0); break;
    default: ++last.tables.front().blocks.front().counts.front(); break; // T1 is not T2 any more
    }
    const auto refused = consolidate(centres, code_lists(), definitions(), options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.startsWith(QStringLiteral("file2: ")), qPrintable(refused.error().text));
    QVERIFY(!refused.error().text.contains(u'\n'));
}

void TestAggregates::damaged_bytes_are_refused()
{
    const QByteArray good = encode(contribution(random_facts(4, 40), confidential(2018), 1).aggregates);
    QVERIFY(decode_aggregates(good));
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(40), good.size() / 2, good.size() - 1})
        QCOMPARE(decode_aggregates(good.left(size)).error().kind, Error::Kind::Damaged);
    QCOMPARE(decode_aggregates(good + '\0').error().kind, Error::Kind::Damaged);
    Aggregates claiming = decode_aggregates(good).value(); // somebody who was not counted
    BlockAggregate &block = claiming.tables.front().blocks.front();
    const auto empty = std::find(block.counts.begin(), block.counts.end(), 0);
    for (const auto &cell : {empty - block.counts.begin(), block.counts.end() - block.counts.begin()}) {
        block.passages = {{QByteArray(token_size, 'x'), Passage::Side::Arrival, Passage::When::During,
                           static_cast<std::uint32_t>(cell)}};
        QCOMPARE(decode_aggregates(encode(claiming)).error().kind, Error::Kind::Damaged);
    }
    QByteArray newer = good;
    newer[0] = 2;
    QCOMPARE(decode_aggregates(newer).error().kind, Error::Kind::Newer);
}

QTEST_GUILESS_MAIN(TestAggregates)
#include "test_aggregates.moc"
