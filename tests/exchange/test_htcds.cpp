// SPDX-License-Identifier: EUPL-1.2
//
// One file in the words of the Human Trafficking Case Data Standard: every code of ours has an answer, every answer is one of
// the standard's, and nothing leaves without a consent.
#include "exchange/csv.h"
#include "exchange/hand_over_htcds.h"
#include "exchange/htcds_objects.h"
#include "hand_overs.h"
#include "open_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ancora;
using namespace ancora::exchange;

namespace {

/// The rows of a table of the standard as it was published.
std::vector<QStringList> rows_of(const char *name)
{
    QFile file(QStringLiteral(ANCORA_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the tables of the standard are missing");
    CsvReader reader(file.readAll());
    std::vector<QStringList> rows;
    for (auto row = reader.next(); row && *row; row = reader.next())
        rows.push_back((*row)->fields);
    return rows;
}

/// Field and value of every picklist; "(ISO list)" where another standard has the values.
const std::set<std::pair<QString, QString>> &picklists()
{
    static const auto all = [] {
        std::set<std::pair<QString, QString>> values;
        for (const QStringList &row : rows_of("htcds_picklists.csv"))
            values.emplace(row[0], row[1]);
        return values;
    }();
    return all;
}

/// Full name and type of every field.
const QMap<QString, QString> &fields()
{
    static const auto all = [] {
        QMap<QString, QString> types;
        for (const QStringList &row : rows_of("htcds_fields.csv"))
            types[row[3]] = row[6];
        return types;
    }();
    return all;
}

bool is_in_the_standard(const QString &field, const QString &value)
{
    const QString type = fields().value(field);
    if (type == u"Checkbox")
        return value == u"true" || value == u"false";
    return type == u"Text" || picklists().contains({field, value}) || picklists().contains({field, QStringLiteral("(ISO list)")});
}

QStringList unanswered(const HtcdsMapping &mapping, const CodeLists &lists)
{
    QStringList missing;
    for (const ListId id : all_lists) {
        std::vector<Code> codes;
        for (const CodeEntry &entry : lists.list(id).entries())
            codes.push_back(entry.code);
        if (id == ListId::SupportServices) // a goal is answered by one of its groups
            for (const CodeGroup &group : lists.list(id).groups())
                codes.push_back(group.code);
        for (const Code &code : codes)
            if (mapping.fields(id, code).isEmpty() == mapping.reason_for_none(id, code).isEmpty())
                missing << list_name(id) + u' ' + code.text();
    }
    return missing;
}

/// An office with one case that has something of everything, and a consent to tell a university.
struct TellingOffice {
    TellingOffice()
    {
        georgi.id = RecordId::create();
        georgi.sex = Code::of("M");
        georgi.citizenship = Code::of("BG");
        georgi.name = QStringLiteral("Georgi Canary");
        georgi.phones = QStringLiteral("0470 canary");
        file.exploitation.front().means = {Code::of("DEBT"), Code::of("DOCUMENTS_TAKEN")};
        file.exploitation.front().region = Code::of("BE-VAN");
        file.exploitation.front().workplace = QStringLiteral("Bar Blue");
        Involvement involvement;
        involvement.id = RecordId::create();
        involvement.perpetrator = georgi.id;
        involvement.event = file.exploitation.front().id;
        involvement.roles = {Code::of("RECRUITER"), Code::of("EMPLOYER")};
        involvement.relation = Code::of("FRIEND");
        file.involvements = {involvement};
        Relative child;
        child.id = RecordId::create();
        child.relation = Code::of("CHILD");
        child.name = QStringLiteral("Child Canary");
        file.family = {child};
        consent = signed_consent("RESEARCH", {Code::of("IDENTITY"), Code::of("RESIDENCE"), Code::of("EXPLOITATION"), Code::of("FAMILY"), Code::of("ACCOMPANIMENT")},
                                 today.addDays(-30), QStringLiteral("University"));
        file.grounds = {consent};
        if (!vault.store().save(storage::Store::office_file(), georgi, {}) || !vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
    }
    [[nodiscard]] Result<Permit> permit(const Codes &items) { return permission_for(stored(), {consent.recipient, consent.purpose, items}, today); }
    [[nodiscard]] Case stored() { return vault.store().open_case(file.cover.id).value().value; }
    [[nodiscard]] Result<QByteArray> exported(const Codes &items, HtcdsForm form = HtcdsForm::Json)
    {
        return permit(items).and_then([&](Permit &&given) { return export_htcds(vault.store(), mapping, form, std::move(given)); });
    }
    [[nodiscard]] QStringList hand_overs() { return ancora::hand_overs(vault.store()); }

    OpenStore vault;
    QDate today = vault.clock().today();
    HtcdsMapping mapping = HtcdsMapping::load().value();
    Case file = sample_case(QStringLiteral("2026-001"));
    Perpetrator georgi;
    DisclosureGround consent;
};

QJsonObject object(const QByteArray &json, const char *kind)
{
    for (const QJsonValue &one : QJsonDocument::fromJson(json).object().value(u"objects").toArray())
        if (one.toObject().value(u"object").toString() == QLatin1String(kind))
            return one.toObject().value(u"fields").toObject();
    return {};
}

} // namespace

class TestHtcds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_code_is_mapped_or_says_why_not()
    {
        const CodeLists lists = CodeLists::load().value();
        const HtcdsMapping mapping = HtcdsMapping::load().value();
        QCOMPARE(unanswered(mapping, lists), QStringList());
        QVERIFY(!unanswered(HtcdsMapping(), lists).isEmpty()); // control
    }

    void every_value_is_one_of_the_standard()
    {
        const CodeLists lists = CodeLists::load().value();
        const HtcdsMapping mapping = HtcdsMapping::load().value();
        int values = 0;
        for (const ListId id : all_lists)
            for (const CodeEntry &entry : lists.list(id).entries()) {
                const auto fields = mapping.fields(id, entry.code);
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    for (const QString &value : field.value()) {
                        ++values;
                        QVERIFY2(is_in_the_standard(field.key(), value), qPrintable(field.key() + u' ' + value));
                    }
            }
        QVERIFY(values > 400);
        QVERIFY(!is_in_the_standard(QStringLiteral("prs_Gender"), QStringLiteral("Female"))); // control
    }

    void a_damaged_table_is_refused_with_its_place()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("htcds.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "ancora-mapping/1", "lists": {"sex": {"codes": {"F": {}}}}})");
        file.close();
        const auto read = HtcdsMapping::load(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QVERIFY2(read.error().detail.contains(QStringLiteral("lists.sex.codes.F")), qPrintable(read.error().detail));
    }

    void a_file_is_written_in_the_words_of_the_standard()
    {
        TellingOffice office;
        const QByteArray json = office.exported(office.consent.items).value();
        const QJsonObject person = object(json, "Person"), event = object(json, "HistoricTraffickingEvent"),
                          perpetrator = object(json, "Perpetrator");
        QCOMPARE(person.value(u"prs_FirstName"), QJsonValue(QStringLiteral("Ngozi")));
        QCOMPARE(person.value(u"prs_Birthdate"), QJsonValue(QStringLiteral("1994-05")));
        QCOMPARE(person.value(u"prs_NumberOfChildren"), QJsonValue(QStringLiteral("1")));
        QCOMPARE(person.value(u"vic_TraffickingStatus"), QJsonValue(QStringLiteral("ActualVictimOfTrafficking")));
        QCOMPARE(person.value(u"vic_RelationshipToTrafficker"), QJsonValue(QStringLiteral("Acquainted")));
        QCOMPARE(person.value(u"vic_TypeOfExploitation"), QJsonValue(QJsonArray{QStringLiteral("ForcedLabour")}));
        QCOMPARE(person.value(u"vic_ForcedLabourIndustry"), QJsonValue(QStringLiteral("I_AccommodationAndFoodServiceActivities")));
        QCOMPARE(person.value(u"vic_MethodsOfControl"), (QJsonValue(QJsonArray{QStringLiteral("DebtBondage"), QStringLiteral("WithholdsDocuments")})));
        QCOMPARE(event.value(u"hte_State"), QJsonValue(QStringLiteral("BE-VAN")));
        QCOMPARE(event.value(u"hte_Date"), QJsonValue(QStringLiteral("2025")));
        QCOMPARE(perpetrator.value(u"per_RoleInProcess"), (QJsonValue(QJsonArray{QStringLiteral("Exploiter"), QStringLiteral("RecruiterOrIntermediary")})));
        QCOMPARE(perpetrator.value(u"prs_Citizenship"), QJsonValue(QJsonArray{QStringLiteral("BG")}));
        QCOMPARE(object(json, "Case").value(u"cas_Status"), QJsonValue(QStringLiteral("Active")));
        QCOMPARE(object(json, "Consent").value(u"con_Consent"), QJsonValue(QStringLiteral("true")));
        for (const QJsonValue &one : QJsonDocument::fromJson(json).object().value(u"objects").toArray())
            for (const QString &field : one.toObject().value(u"fields").toObject().keys())
                QVERIFY2(fields().contains(field), qPrintable(field));
    }

    void only_what_the_person_agreed_to_is_in_it()
    {
        TellingOffice office;
        const QByteArray all = office.exported(office.consent.items).value();
        QVERIFY(all.contains("Okafor-Canary") && all.contains("Bar Blue")); // control: they are written where they may be
        QVERIFY(!all.contains("Georgi") && !all.contains("0470") && !all.contains("Child Canary")); // not hers to tell
        const QByteArray facts = office.exported({Code::of("EXPLOITATION")}).value();
        QVERIFY(!facts.contains("Canary") && !facts.contains("prs_Birthdate") && !facts.contains("prs_NumberOfChildren"));
        QVERIFY(facts.contains("Bar Blue"));
    }

    void a_table_has_a_row_for_each_value()
    {
        TellingOffice office;
        const QByteArray csv = office.exported(office.consent.items, HtcdsForm::Csv).value();
        CsvReader reader(csv);
        std::vector<QStringList> rows;
        for (auto row = reader.next(); row && *row; row = reader.next())
            rows.push_back((*row)->fields);
        QCOMPARE(rows.front(), (QStringList{QStringLiteral("object"), QStringLiteral("number"), QStringLiteral("field"), QStringLiteral("value")}));
        for (const char *method : {"DebtBondage", "WithholdsDocuments"})
            QVERIFY(std::count(rows.begin(), rows.end(), QStringList{QStringLiteral("Person"), QStringLiteral("1"), QStringLiteral("vic_MethodsOfControl"), QLatin1String(method)}) == 1);
    }

    void nothing_leaves_without_a_consent_and_every_export_is_in_the_journal()
    {
        TellingOffice office;
        QVERIFY(!office.exported({Code::of("NOTES")})); // not agreed to
        QCOMPARE(office.hand_overs(), QStringList());
        auto permit = office.permit({Code::of("IDENTITY")});
        QVERIFY(permit); // while the consent holds
        DisclosureGround withdrawn = office.stored().grounds.front();
        withdrawn.withdrawn_on = office.today;
        QVERIFY(office.vault.store().save(office.file.cover.id, withdrawn, office.vault.store().open_case(office.file.cover.id).value().seen));
        const auto refused = export_htcds(office.vault.store(), office.mapping, HtcdsForm::Json, std::move(*permit));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(office.hand_overs(), QStringList());

        TellingOffice other; // control: with the consent it leaves and is written down
        QVERIFY(other.exported({Code::of("IDENTITY")}));
        QCOMPARE(other.hand_overs(), QStringList{QStringLiteral("2026-001 HTCDS RESEARCH CONSENT IDENTITY")});
    }
};

QTEST_GUILESS_MAIN(TestHtcds)
#include "test_htcds.moc"
