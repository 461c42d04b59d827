// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "open_store.h"

#include <QMap>

namespace ancora {

/// A case with something in every register that a paper could hold, and in every text a word that stands nowhere else.
class CanaryCase
{
public:
    CanaryCase() : file(sample_case(QStringLiteral("2026-041")))
    {
        person_and_status();
        facts_and_people();
        casework();
        office_only();
    }

    Case file;
    /// By "kind.field", as `output/paper_fields.h` names them where it has them.
    QMap<QString, QString> words;

private:
    void put(QString &text, const char *name)
    {
        text = QStringLiteral("Canary%1x").arg(words.size() + 100);
        words.insert(QLatin1String(name), text);
    }
    /// The first record of a kind, new where there is none.
    template <class Record> Record &first(std::vector<Record> &records)
    {
        if (records.empty())
            records.emplace_back().id = RecordId::create();
        records.resize(1);
        return records.front();
    }

    void person_and_status()
    {
        Person &person = file.person;
        person.unaccompanied_minor = true;
        put(person.family_name, "person.family_name");
        put(person.given_name, "person.given_name");
        put(person.alias, "person.alias");
        put(person.languages, "person.languages");
        put(person.phone, "person.phone");
        put(person.address, "person.address");
        put(person.safe_contact, "person.safe_contact");
        put(person.note, "person.note");
        Accompaniment &accompaniment = first(file.accompaniments);
        accompaniment.spell.until = QDate(2026, 4, 2);
        put(accompaniment.external_ref, "accompaniment.external_ref");
        put(accompaniment.closure_note, "accompaniment.closure_note");
        file.phases.erase(file.phases.begin());
        put(first(file.phases).note, "status_phase.note");
        put(first(file.documents).number, "residence_document.number");
        Stay &stay = first(file.stays);
        stay.spell.until = QDate(2026, 4, 3);
        put(stay.place, "stay.place");
        put(stay.network_reason, "stay.network_reason");
    }
    void facts_and_people()
    {
        ExploitationEvent &event = first(file.exploitation);
        event.aggravation = Code::of("77Q_1");
        event.means = {Code::of("FALSE_PROMISES"), Code::of("RITUAL")};
        event.until = *PartialDate::of(2026, 1);
        event.region = Code::of("BE-VAN");
        put(event.workplace, "exploitation_event.workplace");
        put(event.place, "exploitation_event.place");
        put(event.narrative, "exploitation_event.narrative");
        Involvement &involvement = first(file.involvements);
        involvement.perpetrator = RecordId::create();
        put(involvement.note, "involvement.note");
        Relative &relative = first(file.family);
        relative.relation = Code::of("SIBLING");
        relative.birth_date = *PartialDate::of(2001, 7, 9);
        relative.dependant = true;
        put(relative.name, "relative.name");
        put(relative.contact, "relative.contact");
        put(relative.note, "relative.note");
        JusticeStep &step = first(file.justice);
        step.outcome = Code::of("ACQUITTED");
        put(step.reference, "justice_step.reference");
        put(step.note, "justice_step.note");
        Compensation &aid = first(file.compensations);
        aid.paid = 7'310;
        put(aid.note, "compensation.note");
    }
    void casework()
    {
        Goal &goal = first(file.goals);
        goal.pillar = Code::of("G_LEGAL");
        goal.agreed_on = QDate(2026, 3, 3);
        goal.ended_on = QDate(2026, 4, 4);
        goal.outcome = Code::of("GIVEN_UP");
        put(goal.need, "goal.need");
        put(goal.aim, "goal.aim");
        put(goal.reason, "goal.reason");
        put(first(file.tasks).what, "task.what");
        for (const char *kind : {"MEDICAL", "LAWYER"}) {
            Service service;
            service.id = RecordId::create();
            service.kind = Code::of(kind);
            service.day = QDate(2026, 3, 17);
            put(service.provider, qstrcmp(kind, "LAWYER") == 0 ? "service_given.provider" : "service_given.provider (medical)");
            file.services.push_back(service);
        }
        Note &note = first(file.notes);
        note.pillar = Code::of("G_PSYCHOSOCIAL");
        note.day = QDate(2026, 3, 18);
        put(note.text, "note.text");
    }
    void office_only()
    {
        DisclosureGround &ground = first(file.grounds);
        put(ground.reason, "disclosure_ground.reason");
        put(ground.note, "disclosure_ground.note");
        put(ground.withdrawal_reason, "disclosure_ground.withdrawal_reason");
        OnwardReferral &onward = first(file.onward);
        put(onward.request, "onward_referral.request");
        put(onward.reason, "onward_referral.reason");
        RiskFlag &flag = first(file.flags);
        flag.kind = Code::of("PERPETRATOR_THREAT");
        put(flag.note, "risk_flag.note");
        put(flag.removal_reason, "risk_flag.removal_reason");
        ContactRule &rule = first(file.contact_rules);
        rule.channel = Code::of("PHONE");
        rule.permission = Code::of("ALLOWED");
        rule.since = QDate(2026, 1, 9);
        put(rule.note, "contact_rule.note");
        Attachment &attachment = first(file.attachments);
        put(attachment.title, "attachment.title");
        put(attachment.sender, "attachment.sender");
        put(first(file.waiting).note, "waiting_entry.note");
    }
};

} // namespace ancora
