// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "statistics/aggregates.h"
#include "storage/store.h"

/// A centre hands the confidential figures of a year over to who adds the centres up. What looks at
/// the vault belongs to the vault's thread; `seal_figures` sees values only.
namespace ancora::output {

/// The key that the centres share, and what the persons who went from one to another are recognised
/// by with it.
struct SharedMarks
{
    Secret key;
    statistics::Marks marks;
    std::size_t without = 0; ///< transferred persons who have no name or no birth date
};
/// The names are read for their marks and forgotten.
[[nodiscard]] Result<SharedMarks> read_marks(storage::Store &store, const Facts &facts,
                                             const CodeLists &lists, Secret key);

struct FiguresToSeal
{
    const Facts &facts;
    const CodeLists &lists;
    const statistics::Definitions &definitions;
    const statistics::ReportOptions &options;
    const std::optional<SharedMarks> &marks; ///< nothing: whoever changed centres counts twice
    QString centre;                          ///< its name, as in reports
    Uuid office;
    bool training = false;
};
/// The package as bytes. BadInput where nothing can be sealed for this recipient.
[[nodiscard]] Result<QByteArray> seal_figures(const FiguresToSeal &figures,
                                              const QByteArray &recipient,
                                              const crypto::SignKeys &office);

/// In the journal, before the file is written: what has left the program must stand there even if
/// the power fails.
[[nodiscard]] Result<void> record_package(storage::Store &store,
                                          const statistics::ReportOptions &options,
                                          const QByteArray &recipient);

/// What the recipient cannot put right any more, in sentences; mostly empty.
[[nodiscard]] QStringList remarks(const std::optional<SharedMarks> &marks);

} // namespace ancora::output
