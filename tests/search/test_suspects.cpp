// SPDX-License-Identifier: EUPL-1.2
#include "search/sentences.h"
#include "search/suspects.h"

#include <QTest>

using namespace ancora;
using namespace ancora::search;

namespace {

KnownPerson person(const QString &name, std::optional<PartialDate> born = {}, const QString &alias = {})
{
    KnownPerson made;
    made.file = FileId::create();
    made.name = name;
    made.alias = alias;
    if (born)
        made.birth_date = *born;
    return made;
}

/// The reason why the two are suspects; empty where they are not.
QString reason_for(const KnownPerson &one, const KnownPerson &other)
{
    PersonIndex index;
    index.set({one, other});
    const auto pairs = suspects(index, 10);
    return pairs.empty() ? QString() : reason(pairs.front());
}

const auto born = PartialDate::of(2001, 3, 5);
const auto year_only = PartialDate::of(2001);

} // namespace

class TestSuspects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_files_of_one_person_are_suspects_and_say_why_data()
    {
        QTest::addColumn<KnownPerson>("one");
        QTest::addColumn<KnownPerson>("other");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const KnownPerson &one, const KnownPerson &other, const char *why) {
            QTest::newRow(name) << one << other << QString::fromLatin1(why);
        };
        const QString okafor = QStringLiteral("Okafor Ngozi");
        row("the same", person(okafor, born), person(okafor, born), "same name, birth date agrees");
        row("no birth date", person(okafor, born), person(okafor), "same name");
        row("order", person(okafor, born), person(QStringLiteral("Ngozi Okafor"), year_only),
            "same name, names in another order, birth date agrees");
        row("accents", person(QStringLiteral("Ștefănescu João")), person(QStringLiteral("Stefanescu Joao")), "written differently");
        row("script", person(QStringLiteral("Шевченко Тарас"), born), person(QStringLiteral("Chevtchenko Taras"), year_only),
            "sounds alike, birth date agrees");
        row("slip", person(okafor, born), person(QStringLiteral("Oakfor Ngozi"), born), "sounds alike, birth date agrees");
        row("another slip", person(QStringLiteral("Popescu Maria"), born), person(QStringLiteral("Popelcu Maria"), born),
            "similar spelling, birth date agrees");
        row("alias", person(QStringLiteral("Reyes Luana"), born, okafor), person(okafor, born), "same name, by alias, birth date agrees");
        row("more names", person(QStringLiteral("Okafor Ngozi Ileana"), born), person(okafor, born), "same name, birth date agrees");
    }
    void two_files_of_one_person_are_suspects_and_say_why()
    {
        QFETCH(KnownPerson, one);
        QFETCH(KnownPerson, other);
        QFETCH(QString, why);
        QCOMPARE(reason_for(one, other), why);
        QCOMPARE(reason_for(other, one), why);
    }

    void two_persons_are_not()
    {
        const QString okafor = QStringLiteral("Okafor Ngozi");
        QCOMPARE(reason_for(person(okafor, born), person(okafor, PartialDate::of(2001, 3, 6))), QString());
        QCOMPARE(reason_for(person(okafor, born), person(QStringLiteral("Okafor Emeka"), born)), QString());
        QCOMPARE(reason_for(person(okafor, born), person(QStringLiteral("Okafor"), born)), QString());
        QCOMPARE(reason_for(person(QStringLiteral("Petrova Maria")), person(QStringLiteral("Petrowa Marija"))), QString());
        auto hidden = person(okafor, born);
        hidden.restricted = true;
        QCOMPARE(reason_for(person(okafor, born), hidden), QString());
    }

    void a_word_that_everybody_carries_says_nothing()
    {
        std::vector<KnownPerson> persons{person(QStringLiteral("Training Okafor"), born),
                                         person(QStringLiteral("Training Okafor Emeka"), born)};
        PersonIndex index;
        index.set(persons);
        QCOMPARE(suspects(index, 10).size(), std::size_t(1)); // two words of the shorter name in the longer
        for (const char *name : {"Reyes", "Hoxha", "Popescu", "Kowalska", "Mbarga", "Peeters", "Ionescu", "Adebayo", "Nguyen"})
            persons.push_back(person(QStringLiteral("Training ") + QLatin1String(name), born));
        index.set(persons);
        QVERIFY(suspects(index, 10).empty());
    }

    void the_likeliest_come_first_and_not_more_than_wanted()
    {
        const QString okafor = QStringLiteral("Okafor Ngozi");
        PersonIndex index;
        index.set({person(okafor, year_only), person(okafor, born), person(okafor, born), person(okafor)});
        const auto all = suspects(index, 10);
        QCOMPARE(all.size(), std::size_t(6));
        QCOMPARE(all.front().birth, Agreement::Day);
        QCOMPARE(all.back().birth, Agreement::Unknown);
        QCOMPARE(suspects(index, 2).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSuspects)
#include "test_suspects.moc"
