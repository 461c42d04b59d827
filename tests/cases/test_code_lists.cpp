// SPDX-License-Identifier: EUPL-1.2
#include "cases/code_list.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ancora;

/// What the program may rely on: the shipped lists, and that a damaged one never gets in.
class TestCodeLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_shipped_list_is_complete_in_four_languages_data();
    void every_shipped_list_is_complete_in_four_languages();
    void the_codes_of_the_domain_are_all_there_data();
    void the_codes_of_the_domain_are_all_there();
    void nothing_is_in_resources_that_no_list_reads();
    void every_country_has_a_region_and_says_whether_it_is_in_the_union();
    void membership_of_the_union_follows_the_dates_data();
    void membership_of_the_union_follows_the_dates();
    void age_bands_of_a_scheme_cover_every_age_once();
    void documents_and_phases_name_each_other();
    void an_ended_code_is_still_found_and_labelled();
    void a_code_is_valid_from_its_first_to_its_last_day();
    void positions_follow_the_order_of_the_file();
    void an_unknown_code_shows_itself();
    void each_fault_is_refused_by_name_data();
    void each_fault_is_refused_by_name();
    void a_missing_file_is_named();

private:
    CodeLists m_lists;
};

void TestCodeLists::initTestCase()
{
    const auto lists = CodeLists::load();
    QVERIFY2(lists, qPrintable(lists ? QString() : lists.error().text));
    m_lists = *lists;
}

void TestCodeLists::every_shipped_list_is_complete_in_four_languages_data()
{
    QTest::addColumn<ListId>("id");
    for (const ListId id : all_lists)
        QTest::newRow(qPrintable(list_name(id))) << id;
}

void TestCodeLists::every_shipped_list_is_complete_in_four_languages()
{
    QFETCH(const ListId, id);
    const CodeList &list = m_lists.list(id);
    QCOMPARE(list.id(), list_name(id));
    QCOMPARE(list.version(), QStringLiteral("2026-01"));
    for (const CodeEntry &entry : list.entries()) {
        QVERIFY2(entry.labels.complete(), qPrintable(entry.code.text()));
        QVERIFY(!list.label(entry.code, Language::German).isEmpty());
        QVERIFY(!entry.basis.isEmpty());
    }
    for (const CodeGroup &group : list.groups()) {
        QVERIFY2(group.labels.complete(), qPrintable(group.code.text()));
        QVERIFY(group.code.text().startsWith(u"G_"));
        const bool used =
            std::any_of(list.entries().begin(), list.entries().end(),
                        [&](const CodeEntry &entry) { return entry.group == group.code; });
        QVERIFY2(used, qPrintable(group.code.text()));
    }
}

void TestCodeLists::the_codes_of_the_domain_are_all_there_data()
{
    QTest::addColumn<ListId>("id");
    QTest::addColumn<QString>("codes");
    QTest::newRow("referring_bodies")
        << ListId::ReferringBodies
        << QStringLiteral(
               "POL_LOCAL POL_FED INSP_ECOSOC INSP_LABOUR INSP_REGIONAL PROS_KING PROS_LABOUR "
               "PROS_FED DVZ_OE DVZ_MINTEH CGRS FEDASIL GUARDIANSHIP GUARDIAN YOUTH_CARE "
               "CHILD_FOCUS MINOR_CENTRE HEALTH OCMW_CPAS SOCIAL_SERVICE NGO SEX_WORK_ORG "
               "UNION LAWYER CENTRE_OTHER CENTRE_OUTREACH HOTLINE_WEB EMBASSY FOREIGN_ORG SELF "
               "OTHER_VICTIM RELATIVE CITIZEN EMPLOYER OTHER UNKNOWN");
    QTest::newRow("referral_outcome")
        << ListId::ReferralOutcome
        << QStringLiteral(
               "INFO_ONLY INTAKE_PLANNED ACCOMP_STARTED REFUSED_BY_PERSON NO_INDICATORS "
               "CONDITIONS_NOT_MET REDIRECTED_CENTRE REDIRECTED_OTHER NO_CONTACT DISAPPEARED "
               "PENDING");
    QTest::newRow("exploitation_forms")
        << ListId::ExploitationForms
        << QStringLiteral(
               "SEX_PROSTITUTION SEX_OTHER SEX_TEENPIMP LABOUR LABOUR_DOMESTIC BEGGING "
               "FORCED_CRIME ORGAN FORCED_MARRIAGE ILLEGAL_ADOPTION SURROGACY SMUGGLING_AGG "
               "MULTIPLE UNKNOWN");
    QTest::newRow("sectors")
        << ListId::Sectors
        << QStringLiteral(
               "CONSTRUCTION HORECA CLEANING CAR_WASH NAIL_BAR RETAIL AGRI LIVESTOCK FISHING "
               "MEAT_FOOD TEXTILE INDUSTRY TRANSPORT PARCEL DOMESTIC DIPLOMATIC CARE SPORT "
               "ENTERTAINMENT RECYCLING GARAGE REMOVAL LAUNDRY CALL_CENTRE RELIGIOUS OTHER "
               "UNKNOWN");
    QTest::newRow("residence_documents")
        << ListId::ResidenceDocuments
        << QStringLiteral("OQT_BGV_45 ANNEX15 AI A_CARD B_CARD HUM_9BIS INT_PROTECTION EU_E_CARD "
                          "EU_FAMILY BELGIAN OTHER_RESIDENCE NONE");
    QTest::newRow("status_phase")
        << ListId::StatusPhase
        << QStringLiteral(
               "P0_DETECTION P1_REFLECTION P2_PROVISIONAL P3_EXTENDED P4_DURABLE P_NONE");
    QTest::newRow("closure_reasons")
        << ListId::ClosureReasons
        << QStringLiteral(
               "STATUS_UNLIMITED STATUS_HUMANITARIAN STATUS_OTHER AUTONOMY CASE_DISMISSED "
               "NO_CASE_ORDER ACQUITTAL NOT_VICTIM_MAGISTRATE NO_COOPERATION CONTACT_RESUMED "
               "STOPPED_BY_PERSON RULES_BREACH PUBLIC_ORDER DISAPPEARED RETURN_VOLUNTARY "
               "MOVED_ABROAD TRANSFER_CENTRE TRANSFER_SERVICE DECEASED OTHER UNKNOWN");
    QTest::newRow("smuggling_aggravation")
        << ListId::SmugglingAggravation << QStringLiteral("77Q_1 77Q_2 77Q_3 77Q_4 77Q_5");
    QTest::newRow("procedure_conditions")
        << ListId::ProcedureConditions
        << QStringLiteral("C1_BREAK C2_ACCOMP C3_COOP C4_OPEN C5_VICTIM C6_ORDER C7_IDENTITY");
    QTest::newRow("support_services")
        << ListId::SupportServices
        << QStringLiteral("SHELTER TRANSIT_HOUSE AMBULATORY PSYCHOSOCIAL PSYCHOLOGICAL MEDICAL "
                          "INCOME_SUPPORT HOUSING LANGUAGE TRAINING_WORK INTERPRETATION RESIDENCE "
                          "FAMILY_REUNIFICATION IDENTITY_DOCS RETURN LEGAL_INFO STATEMENT LAWYER "
                          "CIVIL_PARTY_VICTIM CIVIL_PARTY_CENTRE BACK_PAY COMPENSATION_COURT "
                          "COMPENSATION_FUND");
    QTest::newRow("added") << ListId::ResidenceDocuments << QStringLiteral("TEMP_PROTECTION");
    QTest::newRow("sex") << ListId::Sex << QStringLiteral("F M X U");
    QTest::newRow("scope") << ListId::Scope << QStringLiteral("THB SMUGGLING_AGG");
    QTest::newRow("decision") << ListId::Decision << QStringLiteral("PENDING GRANTED REFUSED");
    QTest::newRow("opinion") << ListId::Opinion << QStringLiteral("PENDING POSITIVE NEGATIVE");
    QTest::newRow("disclosure_grounds")
        << ListId::DisclosureGrounds
        << QStringLiteral("CONSENT LEGAL_OBLIGATION VITAL_INTEREST COURT_ORDER LEGAL_CLAIM RIGHT_OF_ACCESS");
    QTest::newRow("disclosure_purposes")
        << ListId::DisclosurePurposes
        << QStringLiteral("SERVICE TRANSFER LEGAL_AID RESIDENCE CRIMINAL_PROCEEDINGS MEDICAL_CARE SOCIAL_RIGHTS RETURN "
                          "PROTECTION OWN_COPY RESEARCH");
    QTest::newRow("consent_forms") << ListId::ConsentForms << QStringLiteral("SIGNED ORAL INTERPRETER");
    QTest::newRow("onward_states") << ListId::OnwardStates
                                   << QStringLiteral("PREPARED SENT ACCEPTED REFUSED DONE WITHDRAWN");
    QTest::newRow("regions") << ListId::Regions << QStringLiteral("BE_ALL ABROAD BE-BRU BE-VAN BE-WLX");
    QTest::newRow("languages") << ListId::Languages << QStringLiteral("NL FR DE EN UK VI AR TI SIGN");
    QTest::newRow("goal_outcome") << ListId::GoalOutcome << QStringLiteral("REACHED PARTLY GIVEN_UP");
    QTest::newRow("risk_kinds") << ListId::RiskKinds
                                << QStringLiteral("PERPETRATOR_THREAT VIOLENCE SUICIDE MEDICAL MINOR_ALONE OTHER");
    QTest::newRow("contact_channels") << ListId::ContactChannels
                                      << QStringLiteral("PHONE TEXT EMAIL LETTER VISIT THIRD_PERSON");
    QTest::newRow("contact_permissions") << ListId::ContactPermissions << QStringLiteral("ALLOWED ONLY_SO FORBIDDEN");
    QTest::newRow("closure_destinations") << ListId::ClosureDestinations
                                          << QStringLiteral("OWN_HOME OTHER_CENTRE COUNTRY_OF_ORIGIN NONE UNKNOWN");
    QTest::newRow("justice_steps") << ListId::JusticeSteps
                                   << QStringLiteral("COMPLAINT STATEMENT CIVIL_PARTY_VICTIM CIVIL_PARTY_CENTRE "
                                                     "HEARING JUDGMENT APPEAL");
    QTest::newRow("compensation_sources") << ListId::CompensationSources
                                          << QStringLiteral("COURT COMMISSION_EMERGENCY COMMISSION_MAIN "
                                                            "COMMISSION_SUPPLEMENTARY");
    QTest::newRow("place_features") << ListId::PlaceFeatures << QStringLiteral("WOMEN MEN FAMILY MINOR STEP_FREE");
    QTest::newRow("waiting_priorities") << ListId::WaitingPriorities << QStringLiteral("URGENT NORMAL");
    QTest::newRow("waiting_ends") << ListId::WaitingEnds << QStringLiteral("PLACE_GIVEN OTHER_SHELTER NOT_WANTED");
    QTest::newRow("exploitation_means") << ListId::ExploitationMeans
                                        << QStringLiteral("DEBT FALSE_PROMISES DOCUMENTS_TAKEN VULNERABILITY OTHER");
    QTest::newRow("perpetrator_roles") << ListId::PerpetratorRoles
                                       << QStringLiteral("RECRUITER TRANSPORTER EXPLOITER UNKNOWN");
    QTest::newRow("perpetrator_relations") << ListId::PerpetratorRelations << QStringLiteral("FAMILY PARTNER STRANGER");
    QTest::newRow("family_relations") << ListId::FamilyRelations << QStringLiteral("CHILD PARENT PARTNER SIBLING");
    QTest::newRow("stay_kind") << ListId::StayKind
                               << QStringLiteral("SHELTER SUPERVISED AMBULATORY ELSEWHERE");
    QTest::newRow("age_bands") << ListId::AgeBands
                               << QStringLiteral(
                                      "0-17 18+ 0-8 9-17 48+ 0-11 12-14 15-17 18-24 60+");
    QTest::newRow("countries") << ListId::Countries << QStringLiteral("BE RO MA NG UA XS XK");
}

void TestCodeLists::the_codes_of_the_domain_are_all_there()
{
    QFETCH(const ListId, id);
    QFETCH(const QString, codes);
    const QStringList expected = codes.split(u' ');
    for (const QString &text : expected) {
        const auto code = Code::parse(text);
        QVERIFY2(code && m_lists.list(id).find(*code), qPrintable(text));
    }
}

void TestCodeLists::nothing_is_in_resources_that_no_list_reads()
{
    const QStringList files = QDir(QStringLiteral(":/codelists")).entryList(QDir::Files);
    QCOMPARE(files.size(), qsizetype(all_lists.size()));
}

void TestCodeLists::every_country_has_a_region_and_says_whether_it_is_in_the_union()
{
    const CodeList &countries = m_lists.list(ListId::Countries);
    QCOMPARE(countries.entries().size(), std::size_t(249 + 2)); // ISO 3166-1, Kosovo, stateless
    int members_today = 0;
    for (const CodeEntry &country : countries.entries()) {
        QCOMPARE(country.code.text().size(), 2);
        QVERIFY(!country.group.is_empty());
        QVERIFY2(country.attributes.value(u"eu").isBool(), qPrintable(country.code.text()));
        members_today += is_eu_member_on(country, QDate(2026, 1, 1)) ? 1 : 0;
    }
    QCOMPARE(members_today, 27);
    QCOMPARE(countries.label(Code::of("MA"), Language::Dutch), QStringLiteral("Marokko"));
    QCOMPARE(countries.label(countries.group_of(Code::of("NG")), Language::French),
             QStringLiteral("Afrique occidentale"));
}

void TestCodeLists::membership_of_the_union_follows_the_dates_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("member");
    QTest::newRow("last day of the United Kingdom")
        << QStringLiteral("GB") << QDate(2020, 1, 31) << true;
    QTest::newRow("United Kingdom, day after")
        << QStringLiteral("GB") << QDate(2020, 2, 1) << false;
    QTest::newRow("Croatia, day before") << QStringLiteral("HR") << QDate(2013, 6, 30) << false;
    QTest::newRow("Croatia, first day") << QStringLiteral("HR") << QDate(2013, 7, 1) << true;
    QTest::newRow("Romania 2006") << QStringLiteral("RO") << QDate(2006, 12, 31) << false;
    QTest::newRow("Belgium") << QStringLiteral("BE") << QDate(2019, 5, 5) << true;
    QTest::newRow("Morocco") << QStringLiteral("MA") << QDate(2019, 5, 5) << false;
    QTest::newRow("no day") << QStringLiteral("BE") << QDate() << false;
}

void TestCodeLists::membership_of_the_union_follows_the_dates()
{
    QFETCH(const QString, country);
    QFETCH(const QDate, day);
    QFETCH(const bool, member);
    const CodeEntry *entry = m_lists.list(ListId::Countries).find(*Code::parse(country));
    QVERIFY(entry);
    QCOMPARE(is_eu_member_on(*entry, day), member);
}

void TestCodeLists::age_bands_of_a_scheme_cover_every_age_once()
{
    const CodeList &bands = m_lists.list(ListId::AgeBands);
    for (const CodeGroup &scheme : bands.groups()) {
        for (int age = 0; age <= 120; ++age) {
            const auto holds_age = [&](const CodeEntry &band) {
                return band.group == scheme.code && band.attributes.value(u"from").toInt() <= age &&
                       age <= band.attributes.value(u"to").toInt(1000);
            };
            QCOMPARE(std::count_if(bands.entries().begin(), bands.entries().end(), holds_age), 1);
        }
    }
}

void TestCodeLists::documents_and_phases_name_each_other()
{
    const CodeList &phases = m_lists.list(ListId::StatusPhase);
    for (const CodeEntry &document : m_lists.list(ListId::ResidenceDocuments).entries()) {
        if (document.attributes.contains(u"phase")) {
            const auto phase = Code::parse(document.attributes.value(u"phase").toString());
            QVERIFY2(phase && phases.find(*phase), qPrintable(document.code.text()));
        }
    }
}

void TestCodeLists::an_ended_code_is_still_found_and_labelled()
{
    const CodeList &documents = m_lists.list(ListId::ResidenceDocuments);
    const Code ended = Code::of("OQT_BGV_45");
    QVERIFY(!documents.is_valid_on(ended, QDate(2026, 1, 1)));
    QVERIFY(documents.find(ended));
    QCOMPARE(documents.label(ended, Language::English),
             QStringLiteral("Order to leave the territory within 45 days"));
}

void TestCodeLists::a_code_is_valid_from_its_first_to_its_last_day()
{
    const CodeList &documents = m_lists.list(ListId::ResidenceDocuments);
    QVERIFY(documents.is_valid_on(Code::of("OQT_BGV_45"), QDate(2017, 5, 19)));
    QVERIFY(!documents.is_valid_on(Code::of("OQT_BGV_45"), QDate(2017, 5, 20)));
    QVERIFY(!documents.is_valid_on(Code::of("ANNEX15"), QDate(2017, 5, 19)));
    QVERIFY(documents.is_valid_on(Code::of("ANNEX15"), QDate(2017, 5, 20)));
    QVERIFY(documents.is_valid_on(Code::of("TEMP_PROTECTION"), QDate(2022, 3, 4)));
    QVERIFY(!documents.is_valid_on(Code::of("TEMP_PROTECTION"), QDate(2022, 3, 3)));
    QVERIFY(!documents.is_valid_on(Code::of("AI"), QDate()));
    const CodeList &forms = m_lists.list(ListId::ExploitationForms);
    QVERIFY(!forms.is_valid_on(Code::of("FORCED_MARRIAGE"), QDate(2026, 4, 7)));
    QVERIFY(forms.is_valid_on(Code::of("ILLEGAL_ADOPTION"), QDate(2026, 4, 8)));
}

void TestCodeLists::positions_follow_the_order_of_the_file()
{
    for (const ListId id : all_lists) {
        const CodeList &list = m_lists.list(id);
        for (std::size_t i = 0; i < list.entries().size(); ++i)
            QCOMPARE(list.index_of(list.entries()[i].code), int(i));
        QCOMPARE(list.index_of(Code::of("NOT_IN_ANY_LIST")), -1);
        QCOMPARE(list.index_of(Code()), -1);
    }
}

void TestCodeLists::an_unknown_code_shows_itself()
{
    const CodeList &sectors = m_lists.list(ListId::Sectors);
    QCOMPARE(sectors.label(Code::of("FROM_A_LATER_VERSION"), Language::Dutch),
             QStringLiteral("FROM_A_LATER_VERSION"));
    QVERIFY(!sectors.find(Code::of("FROM_A_LATER_VERSION")));
    QVERIFY(!sectors.is_valid_on(Code::of("FROM_A_LATER_VERSION"), QDate(2026, 1, 1)));
}

void TestCodeLists::each_fault_is_refused_by_name_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named);
    };
    row("no JSON", "{ \"format\"", "\"format\"", "ancora-codelist/1");
    row("other format", "ancora-codelist/1", "ancora-codelist/2", "ancora-codelist/1");
    row("another list", "\"id\": \"sample\"", "\"id\": \"sectors\"", "another name");
    row("no version", "\"version\": \"1\",", "", "version");
    row("no codes", "\"codes\"", "\"kodes\"", "no codes");
    row("not a code", "\"SECOND\"", "\"sec ond\"", "sec ond");
    row("no code", "\"code\": \"SECOND\",", "", "not a code");
    row("code twice", "\"SECOND\"", "\"FIRST\"", "FIRST");
    row("code of a group", "\"SECOND\"", "\"G_ALL\"", "G_ALL");
    row("group missing", "\"group\": \"G_ALL\", \"labels\": { \"nl\": \"twee\"",
        "\"labels\": { \"nl\": \"twee\"", "SECOND");
    row("group unknown", "\"group\": \"G_ALL\", \"labels\": { \"nl\": \"twee\"",
        "\"group\": \"G_NONE\", \"labels\": { \"nl\": \"twee\"", "SECOND");
    row("label missing", "\"fr\": \"deux\", ", "", "SECOND");
    row("label blank", "\"deux\"", "\" \"", "SECOND");
    row("label of a group missing", "\"de\": \"alle\", ", "", "G_ALL");
    row("date not a day", "2020-12-31", "2020-02-30", "SECOND");
    row("date in another form", "2020-12-31", "31.12.2020", "valid_until");
    row("ends before it begins", "2020-12-31", "2019-12-31", "ends before");
    row("no basis", "\"basis\": \"S\"", "\"basis\": \"\"", "SECOND");
}

void TestCodeLists::each_fault_is_refused_by_name()
{
    const QByteArray good = R"({ "format": "ancora-codelist/1", "id": "sample", "version": "1",
        "groups": [ { "code": "G_ALL", "labels": { "nl": "alle", "fr": "tous", "de": "alle", "en": "all" } } ],
        "codes": [
          { "code": "FIRST", "group": "G_ALL", "labels": { "nl": "een", "fr": "un", "de": "eins", "en": "one" },
            "basis": "F" },
          { "code": "SECOND", "group": "G_ALL", "labels": { "nl": "twee", "fr": "deux", "de": "zwei", "en": "two" },
            "valid_from": "2020-01-01", "valid_until": "2020-12-31", "basis": "S" } ] })";
    const QString name = QStringLiteral("sample");
    QVERIFY(CodeList::parse(name, good)); // the control: only the fault makes it fail

    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, named);
    QByteArray faulty = good;
    faulty.replace(faulty.indexOf(from), from.size(), to);
    QVERIFY(faulty != good);
    const auto list = CodeList::parse(name, faulty);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Damaged);
    QVERIFY2(list.error().text.contains(name), qPrintable(list.error().text));
    QVERIFY2(list.error().text.contains(named), qPrintable(list.error().text));
}

void TestCodeLists::a_missing_file_is_named()
{
    const QTemporaryDir folder;
    for (const ListId id : all_lists) {
        const QString file = u"/" + list_name(id) + u".json";
        if (id != ListId::Sectors)
            QVERIFY(QFile::copy(u":/codelists" + file, folder.path() + file));
    }
    const auto lists = CodeLists::load(folder.path());
    QVERIFY(!lists);
    QVERIFY(lists.error().text.contains(u"sectors"));
    QVERIFY(QFile::copy(QStringLiteral(":/codelists/sectors.json"),
                        folder.filePath(QStringLiteral("sectors.json"))));
    QVERIFY(CodeLists::load(folder.path()));
}

QTEST_GUILESS_MAIN(TestCodeLists)
#include "test_code_lists.moc"
