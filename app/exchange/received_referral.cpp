// SPDX-License-Identifier: EUPL-1.2
#include "exchange/received_referral.h"

#include "exchange/aggregate_package.h"
#include "exchange/package_keys.h"
#include "exchange/referral_json.h"
#include "exchange/referral_reading.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct ReceivedText {
    Q_DECLARE_TR_FUNCTIONS(ReceivedText)
};

namespace {

Result<void> refuse_wrong_kind(bool invented, bool training)
{
    if (invented == training)
        return {};
    return fail(Error::Kind::Refused, training ? ReceivedText::tr("This package is about a real person; a training vault does not take it.")
                                               : ReceivedText::tr("This package is about an invented person, for training."));
}

/// DONE may come without ACCEPTED before it; to withdraw is for the sender alone.
Result<OnwardReferral> moved_on(OnwardReferral referral, const Code &state, QDate on, const QString &reason)
{
    const Code accepted = Code::of("ACCEPTED");
    if (state == Code::of("WITHDRAWN"))
        return fail(Error::Kind::Refused, ReceivedText::tr("Only who has sent an onward referral withdraws it."));
    if (state == Code::of("DONE") && may_become(referral, accepted)) {
        ANCORA_TAKE(referral, with_state(referral, accepted, on, {}));
    }
    return with_state(referral, state, on, reason);
}

} // namespace

Result<FileId> take_in_referral(storage::Store &store, const QByteArray &package, bool training)
{
    FileId created;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const crypto::BoxKeys keys, package_keys(store));
        ANCORA_TAKE(const OpenedPackage opened, open_package(package, keys, PackageKind::Referral));
        ANCORA_TAKE(SentReferral sent, read_referral(opened.content, store.lists()));
        ANCORA_TRY(refuse_wrong_kind(sent.training, training));
        Referral &referral = sent.referral;
        ANCORA_TAKE(const FileId known, store.referral_with_external_ref(referral.external_ref));
        if (!known.is_null())
            return fail(Error::Kind::Refused, ReceivedText::tr("This referral has been taken in already."));
        referral.referred_on = store.clock().today();
        ANCORA_TAKE(const storage::Seen seen, store.save(referral, {}, storage::Act::Import));
        const ReceivedReferral received{RecordId::create(), sent.number, referral.referred_on, {},
                                        opened.signing_key, QString::fromUtf8(opened.content)};
        ANCORA_TRY(store.save(referral.id, received, seen));
        created = referral.id;
        return {};
    }));
    return created;
}

Result<QByteArray> answer_referral(storage::Store &store, FileId referral, const Code &state, const QString &reason)
{
    const QDate today = store.clock().today();
    // The sender's rules, on what she sees: SENT, or ACCEPTED by an earlier answer.
    OnwardReferral theirs = prepared_referral(today);
    theirs.state = Code::of("SENT");
    ANCORA_TRY(moved_on(theirs, state, today, reason));
    QByteArray package;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(auto loaded, store.records<ReceivedReferral>(referral));
        if (loaded.value.empty())
            return fail(Error::Kind::NotFound, ReceivedText::tr("This referral did not come as a package; answer it in words."));
        ReceivedReferral &received = loaded.value.front();
        ANCORA_TAKE(const SentReferral sent, read_referral(received.content.toUtf8(), store.lists()));
        ANCORA_TAKE(const crypto::BoxKeys office, package_keys(store));
        const QJsonObject content{{QStringLiteral("format"), QLatin1String(answer_format)},
                                  {QStringLiteral("number"), received.number.text()},
                                  {QStringLiteral("state"), state.text()},
                                  {QStringLiteral("on"), today.toString(Qt::ISODate)},
                                  {QStringLiteral("reason"), reason}};
        ANCORA_TAKE(package, seal_package(QJsonDocument(content).toJson(QJsonDocument::Compact), sent.answer_key,
                                          signing_keys(office), PackageKind::Answer));
        received.answered_on = today;
        ANCORA_TRY(store.save(referral, received, loaded.seen));
        return store.record_act(storage::Act::HandedOver, QStringLiteral("ANSWER ") % state.text());
    }));
    return package;
}

Result<void> take_in_answer(storage::Store &store, FileId file, RecordId id, const QByteArray &package)
{
    return store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto loaded, store.open_case(file));
        const auto &all = loaded.value.onward;
        const auto referral = std::find_if(all.begin(), all.end(), [id](const OnwardReferral &one) { return one.id == id; });
        if (referral == all.end() || referral->answer_key.isEmpty())
            return fail(Error::Kind::NotFound, ReceivedText::tr("No package was sent with this onward referral."));
        ANCORA_TAKE(const OpenedPackage opened, open_package(package, keys_from_text(referral->answer_key), PackageKind::Answer));
        ANCORA_TAKE(const SentAnswer answer, read_answer(opened.content));
        if (answer.number != id)
            return fail(Error::Kind::Refused, ReceivedText::tr("This is the answer to another onward referral."));
        // Clocks of two offices differ: an answer never stands before the sending, nor after today.
        const QDate on = std::min(std::max(answer.on, referral->sent_on), store.clock().today());
        ANCORA_TAKE(const OnwardReferral after, moved_on(*referral, answer.state, on, answer.reason));
        ANCORA_TRY(store.save(file, after, loaded.seen));
        return {};
    });
}

} // namespace ancora::exchange
