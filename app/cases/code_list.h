// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/code.h"
#include "values/language.h"
#include "values/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <array>
#include <vector>

namespace ancora {

/// One word of a code list. A code that has been used is never deleted, only ended: `valid_until`
/// is the last day on which it may be chosen, and it is found and labelled for ever after.
struct CodeEntry
{
    Code code;
    Code group; ///< empty in a list without groups
    Labels labels;
    QDate valid_from;  ///< first day; null where it always was
    QDate valid_until; ///< last day; null while it lasts
    QString basis;     ///< where the entry comes from: a source, background knowledge, a proposal
    QJsonObject attributes;

    [[nodiscard]] bool is_valid_on(QDate day) const;
};

struct CodeGroup
{
    Code code; ///< `G_POLICE`: never the same as the code of an entry
    Labels labels;
};

/// A dated, versioned list of codes, read once from its resource file and never changed afterwards.
class CodeList
{
public:
    /// The form of the files is described in `resources/codelists/README.md`; anything else is
    /// refused with an error that names the file, the code and what is wrong with it. `name` is the
    /// file's name without its ending and must be the list's id.
    [[nodiscard]] static Result<CodeList> parse(const QString &name, const QByteArray &json);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] const std::vector<CodeEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<CodeGroup> &groups() const { return m_groups; }

    /// Nothing where the list does not have the code. The pointer lives as long as the list.
    [[nodiscard]] const CodeEntry *find(const Code &code) const;
    /// Position in `entries()`, for counting in plain arrays; -1 where the list does not have the
    /// code.
    [[nodiscard]] int index_of(const Code &code) const { return m_index.value(code, -1); }
    /// The name of an entry or of a group. A code of another version shows itself rather than
    /// nothing.
    [[nodiscard]] QString label(const Code &code, Language language) const;
    [[nodiscard]] Code group_of(const Code &code) const;
    /// May it be chosen for something that happened on `day`?
    [[nodiscard]] bool is_valid_on(const Code &code, QDate day) const;

private:
    QString m_id;
    QString m_version;
    std::vector<CodeEntry> m_entries;
    std::vector<CodeGroup> m_groups;
    QHash<Code, int> m_index;
    QHash<Code, int> m_group_index;
};

enum class ListId {
    ReferringBodies,
    ReferralOutcome,
    ExploitationForms,
    Sectors,
    ResidenceDocuments,
    StatusPhase,
    ClosureReasons,
    SmugglingAggravation,
    ProcedureConditions,
    SupportServices,
    Countries,
    AgeBands,
    Sex,
    Scope,
    Decision,
    Opinion,
    DisclosureGrounds,
    DisclosurePurposes,
    FileItems,
    ConsentForms,
    OnwardStates,
    Regions,
    Languages,
    GoalOutcome,
    RiskKinds,
    AttachmentKinds,
    ContactChannels,
    ContactPermissions,
    ClosureDestinations,
    JusticeSteps,
    JusticeBodies,
    JudgmentOutcomes,
    CompensationSources,
    ExploitationMeans,
    PerpetratorRoles,
    PerpetratorRelations,
    FamilyRelations,
    PlaceFeatures,
    WaitingPriorities,
    WaitingEnds,
    StayKind
};

inline constexpr std::array all_lists{ListId::ReferringBodies,
                                      ListId::ReferralOutcome,
                                      ListId::ExploitationForms,
                                      ListId::Sectors,
                                      ListId::ResidenceDocuments,
                                      ListId::StatusPhase,
                                      ListId::ClosureReasons,
                                      ListId::SmugglingAggravation,
                                      ListId::ProcedureConditions,
                                      ListId::SupportServices,
                                      ListId::Countries,
                                      ListId::AgeBands,
                                      ListId::Sex,
                                      ListId::Scope,
                                      ListId::Decision,
                                      ListId::Opinion,
                                      ListId::DisclosureGrounds,
                                      ListId::DisclosurePurposes,
                                      ListId::FileItems,
                                      ListId::ConsentForms,
                                      ListId::OnwardStates,
                                      ListId::Regions,
                                      ListId::Languages,
                                      ListId::GoalOutcome,
                                      ListId::RiskKinds,
                                      ListId::AttachmentKinds,
                                      ListId::ContactChannels,
                                      ListId::ContactPermissions,
                                      ListId::ClosureDestinations,
                                      ListId::JusticeSteps,
                                      ListId::JusticeBodies,
                                      ListId::JudgmentOutcomes,
                                      ListId::CompensationSources,
                                      ListId::ExploitationMeans,
                                      ListId::PerpetratorRoles,
                                      ListId::PerpetratorRelations,
                                      ListId::FamilyRelations,
                                      ListId::PlaceFeatures,
                                      ListId::WaitingPriorities,
                                      ListId::WaitingEnds,
                                      ListId::StayKind};

/// "referring_bodies": the id in the file, and the file's name without `.json`.
[[nodiscard]] QString list_name(ListId id);

/// All lists together; loaded at start, handed on as `const CodeLists &`.
class CodeLists
{
public:
    [[nodiscard]] static Result<CodeLists>
    load(const QString &folder = QStringLiteral(":/codelists"));
    [[nodiscard]] const CodeList &list(ListId id) const
    {
        return m_lists[static_cast<std::size_t>(id)];
    }

private:
    std::array<CodeList, all_lists.size()> m_lists;
};

/// Whether a country of the list `Countries` belonged to the European Union on `day`: the United
/// Kingdom until 31 January 2020, Croatia from 1 July 2013.
[[nodiscard]] bool is_eu_member_on(const CodeEntry &country, QDate day);

/// Makes `:/codelists`, `:/report` and the other files of `resources/` visible in the program that
/// links this library. `CodeLists::load` calls it; so must whoever reads one of the other folders
/// first.
void initialise_resources();

} // namespace ancora
