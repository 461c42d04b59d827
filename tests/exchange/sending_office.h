// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hand_over_referral.h"
#include "hand_overs.h"
#include "open_store.h"

#include <QTest>

namespace ancora {

/// A vault with one case, one consent in it and one prepared referral that rests on it.
struct SendingOffice {
    SendingOffice()
    {
        DisclosureGround consent = signed_consent("SERVICE", {Code::of("IDENTITY"), Code::of("RESIDENCE")}, today.addDays(-30));
        consent.recipient.partner = RecordId::create();
        OnwardReferral referral = prepared_referral(today.addDays(-1));
        referral.service = Code::of("LAWYER");
        referral.purpose = consent.purpose;
        referral.items = {Code::of("IDENTITY")};
        referral.recipient = consent.recipient;
        referral.request = QStringLiteral("Needs a lawyer before Friday");
        sample.grounds = {consent};
        sample.onward = {referral};
        if (!vault.store().save(sample, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
    }
    [[nodiscard]] Case file() { return vault.store().open_case(sample.cover.id).value().value; }
    [[nodiscard]] OnwardReferral referral() { return file().onward.front(); }
    [[nodiscard]] Result<Permit> permit() { return permit_of(today); }
    [[nodiscard]] Result<Permit> permit_of(QDate day)
    {
        const OnwardReferral wanted = referral();
        return permission_for(file(), {wanted.recipient, wanted.purpose, wanted.items}, day);
    }
    void withdraw_consent()
    {
        auto loaded = vault.store().open_case(sample.cover.id).value();
        loaded.value.grounds.front().withdrawn_on = today;
        QVERIFY(vault.store().save(sample.cover.id, loaded.value.grounds.front(), loaded.seen).has_value());
    }
    [[nodiscard]] QStringList hand_overs() { return ancora::hand_overs(vault.store()); }

    OpenStore vault;
    QDate today = vault.clock().today();
    Case sample = sample_case(QStringLiteral("2026-001"));
};

} // namespace ancora
