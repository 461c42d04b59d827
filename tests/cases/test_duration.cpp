// SPDX-License-Identifier: EUPL-1.2
#include "cases/duration.h"

#include <QTest>

using namespace ancora;

namespace {

const QDate today(2026, 5, 4);

std::vector<Accompaniment> spells(std::initializer_list<Spell> all)
{
    std::vector<Accompaniment> accompaniments(all.size());
    std::transform(all.begin(), all.end(), accompaniments.begin(), [](const Spell &spell) {
        Accompaniment accompaniment;
        accompaniment.spell = spell;
        return accompaniment;
    });
    return accompaniments;
}

} // namespace

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_time_between_closure_and_reopening_is_not_counted()
    {
        const auto closed = spells({{QDate(2025, 1, 1), QDate(2025, 1, 31)}});
        QCOMPARE(days_accompanied(closed, today), 30);
        const auto reopened = spells({{QDate(2025, 1, 1), QDate(2025, 1, 31)}, {QDate(2026, 4, 24), {}}});
        QCOMPARE(days_accompanied(reopened, today), 40);
        const auto closed_again = spells({{QDate(2025, 1, 1), QDate(2025, 1, 31)}, {QDate(2026, 4, 4), QDate(2026, 4, 24)}});
        QCOMPARE(days_accompanied(closed_again, today), 50);
    }

    void it_grows_by_the_day_while_it_runs_and_stands_still_while_closed()
    {
        const auto reopened = spells({{QDate(2026, 1, 1), QDate(2026, 1, 11)}, {QDate(2026, 2, 1), {}}});
        QCOMPARE(days_accompanied(reopened, QDate(2025, 12, 31)), 0);
        QCOMPARE(days_accompanied(reopened, QDate(2026, 1, 6)), 5);
        QCOMPARE(days_accompanied(reopened, QDate(2026, 1, 20)), 10);
        QCOMPARE(days_accompanied(reopened, QDate(2026, 2, 3)), 12);
    }

    void days_in_common_count_once_whatever_the_order()
    {
        const Spell first{QDate(2026, 1, 1), QDate(2026, 1, 21)};
        const Spell inside{QDate(2026, 1, 5), QDate(2026, 1, 10)};
        const Spell across{QDate(2026, 1, 11), QDate(2026, 1, 31)};
        QCOMPARE(days_accompanied(spells({first, inside, across}), today), 30);
        QCOMPARE(days_accompanied(spells({across, inside, first}), today), 30);
    }

    void what_has_no_first_day_is_not_counted()
    {
        QCOMPARE(days_accompanied({}, today), 0);
        QCOMPARE(days_accompanied(spells({{{}, today}}), today), 0);
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "test_duration.moc"
