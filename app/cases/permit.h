// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"

namespace ancora {

/// What somebody wants to tell somebody.
struct Disclosure {
    Recipient recipient;
    Code purpose; ///< list DisclosurePurposes
    Codes items;  ///< list FileItems
};

/// Leave to tell one recipient some of one file, for one purpose, on one day. Nothing but `permission_for` makes one, out
/// of a consent or a ground in law that is valid on the day. Every function that lets a file's content out takes it
/// by value and so uses it up; `tests/architecture/test_permits.py` finds those that do not.
class Permit
{
public:
    Permit(Permit &&) = default;
    Permit &operator=(Permit &&) = default;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    [[nodiscard]] FileId file() const { return m_file; }
    [[nodiscard]] RecordId ground() const { return m_ground; }
    [[nodiscard]] const Recipient &recipient() const { return m_disclosure.recipient; }
    [[nodiscard]] const Code &purpose() const { return m_disclosure.purpose; }
    [[nodiscard]] const Codes &items() const { return m_disclosure.items; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// For the journal: "SERVICE CONSENT IDENTITY+CONTACT".
    [[nodiscard]] QString in_codes() const;

private:
    Permit(FileId file, const DisclosureGround &ground, Disclosure disclosure, QDate day);
    friend Result<Permit> permission_for(const Case &file, const Disclosure &disclosure, QDate day);

    FileId m_file;
    RecordId m_ground;
    Code m_ground_code;
    Disclosure m_disclosure;
    QDate m_day;
};

/// Refused, in one sentence that says what is missing: nothing given, expired, withdrawn, or not for all of it.
[[nodiscard]] Result<Permit> permission_for(const Case &file, const Disclosure &disclosure, QDate day);

/// The same permit as the file stands on `day`: it may be older than a withdrawal.
[[nodiscard]] Result<Permit> still_permitted(const Case &file, const Permit &permit, QDate day);

/// For as much of `wanted` as one ground goes to. Where none goes to any of it, the refusal says what is missing.
[[nodiscard]] Result<Permit> widest_permission(const Case &file, const Disclosure &wanted, QDate day);

/// The file as far as the permit goes: what is not in its items is empty.
[[nodiscard]] Case permitted_part(const Case &file, const Permit &permit);

/// Onward referrals that somebody may still act on and that rest on this ground: what its withdrawal stops.
[[nodiscard]] std::vector<OnwardReferral> resting_on(const Case &file, const DisclosureGround &ground);

} // namespace ancora
