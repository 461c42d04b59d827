// SPDX-License-Identifier: EUPL-1.2
//
// Three centres' figures added up are the figures of one centre with everybody, and who went from one centre to
// another is counted once. The oracle joins the facts of such a person and counts them as one vault.
#include "made_facts.h"
#include "statistics/aggregates.h"
#include "statistics/report_builder.h"
#include "values/crypto.h"

#include <QtTest>
#include <random>

using namespace ancora;
using namespace ancora::statistics;

namespace {

constexpr int seeds = 6;
using Three = std::array<Facts, 3>;

const Definitions &definitions()
{
    static const Definitions result = Definitions::load().value();
    return result;
}

const Secret &centres_key()
{
    static const Secret key = Secret::random(crypto::key_size);
    return key;
}

Person person_named(const QString &family, const QString &given, const QString &born)
{
    Person person;
    person.family_name = family;
    person.given_name = given;
    if (const auto date = PartialDate::parse(born))
        person.birth_date = *date;
    return person;
}

/// Everybody is called after their case: the same id in two centres is the same person.
Marks marks_of(const Facts &facts)
{
    Marks marks;
    const auto files = transferred(facts, code_lists()).value();
    for (const FileId &file : files)
        marks.emplace(file, *mark_of(person_named(file.text(), QStringLiteral("Ada"), QStringLiteral("1990")), centres_key()));
    return marks;
}

Contribution contribution(const Facts &facts, const ReportOptions &options, int number, bool with_tokens = true)
{
    const Marks marks = marks_of(facts);
    const auto tokens = with_tokens ? std::optional<CentresTokens>({marks, centres_key()}) : std::nullopt;
    Aggregates figures = aggregate(facts, code_lists(), definitions(), options, tokens).value();
    figures.office = Uuid::from_parts(1, 2, static_cast<std::uint64_t>(number));
    figures.centre = QStringLiteral("Centre %1").arg(number);
    return {QStringLiteral("file%1").arg(number), decode_aggregates(encode(figures)).value()};
}

std::vector<Contribution> contributions(const Three &centres, const ReportOptions &options, bool with_tokens = true)
{
    std::vector<Contribution> result;
    for (const Facts &facts : centres)
        result.push_back(contribution(facts, options, static_cast<int>(result.size()), with_tokens));
    return result;
}

Consolidated consolidated(const std::vector<Contribution> &centres, const ReportOptions &options)
{
    auto result = consolidate(centres, code_lists(), definitions(), options);
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *result;
}

/// Every figure as "T3 row column = value"; the occupancy too.
QStringList figures_of(const CountedYear &year, const ReportOptions &options)
{
    const auto report = build_report(year, definitions(), options, {}, false);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    QStringList figures;
    for (const ReportTable &table : report->tables) {
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                figures.append(QStringLiteral("%1 %2 %3 = %4").arg(table.id, table.rows[r].code, table.columns[c].code)
                                   .arg(table.at(r, c).value));
        }
    }
    return figures;
}

QStringList national(const Consolidated &sum, const ReportOptions &options)
{
    return figures_of(list_and_roll_up(sum.leaves, code_lists(), definitions(), options).value(), options);
}

QStringList of_one_vault(const Facts &facts, const ReportOptions &options)
{
    return figures_of(count_year(facts, code_lists(), definitions(), options).value(), options);
}

/// Only the first difference is worth reading.
QString difference(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return actual.value(i) % QStringLiteral(" instead of ") % expected.value(i);
    }
    return {};
}

std::int64_t figure(const QStringList &figures, const char *place)
{
    const QString start = QLatin1String(place) % QStringLiteral(" = ");
    for (const QString &line : figures) {
        if (line.startsWith(start))
            return line.mid(start.size()).toLongLong();
    }
    qFatal("no figure %s", place);
}

/// Copies the rows of one case.
template <class Fact>
void copy_rows(const std::vector<Fact> &from, std::uint32_t case_index, std::vector<Fact> &to, std::uint32_t new_index)
{
    for (Fact fact : from) {
        if (fact.case_index != case_index)
            continue;
        fact.case_index = new_index;
        to.push_back(fact);
    }
}

void copy_case(const Facts &from, std::uint32_t index, Facts &to)
{
    const auto added = static_cast<std::uint32_t>(to.cases.size());
    to.cases.push_back(from.cases[index]);
    copy_rows(from.accompaniments, index, to.accompaniments, added);
    copy_rows(from.phases, index, to.phases, added);
    copy_rows(from.documents, index, to.documents, added);
    copy_rows(from.stays, index, to.stays, added);
}

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

class TestAggregates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void three_centres_make_the_report_of_all_their_people();
    void who_goes_from_one_centre_to_another_counts_once();
    void without_tokens_they_count_twice();
    void the_stock_of_one_year_is_the_start_of_the_next();
    void a_stay_between_two_centres_is_a_closing_and_a_reopening();
    void three_centres_and_back_again();
    void a_person_who_slept_in_two_shelters_is_one_person();
    void a_referral_by_a_centre_that_knows_nothing_of_it_stays_new();
    void names_are_recognised_however_they_are_written();
    void a_token_says_nothing_without_the_key_and_nothing_about_other_tables();
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

void TestAggregates::who_goes_from_one_centre_to_another_counts_once()
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

void TestAggregates::without_tokens_they_count_twice()
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

void TestAggregates::the_stock_of_one_year_is_the_start_of_the_next()
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

void TestAggregates::a_stay_between_two_centres_is_a_closing_and_a_reopening()
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

void TestAggregates::three_centres_and_back_again()
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
    for (const std::size_t i : {1, 2}) {
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

void TestAggregates::a_person_who_slept_in_two_shelters_is_one_person()
{
    Three centres;
    for (const std::size_t i : {0, 1}) {
        add_case(centres[i], day(2018, 1, 10));
        centres[i].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
        centres[i].stays.push_back({0, day(2018, 2, 1), day(2018, 2, 11), code(ListId::StayKind, "SHELTER")});
    }
    const ReportOptions options = confidential(2018);
    const QStringList figures = national(consolidated(contributions(centres, options), options), options);
    QCOMPARE(figure(figures, "T10 PERSONS TOTAL"), 1);
    QCOMPARE(figure(figures, "T10 NIGHTS TOTAL"), 20);
}

void TestAggregates::a_referral_by_a_centre_that_knows_nothing_of_it_stays_new()
{
    Three centres;
    add_case(centres[1], day(2018, 2, 1));
    centres[1].accompaniments.front().referring_body = code(ListId::ReferringBodies, "CENTRE_OTHER");
    const ReportOptions options = confidential(2018);
    const auto sum = consolidated(contributions(centres, options), options);
    QCOMPARE(figure(national(sum, options), "T3 TOTAL TOTAL"), 1);
    QCOMPARE(sum.transfers, 0);
}

void TestAggregates::names_are_recognised_however_they_are_written()
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

void TestAggregates::a_token_says_nothing_without_the_key_and_nothing_about_other_tables()
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
    QByteArray newer = good;
    newer[0] = 2;
    QCOMPARE(decode_aggregates(newer).error().kind, Error::Kind::Newer);
}

QTEST_GUILESS_MAIN(TestAggregates)
#include "test_aggregates.moc"
