// SPDX-License-Identifier: EUPL-1.2
#include "cases/package.h"
#include "cases/partner.h"
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array partner_registers{
    fact<&Partner::name>("name"),
    fact<&Partner::regions>("regions"),
    fact<&Partner::languages>("languages"),
    fact<&Partner::services>("services"),
    fact<&Partner::inactive>("inactive"),
    fact<&Partner::package_key>("package_key"),
    face<&Partner::contact>("contact"),
    face<&Partner::note>("note"),
};

constexpr std::array ground_registers{
    fact<&DisclosureGround::ground>("ground"),
    fact<&DisclosureGround::purpose>("purpose"),
    fact<&DisclosureGround::items>("items"),
    fact<&DisclosureGround::given_on>("given_on"),
    fact<&DisclosureGround::expires_on>("expires_on"),
    fact<&DisclosureGround::withdrawn_on>("withdrawn_on"),
    fact<&DisclosureGround::form>("form"),
    part<&DisclosureGround::recipient, &Recipient::partner>("partner", false),
    part<&DisclosureGround::recipient, &Recipient::name>("recipient_name", true),
    face<&DisclosureGround::reason>("reason"),
    face<&DisclosureGround::withdrawal_reason>("withdrawal_reason"),
    face<&DisclosureGround::note>("note"),
};

constexpr std::array onward_registers{
    fact<&OnwardReferral::state>("state"),
    fact<&OnwardReferral::service>("service"),
    fact<&OnwardReferral::purpose>("purpose"),
    fact<&OnwardReferral::items>("items"),
    fact<&OnwardReferral::prepared_on>("prepared_on"),
    fact<&OnwardReferral::sent_on>("sent_on"),
    fact<&OnwardReferral::answer_due>("answer_due"),
    fact<&OnwardReferral::answered_on>("answered_on"),
    fact<&OnwardReferral::ended_on>("ended_on"),
    fact<&OnwardReferral::ground>("ground"),
    part<&OnwardReferral::recipient, &Recipient::partner>("partner", false),
    part<&OnwardReferral::recipient, &Recipient::name>("recipient_name", true),
    face<&OnwardReferral::request>("request"),
    face<&OnwardReferral::reason>("reason"),
    face<&OnwardReferral::answer_key>("answer_key"),
};

constexpr std::array received_registers{
    fact<&ReceivedReferral::number>("number"),
    fact<&ReceivedReferral::received_on>("received_on"),
    fact<&ReceivedReferral::answered_on>("answered_on"),
    fact<&ReceivedReferral::signing_key>("signing_key"),
    face<&ReceivedReferral::content>("content"),
};

constexpr std::array key_registers{
    fact<&PackageKey::public_key>("public_key"),
    face<&PackageKey::private_key>("private_key"),
};

} // namespace

template <> const RecordTable<Partner> &record_table()
{
    static constexpr RecordTable<Partner> table{"partner", partner_registers};
    return table;
}
template <> const RecordTable<DisclosureGround> &record_table()
{
    static constexpr RecordTable<DisclosureGround> table{"disclosure_ground", ground_registers};
    return table;
}
template <> const RecordTable<OnwardReferral> &record_table()
{
    static constexpr RecordTable<OnwardReferral> table{"onward_referral", onward_registers};
    return table;
}
template <> const RecordTable<ReceivedReferral> &record_table()
{
    static constexpr RecordTable<ReceivedReferral> table{"received_referral", received_registers};
    return table;
}
template <> const RecordTable<PackageKey> &record_table()
{
    static constexpr RecordTable<PackageKey> table{"package_key", key_registers, "id"};
    return table;
}

} // namespace ancora::storage
