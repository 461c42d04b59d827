// SPDX-License-Identifier: EUPL-1.2
#include "exchange/htcds_objects.h"

#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ancora::exchange {

namespace {

/// Fields that take several values are lists, also where there is one.
bool is_multiple(const QString &field)
{
    static const QStringList multiple{QStringLiteral("prs_Citizenship"), QStringLiteral("vic_MethodsOfControl"),
                                      QStringLiteral("vic_TypeOfExploitation"), QStringLiteral("vic_TypeOfSexExploitation"),
                                      QStringLiteral("per_RoleInProcess")};
    return multiple.contains(field);
}

/// Puts one object together; what is empty stays out.
class Writer
{
public:
    Writer(const char *kind, const HtcdsMapping &mapping) : m_object{QLatin1String(kind), {}}, m_mapping(mapping) {}
    void text(const char *field, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            add(field, {value});
    }
    void date(const char *field, QDate day) { text(field, day.toString(Qt::ISODate)); }
    void date(const char *field, const Answer<PartialDate> &day)
    {
        if (day.given())
            text(field, day.value().text());
    }
    void code(const char *field, ListId list, const Code &code) { add(field, m_mapping.values(list, code, QLatin1String(field))); }
    void codes(const char *field, ListId list, const Codes &codes) { add(field, m_mapping.values(list, codes, QLatin1String(field))); }
    /// The object, where there is anything in it.
    void finish(std::vector<HtcdsObject> &objects)
    {
        if (!m_object.fields.isEmpty())
            objects.push_back(std::move(m_object));
    }

private:
    void add(const char *field, const QStringList &values)
    {
        if (!values.isEmpty())
            m_object.fields[QLatin1String(field)] = values;
    }

    HtcdsObject m_object;
    const HtcdsMapping &m_mapping;
};

template <class T, class Member> Codes all_of(const std::vector<T> &records, Member member)
{
    Codes codes;
    for (const T &record : records)
        codes.insert(record.*member);
    return codes;
}

/// The field takes one value: of several ties the closest.
Code closest_relation(const std::vector<Involvement> &involvements)
{
    const Codes relations = all_of(involvements, &Involvement::relation);
    for (const char *relation : {"FAMILY", "PARTNER", "FRIEND", "EMPLOYER", "STRANGER"})
        if (relations.contains(Code::of(relation)))
            return Code::of(relation);
    return {};
}

Codes means_of(const Case &part)
{
    Codes means;
    for (const ExploitationEvent &event : part.exploitation)
        means.insert(event.means.begin(), event.means.end());
    return means;
}

/// Smuggling is no trafficking, whatever the phase; the phase else, the last one that has begun.
void add_status(Writer &person, const Case &part, QDate today)
{
    const Accompaniment *accompaniment = part.accompaniment_on(today);
    const bool smuggled = accompaniment && accompaniment->scope == Code::of("SMUGGLING_AGG");
    const Code phase = part.phases.empty() ? Code() : part.phases.back().phase;
    for (const char *field : {"vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg"})
        person.code(field, smuggled ? ListId::Scope : ListId::StatusPhase, smuggled ? accompaniment->scope : phase);
}

void add_person(const Case &part, const HtcdsMapping &mapping, QDate today, std::vector<HtcdsObject> &objects)
{
    Writer writer("Person", mapping);
    const Person &person = part.person;
    writer.text("prs_FirstName", person.given_name);
    writer.text("prs_SecondName", person.family_name);
    writer.date("prs_Birthdate", person.birth_date);
    writer.code("prs_Gender", ListId::Sex, person.sex.value_or());
    writer.code("prs_Citizenship", ListId::Countries, person.citizenship.value_or());
    writer.text("prs_MobilePhone", person.phone);
    writer.text("prs_MailingStreet", person.address);
    const auto children = std::count_if(part.family.begin(), part.family.end(), [](const Relative &relative) {
        return relative.relation == Code::of("CHILD");
    });
    if (!part.family.empty())
        writer.text("prs_NumberOfChildren", QString::number(children));
    add_status(writer, part, today);
    writer.code("vic_RelationshipToTrafficker", ListId::PerpetratorRelations, closest_relation(part.involvements));
    writer.codes("vic_MethodsOfControl", ListId::ExploitationMeans, means_of(part));
    const Codes forms = all_of(part.exploitation, &ExploitationEvent::form);
    writer.codes("vic_TypeOfExploitation", ListId::ExploitationForms, forms);
    writer.codes("vic_TypeOfSexExploitation", ListId::ExploitationForms, forms);
    if (const ExploitationEvent *main = part.main_exploitation()) {
        writer.code("vic_ForcedLabourIndustry", ListId::Sectors, main->sector);
        writer.text("vic_LocationOfExploitation", main->workplace);
    }
    writer.finish(objects);
}

/// The first accompaniment says who referred the person, the one of today how far the case is.
void add_case(const Case &part, const HtcdsMapping &mapping, QDate today, std::vector<HtcdsObject> &objects)
{
    const Accompaniment *last = part.accompaniment_on(today);
    if (!last)
        return;
    Writer referring("ReferringOrganization", mapping);
    referring.code("org_Type", ListId::ReferringBodies, part.accompaniments.front().referring_body);
    referring.finish(objects);
    Writer writer("Case", mapping);
    writer.date("cas_IncomingReferralDate", part.accompaniments.front().spell.from);
    if (part.is_open_on(today))
        writer.text("cas_Status", QStringLiteral("Active"));
    else
        writer.code("cas_Status", ListId::ClosureReasons, last->closure_reason);
    writer.text("cas_ReasonForCaseClosure", last->closure_reason.text());
    writer.finish(objects);
}

void add_events(const Case &part, const HtcdsMapping &mapping, std::vector<HtcdsObject> &objects)
{
    for (const ExploitationEvent &event : part.exploitation) {
        Writer writer("HistoricTraffickingEvent", mapping);
        writer.text("hte_Type", QStringLiteral("Exploitation"));
        writer.date("hte_Date", event.from);
        writer.code("hte_Country", ListId::Countries, event.country.value_or());
        writer.code("hte_State", ListId::Regions, event.region);
        writer.text("hte_Street", event.place);
        writer.text("hte_Description", event.narrative);
        writer.finish(objects);
    }
}

void add_perpetrators(const Case &part, const std::vector<Perpetrator> &perpetrators, const HtcdsMapping &mapping,
                      std::vector<HtcdsObject> &objects)
{
    for (const Involvement &involvement : part.involvements) {
        Writer writer("Perpetrator", mapping);
        writer.codes("per_RoleInProcess", ListId::PerpetratorRoles, involvement.roles);
        for (const Perpetrator &perpetrator : perpetrators) {
            if (perpetrator.id != involvement.perpetrator)
                continue;
            writer.code("prs_Gender", ListId::Sex, perpetrator.sex.value_or());
            writer.code("prs_Citizenship", ListId::Countries, perpetrator.citizenship.value_or());
        }
        writer.finish(objects);
    }
}

void add_plans(const Case &part, const HtcdsMapping &mapping, std::vector<HtcdsObject> &objects)
{
    for (const Goal &goal : part.goals) {
        Writer writer("SupportPlan", mapping);
        writer.text("spl_Objectives", goal.aim);
        writer.date("spl_ActualEndDate", goal.ended_on);
        writer.code("spl_Type", ListId::SupportServices, goal.pillar);
        writer.finish(objects);
    }
    for (const Service &service : part.services) {
        Writer writer("SupportPlan", mapping);
        writer.date("spl_ActualEndDate", service.day);
        writer.code("spl_Type", ListId::SupportServices, service.kind);
        writer.finish(objects);
    }
}

} // namespace

std::vector<HtcdsObject> htcds_objects(const Case &part, const std::vector<Perpetrator> &perpetrators,
                                       const HtcdsMapping &mapping, QDate today)
{
    std::vector<HtcdsObject> objects;
    add_person(part, mapping, today, objects);
    add_case(part, mapping, today, objects);
    add_events(part, mapping, objects);
    add_perpetrators(part, perpetrators, mapping, objects);
    add_plans(part, mapping, objects);
    return objects;
}

QByteArray htcds_json(const std::vector<HtcdsObject> &objects)
{
    QJsonArray array;
    for (const HtcdsObject &object : objects) {
        QJsonObject fields;
        for (auto field = object.fields.begin(); field != object.fields.end(); ++field)
            fields[field.key()] = is_multiple(field.key()) ? QJsonValue(QJsonArray::fromStringList(field.value()))
                                                           : QJsonValue(field.value().front());
        array.append(QJsonObject{{QStringLiteral("object"), object.kind}, {QStringLiteral("fields"), fields}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("standard"), QStringLiteral("HTCDS 2.0")}, {QStringLiteral("objects"), array}}).toJson();
}

QByteArray htcds_csv(const std::vector<HtcdsObject> &objects)
{
    QByteArray csv = "object,number,field,value\n";
    QHash<QString, int> count;
    for (const HtcdsObject &object : objects) {
        const QByteArray begin = csv_field(object.kind) + ',' + QByteArray::number(++count[object.kind]) + ',';
        for (auto field = object.fields.begin(); field != object.fields.end(); ++field)
            for (const QString &value : field.value())
                csv += begin + csv_field(field.key()) + ',' + csv_field(value) + '\n';
    }
    return csv;
}

} // namespace ancora::exchange
