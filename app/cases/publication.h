// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace ancora {

/// A report that has left the program to be published: everything needed to write it again byte for byte, to
/// protect later reports together with it, and to recognise its files. Written once, never changed, and not
/// touched by what later happens to the cases behind it.
struct Publication {
    RecordId id;
    int year = 0;
    QString scope;          ///< "thb", "smuggling", "all"
    QDate cut_off;          ///< last day that counts
    int threshold = 0;
    QString method;         ///< "suppression", "collapsing", "rounding"
    int version = 0;        ///< 1, 2, 3 ... among those that agree in everything above
    QDateTime published_at;
    quint64 seed = 0;       ///< of the protection: a secret, since with it the pattern could be worked backwards
    QString signed_reason;  ///< why a director published although the quality gate was red; empty otherwise
    QByteArray figures;     ///< fingerprint of the counts before protection: equal where no figure has moved
    QByteArray material;    ///< the whole report with its true counts, as `statistics/report_archive.h` packs it
    QMap<QString, QString> files; ///< name of each file that was written, its certificate included, and its SHA-256 in hex

    /// The same report, perhaps in another version.
    [[nodiscard]] bool same_series(const Publication &other) const
    {
        return year == other.year && scope == other.scope && cut_off == other.cut_off && threshold == other.threshold
            && method == other.method;
    }
    friend bool operator==(const Publication &, const Publication &) = default;
};

} // namespace ancora
