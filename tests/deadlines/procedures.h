// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/deadline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ancora::deadlines {

/// The rules as shipped, and made ones.
struct Book {
    CodeLists lists = CodeLists::load().value();
    Rules rules = Rules::load(lists).value();

    static QByteArray source()
    {
        initialise_resources();
        QFile file(QStringLiteral(":/deadlines/deadlines.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no deadlines.json");
        return file.readAll();
    }
    /// The shipped rule with this code (its last version) alone, changed.
    [[nodiscard]] Rules changed(const QString &code, const QJsonObject &changes) const
    {
        QJsonObject document = QJsonDocument::fromJson(source()).object();
        QJsonObject rule;
        for (const QJsonValue &one : document[QStringLiteral("rules")].toArray())
            if (one.toObject()[QStringLiteral("code")].toString() == code)
                rule = one.toObject();
        rule.remove(QStringLiteral("valid_from"));
        for (auto change = changes.begin(); change != changes.end(); ++change)
            rule[change.key()] = change.value();
        document[QStringLiteral("rules")] = QJsonArray{rule};
        return Rules::parse(QJsonDocument(document).toJson(), lists).value();
    }
};

inline ResidenceDocument document(const char *code, QDate from, QDate until = {}, bool renewal = false)
{
    return {RecordId::create(), Code::of(code), {from, until}, renewal, {}};
}

inline StatusPhase phase(const char *code, QDate from, QDate until = {})
{
    StatusPhase phase;
    phase.id = RecordId::create();
    phase.phase = Code::of(code);
    phase.spell = {from, until};
    return phase;
}

inline DisclosureGround consent(QDate given_on)
{
    DisclosureGround ground;
    ground.id = RecordId::create();
    ground.ground = Code::of("CONSENT");
    ground.purpose = Code::of("LEGAL_AID");
    ground.items = {Code::of("IDENTITY")};
    ground.given_on = given_on;
    ground.form = Code::of("SIGNED");
    ground.recipient.partner = RecordId::create();
    return ground;
}

/// `service` may be empty: the whole accompaniment is handed over.
inline OnwardReferral sent_on(QDate day, const char *service)
{
    OnwardReferral referral = prepared_referral(day);
    referral.state = Code::of("SENT");
    referral.service = Code::parse(QLatin1String(service)).value_or(Code());
    referral.sent_on = day;
    return referral;
}

/// An open case of somebody from outside the Union.
inline Procedure open_case()
{
    Procedure procedure;
    procedure.id = FileId::create();
    procedure.citizenship = Code::of("NG");
    procedure.accompanied = {{QDate(2000, 1, 1), {}}};
    return procedure;
}

/// The deadline of a record; one without a date where it has none.
inline Deadline of(const std::vector<Deadline> &all, Event event, RecordId record)
{
    for (const Deadline &deadline : all)
        if (deadline.event == event && deadline.record == record)
            return deadline;
    return {};
}

} // namespace ancora::deadlines
