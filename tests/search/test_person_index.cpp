// SPDX-License-Identifier: EUPL-1.2
#include "search/altered_names.h"
#include "search/sentences.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::search;

namespace {

KnownPerson person(const QString &name, std::optional<PartialDate> born = {}, const QString &alias = {})
{
    static int number = 0;
    KnownPerson made;
    made.file = FileId::create();
    made.name = name;
    made.alias = alias;
    made.number = QStringLiteral("2026-%1").arg(++number, 3, 10, QLatin1Char('0'));
    if (born)
        made.birth_date = *born;
    return made;
}

PersonIndex index_of(std::vector<KnownPerson> persons)
{
    PersonIndex index;
    index.set(std::move(persons));
    return index;
}

QStringList names_found(const PersonIndex &index, const QString &typed, std::size_t at_most = 5)
{
    QStringList names;
    for (const Hit &hit : index.find(Question::read(typed), at_most))
        names << (hit.person ? hit.person->name : QStringLiteral("ask"));
    return names;
}

/// How the window searched before: each typed word begins a word of the name or alias, in any order, without accents.
bool plain_search_finds(const KnownPerson &person, const QString &typed)
{
    const auto words = [](const QString &text) {
        QString plain;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
            if (!c.isMark())
                plain += c == u'ł' ? u'l' : c == u'ø' ? u'o' : c.isLetterOrNumber() ? c : u' ';
        return plain.split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList known = words(person.name % u' ' % person.alias);
    const QStringList asked = words(typed);
    return std::all_of(asked.begin(), asked.end(), [&](const QString &one) {
        return std::any_of(known.begin(), known.end(), [&](const QString &word) { return word.startsWith(one); });
    });
}

} // namespace

class TestPersonIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_400_altered_names_95_percent_are_among_the_first_five()
    {
        const auto persons = training_persons();
        const PersonIndex index = index_of(persons);
        const auto altered = altered_names(persons, 20260408);
        QCOMPARE(altered.size(), std::size_t(400));
        int found = 0, found_plainly = 0;
        QMap<QString, int> missed;
        for (const auto &one : altered) {
            const auto hits = index.find(Question::read(one.typed), 5);
            const bool hit = std::any_of(hits.begin(), hits.end(), [&](const Hit &h) { return h.person && h.person->file == one.means; });
            found += hit ? 1 : 0;
            int before = 0; // those the plain search lists in front of the one that is meant
            for (const KnownPerson &known : persons) {
                if (known.file == one.means) {
                    found_plainly += before < 5 && plain_search_finds(known, one.typed) ? 1 : 0;
                    break;
                }
                before += plain_search_finds(known, one.typed) ? 1 : 0;
            }
            if (!hit) {
                ++missed[one.kind];
                qInfo().noquote() << "not found:" << one.kind << one.typed;
            }
        }
        qInfo().noquote() << "found" << found << "of 400, by the plain search" << found_plainly;
        QVERIFY2(found >= 380, qPrintable(QString::number(found)));
        // The list is hard: who only compares beginnings fails it.
        QVERIFY2(found_plainly < 250, qPrintable(QString::number(found_plainly)));
    }

    void what_fits_better_stands_first()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Popesku Marja")), person(QStringLiteral("Maria Popescu")),
                                            person(QStringLiteral("Popescu María")), person(QStringLiteral("Popescu Maria")),
                                            person(QStringLiteral("Popescu Darius"))});
        QCOMPARE(names_found(index, QStringLiteral("popescu maria")),
                 QStringList({QStringLiteral("Popescu Maria"), QStringLiteral("Popescu María"), QStringLiteral("Maria Popescu"),
                              QStringLiteral("Popesku Marja")}));
    }

    void a_birth_date_raises_those_who_agree_and_lowers_the_others()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Okafor Ngozi"), PartialDate::of(1999, 3, 5)),
                                            person(QStringLiteral("Okafor Ngozi"), PartialDate::of(2001, 3, 5)),
                                            person(QStringLiteral("Okafor Ngozi"))});
        for (const char *born : {"2001", "3.2001", "5.3.2001"}) {
            const auto hits = index.find(Question::read(QStringLiteral("okafor ") + QLatin1String(born)), 5);
            QCOMPARE(hits.size(), std::size_t(3));
            QCOMPARE(hits[0].person->birth_date.value().year(), 2001);
            QVERIFY(!hits[1].person->birth_date.given());
            QCOMPARE(hits[2].birth, Agreement::Differs);
        }
        QCOMPARE(index.find(Question::read(QStringLiteral("3.2001")), 5).size(), std::size_t(1));
        QCOMPARE(index.find(Question::read(QStringLiteral("4.2001")), 5).size(), std::size_t(0));
    }

    void a_case_number_or_a_part_of_it_finds_its_case()
    {
        auto one = person(QStringLiteral("Okafor"));
        one.number = QStringLiteral("2019-117");
        const PersonIndex index = index_of({one, person(QStringLiteral("Popescu"))});
        for (const char *typed : {"2019-117", "2019-1", "117"})
            QCOMPARE(names_found(index, QLatin1String(typed)), QStringList({QStringLiteral("Okafor")}));
    }

    void aliases_are_found_and_say_so()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Okafor Ngozi"), {}, QStringLiteral("Red scarf"))});
        const auto hits = index.find(Question::read(QStringLiteral("red sc")), 5);
        QCOMPARE(hits.size(), std::size_t(1));
        QVERIFY(hits[0].by_alias);
        QCOMPARE(reason(hits[0]), QStringLiteral("by alias"));
    }

    void a_file_one_may_not_open_is_told_only_to_who_has_the_whole_name()
    {
        auto hidden = person(QStringLiteral("Okafor Ngozi"));
        hidden.restricted = true;
        const PersonIndex index = index_of({hidden, person(QStringLiteral("Okafor Emeka"))});
        QCOMPARE(names_found(index, QStringLiteral("okafor")), QStringList({QStringLiteral("Okafor Emeka")}));
        QCOMPARE(names_found(index, QStringLiteral("okafor ngoz")), QStringList());
        QCOMPARE(names_found(index, QStringLiteral("Ngozi Okafor")), QStringList({QStringLiteral("ask")}));
        for (const Hit &hit : index.find(Question::read(QStringLiteral("Ngozi Okafor")), 5))
            QVERIFY(hit.person == nullptr);
    }

    void a_further_name_may_be_missing_in_the_file_but_not_one_of_two()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Popescu Maria"))});
        const auto hits = index.find(Question::read(QStringLiteral("Popescu Elena Maria")), 5);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(reason(hits[0]), QStringLiteral("one of the names is missing"));
        QVERIFY(names_found(index, QStringLiteral("Popescu Elena")).isEmpty());
    }

    void two_typed_words_do_not_mean_the_same_known_one()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Reyes Ileana")), person(QStringLiteral("Ileana Iliana"))});
        QCOMPARE(names_found(index, QStringLiteral("iliana ileana")), QStringList({QStringLiteral("Ileana Iliana")}));
        QCOMPARE(names_found(index, QStringLiteral("popescu iliana ileana")), QStringList({QStringLiteral("Ileana Iliana")}));
    }

    void nothing_is_found_for_less_than_two_letters()
    {
        const PersonIndex index = index_of({person(QStringLiteral("Okafor Ngozi"))});
        for (const char *typed : {"", " ", "o", "o n", "-"})
            QVERIFY(names_found(index, QLatin1String(typed)).isEmpty());
    }

    void a_list_that_is_set_again_answers_like_a_new_one()
    {
        rc::check([] {
            const QStringList pool{QStringLiteral("Мария Иванова"), QStringLiteral("El Amrani Khadija"), QStringLiteral("王 秀英"),
                                   QStringLiteral("Popescu Maria"), QStringLiteral("Ștefănescu Vasile")};
            const auto some = [&] {
                std::vector<KnownPerson> persons;
                for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))
                    persons.push_back(person(pool[i]));
                return persons;
            };
            const auto before = some();
            auto after = some();
            if (!before.empty()) {
                after.push_back(before.front());
                after.back().alias = QStringLiteral("Ivanova");
            }
            PersonIndex twice = index_of(before);
            twice.set(after);
            const PersonIndex once = index_of(after);
            for (const char *typed : {"maria", "ivanova", "amrani kh", "xiuying wang", "stefanesku"})
                RC_ASSERT(names_found(twice, QLatin1String(typed), 50) == names_found(once, QLatin1String(typed), 50));
        });
    }

    void every_name_finds_itself_in_whatever_order_its_words_are_typed()
    {
        const auto persons = training_persons();
        const PersonIndex index = index_of(persons);
        rc::check([&] {
            const KnownPerson &one = persons[*rc::gen::inRange(std::size_t(0), persons.size())];
            QStringList words = one.name.split(u' ');
            std::rotate(words.begin(), words.begin() + *rc::gen::inRange(0, static_cast<int>(words.size())), words.end());
            const auto hits = index.find(Question::read(words.join(u' ')), 1);
            RC_ASSERT(hits.size() == 1U);
            RC_ASSERT(hits[0].person->name == one.name);
        });
    }
};

QTEST_GUILESS_MAIN(TestPersonIndex)
#include "test_person_index.moc"
