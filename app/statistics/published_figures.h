// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

/// What a centre has published alone, read back from its report folder as everybody can read it: the national
/// figures must be safe together with it.
namespace ancora::statistics {

struct PublishedCell {
    QString table;
    QString row;
    QString column;
    std::optional<std::int64_t> value; ///< nothing where it is hidden
    friend bool operator==(const PublishedCell &, const PublishedCell &) = default;
};

struct PublishedFigures {
    QString centre; ///< empty where the folder does not name it
    int year = 0;
    int version = 1;
    int rounded = 0; ///< shown figures are within `rounded` - 1 of the truth; 0 = they are the truth
    std::vector<PublishedCell> cells;
};

/// From `report-Y.csv` and `tables-Y.json`. Reads untrusted bytes: BadInput where they are not such files, the detail
/// names the line.
[[nodiscard]] Result<PublishedFigures> read_published(const QByteArray &csv, const QByteArray &tables);

} // namespace ancora::statistics
