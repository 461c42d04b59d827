// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/json_place.h"

/// The definition files in `resources/report`.
namespace ancora::statistics {

/// What the user reads where one of them does not fit its form.
[[nodiscard]] QString damaged_definitions();

[[nodiscard]] inline Result<QByteArray> read_definition_file(const QString &path)
{
    return read_rule_file(path, damaged_definitions());
}

template <class Read> auto read_document(const QByteArray &json, Read read)
{
    return read_json(json, damaged_definitions(), read);
}

} // namespace ancora::statistics
