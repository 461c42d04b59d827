// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hand_over_htcds.h"

#include "exchange/htcds_objects.h"

#include <algorithm>

namespace ancora::exchange {

namespace {

/// What the file leaves on: the standard asks whether it is a consent.
HtcdsObject ground_object(const Case &file, const Permit &permit, const HtcdsMapping &mapping)
{
    const auto ground = std::find_if(file.grounds.begin(), file.grounds.end(),
                                     [&permit](const DisclosureGround &one) { return one.id == permit.ground(); });
    return {QStringLiteral("Consent"), mapping.fields(ListId::DisclosureGrounds, ground->ground)};
}

} // namespace

Result<QByteArray> export_htcds(storage::Store &store, const HtcdsMapping &mapping, HtcdsForm form, Permit permit)
{
    QByteArray written;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        const QDate today = store.clock().today();
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(const Permit still, still_permitted(file.value, permit, today));
        ANCORA_TAKE(const auto perpetrators, store.records<Perpetrator>(storage::Store::office_file()));
        std::vector<HtcdsObject> objects = htcds_objects(permitted_part(file.value, still), perpetrators.value, mapping, today);
        objects.push_back(ground_object(file.value, still, mapping));
        written = form == HtcdsForm::Json ? htcds_json(objects) : htcds_csv(objects);
        return store.record_act(storage::Act::HandedOver, file.value.cover.number % u" HTCDS " % still.in_codes());
    }));
    return written;
}

} // namespace ancora::exchange
