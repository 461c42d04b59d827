// SPDX-License-Identifier: EUPL-1.2
#include "search/edit_distance.h"
#include "search/name_key.h"

#include <QStringList>
#include <QTest>
#include <rapidcheck.h>

using namespace ancora::search;

namespace {

QStringList plain_parts(const QString &name)
{
    QStringList plain;
    for (const NamePart &part : name_parts(name))
        if (part.first == part.last)
            plain << QString::fromStdString(part.word.plain);
    return plain;
}

NameWord word(const char *name) { return name_parts(QString::fromUtf8(name)).front().word; }

/// The digits of a code, filled up to six as they are published.
QString published(SoundCode code)
{
    QString digits;
    for (int at = 28; digits.size() < 6; at -= 4)
        digits += QString::number(std::max(int(code >> at & 15U) - 1, 0));
    return digits;
}

std::string letters(int longest)
{
    return *rc::gen::resize(longest, rc::gen::container<std::string>(rc::gen::inRange('a', 'e')));
}

} // namespace

class TestNameKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_are_read_in_latin_letters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("plain");
        const auto row = [](const char *name, const QStringList &plain) {
            QTest::newRow(name) << QString::fromUtf8(name) << plain;
        };
        row("Łukasz Østergård", {QStringLiteral("lukasz"), QStringLiteral("ostergard")});
        row("Nguyễn Thị Đặng", {QStringLiteral("nguyen"), QStringLiteral("thi"), QStringLiteral("dang")});
        row("Ștefănescu-Ionescu", {QStringLiteral("stefanescu"), QStringLiteral("ionescu")});
        row("N'Diaye O’Neil", {QStringLiteral("ndiaye"), QStringLiteral("oneil")});
        row("Шевченко Юлия", {QStringLiteral("shevchenko"), QStringLiteral("yuliya")});
        row("Παπαδόπουλος", {QStringLiteral("papadopoulos")});
        row("王秀英", {QStringLiteral("wang"), QStringLiteral("xiu"), QStringLiteral("ying")});
        row("曾", {QStringLiteral("zeng")}); // as a family name; otherwise it is read "ceng"
        row("الحداد", {QStringLiteral("al"), QStringLiteral("hdad")});
    }
    void names_are_read_in_latin_letters()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, plain);
        QCOMPARE(plain_parts(name), plain);
    }

    void the_sounds_are_those_that_were_published_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const char *codes) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(codes).split(u' ');
        };
        row("auerbach", "097400 097500");
        row("lipshitz", "874400");
        row("lipszyc", "874400 874500");
        row("lewinsky", "876450");
        row("levinski", "876450");
        row("szlamawicz", "486740");
        row("moskowitz", "645740");
        row("peters", "734000 739400");
        row("peterson", "734600 739460");
        row("manheim", "665600");
    }
    void the_sounds_are_those_that_were_published()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const SoundCode code : sound_codes(name.toStdString()))
            found << published(code);
        QCOMPARE(found, codes);
    }

    void spellings_of_one_name_sound_alike_and_other_names_do_not()
    {
        for (const auto &[one, other] :
             {std::pair{"محمد", "Mohamed"}, {"يوسف", "Youssef"}, {"Щербаков", "Schtscherbakow"}, {"Xiao", "Hsiao"}, {"Hoxha", "Hodja"},
              {"Djamila", "Jamila"}, {"Євген", "Yevhen"}, {"Евгений", "Evgeny"}, {"Kowalczyk", "Kovaltchik"}})
            QVERIFY2(compare(word(one), word(other), false).likeness >= Likeness::SoundsAlike, one);
        for (const auto &[one, other] :
             {std::pair{"Mohamed", "Ahmed"}, {"Ivanova", "Petrova"}, {"Wang", "Zhang"}, {"Drita", "Maria"}})
            QVERIFY2(compare(word(one), word(other), false).likeness < Likeness::SoundsAlike, one);
    }

    void a_name_of_three_words_may_be_written_as_one()
    {
        for (const auto &[known, typed] :
             {std::pair{"عبد الرحمن", "Abderrahman"}, {"عبد القادر", "Abdelkader"}, {"Abd el Kader", "Abdelkader"}}) {
            const auto sounds_like_it = [one = word(typed)](const NamePart &part) {
                return compare(one, part.word, false).likeness >= Likeness::SoundsAlike;
            };
            const auto parts = name_parts(QString::fromUtf8(known));
            QVERIFY2(std::any_of(parts.begin(), parts.end(), sounds_like_it), typed);
        }
    }

    void typing_errors_are_a_distance()
    {
        rc::check([] {
            const std::string a = letters(8), b = letters(8);
            const int far = 20;
            const int errors = typing_errors(a, b, far, false);
            RC_ASSERT((errors == 0) == (a == b));
            RC_ASSERT(errors == typing_errors(b, a, far, false));
            RC_ASSERT(errors >= std::abs(int(a.size()) - int(b.size())));
            RC_ASSERT(errors <= int(std::max(a.size(), b.size())));
            const int bound = *rc::gen::inRange(0, 4);
            RC_ASSERT(typing_errors(a, b, bound, false) == std::min(errors, bound + 1));
        });
    }

    void one_slip_is_one_error()
    {
        QCOMPARE(typing_errors("popescu", "popecu", 2, false), 1);
        QCOMPARE(typing_errors("popescu", "poepscu", 2, false), 1);
        QCOMPARE(typing_errors("popescu", "popescoo", 2, false), 2);
        QCOMPARE(typing_errors("popsc", "popescu", 2, true), 1);
        QCOMPARE(typing_errors("popsc", "popescu", 2, false), 2);
        QCOMPARE(typing_errors("popescu", "hoxha", 2, false), 3);
    }

    void whatever_is_typed_can_be_read()
    {
        rc::check([](const std::u16string &text) {
            const QString name = QString::fromStdU16String(text);
            ReadWords read;
            const auto parts = name_parts(name, &read);
            const auto again = name_parts(name, &read);
            RC_ASSERT(parts.size() == again.size());
            for (std::size_t i = 0; i < parts.size(); ++i) {
                RC_ASSERT(!parts[i].word.plain.empty());
                RC_ASSERT(parts[i].word.plain == again[i].word.plain);
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestNameKey)
#include "test_name_key.moc"
