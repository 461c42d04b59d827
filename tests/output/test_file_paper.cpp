// SPDX-License-Identifier: EUPL-1.2
//
// The file of a person on paper, by purpose: what is listed and permitted stands on it, and nothing else.
#include "hand_overs.h"
#include "output/canary_case.h"
#include "output/hand_over_paper.h"
#include "output/named_office.h"
#include "output/paper_fields.h"
#include "pdf_text.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace ancora;
using namespace ancora::output;

namespace {

QByteArray shipped_profiles()
{
    initialise_resources();
    QFile file(QStringLiteral(":/paper/profiles.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An office with the case of canaries and one ground, for everything, for the purpose of a profile.
struct Telling {
    explicit Telling(const char *profile_id = "lawyer") : style{profiles, *profiles.find(QLatin1String(profile_id)), vault.lists(), texts}
    {
        DisclosureGround &ground = canaries.file.grounds.front();
        ground.ground = Code::of("RIGHT_OF_ACCESS");
        ground.purpose = style.profile.purpose;
        ground.given_on = vault.clock().today().addDays(-3);
        ground.recipient.name = QStringLiteral("Reader of the Paper");
        for (const CodeEntry &entry : vault.lists().list(ListId::FileItems).entries())
            ground.items.insert(entry.code);
        name_office(vault, office_name);
    }
    void store_case()
    {
        if (!vault.store().save(canaries.file, {}, storage::Act::Intake))
            qFatal("the case cannot be stored");
    }
    [[nodiscard]] DisclosureGround &ground() { return canaries.file.grounds.front(); }
    [[nodiscard]] Result<Permit> permit() const
    {
        const Disclosure wanted{canaries.file.grounds.front().recipient, style.profile.purpose, items_of(style.profile)};
        return widest_permission(canaries.file, wanted, vault.clock().today());
    }
    [[nodiscard]] Result<QByteArray> pdf(const PaperStyle &as, bool training = false)
    {
        return permit().and_then([&](Permit &&given) { return paper_out_of_file(vault.store(), as, training, std::move(given)); });
    }
    /// In English.
    [[nodiscard]] QString text()
    {
        store_case();
        return pdf_text(pdf(style).value());
    }
    /// Of the stored case.
    [[nodiscard]] QString text_in(const Texts &language)
    {
        return pdf_text(pdf({profiles, style.profile, vault.lists(), language}).value());
    }

    mutable OpenStore vault;
    CanaryCase canaries;
    PaperProfiles profiles = PaperProfiles::load().value();
    Texts texts = Texts::load(Language::English).value();
    PaperStyle style;
    QString office_name = QStringLiteral("Centre Harbourlight");
};

QStringList listed_fields(const PaperProfile &profile)
{
    QStringList fields;
    for (const PaperTopic &topic : profile.topics)
        fields += topic.fields;
    return fields;
}

/// The record of a kind that the profile's pillar lets through.
std::size_t told_record(const PaperProfile &profile, const PaperField &field, const Case &file, const CodeLists &lists)
{
    for (const PaperTopic &topic : profile.topics)
        for (std::size_t i = 0; topic.fields.contains(field.name) && i < field.count(file); ++i)
            if (topic.pillar.is_empty() || field.pillar(file, i, lists) == topic.pillar)
                return i;
    return 0;
}

void holds_what_is_listed_and_nothing_else(const Telling &office, const Texts &texts, const QString &paper)
{
    const PaperProfile &profile = office.style.profile;
    const Case &file = office.canaries.file;
    const auto phrase = [&](PaperPhrase one) { return office.profiles.phrase(one, texts.language()); };
    const Speech speech{office.vault.lists(), texts, phrase(PaperPhrase::Yes), phrase(PaperPhrase::No)};
    QStringList expected, found; // words
    for (const QString &name : listed_fields(profile)) {
        const PaperField &field = *paper_field(name);
        const QString value = field.value(file, told_record(profile, field, file, speech.lists), speech);
        QVERIFY2(paper.contains(squeezed(office.profiles.label(name, texts.language()))), qPrintable(name));
        if (profile.masked.contains(name))
            continue;
        QVERIFY2(paper.contains(squeezed(value)), qPrintable(name + u' ' + value));
        if (office.canaries.words.contains(name))
            expected += office.canaries.words.value(name);
    }
    for (const QString &word : office.canaries.words)
        if (paper.contains(word))
            found += word;
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    const PaperStyle style{office.profiles, profile, speech.lists, texts};
    for (const QString &category : left_out(style, office.permit().value().items(), file, office.vault.clock().today()))
        QVERIFY2(paper.contains(squeezed(category)), qPrintable(category));
    QCOMPARE(paper.contains(squeezed(office.office_name)), profile.names_office);
}

} // namespace

class TestFilePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_case_of_canaries_has_something_for_every_field()
    {
        const Telling office;
        const Speech speech{office.vault.lists(), office.texts, QStringLiteral("yes"), QStringLiteral("no")};
        QVERIFY(paper_fields().size() > 50);
        for (const PaperField &field : paper_fields())
            QVERIFY2(field.count(office.canaries.file) > 0 && !field.value(office.canaries.file, 0, speech).isEmpty(), qPrintable(field.name));
        QVERIFY(office.canaries.words.size() > 35);
    }

    void every_purpose_is_in_its_list()
    {
        const Telling office;
        QStringList ids;
        for (const PaperProfile &profile : office.profiles.all()) {
            ids += profile.id;
            QVERIFY(office.vault.lists().list(ListId::DisclosurePurposes).find(profile.purpose));
            for (const PaperTopic &topic : profile.topics)
                QVERIFY(topic.pillar.is_empty() || office.vault.lists().list(ListId::SupportServices).label(topic.pillar, Language::English) != topic.pillar.text());
        }
        QCOMPARE(ids.join(u' '), QStringLiteral("prosecutor lawyer immigration doctor own"));
    }

    void a_paper_holds_what_its_profile_lists_and_nothing_else_data()
    {
        QTest::addColumn<QString>("profile");
        const PaperProfiles profiles = PaperProfiles::load().value();
        for (const PaperProfile &profile : profiles.all())
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }
    void a_paper_holds_what_its_profile_lists_and_nothing_else()
    {
        QFETCH(const QString, profile);
        Telling office(qPrintable(profile));
        office.store_case();
        for (const Language language : all_languages) {
            const Texts texts = Texts::load(language).value();
            holds_what_is_listed_and_nothing_else(office, texts, squeezed(office.text_in(texts)));
        }
    }

    void a_profile_that_lists_the_notes_lets_them_out()
    {
        // The control of the canaries: what keeps the notes in is the profile.
        QByteArray json = shipped_profiles();
        json.replace("\"topics\": [\n", "\"topics\": [\n{\"heading\": {\"nl\":\"N\",\"fr\":\"N\",\"de\":\"N\",\"en\":\"N\"}, \"fields\": [\"note.text\"]},\n");
        Telling office;
        office.profiles = PaperProfiles::parse(json).value();
        const PaperStyle style{office.profiles, *office.profiles.find(QStringLiteral("lawyer")), office.vault.lists(), office.texts};
        office.store_case();
        Permit permit = widest_permission(office.canaries.file, {office.ground().recipient, style.profile.purpose, items_of(style.profile)},
                                          office.vault.clock().today()).value();
        const QString paper = pdf_text(paper_out_of_file(office.vault.store(), style, false, std::move(permit)).value());
        QVERIFY(paper.contains(office.canaries.words.value(QStringLiteral("note.text"))));
    }

    void nothing_leaves_without_a_permit()
    {
        Telling office;
        office.store_case();
        Permit early = office.permit().value();
        Permit other = office.permit().value();
        auto stored = office.vault.store().open_case(office.canaries.file.cover.id).value();
        stored.value.grounds.front().withdrawn_on = office.vault.clock().today();
        QVERIFY(office.vault.store().save(stored.value.cover.id, stored.value.grounds.front(), stored.seen).has_value());
        QCOMPARE(paper_out_of_file(office.vault.store(), office.style, false, std::move(early)).error().kind, Error::Kind::Refused);
        const PaperStyle doctor{office.profiles, *office.profiles.find(QStringLiteral("doctor")), office.vault.lists(), office.texts};
        QCOMPARE(paper_out_of_file(office.vault.store(), doctor, false, std::move(other)).error().kind, Error::Kind::Refused);
        QCOMPARE(hand_overs(office.vault.store()), QStringList());
        office.ground().recipient.name = QStringLiteral("Somebody else");
        office.ground().purpose = Code::of("RESEARCH");
        QCOMPARE(office.pdf(office.style).error().kind, Error::Kind::Refused);
    }

    void the_journal_says_which_paper_and_names_nobody()
    {
        Telling office("doctor");
        office.store_case();
        QVERIFY(office.pdf(office.style).has_value());
        QCOMPARE(hand_overs(office.vault.store()),
                 QStringList(QStringLiteral("2026-041 PAPER DOCTOR MEDICAL_CARE RIGHT_OF_ACCESS CONTACT+IDENTITY+SUPPORT")));
    }

    void what_the_ground_does_not_go_to_is_left_out_and_listed()
    {
        Telling office;
        office.ground().items = {Code::of("IDENTITY")};
        const QString paper = office.text();
        QVERIFY(paper.contains(office.canaries.words.value(QStringLiteral("person.family_name"))));
        QVERIFY(!paper.contains(office.canaries.words.value(QStringLiteral("exploitation_event.narrative"))));
        const QStringList missing = left_out(office.style, office.ground().items, office.canaries.file, office.vault.clock().today());
        QCOMPARE(missing.join(QStringLiteral(", ")),
                 QStringLiteral("contact and languages, arrangements for safe contact, accompaniment, residence procedure, residence documents, "
                                "what happened, other persons in the file, family and household, where the person lives, judicial steps, "
                                "compensation, goals and help given, notes and health, remarks of the staff, safety, tasks, attachments and internal matters"));
    }

    void the_list_of_what_is_left_out_does_not_tell_what_there_is()
    {
        const Telling office;
        Case empty;
        const Codes items = items_of(office.style.profile);
        const QDate today = office.vault.clock().today();
        QCOMPARE(left_out(office.style, items, empty, today), left_out(office.style, items, office.canaries.file, today));
        QVERIFY(left_out(office.style, items, empty, today).contains(QStringLiteral("goals and help given (in part)")));
    }

    void a_number_that_must_not_be_called_is_on_no_paper()
    {
        for (const char *permission : {"FORBIDDEN", "ONLY_SO"}) {
            Telling office;
            office.canaries.file.contact_rules.front().permission = Code::of(permission);
            QVERIFY(!office.text().contains(office.canaries.words.value(QStringLiteral("person.phone"))));
            QVERIFY(left_out(office.style, items_of(office.style.profile), office.canaries.file, office.vault.clock().today())
                        .contains(QStringLiteral("contact and languages (in part)")));
        }
    }

    void the_own_copy_says_nothing_that_gives_the_person_away()
    {
        const QStringList words{QStringLiteral("Trafficking"),    QStringLiteral("mensenhandel"),  QStringLiteral("traite"),
                                QStringLiteral("Menschenhandel"), QStringLiteral("smuggling"),     QStringLiteral("mensensmokkel"),
                                QStringLiteral("trafic"),         QStringLiteral("Schmuggel"),     QStringLiteral("exploitation"),
                                QStringLiteral("uitbuiting"),     QStringLiteral("Ausbeutung"),    QStringLiteral("slachtoffer"),
                                QStringLiteral("victim"),         QStringLiteral("Opfer"),         QStringLiteral("Centre Harbourlight"),
                                QStringLiteral("Opvanghuis"),     QStringLiteral("secret")};
        int told = 0;
        for (const char *profile : {"own", "lawyer"}) {
            Telling office(profile);
            const QString all = words.join(u' ');
            // In everything the two papers have in common, and in a service whose name says too much.
            for (QString *text : {&office.canaries.file.person.languages, &office.canaries.file.person.phone,
                                  &office.canaries.file.documents.front().number, &office.ground().recipient.name})
                *text = all;
            office.canaries.file.services.front().kind = Code::of("CIVIL_PARTY_VICTIM");
            office.store_case();
            for (const Language language : all_languages) {
                const QString paper = office.text_in(Texts::load(language).value());
                for (const QString &word : words) {
                    const bool is_said = paper.contains(QRegularExpression(u"\\b" % QRegularExpression::escape(word),
                                                                           QRegularExpression::CaseInsensitiveOption));
                    told += is_said && qstrcmp(profile, "lawyer") == 0;
                    QVERIFY2(!is_said || qstrcmp(profile, "own") != 0, qPrintable(word + u'\n' + paper));
                }
                QVERIFY(paper.contains(office.canaries.words.value(QStringLiteral("person.given_name"))));
            }
        }
        QVERIFY(told > 20); // control: the words were read where nothing forbids them
    }

    void the_address_of_a_house_is_on_no_paper()
    {
        Telling office;
        office.canaries.file.person.languages = QStringLiteral("ask at SECRETSTREET  7 in town");
        office.canaries.file.documents.front().number = QStringLiteral("Antwerpen 17");
        const QString paper = office.text();
        QVERIFY(!paper.contains(QStringLiteral("secretstreet"), Qt::CaseInsensitive));
        QVERIFY(paper.contains(QStringLiteral("Antwerpen 17"))); // the town alone tells nothing
    }

    void every_page_says_for_whom_of_which_day_and_which_page_it_is()
    {
        Telling office;
        office.canaries.file.exploitation.front().narrative = QStringLiteral("and then the work went on until the evening ").repeated(260);
        office.store_case();
        const QByteArray pdf = office.pdf(office.style, true).value();
        const QStringList pages = pdf_text(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY2(pages.size() >= 3, qPrintable(QString::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString page = squeezed(pages[i]);
            QVERIFY(page.contains(squeezed(QStringLiteral("TRAINING DATA – invented people · Copy for Reader of the Paper · 4 May 2026"))));
            QVERIFY(page.contains(squeezed(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))));
            QVERIFY(page.contains(QStringLiteral("2026-041")));
        }
        QVERIFY(pdf.contains("/MediaBox [ 0 0 595"));
    }

    void a_damaged_list_is_refused_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        QTest::newRow("field nobody knows") << QByteArray("\"person.sex\"") << QByteArray("\"risk_flag.note\"") << QStringLiteral("fields.risk_flag.note");
        QTest::newRow("language") << QByteArray("\"de\": \"Meine Angaben\"") << QByteArray("\"de\": \"\"") << QStringLiteral("profiles[4].title.de");
        QTest::newRow("what it must not say") << QByteArray("My details") << QByteArray("My details as a victim") << QStringLiteral("profiles[4]");
        QTest::newRow("field in no category") << QByteArray("\"fields\": [\"person.safe_contact\"]") << QByteArray("\"fields\": []") << QStringLiteral("categories");
        QTest::newRow("two kinds") << QByteArray("\"person.languages\", \"person.phone\"]}") << QByteArray("\"person.languages\", \"stay.kind\"]}") << QStringLiteral("profiles[1].topics[1].fields[1]");
    }
    void a_damaged_list_is_refused_with_its_place()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, place);
        QByteArray json = shipped_profiles();
        QVERIFY(PaperProfiles::parse(json).has_value());
        QVERIFY(json.contains(before));
        json.replace(before, after);
        const auto read = PaperProfiles::parse(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
    }
};

QTEST_MAIN(TestFilePaper)
#include "test_file_paper.moc"
