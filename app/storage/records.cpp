// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

#include <array>

namespace ancora::storage {

namespace {

constexpr std::array office_registers{
    fact<&Office::name>("name"),
    fact<&Office::capacity>("capacity"),
};

constexpr std::array publication_registers{
    fact<&Publication::year>("year"),
    fact<&Publication::scope>("scope"),
    fact<&Publication::cut_off>("cut_off"),
    fact<&Publication::threshold>("threshold"),
    fact<&Publication::method>("method"),
    fact<&Publication::version>("version"),
    fact<&Publication::published_at>("published_at"),
    fact<&Publication::seed>("seed"),
    fact<&Publication::signed_reason>("signed_reason"),
    fact<&Publication::figures>("figures"),
    fact<&Publication::files>("files"),
    fact<&Publication::material>("material"),
};

constexpr std::array referral_registers{
    fact<&Referral::referred_on>("referred_on"),
    fact<&Referral::referring_body>("referring_body"),
    fact<&Referral::outcome>("outcome"),
    fact<&Referral::sex>("sex"),
    fact<&Referral::birth_date>("birth_date"),
    fact<&Referral::citizenship>("citizenship"),
    fact<&Referral::suspected_form>("suspected_form"),
    fact<&Referral::external_ref>("external_ref"),
    fact<&Referral::imported_row>("imported_row"),
    fact<&Referral::case_file>("case_file"),
    face<&Referral::person_name>("person_name"),
    face<&Referral::alias>("alias"),
    face<&Referral::reporter>("reporter"),
    face<&Referral::contact>("contact"),
    face<&Referral::note>("note"),
};

constexpr std::array cover_registers{
    fact<&CaseCover::number>("number"),
    fact<&CaseCover::opened_on>("opened_on"),
    fact<&CaseCover::worker>("worker"),
    fact<&CaseCover::referral>("referral"),
    fact<&CaseCover::merged_into>("merged_into"),
};

constexpr std::array person_registers{
    fact<&Person::sex>("sex"),
    fact<&Person::birth_date>("birth_date"),
    fact<&Person::citizenship>("citizenship"),
    fact<&Person::unaccompanied_minor>("unaccompanied_minor"),
    face<&Person::family_name>("family_name"),
    face<&Person::given_name>("given_name"),
    face<&Person::alias>("alias"),
    face<&Person::languages>("languages"),
    face<&Person::phone>("phone"),
    face<&Person::address>("address"),
    face<&Person::safe_contact>("safe_contact"),
    face<&Person::note>("note"),
};

constexpr std::array accompaniment_registers{
    day<&Accompaniment::spell, &Spell::from>("from_day"),
    day<&Accompaniment::spell, &Spell::until>("until_day"),
    fact<&Accompaniment::scope>("scope"),
    fact<&Accompaniment::reopening>("reopening"),
    fact<&Accompaniment::referring_body>("referring_body"),
    fact<&Accompaniment::closure_reason>("closure_reason"),
    fact<&Accompaniment::destination>("destination"),
    fact<&Accompaniment::external_ref>("external_ref"),
    face<&Accompaniment::closure_note>("closure_note"),
};

constexpr std::array phase_registers{
    fact<&StatusPhase::phase>("phase"),
    day<&StatusPhase::spell, &Spell::from>("from_day"),
    day<&StatusPhase::spell, &Spell::until>("until_day"),
    fact<&StatusPhase::requested_on>("requested_on"),
    fact<&StatusPhase::decided_on>("decided_on"),
    fact<&StatusPhase::decision>("decision"),
    fact<&StatusPhase::opinion_on>("opinion_on"),
    fact<&StatusPhase::opinion>("opinion"),
    face<&StatusPhase::note>("note"),
};

constexpr std::array document_registers{
    fact<&ResidenceDocument::document>("document"),
    day<&ResidenceDocument::validity, &Spell::from>("from_day"),
    day<&ResidenceDocument::validity, &Spell::until>("until_day"),
    fact<&ResidenceDocument::renewal>("renewal"),
    face<&ResidenceDocument::number>("number"),
};

constexpr std::array stay_registers{
    fact<&Stay::kind>("kind"),
    day<&Stay::spell, &Spell::from>("from_day"),
    day<&Stay::spell, &Spell::until>("until_day"),
    fact<&Stay::bed>("bed"),
    face<&Stay::place>("place"),
    face<&Stay::network_reason>("network_reason"),
};

template <class T> TableShape shape()
{
    TableShape shape{record_table<T>().name, {}, {}, record_table<T>().frozen_by};
    for (const Register<T> &reg : record_table<T>().registers) {
        shape.registers.emplace_back(reg.name);
        if (reg.names_file)
            shape.links.emplace_back(reg.name);
    }
    return shape;
}

} // namespace

template <> const RecordTable<Office> &record_table()
{
    static constexpr RecordTable<Office> table{"office", office_registers};
    return table;
}
template <> const RecordTable<Publication> &record_table()
{
    static constexpr RecordTable<Publication> table{"publication", publication_registers, "id"};
    return table;
}
template <> const RecordTable<Referral> &record_table()
{
    static constexpr RecordTable<Referral> table{"referral", referral_registers};
    return table;
}
template <> const RecordTable<CaseCover> &record_table()
{
    static constexpr RecordTable<CaseCover> table{"case_cover", cover_registers};
    return table;
}
template <> const RecordTable<Person> &record_table()
{
    static constexpr RecordTable<Person> table{"person", person_registers};
    return table;
}
template <> const RecordTable<Accompaniment> &record_table()
{
    static constexpr RecordTable<Accompaniment> table{"accompaniment", accompaniment_registers};
    return table;
}
template <> const RecordTable<StatusPhase> &record_table()
{
    static constexpr RecordTable<StatusPhase> table{"status_phase", phase_registers};
    return table;
}
template <> const RecordTable<ResidenceDocument> &record_table()
{
    static constexpr RecordTable<ResidenceDocument> table{"residence_document", document_registers};
    return table;
}
template <> const RecordTable<Stay> &record_table()
{
    static constexpr RecordTable<Stay> table{"stay", stay_registers};
    return table;
}

const std::vector<TableShape> &projected_tables()
{
    static const std::vector<TableShape> tables{
        shape<Office>(),        shape<Publication>(),       shape<DifferentPersons>(),
        shape<Referral>(),
        shape<CaseCover>(),     shape<Person>(),            shape<Accompaniment>(),
        shape<ExploitationEvent>(), shape<StatusPhase>(),   shape<ResidenceDocument>(),
        shape<Stay>(),
        shape<Involvement>(),   shape<Perpetrator>(),
        shape<Relative>(),      shape<HouseholdSpell>(),
        shape<JusticeStep>(),   shape<Compensation>(),
        shape<Goal>(),          shape<Task>(),              shape<Service>(),
        shape<Note>(),
        shape<Partner>(),       shape<DisclosureGround>(),  shape<OnwardReferral>(),
        shape<RiskFlag>(),      shape<ContactRule>(),
        shape<Attachment>(),
        shape<ReceivedReferral>(), shape<PackageKey>(),
        shape<House>(),         shape<Room>(),              shape<Bed>(),
        shape<WaitingEntry>(),
    };
    return tables;
}

} // namespace ancora::storage
