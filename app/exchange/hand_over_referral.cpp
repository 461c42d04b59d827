// SPDX-License-Identifier: EUPL-1.2
#include "exchange/hand_over_referral.h"

#include "exchange/aggregate_package.h"
#include "exchange/package_keys.h"
#include "exchange/referral_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct ReferralText {
    Q_DECLARE_TR_FUNCTIONS(ReferralText)
};

namespace {

Result<OnwardReferral> find(const Case &file, RecordId id)
{
    const auto found = std::find_if(file.onward.begin(), file.onward.end(), [id](const OnwardReferral &one) { return one.id == id; });
    if (found == file.onward.end())
        return fail(Error::Kind::NotFound, ReferralText::tr("This onward referral is no longer in the file."));
    return *found;
}

QJsonObject content_of(const Case &part, const OnwardReferral &referral, const Sender &sender)
{
    QJsonObject content{{QStringLiteral("format"), QLatin1String(referral_format)},
                        {QStringLiteral("number"), referral.id.text()},
                        {QStringLiteral("from"), sender.office},
                        {QStringLiteral("training"), sender.training},
                        {QStringLiteral("person"), to_json(part.person)},
                        {QStringLiteral("accompaniment"), to_json(part.accompaniments)},
                        {QStringLiteral("status_phase"), to_json(part.phases)},
                        {QStringLiteral("residence_document"), to_json(part.documents)},
                        {QStringLiteral("exploitation_event"), to_json(part.exploitation)},
                        {QStringLiteral("involvement"), to_json(part.involvements)},
                        {QStringLiteral("relative"), to_json(part.family)},
                        {QStringLiteral("stay"), to_json(part.stays)},
                        {QStringLiteral("goal"), to_json(part.goals)},
                        {QStringLiteral("service_given"), to_json(part.services)},
                        {QStringLiteral("note"), to_json(part.notes)}};
    const QJsonObject asked = to_json(referral);
    for (const char *name : {"sent_on", "answer_due", "service", "purpose", "request"})
        if (const QJsonValue value = asked.value(QLatin1String(name)); !value.isUndefined())
            content.insert(QLatin1String(name), value);
    QJsonArray items;
    for (const Code &item : referral.items)
        items.append(item.text());
    content.insert(QStringLiteral("items"), items);
    return content;
}

/// Runs inside a transaction.
Result<OnwardReferral> mark_sent(storage::Store &store, const storage::Loaded<Case> &file, const OnwardReferral &referral, const Permit &permit)
{
    ANCORA_TAKE(const Permit still, still_permitted(file.value, permit, store.clock().today()));
    ANCORA_TAKE(const OnwardReferral gone, sent(referral, still));
    ANCORA_TRY(store.save(file.value.cover.id, gone, file.seen));
    ANCORA_TRY(store.record_act(storage::Act::HandedOver, file.value.cover.number % u' ' % still.in_codes()));
    return gone;
}

} // namespace

Result<void> refer_in_words(storage::Store &store, RecordId referral, Permit permit)
{
    return store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(const OnwardReferral prepared, find(file.value, referral));
        ANCORA_TRY(mark_sent(store, file, prepared, permit));
        return {};
    });
}

Result<QByteArray> refer_by_package(storage::Store &store, RecordId referral, const QByteArray &recipient_key,
                                    const Sender &sender, Permit permit)
{
    QByteArray package;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const crypto::BoxKeys office, package_keys(store));
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(OnwardReferral prepared, find(file.value, referral));
        // Whoever answers with this key has opened the package: nobody else knows it.
        const crypto::BoxKeys answer = crypto::BoxKeys::create();
        prepared.answer_key = as_text(answer.private_key);
        ANCORA_TAKE(const OnwardReferral gone, mark_sent(store, file, prepared, permit));
        QJsonObject content = content_of(permitted_part(file.value, permit), gone, sender);
        content.insert(QStringLiteral("answer_key"), QString::fromLatin1(answer.public_key.toBase64()));
        ANCORA_TAKE(package, seal_package(QJsonDocument(content).toJson(QJsonDocument::Compact), recipient_key,
                                          signing_keys(office), PackageKind::Referral));
        return {};
    }));
    return package;
}

} // namespace ancora::exchange
