// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/national.h"
#include "values/crypto.h"

/// The recipient adds the centres up: from files to the national report. Nothing here needs a
/// vault.
namespace ancora::output {

struct ConsolidationOrder
{
    QStringList packages;  ///< files
    QStringList published; ///< report folders of centres that published alone, and of earlier
                           ///< national reports
    statistics::ReportOptions options;
};

/// Whose figures a package holds and who has signed it; people compare the fingerprint with what
/// the centre says.
struct PackageOrigin
{
    QString file;
    QString centre;
    QString fingerprint;
};

/// Everything that came from files, opened: confidential, and values only.
struct OpenedCentres
{
    statistics::ReportOptions options;
    std::vector<statistics::Contribution> centres;
    std::vector<PackageOrigin> origins; ///< in the order of `centres`
    std::vector<statistics::PublishedFigures> published;
    std::uint64_t seed = 0;
};

/// What is wrong with a file is one sentence that names it.
[[nodiscard]] Result<OpenedCentres> open_centres(const ConsolidationOrder &order,
                                                 const crypto::BoxKeys &recipient);

/// `statistics::look_at_national` and `statistics::national_report`, with the program's own
/// definitions, code lists and rules.
[[nodiscard]] Result<statistics::National> look_at_national(const OpenedCentres &opened);
[[nodiscard]] Result<statistics::National> national_report(const OpenedCentres &opened,
                                                           const QString &signed_reason,
                                                           const statistics::Watch &watch);

/// Who was counted once instead of twice, and whose transfers nobody can recognise, in sentences.
[[nodiscard]] QStringList transfers_in_words(const statistics::Consolidated &consolidated);

} // namespace ancora::output
