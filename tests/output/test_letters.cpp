// SPDX-License-Identifier: EUPL-1.2
//
// Letters out of a file: complete or not at all, only as far as somebody may be told, and never a word that gives the person away.
#include "hand_overs.h"
#include "output/canary_case.h"
#include "output/hand_over_paper.h"
#include "output/letter_values.h"
#include "output/named_office.h"
#include "pdf_text.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace ancora;
using namespace ancora::output;

namespace {

const QString office_name = QStringLiteral("Centre Harbourlight");

QByteArray shipped_letters()
{
    initialise_resources();
    QFile file(QStringLiteral(":/letters/letters.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

NeverWords never() { return PaperProfiles::load().value().find(QStringLiteral("own"))->never; }

/// The case of canaries, a ground for one letter, and an answer to everything that the letter asks.
struct Draft {
    explicit Draft(const QString &letter_id) : letter(*letters.find(letter_id))
    {
        Case &file = canaries.file;
        file.accompaniments.front().spell.until = {};
        DisclosureGround &ground = file.grounds.front();
        ground.ground = Code::of("RIGHT_OF_ACCESS");
        ground.purpose = letter.purpose;
        ground.given_on = today.addDays(-3);
        ground.recipient.name = QStringLiteral("Reader of the Letter");
        ground.items = letter.items();
        for (const QString &place : letter.asked())
            wishes.asked.insert(place, QStringLiteral("Typed-") + place.section(u'.', 1));
        wishes.names_office = false;
    }
    [[nodiscard]] LetterStyle style() const { return {letters, letter, lists, texts, Language::English}; }
    [[nodiscard]] PaperFrame frame() const
    {
        return {canaries.file.grounds.front().recipient.name, today, canaries.file.cover.number, office, {}};
    }
    [[nodiscard]] Letter filled() const { return fill_letter(canaries.file, style(), frame(), wishes); }

    CodeLists lists = CodeLists::load().value();
    QDate today = QDate(2026, 5, 4);
    CanaryCase canaries;
    Letters letters = Letters::load().value();
    const LetterTemplate &letter;
    Texts texts = Texts::load(Language::English).value();
    LetterWishes wishes;
    QString office = office_name;
};

/// The draft in an office, where it can become a letter.
struct Writing : Draft {
    using Draft::Draft;
    void store_case()
    {
        name_office(vault, office);
        if (!vault.store().save(canaries.file, {}, storage::Act::Intake))
            qFatal("the case cannot be stored");
    }
    [[nodiscard]] Result<Permit> permit() const
    {
        return permission_for(canaries.file, {canaries.file.grounds.front().recipient, letter.purpose, letter.items()}, today);
    }
    /// Of the stored case.
    [[nodiscard]] Result<QByteArray> pdf() const
    {
        if (letter.way == LetterWay::Post)
            return letter_by_post(vault.store(), style(), wishes, canaries.file.cover.id);
        return permit().and_then([this](Permit &&given) { return letter_out_of_file(vault.store(), style(), wishes, std::move(given)); });
    }
    [[nodiscard]] QString text()
    {
        store_case();
        return squeezed(pdf_text(pdf().value()));
    }

    mutable OpenStore vault; ///< its clock shows the draft's day
};

/// Whether it can be sent as the office stands; no store is asked.
Result<void> sent(const Draft &writing) { return can_be_sent(writing.filled(), writing.style()); }

QStringList all_letters()
{
    QStringList ids;
    const Letters letters = Letters::load().value();
    for (const LetterTemplate &letter : letters.all())
        ids += letter.id;
    return ids;
}

/// What takes the value of a place out of the file.
void take_out(const QString &place, Draft &writing)
{
    Case &file = writing.canaries.file;
    if (place == u"person.name")
        file.person.given_name = file.person.family_name = QString();
    else if (place == u"person.birth_date")
        file.person.birth_date = NoAnswer::Unknown;
    else if (place == u"person.citizenship")
        file.person.citizenship = NoAnswer::Refused;
    else if (place == u"person.address")
        file.person.address.clear();
    else if (place == u"accompaniment.from")
        file.accompaniments.front().spell.until = writing.today.addDays(-1);
    else if (place.startsWith(QStringLiteral("status_phase.")))
        file.phases.clear();
    else if (place == u"justice_step.reference")
        file.justice.front().reference.clear();
    else if (is_asked(place))
        writing.wishes.asked.insert(place, QStringLiteral("  "));
    else
        qFatal("a letter has a place that this test does not know: %s", qPrintable(place));
}

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_letter_has_the_same_places_in_four_languages()
    {
        const Letters letters = Letters::load().value();
        QVERIFY(letters.all().size() >= 5);
        const CodeLists lists = CodeLists::load().value();
        for (const LetterTemplate &letter : letters.all()) {
            QVERIFY(letter.way == LetterWay::Post || lists.list(ListId::DisclosurePurposes).find(letter.purpose));
            for (const Labels &paragraph : letter.paragraphs)
                for (const Language language : all_languages) {
                    const QStringList here = places_in(paragraph.in(language)), english = places_in(paragraph.in(Language::English));
                    QCOMPARE(QSet<QString>(here.begin(), here.end()), QSet<QString>(english.begin(), english.end()));
                }
        }
    }

    void a_letter_holds_what_its_places_say_and_nothing_else_of_the_file_data() { each_letter(); }
    void a_letter_holds_what_its_places_say_and_nothing_else_of_the_file()
    {
        QFETCH(const QString, id);
        Writing writing(id);
        writing.store_case();
        const NeverWords words = never();
        for (const Language language : all_languages) {
            writing.texts = Texts::load(language).value();
            const QString read = pdf_text(writing.pdf().value()), paper = squeezed(read);
            const Speech speech{writing.lists, writing.texts, {}, {}};
            QStringList expected{writing.canaries.words.value(QStringLiteral("person.family_name")),
                                 writing.canaries.words.value(QStringLiteral("person.given_name"))};
            for (const QString &place : writing.letter.places) {
                const QString value = value_of_place(place, writing.canaries.file, writing.frame(), writing.wishes.asked, speech);
                QVERIFY2(!value.isEmpty() && paper.contains(squeezed(value)), qPrintable(place + u'\n' + paper));
                expected += writing.canaries.words.value(place);
            }
            for (const QString &word : writing.canaries.words)
                QVERIFY2(paper.contains(word) == expected.contains(word), qPrintable(word));
            QVERIFY(!paper.contains(u'{') && !paper.contains(u'['));
            QVERIFY(paper.contains(QStringLiteral("2026-041")));
            QCOMPARE(paper.contains(squeezed(office_name)), !writing.letter.is_for_the_person());
            QVERIFY2(!writing.letter.is_for_the_person() || !words.stand_in(read), qPrintable(read));
            QVERIFY(words.stand_in(read + QStringLiteral(" victime"))); // control
        }
    }

    void a_letter_with_an_empty_place_is_not_written_and_says_which_data() { each_letter(); }
    void a_letter_with_an_empty_place_is_not_written_and_says_which()
    {
        QFETCH(const QString, id);
        Draft writing(id);
        QVERIFY(sent(writing).has_value());
        const Case whole = writing.canaries.file;
        const LetterWishes all_typed = writing.wishes;
        for (const QString &place : writing.letter.places) {
            if (place == u"office.name")
                continue; // below
            writing.canaries.file = whole;
            writing.wishes = all_typed;
            take_out(place, writing);
            const auto refused = sent(writing);
            QVERIFY2(!refused, qPrintable(place));
            QVERIFY2(refused.error().text.contains(writing.letters.label(place, Language::English)), qPrintable(refused.error().text));
        }
    }
    void an_empty_place_leaves_no_letter_and_no_trace()
    {
        for (const char *id : {"invitation", "partner_information"}) {
            Writing writing{QLatin1String(id)};
            take_out(writing.letter.asked().front(), writing);
            writing.store_case();
            QCOMPARE(writing.pdf().error().kind, Error::Kind::Refused);
            QCOMPARE(hand_overs(writing.vault.store()), QStringList());
        }
    }

    void an_office_without_a_name_vouches_for_nobody()
    {
        Writing writing(QStringLiteral("attestation_office"));
        writing.office.clear();
        writing.store_case();
        const auto written = writing.pdf();
        QVERIFY(!written);
        QVERIFY2(written.error().text.contains(QStringLiteral("name of the centre")), qPrintable(written.error().text));
    }

    void nothing_is_posted_where_letters_are_forbidden()
    {
        for (const char *permission : {"FORBIDDEN", "ONLY_SO"}) {
            Writing writing(QStringLiteral("invitation"));
            ContactRule &rule = writing.canaries.file.contact_rules.front();
            rule.channel = Code::of("LETTER");
            rule.permission = Code::of(permission);
            writing.store_case();
            const auto written = writing.pdf();
            QCOMPARE(written.has_value(), !rule.forbids()); // under a condition the worker sees to it
            if (!written) {
                QCOMPARE(written.error().kind, Error::Kind::Refused);
                QVERIFY2(written.error().text.contains(QStringLiteral("2026-01-09")), qPrintable(written.error().text));
                QVERIFY(!written.error().text.contains(rule.note));
                QCOMPARE(hand_overs(writing.vault.store()), QStringList());
            }
        }
    }

    void nothing_is_told_without_a_permit_that_still_holds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("into the person's hand") << QStringLiteral("attestation");
        QTest::newRow("to somebody else") << QStringLiteral("prosecutor_opinion");
    }
    void nothing_is_told_without_a_permit_that_still_holds()
    {
        QFETCH(const QString, id);
        Writing writing(id);
        writing.store_case();
        Permit early = writing.permit().value();
        auto stored = writing.vault.store().open_case(writing.canaries.file.cover.id).value();
        DisclosureGround &ground = stored.value.grounds.front();
        const DisclosureGround before = ground;
        ground.withdrawn_on = writing.today;
        QVERIFY(writing.vault.store().save(stored.value.cover.id, ground, stored.seen).has_value());
        const auto late = letter_out_of_file(writing.vault.store(), writing.style(), writing.wishes, std::move(early));
        QCOMPARE(late.error().kind, Error::Kind::Refused);
        QVERIFY2(late.error().text.contains(QStringLiteral("withdrawn")), qPrintable(late.error().text));
        // Not for everything that the letter uses.
        DisclosureGround &less = writing.canaries.file.grounds.front();
        less = before;
        less.items.erase(less.items.begin());
        QCOMPARE(writing.permit().error().kind, Error::Kind::Refused);
        QCOMPARE(hand_overs(writing.vault.store()), QStringList());
    }

    void a_permit_for_another_purpose_or_for_less_writes_nothing()
    {
        Writing writing(QStringLiteral("immigration_step"));
        writing.store_case();
        const LetterStyle partner{writing.letters, *writing.letters.find(QStringLiteral("partner_information")), writing.lists,
                                  writing.texts, Language::English};
        QCOMPARE(letter_out_of_file(writing.vault.store(), partner, writing.wishes, writing.permit().value()).error().kind, Error::Kind::Refused);
        const Recipient &reader = writing.canaries.file.grounds.front().recipient;
        Permit less = permission_for(writing.canaries.file, {reader, writing.letter.purpose, {Code::of("IDENTITY")}}, writing.today).value();
        const auto written = letter_out_of_file(writing.vault.store(), writing.style(), writing.wishes, std::move(less));
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        QCOMPARE(letter_by_post(writing.vault.store(), writing.style(), writing.wishes, writing.canaries.file.cover.id).error().kind,
                 Error::Kind::Refused);
        QCOMPARE(hand_overs(writing.vault.store()), QStringList());
    }

    void the_journal_says_which_letter_and_names_nobody()
    {
        Writing request(QStringLiteral("partner_information")), invitation(QStringLiteral("invitation"));
        for (Writing *writing : {&request, &invitation}) {
            writing->store_case();
            QVERIFY(writing->pdf().has_value());
        }
        QCOMPARE(hand_overs(request.vault.store()),
                 QStringList(QStringLiteral("2026-041 LETTER PARTNER_INFORMATION SERVICE RIGHT_OF_ACCESS IDENTITY")));
        QCOMPARE(hand_overs(invitation.vault.store()), QStringList(QStringLiteral("2026-041 LETTER INVITATION POST")));
    }

    void a_value_that_gives_the_person_away_stops_her_letter()
    {
        int written = 0;
        for (const QString &id : all_letters()) {
            Draft writing(id);
            const QStringList asked = writing.letter.asked();
            QString &value = asked.isEmpty() ? writing.canaries.file.person.family_name : writing.wishes.asked[asked.front()];
            for (const char *word : {"trafficking", "mensenhandel", "Traite", "Menschenhandel", "smuggling", "exploitation", "uitbuiting",
                                     "Ausbeutung", "slachtoffer", "victim", "Opfer", "Opvanghuis"}) {
                value = QStringLiteral("see ") + QLatin1String(word);
                QVERIFY2(sent(writing).has_value() != writing.letter.is_for_the_person(), word);
                written += sent(writing).has_value();
            }
        }
        QVERIFY(written > 20); // control: where nothing forbids them they are written
    }

    void a_letter_tells_neither_the_address_of_a_house_nor_a_centre_that_wants_no_name_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("request");
        QTest::addColumn<bool>("is_written");
        QTest::newRow("house, to the person") << QStringLiteral("invitation") << QStringLiteral("secretstreet  7") << false;
        QTest::newRow("house, to others") << QStringLiteral("partner_information") << QStringLiteral("Secretstreet 7") << false;
        QTest::newRow("town") << QStringLiteral("invitation") << QStringLiteral("Antwerpen") << true;
        QTest::newRow("centre, to the person") << QStringLiteral("invitation") << office_name << false;
        QTest::newRow("centre, to others") << QStringLiteral("partner_information") << office_name << true;
    }
    void a_letter_tells_neither_the_address_of_a_house_nor_a_centre_that_wants_no_name()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, request);
        QFETCH(const bool, is_written);
        Writing writing(id);
        writing.wishes.asked[writing.letter.asked().front()] = QStringLiteral("ask at ") + request;
        writing.store_case();
        const auto pdf = writing.pdf();
        QCOMPARE(pdf.has_value(), is_written);
        QVERIFY(is_written || pdf.error().text.contains(writing.letters.label(writing.letter.asked().front(), Language::English)));
        QVERIFY(!is_written || squeezed(pdf_text(*pdf)).contains(squeezed(request)));
    }

    void the_person_s_letter_names_the_centre_only_where_that_is_wished()
    {
        for (const bool named : {false, true}) {
            Writing writing(QStringLiteral("invitation"));
            writing.wishes.names_office = named;
            QCOMPARE(writing.text().contains(squeezed(office_name)), named);
        }
    }

    void a_centre_whose_name_says_too_much_is_not_printed_on_the_person_s_letter()
    {
        Writing writing(QStringLiteral("invitation"));
        writing.office = QStringLiteral("Centre for victims");
        writing.store_case();
        QVERIFY(writing.pdf().has_value());
        writing.wishes.names_office = true;
        QVERIFY2(writing.pdf().error().text.contains(QStringLiteral("name of the centre")), "refused for another reason");
    }

    void a_letter_is_one_page_of_a4_marked_in_a_training_vault_and_its_title_names_nobody()
    {
        Writing writing(QStringLiteral("immigration_step"));
        writing.wishes.training = true;
        writing.store_case();
        const QByteArray pdf = writing.pdf().value();
        const QString page = squeezed(pdf_text(pdf));
        QVERIFY(page.contains(squeezed(QStringLiteral("TRAINING DATA"))));
        QVERIFY(page.contains(squeezed(QStringLiteral("Page 1 of 1"))));
        QVERIFY(pdf.contains("/MediaBox [ 0 0 595"));
        QVERIFY(!pdf.contains(writing.canaries.words.value(QStringLiteral("person.family_name")).toUtf8()));
    }

    void a_damaged_template_is_refused_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        const QByteArray dear("Dear {person.name},");
        QTest::newRow("a place less in one language") << dear << QByteArray("Dear friend,") << QStringLiteral("letters[5].paragraphs[0]");
        QTest::newRow("brace") << dear << QByteArray("Dear {person.name}},") << QStringLiteral("letters[5].paragraphs[0].en");
        QTest::newRow("language") << dear << QByteArray() << QStringLiteral("letters[5].paragraphs[0].en");
        QTest::newRow("what must not be said") << dear << QByteArray("Dear victim {person.name},") << QStringLiteral("letters[5].paragraphs[0].en");
        QTest::newRow("more of the file than post may hold") << QByteArray("{asked.where}") << QByteArray("{status_phase.phase}") << QStringLiteral("letters[5]");
        QTest::newRow("the centre in the text") << QByteArray("{asked.where}") << QByteArray("{office.name}") << QStringLiteral("letters[5].paragraphs[1]");
        QTest::newRow("purpose") << QByteArray("\"OWN_COPY\"") << QByteArray("\"RESEARCH\"") << QStringLiteral("letters[0].purpose");
        QTest::newRow("a place without a name") << QByteArray("\"asked.where\":") << QByteArray("\"asked.elsewhere\":") << QStringLiteral("letters[5].paragraphs[1]");
    }
    void a_damaged_template_is_refused_with_its_place()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, place);
        QByteArray json = shipped_letters();
        QVERIFY(Letters::parse(json, never()).has_value());
        QVERIFY(json.contains(before));
        json.replace(before, after);
        const auto read = Letters::parse(json, never());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    }

    void places_that_nobody_can_fill_are_one_error_that_names_them()
    {
        QByteArray json = shipped_letters();
        json.replace("{asked.where}", "{risk_flag.note}").replace("{asked.contact}", "{person.nmae}");
        const auto read = Letters::parse(json, never());
        QVERIFY(!read);
        QCOMPARE(read.error().text, QStringLiteral("The templates of letters have places that nobody can fill: risk_flag.note, person.nmae"));
    }

    void a_value_that_looks_like_a_place_stays_what_it_is()
    {
        const QMap<QString, QString> values{{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("two")}};
        QCOMPARE(with_values(QStringLiteral("{a} and {b}, {a}"), values), QStringLiteral("{b} and two, {b}"));
    }

private:
    static void each_letter()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : all_letters())
            QTest::newRow(qPrintable(id)) << id;
    }
};

QTEST_MAIN(TestLetters)
#include "test_letters.moc"
