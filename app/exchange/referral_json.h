// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/records.h"

#include <QJsonArray>
#include <QJsonObject>

/// What stands in a package with a referral, as JSON. Records are written with the names of their registers, dates and codes as
/// in the vault's columns (`storage/columns.h`); an answer that is not given is left out. Whoever reads ignores what it does
/// not know and keeps it.
///
///     { "format": "ancora-referral/1", "number": "<uuid>", "from": "name of the office", "training": false,
///       "sent_on": "2026-05-04", "answer_due": "2026-05-20", "service": "LAWYER", "purpose": "LEGAL_AID",
///       "request": "in words", "items": ["IDENTITY"], "answer_key": "<base64>",
///       "person": { "family_name": "" }, "accompaniment": [], "status_phase": [], "residence_document": [],
///       "exploitation_event": [], "involvement": [], "relative": [], "stay": [], "goal": [], "service_given": [], "note": [] }
///
///     { "format": "ancora-referral-answer/1", "number": "<uuid>", "state": "ACCEPTED", "on": "2026-05-06", "reason": "" }
namespace ancora::exchange {

inline constexpr const char *referral_format = "ancora-referral/1";
inline constexpr const char *answer_format = "ancora-referral-answer/1";

template <class Record> [[nodiscard]] QJsonObject to_json(const Record &record)
{
    QJsonObject object;
    for (const storage::Register<Record> &reg : storage::record_table<Record>().registers) {
        const QVariant value = reg.read(record);
        // Identifiers point into the sender's vault and say nothing outside it.
        if (!value.isNull() && value.typeId() != QMetaType::QByteArray)
            object.insert(QLatin1String(reg.name), QJsonValue::fromVariant(value));
    }
    return object;
}

template <class Record> [[nodiscard]] QJsonArray to_json(const std::vector<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(to_json(record));
    return array;
}

/// Untrusted: what cannot be understood is taken as not answered.
template <class Record> [[nodiscard]] Record from_json(const QJsonObject &object)
{
    Record record;
    for (const storage::Register<Record> &reg : storage::record_table<Record>().registers)
        if (const QJsonValue value = object.value(QLatin1String(reg.name)); value.isString() || value.isDouble())
            reg.write(record, value.toVariant());
    return record;
}

} // namespace ancora::exchange
