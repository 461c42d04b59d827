// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/perpetrator.h"
#include "exchange/htcds_mapping.h"

/// A file in the form of the Human Trafficking Case Data Standard 2.0: objects with the fields of the standard by their full
/// names (`prs_Birthdate`). A field that nobody answered, or for which the standard has nothing, is left out. Dates that are
/// known to the month or year only are written so, as ISO 8601 allows.
namespace ancora::exchange {

struct HtcdsObject {
    QString kind;   ///< the section of the standard, in one word: "Person", "HistoricTraffickingEvent"
    QMap<QString, QStringList> fields; ///< several values in multi-select fields
};

/// Of the part of a case that may be told. `perpetrators` are those whom its involvements name: their role, sex and
/// citizenship are written, never who they are, because the consent is the victim's and not theirs.
[[nodiscard]] std::vector<HtcdsObject> htcds_objects(const Case &part, const std::vector<Perpetrator> &perpetrators,
                                                     const HtcdsMapping &mapping, QDate today);

/// {"standard": "HTCDS 2.0", "objects": [{"object": "Person", "fields": {"prs_FirstName": "...", "vic_MethodsOfControl": ["...", "..."]}}]}
[[nodiscard]] QByteArray htcds_json(const std::vector<HtcdsObject> &objects);
/// object,number,field,value: a row for each value, the number from 1 within the kind.
[[nodiscard]] QByteArray htcds_csv(const std::vector<HtcdsObject> &objects);

} // namespace ancora::exchange
