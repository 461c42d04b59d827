// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace ancora::output {

struct CellCounts {
    int shown = 0;
    int hidden = 0; ///< small and protecting ones together: apart they would help an attacker
};
[[nodiscard]] CellCounts count_cells(const statistics::Report &report);

/// Whose figures a national report adds up, and whether transferred persons count once. Empty for those of one centre.
[[nodiscard]] QStringList certificate_together(const statistics::Report &report, const Texts &texts);
/// What was done to protect the figures, in words: the rules of disclosure, what they left, and how it was made.
[[nodiscard]] QStringList certificate_rules(const statistics::Report &report, const Texts &texts);
/// The publications that were protected together with this one. Empty where there are none.
[[nodiscard]] QStringList certificate_earlier(const statistics::Report &report, const Texts &texts);
/// How it was proven that no small figure can be known. Empty where none is hidden.
[[nodiscard]] QStringList certificate_proof(const statistics::Report &report, const Texts &texts);
/// What the method does not prove. Empty for a confidential report, which promises nothing.
[[nodiscard]] QStringList certificate_limits(const statistics::Report &report, const Texts &texts);

/// All of it as one page, in words that need no knowledge of the method: what is hidden, by which rules, and why that is
/// enough.
[[nodiscard]] QString certificate_html(const statistics::Report &report, const Texts &texts);

struct WrittenFile {
    QString name; ///< without folder
    QByteArray bytes;
    [[nodiscard]] QString sha256() const; ///< in hex
};
/// `certificate-Y.json`, form `ancora-certificate/1`: the rules, the proof, the counts, the checks, the limits,
/// and the SHA-256 of every file of the report.
[[nodiscard]] QByteArray certificate_json(const statistics::Report &report,
                                          const std::vector<WrittenFile> &files, const Texts &texts);

} // namespace ancora::output
