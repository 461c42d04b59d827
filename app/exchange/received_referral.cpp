// SPDX-License-Identifier: EUPL-1.2
#include "exchange/received_referral.h"

#include "exchange/aggregate_package.h"
#include "exchange/package_keys.h"
#include "exchange/referral_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct ReceivedText {
    Q_DECLARE_TR_FUNCTIONS(ReceivedText)
};

namespace {

Result<QJsonObject> read(const QByteArray &json, const char *format)
{
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    if (content.value(u"format").toString() == QLatin1String(format))
        return content;
    return fail(Error::Kind::Newer, ReceivedText::tr("The package was made by another version of the program."));
}

RecordId number_of(const QJsonObject &content)
{
    return RecordId::parse(content.value(u"number").toString()).value_or(RecordId());
}

/// What a referral can hold of it; the rest stays in the package beside it.
Referral referral_from(const QJsonObject &content, const QString &external_ref, QDate today)
{
    const auto person = from_json<Person>(content.value(u"person").toObject());
    Referral referral;
    referral.id = FileId::create();
    referral.referred_on = today;
    referral.referring_body = Code::of("CENTRE_OTHER");
    referral.external_ref = external_ref;
    referral.sex = person.sex;
    referral.birth_date = person.birth_date;
    referral.citizenship = person.citizenship;
    referral.person_name = QString(person.family_name % u' ' % person.given_name).trimmed();
    referral.alias = person.alias;
    referral.reporter = content.value(u"from").toString();
    referral.contact = person.phone;
    referral.note = content.value(u"request").toString();
    for (const QJsonValue &value : content.value(u"exploitation_event").toArray()) {
        const auto event = from_json<ExploitationEvent>(value.toObject());
        if (event.main || referral.suspected_form.is_empty())
            referral.suspected_form = event.form;
    }
    return referral;
}

Result<void> refuse_wrong_kind(bool invented, bool training)
{
    if (invented == training)
        return {};
    return fail(Error::Kind::Refused, training ? ReceivedText::tr("This package is about a real person; a training vault does not take it.")
                                               : ReceivedText::tr("This package is about an invented person, for training."));
}

Result<QByteArray> answer_key_of(const ReceivedReferral &received)
{
    ANCORA_TAKE(const QJsonObject content, read(received.content.toUtf8(), referral_format));
    return QByteArray::fromBase64(content.value(u"answer_key").toString().toLatin1());
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
        ANCORA_TAKE(const QJsonObject content, read(opened.content, referral_format));
        ANCORA_TRY(refuse_wrong_kind(content.value(u"training").toBool(), training));
        const QString external_ref = QStringLiteral("package:") % number_of(content).text();
        ANCORA_TAKE(const FileId known, store.referral_with_external_ref(external_ref));
        if (!known.is_null())
            return fail(Error::Kind::Refused, ReceivedText::tr("This referral has been taken in already."));
        const Referral referral = referral_from(content, external_ref, store.clock().today());
        ANCORA_TAKE(const storage::Seen seen, store.save(referral, {}, storage::Act::Import));
        const ReceivedReferral received{RecordId::create(), number_of(content), store.clock().today(), {},
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
        ANCORA_TAKE(const QByteArray answer_key, answer_key_of(received));
        ANCORA_TAKE(const crypto::BoxKeys office, package_keys(store));
        const QJsonObject content{{QStringLiteral("format"), QLatin1String(answer_format)},
                                  {QStringLiteral("number"), received.number.text()},
                                  {QStringLiteral("state"), state.text()},
                                  {QStringLiteral("on"), today.toString(Qt::ISODate)},
                                  {QStringLiteral("reason"), reason}};
        ANCORA_TAKE(package, seal_package(QJsonDocument(content).toJson(QJsonDocument::Compact), answer_key,
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
        ANCORA_TAKE(const QJsonObject content, read(opened.content, answer_format));
        if (number_of(content) != id)
            return fail(Error::Kind::Refused, ReceivedText::tr("This is the answer to another onward referral."));
        // Clocks of two offices differ: an answer never stands before the sending.
        const QDate on = std::max(QDate::fromString(content.value(u"on").toString(), Qt::ISODate), referral->sent_on);
        ANCORA_TAKE(const OnwardReferral after, moved_on(*referral, Code::parse(content.value(u"state").toString()).value_or(Code()), on,
                                                         content.value(u"reason").toString()));
        ANCORA_TRY(store.save(file, after, loaded.seen));
        return {};
    });
}

} // namespace ancora::exchange
