// SPDX-License-Identifier: EUPL-1.2
#include "cases/permit.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ancora {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct PermitText {
    Q_DECLARE_TR_FUNCTIONS(PermitText)
};

namespace {

bool includes(const Codes &all, const Codes &some) { return std::includes(all.begin(), all.end(), some.begin(), some.end()); }

bool is_about(const DisclosureGround &ground, const Recipient &recipient, const Code &purpose)
{
    return ground.purpose == purpose && ground.recipient.is_same_as(recipient);
}

/// What would have to be put right first, of the newest ground that speaks of this recipient and purpose.
QString refusal(const DisclosureGround *ground, QDate day)
{
    if (!ground)
        return PermitText::tr("There is neither a consent nor a ground in law to tell this recipient anything for this purpose.");
    if (!ground->is_complete())
        return PermitText::tr("The consent or ground in law for this recipient is not complete.");
    if (ground->withdrawn_on.isValid() && day >= ground->withdrawn_on)
        return PermitText::tr("The consent or ground in law for this recipient was withdrawn.");
    if (ground->expires_on.isValid() && day > ground->expires_on)
        return PermitText::tr("The consent or ground in law for this recipient has expired.");
    if (day < ground->given_on)
        return PermitText::tr("The consent or ground in law for this recipient begins later.");
    return PermitText::tr("The consent or ground in law for this recipient is not for everything that would be told.");
}

} // namespace

Permit::Permit(FileId file, const DisclosureGround &ground, Disclosure disclosure, QDate day)
    : m_file(file), m_ground(ground.id), m_ground_code(ground.ground), m_disclosure(std::move(disclosure)), m_day(day)
{
}

QString Permit::in_codes() const
{
    QStringList items;
    for (const Code &item : m_disclosure.items)
        items += item.text();
    return m_disclosure.purpose.text() % u' ' % m_ground_code.text() % u' ' % items.join(u'+');
}

Result<Permit> permission_for(const Case &file, const Disclosure &disclosure, QDate day)
{
    if (disclosure.items.empty())
        return fail(Error::Kind::Refused, PermitText::tr("Choose first what is to be told."));
    const DisclosureGround *last = nullptr;
    for (const DisclosureGround &ground : file.grounds) {
        if (!is_about(ground, disclosure.recipient, disclosure.purpose))
            continue;
        if (ground.is_valid_on(day) && includes(ground.items, disclosure.items))
            return Permit(file.cover.id, ground, disclosure, day);
        last = &ground;
    }
    return fail(Error::Kind::Refused, refusal(last, day));
}

Result<Permit> still_permitted(const Case &file, const Permit &permit, QDate day)
{
    return permission_for(file, {permit.recipient(), permit.purpose(), permit.items()}, day);
}

Result<Permit> widest_permission(const Case &file, const Disclosure &wanted, QDate day)
{
    Disclosure widest = wanted;
    widest.items.clear();
    for (const DisclosureGround &ground : file.grounds) {
        Codes common;
        std::set_intersection(wanted.items.begin(), wanted.items.end(), ground.items.begin(), ground.items.end(),
                              std::inserter(common, common.end()));
        if (is_about(ground, wanted.recipient, wanted.purpose) && ground.is_valid_on(day) && common.size() > widest.items.size())
            widest.items = common;
    }
    return permission_for(file, widest.items.empty() ? wanted : widest, day);
}

Case permitted_part(const Case &file, const Permit &permit)
{
    // From nothing upwards: a kind of record that is new, and that nobody has thought about here, is not told.
    Case part;
    const auto if_permitted = [&permit](const char *item, const auto &from, auto &to) {
        if (permit.items().contains(Code::of(item)))
            to = from;
    };
    const Person &person = file.person;
    const auto take = [&](const char *item, auto... members) { (if_permitted(item, person.*members, part.person.*members), ...); };
    take("IDENTITY", &Person::sex, &Person::birth_date, &Person::citizenship, &Person::unaccompanied_minor,
         &Person::family_name, &Person::given_name, &Person::alias);
    take("CONTACT", &Person::languages, &Person::phone, &Person::address, &Person::safe_contact);
    // Whoever is told how to reach the person is told how not to.
    if_permitted("CONTACT", file.contact_rules, part.contact_rules);
    take("NOTES", &Person::note);
    if_permitted("ACCOMPANIMENT", file.accompaniments, part.accompaniments);
    if_permitted("RESIDENCE", file.phases, part.phases);
    if_permitted("DOCUMENTS", file.documents, part.documents);
    if_permitted("EXPLOITATION", file.exploitation, part.exploitation);
    if_permitted("EXPLOITATION", file.involvements, part.involvements);
    if_permitted("FAMILY", file.family, part.family);
    if_permitted("FAMILY", file.household, part.household);
    if_permitted("STAY", file.stays, part.stays);
    if_permitted("JUSTICE", file.justice, part.justice);
    if_permitted("JUSTICE", file.compensations, part.compensations);
    if_permitted("SUPPORT", file.goals, part.goals);
    if_permitted("SUPPORT", file.services, part.services);
    if_permitted("NOTES", file.notes, part.notes);
    // The office's own register numbers are nobody else's business.
    for (Accompaniment &accompaniment : part.accompaniments)
        accompaniment.external_ref.clear();
    // That somebody else has a file is hers or his to tell.
    for (Relative &relative : part.family)
        relative.client = {};
    // It is about another person as well.
    for (Stay &stay : part.stays)
        stay.network_reason.clear();
    return part;
}

std::vector<OnwardReferral> resting_on(const Case &file, const DisclosureGround &ground)
{
    std::vector<OnwardReferral> found;
    std::copy_if(file.onward.begin(), file.onward.end(), std::back_inserter(found), [&ground](const OnwardReferral &referral) {
        const bool would_need_it = referral.ground.is_null() && is_about(ground, referral.recipient, referral.purpose);
        return referral.is_open() && (referral.ground == ground.id || would_need_it);
    });
    return found;
}

} // namespace ancora
