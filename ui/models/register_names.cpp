// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/register_names.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace ancora::ui {

namespace {

struct Entry {
    std::string_view table;
    std::string_view name; ///< empty: the record itself
    const char *title;
    std::optional<ListId> list;
};

constexpr std::array entries{
    Entry{"referral", "", QT_TRANSLATE_NOOP("RegisterNames", "Referral"), {}},
    Entry{"referral", "referred_on", QT_TRANSLATE_NOOP("RegisterNames", "Date of referral"), {}},
    Entry{"referral", "referring_body", QT_TRANSLATE_NOOP("RegisterNames", "Referring body"), ListId::ReferringBodies},
    Entry{"referral", "outcome", QT_TRANSLATE_NOOP("RegisterNames", "Outcome"), ListId::ReferralOutcome},
    Entry{"referral", "sex", QT_TRANSLATE_NOOP("RegisterNames", "Sex"), ListId::Sex},
    Entry{"referral", "birth_date", QT_TRANSLATE_NOOP("RegisterNames", "Date of birth"), {}},
    Entry{"referral", "citizenship", QT_TRANSLATE_NOOP("RegisterNames", "Citizenship"), ListId::Countries},
    Entry{"referral", "suspected_form", QT_TRANSLATE_NOOP("RegisterNames", "Suspected form"), ListId::ExploitationForms},
    Entry{"referral", "external_ref", QT_TRANSLATE_NOOP("RegisterNames", "External reference"), {}},
    Entry{"referral", "case_file", QT_TRANSLATE_NOOP("RegisterNames", "Case"), {}},
    Entry{"referral", "person_name", QT_TRANSLATE_NOOP("RegisterNames", "Name (empty: anonymous)"), {}},
    Entry{"referral", "alias", QT_TRANSLATE_NOOP("RegisterNames", "Alias"), {}},
    Entry{"referral", "reporter", QT_TRANSLATE_NOOP("RegisterNames", "Reported by"), {}},
    Entry{"referral", "contact", QT_TRANSLATE_NOOP("RegisterNames", "Contact"), {}},
    Entry{"referral", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"case_cover", "", QT_TRANSLATE_NOOP("RegisterNames", "Case"), {}},
    Entry{"case_cover", "number", QT_TRANSLATE_NOOP("RegisterNames", "Case number"), {}},
    Entry{"case_cover", "opened_on", QT_TRANSLATE_NOOP("RegisterNames", "Opened on"), {}},
    Entry{"case_cover", "worker", QT_TRANSLATE_NOOP("RegisterNames", "Case worker"), {}},
    Entry{"case_cover", "referral", QT_TRANSLATE_NOOP("RegisterNames", "Referral"), {}},
    Entry{"case_cover", "merged_into", QT_TRANSLATE_NOOP("RegisterNames", "Merged into"), {}},

    Entry{"person", "", QT_TRANSLATE_NOOP("RegisterNames", "Person"), {}},
    Entry{"person", "sex", QT_TRANSLATE_NOOP("RegisterNames", "Sex"), ListId::Sex},
    Entry{"person", "birth_date", QT_TRANSLATE_NOOP("RegisterNames", "Date of birth"), {}},
    Entry{"person", "citizenship", QT_TRANSLATE_NOOP("RegisterNames", "Citizenship"), ListId::Countries},
    Entry{"person", "unaccompanied_minor", QT_TRANSLATE_NOOP("RegisterNames", "Unaccompanied minor"), {}},
    Entry{"person", "family_name", QT_TRANSLATE_NOOP("RegisterNames", "Family name"), {}},
    Entry{"person", "given_name", QT_TRANSLATE_NOOP("RegisterNames", "Given name"), {}},
    Entry{"person", "alias", QT_TRANSLATE_NOOP("RegisterNames", "Alias"), {}},
    Entry{"person", "languages", QT_TRANSLATE_NOOP("RegisterNames", "Languages"), {}},
    Entry{"person", "phone", QT_TRANSLATE_NOOP("RegisterNames", "Telephone"), {}},
    Entry{"person", "address", QT_TRANSLATE_NOOP("RegisterNames", "Address"), {}},
    Entry{"person", "safe_contact", QT_TRANSLATE_NOOP("RegisterNames", "Safe contact"), {}},
    Entry{"person", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"accompaniment", "", QT_TRANSLATE_NOOP("RegisterNames", "Accompaniment"), {}},
    Entry{"accompaniment", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "From"), {}},
    Entry{"accompaniment", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Closed on"), {}},
    Entry{"accompaniment", "scope", QT_TRANSLATE_NOOP("RegisterNames", "Scope"), ListId::Scope},
    Entry{"accompaniment", "reopening", QT_TRANSLATE_NOOP("RegisterNames", "Reopening"), {}},
    Entry{"accompaniment", "referring_body", QT_TRANSLATE_NOOP("RegisterNames", "Referring body"), ListId::ReferringBodies},
    Entry{"accompaniment", "closure_reason", QT_TRANSLATE_NOOP("RegisterNames", "Reason for closure"), ListId::ClosureReasons},
    Entry{"accompaniment", "destination", QT_TRANSLATE_NOOP("RegisterNames", "Where the person goes"), ListId::ClosureDestinations},
    Entry{"accompaniment", "external_ref", QT_TRANSLATE_NOOP("RegisterNames", "External reference"), {}},
    Entry{"accompaniment", "closure_note", QT_TRANSLATE_NOOP("RegisterNames", "Note on the closure"), {}},

    Entry{"exploitation_event", "", QT_TRANSLATE_NOOP("RegisterNames", "Exploitation"), {}},
    Entry{"exploitation_event", "main", QT_TRANSLATE_NOOP("RegisterNames", "Main form"), {}},
    Entry{"exploitation_event", "form", QT_TRANSLATE_NOOP("RegisterNames", "Form of exploitation"), ListId::ExploitationForms},
    Entry{"exploitation_event", "sector", QT_TRANSLATE_NOOP("RegisterNames", "Sector"), ListId::Sectors},
    Entry{"exploitation_event", "aggravation", QT_TRANSLATE_NOOP("RegisterNames", "Aggravating circumstance"), ListId::SmugglingAggravation},
    Entry{"exploitation_event", "means", QT_TRANSLATE_NOOP("RegisterNames", "Means"), ListId::ExploitationMeans},
    Entry{"exploitation_event", "from_date", QT_TRANSLATE_NOOP("RegisterNames", "From"), {}},
    Entry{"exploitation_event", "until_date", QT_TRANSLATE_NOOP("RegisterNames", "Until"), {}},
    Entry{"exploitation_event", "country", QT_TRANSLATE_NOOP("RegisterNames", "Country"), ListId::Countries},
    Entry{"exploitation_event", "region", QT_TRANSLATE_NOOP("RegisterNames", "Region"), ListId::Regions},
    Entry{"exploitation_event", "workplace", QT_TRANSLATE_NOOP("RegisterNames", "Firm, bar or house"), {}},
    Entry{"exploitation_event", "place", QT_TRANSLATE_NOOP("RegisterNames", "Place"), {}},
    Entry{"exploitation_event", "narrative", QT_TRANSLATE_NOOP("RegisterNames", "What happened"), {}},

    Entry{"involvement", "", QT_TRANSLATE_NOOP("RegisterNames", "Perpetrator"), {}},
    Entry{"involvement", "perpetrator", QT_TRANSLATE_NOOP("RegisterNames", "Perpetrator"), {}},
    Entry{"involvement", "event", QT_TRANSLATE_NOOP("RegisterNames", "In which exploitation"), {}},
    Entry{"involvement", "roles", QT_TRANSLATE_NOOP("RegisterNames", "What she or he did"), ListId::PerpetratorRoles},
    Entry{"involvement", "relation", QT_TRANSLATE_NOOP("RegisterNames", "Tie to the person before"), ListId::PerpetratorRelations},
    Entry{"involvement", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"perpetrator", "", QT_TRANSLATE_NOOP("RegisterNames", "Perpetrator"), {}},
    Entry{"perpetrator", "name", QT_TRANSLATE_NOOP("RegisterNames", "Name of the perpetrator"), {}},
    Entry{"perpetrator", "aliases", QT_TRANSLATE_NOOP("RegisterNames", "Aliases"), {}},
    Entry{"perpetrator", "phones", QT_TRANSLATE_NOOP("RegisterNames", "Telephone numbers"), {}},
    Entry{"perpetrator", "sex", QT_TRANSLATE_NOOP("RegisterNames", "Sex"), ListId::Sex},
    Entry{"perpetrator", "citizenship", QT_TRANSLATE_NOOP("RegisterNames", "Citizenship"), ListId::Countries},
    Entry{"perpetrator", "note", QT_TRANSLATE_NOOP("RegisterNames", "What is known"), {}},

    Entry{"relative", "", QT_TRANSLATE_NOOP("RegisterNames", "Family"), {}},
    Entry{"relative", "relation", QT_TRANSLATE_NOOP("RegisterNames", "What she or he is to the person"), ListId::FamilyRelations},
    Entry{"relative", "client", QT_TRANSLATE_NOOP("RegisterNames", "Case"), {}},
    Entry{"relative", "sex", QT_TRANSLATE_NOOP("RegisterNames", "Sex"), ListId::Sex},
    Entry{"relative", "birth_date", QT_TRANSLATE_NOOP("RegisterNames", "Date of birth"), {}},
    Entry{"relative", "dependant", QT_TRANSLATE_NOOP("RegisterNames", "In the person's charge"), {}},
    Entry{"relative", "name", QT_TRANSLATE_NOOP("RegisterNames", "Name"), {}},
    Entry{"relative", "contact", QT_TRANSLATE_NOOP("RegisterNames", "Contact"), {}},
    Entry{"relative", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"household_spell", "", QT_TRANSLATE_NOOP("RegisterNames", "Household"), {}},
    Entry{"household_spell", "relative", QT_TRANSLATE_NOOP("RegisterNames", "Who"), {}},
    Entry{"household_spell", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "Together from"), {}},
    Entry{"household_spell", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Together until"), {}},

    Entry{"status_phase", "", QT_TRANSLATE_NOOP("RegisterNames", "Phase"), {}},
    Entry{"status_phase", "phase", QT_TRANSLATE_NOOP("RegisterNames", "Phase"), ListId::StatusPhase},
    Entry{"status_phase", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "From"), {}},
    Entry{"status_phase", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Until"), {}},
    Entry{"status_phase", "requested_on", QT_TRANSLATE_NOOP("RegisterNames", "Requested by the centre on"), {}},
    Entry{"status_phase", "decided_on", QT_TRANSLATE_NOOP("RegisterNames", "Immigration Office decided on"), {}},
    Entry{"status_phase", "decision", QT_TRANSLATE_NOOP("RegisterNames", "Decision"), ListId::Decision},
    Entry{"status_phase", "opinion_on", QT_TRANSLATE_NOOP("RegisterNames", "Magistrate's opinion on"), {}},
    Entry{"status_phase", "opinion", QT_TRANSLATE_NOOP("RegisterNames", "Opinion"), ListId::Opinion},
    Entry{"status_phase", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"residence_document", "", QT_TRANSLATE_NOOP("RegisterNames", "Document"), {}},
    Entry{"residence_document", "document", QT_TRANSLATE_NOOP("RegisterNames", "Document"), ListId::ResidenceDocuments},
    Entry{"residence_document", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "Issued on"), {}},
    Entry{"residence_document", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Valid until"), {}},
    Entry{"residence_document", "renewal", QT_TRANSLATE_NOOP("RegisterNames", "Renewal"), {}},
    Entry{"residence_document", "number", QT_TRANSLATE_NOOP("RegisterNames", "Number"), {}},

    Entry{"attachment", "", QT_TRANSLATE_NOOP("RegisterNames", "Attached document"), {}},
    Entry{"attachment", "kind", QT_TRANSLATE_NOOP("RegisterNames", "Kind of document"), ListId::AttachmentKinds},
    Entry{"attachment", "received_on", QT_TRANSLATE_NOOP("RegisterNames", "Received on"), {}},
    Entry{"attachment", "title", QT_TRANSLATE_NOOP("RegisterNames", "Title"), {}},
    Entry{"attachment", "sender", QT_TRANSLATE_NOOP("RegisterNames", "From whom"), {}},
    Entry{"attachment", "content", QT_TRANSLATE_NOOP("RegisterNames", "Content"), {}},
    Entry{"attachment", "size", QT_TRANSLATE_NOOP("RegisterNames", "Size in bytes"), {}},
    Entry{"attachment", "text_size", QT_TRANSLATE_NOOP("RegisterNames", "Size of its text"), {}},
    Entry{"attachment", "may_run", QT_TRANSLATE_NOOP("RegisterNames", "Can carry programs"), {}},
    Entry{"attachment", "fingerprint", QT_TRANSLATE_NOOP("RegisterNames", "Fingerprint"), {}},
    Entry{"attachment", "content_key", QT_TRANSLATE_NOOP("RegisterNames", "Key of the content"), {}},

    Entry{"goal", "", QT_TRANSLATE_NOOP("RegisterNames", "Goal"), {}},
    Entry{"goal", "pillar", QT_TRANSLATE_NOOP("RegisterNames", "Pillar of help"), ListId::SupportServices},
    Entry{"goal", "agreed_on", QT_TRANSLATE_NOOP("RegisterNames", "Agreed on"), {}},
    Entry{"goal", "ended_on", QT_TRANSLATE_NOOP("RegisterNames", "Ended on"), {}},
    Entry{"goal", "outcome", QT_TRANSLATE_NOOP("RegisterNames", "How it ended"), ListId::GoalOutcome},
    Entry{"goal", "need", QT_TRANSLATE_NOOP("RegisterNames", "Need, in one sentence"), {}},
    Entry{"goal", "aim", QT_TRANSLATE_NOOP("RegisterNames", "What is to be reached"), {}},
    Entry{"goal", "reason", QT_TRANSLATE_NOOP("RegisterNames", "Why it was given up"), {}},

    Entry{"task", "", QT_TRANSLATE_NOOP("RegisterNames", "Task"), {}},
    Entry{"task", "due", QT_TRANSLATE_NOOP("RegisterNames", "Due on"), {}},
    Entry{"task", "assignee", QT_TRANSLATE_NOOP("RegisterNames", "For whom"), {}},
    Entry{"task", "done_on", QT_TRANSLATE_NOOP("RegisterNames", "Done on"), {}},
    Entry{"task", "goal", QT_TRANSLATE_NOOP("RegisterNames", "For the goal"), {}},
    Entry{"task", "what", QT_TRANSLATE_NOOP("RegisterNames", "What is to be done"), {}},

    Entry{"service", "", QT_TRANSLATE_NOOP("RegisterNames", "Service"), {}},
    Entry{"service", "kind", QT_TRANSLATE_NOOP("RegisterNames", "Kind of help"), ListId::SupportServices},
    Entry{"service", "day", QT_TRANSLATE_NOOP("RegisterNames", "Day"), {}},
    Entry{"service", "minutes", QT_TRANSLATE_NOOP("RegisterNames", "Hours"), {}},
    Entry{"service", "quantity", QT_TRANSLATE_NOOP("RegisterNames", "How often"), {}},
    Entry{"service", "goal", QT_TRANSLATE_NOOP("RegisterNames", "For the goal"), {}},
    Entry{"service", "partner", QT_TRANSLATE_NOOP("RegisterNames", "Given by: partner"), {}},
    Entry{"service", "provider", QT_TRANSLATE_NOOP("RegisterNames", "Given by (empty: the centre)"), {}},

    Entry{"note", "", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},
    Entry{"note", "pillar", QT_TRANSLATE_NOOP("RegisterNames", "Pillar of help"), ListId::SupportServices},
    Entry{"note", "day", QT_TRANSLATE_NOOP("RegisterNames", "Day"), {}},
    Entry{"note", "author", QT_TRANSLATE_NOOP("RegisterNames", "Author"), {}},
    Entry{"note", "signed_at", QT_TRANSLATE_NOOP("RegisterNames", "Signed on"), {}},
    Entry{"note", "about", QT_TRANSLATE_NOOP("RegisterNames", "About"), {}},
    Entry{"note", "corrects", QT_TRANSLATE_NOOP("RegisterNames", "Addition to"), {}},
    Entry{"note", "text", QT_TRANSLATE_NOOP("RegisterNames", "Text"), {}},

    Entry{"stay", "", QT_TRANSLATE_NOOP("RegisterNames", "Stay"), {}},
    Entry{"stay", "kind", QT_TRANSLATE_NOOP("RegisterNames", "Kind of stay"), ListId::StayKind},
    Entry{"stay", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "From"), {}},
    Entry{"stay", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Until"), {}},
    Entry{"stay", "bed", QT_TRANSLATE_NOOP("RegisterNames", "Bed"), {}},
    Entry{"stay", "place", QT_TRANSLATE_NOOP("RegisterNames", "House and room"), {}},
    Entry{"stay", "network_reason", QT_TRANSLATE_NOOP("RegisterNames", "Why in spite of a link"), {}},

    Entry{"waiting_entry", "", QT_TRANSLATE_NOOP("RegisterNames", "Waiting list"), {}},
    Entry{"waiting_entry", "since", QT_TRANSLATE_NOOP("RegisterNames", "Waits since"), {}},
    Entry{"waiting_entry", "wished_from", QT_TRANSLATE_NOOP("RegisterNames", "Wished from"), {}},
    Entry{"waiting_entry", "needs", QT_TRANSLATE_NOOP("RegisterNames", "What is needed"), ListId::PlaceFeatures},
    Entry{"waiting_entry", "priority", QT_TRANSLATE_NOOP("RegisterNames", "Priority"), ListId::WaitingPriorities},
    Entry{"waiting_entry", "ended_on", QT_TRANSLATE_NOOP("RegisterNames", "Ended on"), {}},
    Entry{"waiting_entry", "end_reason", QT_TRANSLATE_NOOP("RegisterNames", "Why it ended"), ListId::WaitingEnds},
    Entry{"waiting_entry", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"house", "", QT_TRANSLATE_NOOP("RegisterNames", "House"), {}},
    Entry{"house", "name", QT_TRANSLATE_NOOP("RegisterNames", "Name of the house"), {}},
    Entry{"house", "address", QT_TRANSLATE_NOOP("RegisterNames", "Address"), {}},
    Entry{"house", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},
    Entry{"room", "", QT_TRANSLATE_NOOP("RegisterNames", "Room"), {}},
    Entry{"room", "house", QT_TRANSLATE_NOOP("RegisterNames", "House"), {}},
    Entry{"room", "suited_for", QT_TRANSLATE_NOOP("RegisterNames", "Suited for"), ListId::PlaceFeatures},
    Entry{"room", "label", QT_TRANSLATE_NOOP("RegisterNames", "Name of the room"), {}},
    Entry{"bed", "", QT_TRANSLATE_NOOP("RegisterNames", "Bed"), {}},
    Entry{"bed", "room", QT_TRANSLATE_NOOP("RegisterNames", "Room"), {}},
    Entry{"bed", "from_day", QT_TRANSLATE_NOOP("RegisterNames", "Usable from"), {}},
    Entry{"bed", "until_day", QT_TRANSLATE_NOOP("RegisterNames", "Usable until"), {}},
    Entry{"bed", "label", QT_TRANSLATE_NOOP("RegisterNames", "Name of the bed"), {}},

    Entry{"justice_step", "", QT_TRANSLATE_NOOP("RegisterNames", "Judicial procedure"), {}},
    Entry{"justice_step", "kind", QT_TRANSLATE_NOOP("RegisterNames", "Step"), ListId::JusticeSteps},
    Entry{"justice_step", "day", QT_TRANSLATE_NOOP("RegisterNames", "Date"), {}},
    Entry{"justice_step", "body", QT_TRANSLATE_NOOP("RegisterNames", "Body or court"), ListId::JusticeBodies},
    Entry{"justice_step", "outcome", QT_TRANSLATE_NOOP("RegisterNames", "Outcome of the judgment"), ListId::JudgmentOutcomes},
    Entry{"justice_step", "reference", QT_TRANSLATE_NOOP("RegisterNames", "Number of the judicial file"), {}},
    Entry{"justice_step", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"compensation", "", QT_TRANSLATE_NOOP("RegisterNames", "Compensation"), {}},
    Entry{"compensation", "source", QT_TRANSLATE_NOOP("RegisterNames", "Asked of"), ListId::CompensationSources},
    Entry{"compensation", "asked_on", QT_TRANSLATE_NOOP("RegisterNames", "Asked on"), {}},
    Entry{"compensation", "decision", QT_TRANSLATE_NOOP("RegisterNames", "Decision"), ListId::Decision},
    Entry{"compensation", "decided_on", QT_TRANSLATE_NOOP("RegisterNames", "Decided on"), {}},
    Entry{"compensation", "awarded", QT_TRANSLATE_NOOP("RegisterNames", "Awarded (EUR)"), {}},
    Entry{"compensation", "paid", QT_TRANSLATE_NOOP("RegisterNames", "Paid until now (EUR)"), {}},
    Entry{"compensation", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"partner", "", QT_TRANSLATE_NOOP("RegisterNames", "Partner"), {}},
    Entry{"partner", "name", QT_TRANSLATE_NOOP("RegisterNames", "Name of the partner"), {}},
    Entry{"partner", "regions", QT_TRANSLATE_NOOP("RegisterNames", "Regions"), ListId::Regions},
    Entry{"partner", "languages", QT_TRANSLATE_NOOP("RegisterNames", "Languages"), ListId::Languages},
    Entry{"partner", "services", QT_TRANSLATE_NOOP("RegisterNames", "Services"), ListId::SupportServices},
    Entry{"partner", "inactive", QT_TRANSLATE_NOOP("RegisterNames", "No longer active"), {}},
    Entry{"partner", "contact", QT_TRANSLATE_NOOP("RegisterNames", "Contact"), {}},
    Entry{"partner", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"disclosure_ground", "", QT_TRANSLATE_NOOP("RegisterNames", "Consent or ground in law"), {}},
    Entry{"disclosure_ground", "ground", QT_TRANSLATE_NOOP("RegisterNames", "Ground"), ListId::DisclosureGrounds},
    Entry{"disclosure_ground", "purpose", QT_TRANSLATE_NOOP("RegisterNames", "Purpose"), ListId::DisclosurePurposes},
    Entry{"disclosure_ground", "items", QT_TRANSLATE_NOOP("RegisterNames", "What may be told"), ListId::FileItems},
    Entry{"disclosure_ground", "given_on", QT_TRANSLATE_NOOP("RegisterNames", "Given on"), {}},
    Entry{"disclosure_ground", "expires_on", QT_TRANSLATE_NOOP("RegisterNames", "Last day"), {}},
    Entry{"disclosure_ground", "withdrawn_on", QT_TRANSLATE_NOOP("RegisterNames", "Withdrawn on"), {}},
    Entry{"disclosure_ground", "form", QT_TRANSLATE_NOOP("RegisterNames", "How it was given"), ListId::ConsentForms},
    Entry{"disclosure_ground", "partner", QT_TRANSLATE_NOOP("RegisterNames", "Recipient: partner"), {}},
    Entry{"disclosure_ground", "recipient_name", QT_TRANSLATE_NOOP("RegisterNames", "Recipient: somebody else"), {}},
    Entry{"disclosure_ground", "reason", QT_TRANSLATE_NOOP("RegisterNames", "Why the law allows it"), {}},
    Entry{"disclosure_ground", "withdrawal_reason", QT_TRANSLATE_NOOP("RegisterNames", "Reason of the withdrawal"), {}},
    Entry{"disclosure_ground", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},

    Entry{"risk_flag", "", QT_TRANSLATE_NOOP("RegisterNames", "Risk flag"), {}},
    Entry{"risk_flag", "kind", QT_TRANSLATE_NOOP("RegisterNames", "Kind of risk"), ListId::RiskKinds},
    Entry{"risk_flag", "since", QT_TRANSLATE_NOOP("RegisterNames", "Since"), {}},
    Entry{"risk_flag", "review_on", QT_TRANSLATE_NOOP("RegisterNames", "To be reviewed on"), {}},
    Entry{"risk_flag", "expires_on", QT_TRANSLATE_NOOP("RegisterNames", "Last day"), {}},
    Entry{"risk_flag", "removed_on", QT_TRANSLATE_NOOP("RegisterNames", "Removed on"), {}},
    Entry{"risk_flag", "note", QT_TRANSLATE_NOOP("RegisterNames", "Note"), {}},
    Entry{"risk_flag", "removal_reason", QT_TRANSLATE_NOOP("RegisterNames", "Reason of the removal"), {}},

    Entry{"contact_rule", "", QT_TRANSLATE_NOOP("RegisterNames", "Rule of safe contact"), {}},
    Entry{"contact_rule", "channel", QT_TRANSLATE_NOOP("RegisterNames", "Way of contact"), ListId::ContactChannels},
    Entry{"contact_rule", "permission", QT_TRANSLATE_NOOP("RegisterNames", "May it be used?"), ListId::ContactPermissions},
    Entry{"contact_rule", "since", QT_TRANSLATE_NOOP("RegisterNames", "Since"), {}},
    Entry{"contact_rule", "note", QT_TRANSLATE_NOOP("RegisterNames", "How, or why not"), {}},

    Entry{"onward_referral", "", QT_TRANSLATE_NOOP("RegisterNames", "Onward referral"), {}},
    Entry{"onward_referral", "state", QT_TRANSLATE_NOOP("RegisterNames", "How far it is"), ListId::OnwardStates},
    Entry{"onward_referral", "service", QT_TRANSLATE_NOOP("RegisterNames", "Service asked for"), ListId::SupportServices},
    Entry{"onward_referral", "purpose", QT_TRANSLATE_NOOP("RegisterNames", "Purpose"), ListId::DisclosurePurposes},
    Entry{"onward_referral", "items", QT_TRANSLATE_NOOP("RegisterNames", "What is told"), ListId::FileItems},
    Entry{"onward_referral", "prepared_on", QT_TRANSLATE_NOOP("RegisterNames", "Prepared on"), {}},
    Entry{"onward_referral", "sent_on", QT_TRANSLATE_NOOP("RegisterNames", "Sent on"), {}},
    Entry{"onward_referral", "answer_due", QT_TRANSLATE_NOOP("RegisterNames", "Answer expected until"), {}},
    Entry{"onward_referral", "answered_on", QT_TRANSLATE_NOOP("RegisterNames", "Answered on"), {}},
    Entry{"onward_referral", "ended_on", QT_TRANSLATE_NOOP("RegisterNames", "Ended on"), {}},
    Entry{"onward_referral", "ground", QT_TRANSLATE_NOOP("RegisterNames", "Ground"), {}},
    Entry{"onward_referral", "partner", QT_TRANSLATE_NOOP("RegisterNames", "Recipient: partner"), {}},
    Entry{"onward_referral", "recipient_name", QT_TRANSLATE_NOOP("RegisterNames", "Recipient: somebody else"), {}},
    Entry{"onward_referral", "request", QT_TRANSLATE_NOOP("RegisterNames", "Request to the recipient"), {}},
    Entry{"onward_referral", "reason", QT_TRANSLATE_NOOP("RegisterNames", "Reason"), {}},
    Entry{"onward_referral", "answer_key", QT_TRANSLATE_NOOP("RegisterNames", "Key for the answer"), {}},
};

const Entry *find(const QString &table, const QString &name)
{
    const std::string wanted_table = table.toStdString();
    const std::string wanted_name = name.toStdString();
    const auto *found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.table == wanted_table && entry.name == wanted_name;
    });
    return found == entries.end() ? nullptr : found;
}

} // namespace

QString register_title(const QString &table, const QString &name)
{
    const Entry *entry = find(table, name);
    return entry ? QCoreApplication::translate("RegisterNames", entry->title) : name;
}

QString table_title(const QString &table)
{
    const Entry *entry = find(table, {});
    return entry ? QCoreApplication::translate("RegisterNames", entry->title) : table;
}

std::optional<ListId> register_list(const QString &table, const QString &name)
{
    const Entry *entry = find(table, name);
    return entry ? entry->list : std::nullopt;
}

} // namespace ancora::ui
