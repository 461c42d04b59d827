// SPDX-License-Identifier: EUPL-1.2
//
// How much of each kind of help was given: what the services say, none of them twice and none left out.
#include "cases/casework.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora;

namespace {

Service service_of(const char *kind, QDate day, int minutes, int quantity)
{
    Service service;
    service.id = RecordId::create();
    service.kind = Code::of(kind);
    service.day = day;
    service.minutes = minutes;
    service.quantity = quantity;
    return service;
}

HelpGiven sum_of(const std::vector<HelpGiven> &all)
{
    HelpGiven sum;
    for (const HelpGiven &one : all) {
        sum.services += one.services;
        sum.times += one.times;
        sum.minutes += one.minutes;
    }
    return sum;
}

} // namespace

class TestHelpGiven : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_kind_has_its_times_and_hours()
    {
        const std::vector<Service> services{service_of("MEDICAL", QDate(2026, 1, 5), 30, 2), service_of("LAWYER", QDate(2025, 12, 31), 90, 1),
                                            service_of("MEDICAL", QDate(2025, 3, 1), 45, 0)};
        const std::vector<HelpGiven> all{{Code::of("LAWYER"), 1, 1, 90}, {Code::of("MEDICAL"), 2, 3, 75}};
        QVERIFY(help_given(services) == all);
        const std::vector<HelpGiven> of_2026{{Code::of("MEDICAL"), 1, 2, 30}};
        QVERIFY(help_given(services, 2026) == of_2026);
        QVERIFY(help_given(services, 2024).empty());
    }

    void the_years_together_are_all_of_it()
    {
        const bool holds = rc::check([] {
            std::vector<Service> services;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i)
                services.push_back(service_of(*rc::gen::element("MEDICAL", "LAWYER", "HOUSING"),
                                              QDate(*rc::gen::inRange(2024, 2027), *rc::gen::inRange(1, 13), 1), *rc::gen::inRange(0, 600),
                                              *rc::gen::inRange(0, 5)));
            HelpGiven years;
            for (const int year : {2024, 2025, 2026}) {
                const HelpGiven one = sum_of(help_given(services, year));
                years.services += one.services;
                years.times += one.times;
                years.minutes += one.minutes;
            }
            RC_ASSERT(years == sum_of(help_given(services)));
            RC_ASSERT(years.services == count);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestHelpGiven)
#include "test_help_given.moc"
