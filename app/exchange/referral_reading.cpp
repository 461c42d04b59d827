// SPDX-License-Identifier: EUPL-1.2
#include "exchange/referral_reading.h"

#include "exchange/referral_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ancora::exchange {

// Context of the translations.
struct ReferralReading {
    Q_DECLARE_TR_FUNCTIONS(ReferralReading)
};

namespace {

struct Content {
    QJsonObject json;
    RecordId number;
};

Result<Content> read(const QByteArray &json, const char *format)
{
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    const QString form = content.value(u"format").toString();
    // "ancora-referral/" and a number: another number is another version, anything else is nothing of ours.
    const QString family = QString::fromLatin1(format).section(u'/', 0, 0) % u'/';
    const auto number = RecordId::parse(content.value(u"number").toString());
    if (form != QLatin1String(format) && form.startsWith(family))
        return fail(Error::Kind::Newer, ReferralReading::tr("The package was made by another version of the program."));
    if (form != QLatin1String(format) || !number || number->is_null())
        return fail(Error::Kind::Damaged, ReferralReading::tr("What is in the package cannot be read."));
    return Content{content, *number};
}

Code known(const CodeList &list, const Code &code) { return list.find(code) ? code : Code(); }

Answer<Code> known(const CodeList &list, const Answer<Code> &answer)
{
    return !answer.given() || list.find(answer.value()) ? answer : Answer<Code>();
}

} // namespace

Result<SentReferral> read_referral(const QByteArray &json, const CodeLists &lists)
{
    ANCORA_TAKE(const Content content, read(json, referral_format));
    const auto person = from_json<Person>(content.json.value(u"person").toObject());
    SentReferral sent{content.number, content.json.value(u"training").toBool(),
                      QByteArray::fromBase64(content.json.value(u"answer_key").toString().toLatin1()), {}};
    Referral &referral = sent.referral;
    referral.id = FileId::create();
    referral.referring_body = Code::of("CENTRE_OTHER");
    referral.external_ref = QStringLiteral("package:") % content.number.text();
    referral.sex = known(lists.list(ListId::Sex), person.sex);
    referral.birth_date = person.birth_date;
    referral.citizenship = known(lists.list(ListId::Countries), person.citizenship);
    referral.person_name = QString(person.family_name % u' ' % person.given_name).trimmed();
    referral.alias = person.alias;
    referral.reporter = content.json.value(u"from").toString();
    referral.contact = person.phone;
    referral.note = content.json.value(u"request").toString();
    for (const QJsonValue &value : content.json.value(u"exploitation_event").toArray()) {
        const auto event = from_json<ExploitationEvent>(value.toObject());
        if (event.main || referral.suspected_form.is_empty())
            referral.suspected_form = known(lists.list(ListId::ExploitationForms), event.form);
    }
    return sent;
}

Result<SentAnswer> read_answer(const QByteArray &json)
{
    ANCORA_TAKE(const Content content, read(json, answer_format));
    return SentAnswer{content.number, Code::parse(content.json.value(u"state").toString()).value_or(Code()),
                      QDate::fromString(content.json.value(u"on").toString(), Qt::ISODate),
                      content.json.value(u"reason").toString()};
}

} // namespace ancora::exchange
