// SPDX-License-Identifier: EUPL-1.2
#include "cases/code_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void register_resource_files()
{
    Q_INIT_RESOURCE(resources);
}

namespace ancora {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

namespace {

/// Collects where in the file we are, so that every fault can name its place.
class Place
{
public:
    explicit Place(QString list) : m_list(std::move(list)) {}
    void at(const QString &code) { m_code = code; }

    [[nodiscard]] tl::unexpected<Error> fault(const QString &reason) const
    {
        const QString text =
            m_code.isEmpty()
                ? ListText::tr("Code list %1: %2").arg(m_list, reason)
                : ListText::tr("Code list %1, code %2: %3").arg(m_list, m_code, reason);
        return fail(Error::Kind::Damaged, text, QStringLiteral("%1.json %2").arg(m_list, m_code));
    }

private:
    QString m_list;
    QString m_code;
};

Result<Labels> read_labels(const QJsonObject &object, const Place &place)
{
    Labels labels;
    for (const Language language : all_languages) {
        const QString text = object.value(language_code(language)).toString().trimmed();
        if (text.isEmpty())
            return place.fault(
                ListText::tr("the label in %1 is missing.").arg(language_name(language)));
        labels.set(language, text);
    }
    return labels;
}

/// The code of an object, new in this file: entries and groups share one name space.
Result<Code> read_code(const QJsonObject &object, Place &place, const QHash<Code, int> &codes,
                       const QHash<Code, int> &groups)
{
    const QString text = object.value(u"code").toString();
    place.at(text);
    const auto code = Code::parse(text);
    if (!code)
        return place.fault(
            ListText::tr("this is not a code (A-Z, 0-9, _ - +, at most 40 characters)."));
    if (codes.contains(*code) || groups.contains(*code))
        return place.fault(ListText::tr("the code stands twice in the list."));
    return *code;
}

/// A null date where the member is absent.
Result<QDate> read_date(const QJsonObject &object, const QString &member, const Place &place)
{
    if (!object.contains(member))
        return QDate();
    const QDate date =
        QDate::fromString(object.value(member).toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return place.fault(ListText::tr("the date %1 is not written as YYYY-MM-DD.").arg(member));
    return date;
}

Result<CodeEntry> read_entry(const QJsonObject &object, Code code, const QHash<Code, int> &groups,
                             const Place &place)
{
    CodeEntry entry;
    entry.code = std::move(code);
    entry.group = Code::parse(object.value(u"group").toString()).value_or(Code());
    const bool group_fits =
        groups.isEmpty() ? !object.contains(u"group") : groups.contains(entry.group);
    if (!group_fits)
        return place.fault(ListText::tr("the list does not have its group."));
    ANCORA_TAKE(entry.labels, read_labels(object.value(u"labels").toObject(), place));
    ANCORA_TAKE(entry.valid_from, read_date(object, QStringLiteral("valid_from"), place));
    ANCORA_TAKE(entry.valid_until, read_date(object, QStringLiteral("valid_until"), place));
    if (entry.valid_from.isValid() && entry.valid_until.isValid() &&
        entry.valid_until < entry.valid_from)
        return place.fault(ListText::tr("it ends before it begins."));
    entry.basis = object.value(u"basis").toString();
    if (entry.basis.isEmpty())
        return place.fault(ListText::tr("the basis is missing: say where the entry comes from."));
    entry.attributes = object.value(u"attributes").toObject();
    return entry;
}

} // namespace

bool CodeEntry::is_valid_on(QDate day) const
{
    return day.isValid() && (valid_from.isNull() || valid_from <= day) &&
           (valid_until.isNull() || day <= valid_until);
}

Result<CodeList> CodeList::parse(const QString &name, const QByteArray &json)
{
    Place place(name);
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(u"format").toString() != u"ancora-codelist/1")
        return place.fault(ListText::tr("this is not a code list of format ancora-codelist/1."));

    CodeList list;
    list.m_id = file.value(u"id").toString();
    list.m_version = file.value(u"version").toString();
    if (list.m_id != name)
        return place.fault(ListText::tr("the list calls itself by another name."));
    if (list.m_version.isEmpty())
        return place.fault(ListText::tr("the version is missing."));

    for (const auto &value : file.value(u"groups").toArray()) {
        const QJsonObject object = value.toObject();
        ANCORA_TAKE(Code code, read_code(object, place, list.m_index, list.m_group_index));
        ANCORA_TAKE(Labels labels, read_labels(object.value(u"labels").toObject(), place));
        list.m_group_index.insert(code, static_cast<int>(list.m_groups.size()));
        list.m_groups.push_back({code, labels});
    }
    for (const auto &value : file.value(u"codes").toArray()) {
        const QJsonObject object = value.toObject();
        ANCORA_TAKE(Code code, read_code(object, place, list.m_index, list.m_group_index));
        ANCORA_TAKE(CodeEntry entry, read_entry(object, code, list.m_group_index, place));
        list.m_index.insert(code, static_cast<int>(list.m_entries.size()));
        list.m_entries.push_back(std::move(entry));
    }
    place.at({});
    if (list.m_entries.empty())
        return place.fault(ListText::tr("the list has no codes."));
    return list;
}

const CodeEntry *CodeList::find(const Code &code) const
{
    const int index = index_of(code);
    return index < 0 ? nullptr : &m_entries[static_cast<std::size_t>(index)];
}

QString CodeList::label(const Code &code, Language language) const
{
    if (const CodeEntry *entry = find(code))
        return entry->labels.in(language);
    if (const int group = m_group_index.value(code, -1); group >= 0)
        return m_groups[static_cast<std::size_t>(group)].labels.in(language);
    return code.text();
}

Code CodeList::group_of(const Code &code) const
{
    const CodeEntry *entry = find(code);
    return entry ? entry->group : Code();
}

bool CodeList::is_valid_on(const Code &code, QDate day) const
{
    const CodeEntry *entry = find(code);
    return entry && entry->is_valid_on(day);
}

QString list_name(ListId id)
{
    switch (id) {
    case ListId::ReferringBodies:
        return QStringLiteral("referring_bodies");
    case ListId::ReferralOutcome:
        return QStringLiteral("referral_outcome");
    case ListId::ExploitationForms:
        return QStringLiteral("exploitation_forms");
    case ListId::Sectors:
        return QStringLiteral("sectors");
    case ListId::ResidenceDocuments:
        return QStringLiteral("residence_documents");
    case ListId::StatusPhase:
        return QStringLiteral("status_phase");
    case ListId::ClosureReasons:
        return QStringLiteral("closure_reasons");
    case ListId::SmugglingAggravation:
        return QStringLiteral("smuggling_aggravation");
    case ListId::ProcedureConditions:
        return QStringLiteral("procedure_conditions");
    case ListId::SupportServices:
        return QStringLiteral("support_services");
    case ListId::Countries:
        return QStringLiteral("countries");
    case ListId::AgeBands:
        return QStringLiteral("age_bands");
    case ListId::Sex:
        return QStringLiteral("sex");
    case ListId::Scope:
        return QStringLiteral("scope");
    case ListId::Decision:
        return QStringLiteral("decision");
    case ListId::Opinion:
        return QStringLiteral("opinion");
    case ListId::DisclosureGrounds:
        return QStringLiteral("disclosure_grounds");
    case ListId::DisclosurePurposes:
        return QStringLiteral("disclosure_purposes");
    case ListId::FileItems:
        return QStringLiteral("file_items");
    case ListId::ConsentForms:
        return QStringLiteral("consent_forms");
    case ListId::OnwardStates:
        return QStringLiteral("onward_states");
    case ListId::Regions:
        return QStringLiteral("regions");
    case ListId::Languages:
        return QStringLiteral("languages");
    case ListId::GoalOutcome:
        return QStringLiteral("goal_outcome");
    case ListId::RiskKinds:
        return QStringLiteral("risk_kinds");
    case ListId::AttachmentKinds:
        return QStringLiteral("attachment_kinds");
    case ListId::ContactChannels:
        return QStringLiteral("contact_channels");
    case ListId::ContactPermissions:
        return QStringLiteral("contact_permissions");
    case ListId::ClosureDestinations:
        return QStringLiteral("closure_destinations");
    case ListId::JusticeSteps:
        return QStringLiteral("justice_steps");
    case ListId::JusticeBodies:
        return QStringLiteral("justice_bodies");
    case ListId::JudgmentOutcomes:
        return QStringLiteral("judgment_outcomes");
    case ListId::CompensationSources:
        return QStringLiteral("compensation_sources");
    case ListId::ExploitationMeans:
        return QStringLiteral("exploitation_means");
    case ListId::PerpetratorRoles:
        return QStringLiteral("perpetrator_roles");
    case ListId::PerpetratorRelations:
        return QStringLiteral("perpetrator_relations");
    case ListId::FamilyRelations:
        return QStringLiteral("family_relations");
    case ListId::PlaceFeatures:
        return QStringLiteral("place_features");
    case ListId::WaitingPriorities:
        return QStringLiteral("waiting_priorities");
    case ListId::WaitingEnds:
        return QStringLiteral("waiting_ends");
    case ListId::StayKind:
        break;
    }
    return QStringLiteral("stay_kind");
}

Result<CodeLists> CodeLists::load(const QString &folder)
{
    initialise_resources();
    CodeLists lists;
    for (const ListId id : all_lists) {
        const QString name = list_name(id);
        QFile file(folder % u'/' % name % u".json");
        if (!file.open(QIODevice::ReadOnly))
            return Place(name).fault(ListText::tr("the file cannot be read."));
        ANCORA_TAKE(lists.m_lists[static_cast<std::size_t>(id)],
                    CodeList::parse(name, file.readAll()));
    }
    return lists;
}

bool is_eu_member_on(const CodeEntry &country, QDate day)
{
    if (!country.attributes.value(u"eu").toBool() || !day.isValid())
        return false;
    const auto date = [&country](const QString &member) {
        return QDate::fromString(country.attributes.value(member).toString(), Qt::ISODate);
    };
    const QDate from = date(QStringLiteral("eu_from"));
    const QDate until = date(QStringLiteral("eu_until"));
    return (from.isNull() || from <= day) && (until.isNull() || day <= until);
}

void initialise_resources()
{
    register_resource_files();
}

} // namespace ancora
