// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/format.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace ancora::documents {

/// A file that somebody wants to attach, ready to be sealed. Nothing has been kept of it yet.
struct Prepared {
    /// What whoever attaches it is told before.
    enum class Remark {
        NotCleaned, ///< it goes in as it is, with what it says about its author
        Signed,     ///< the same, because cleaning would break its signature
        Locked,     ///< a password hides its content from this program too
        MayRun,     ///< the kind of file that can carry programs
        NotShown    ///< nothing in this program shows it
    };
    QString path;
    QString title;              ///< the file's name without its ending
    QByteArray fingerprint;     ///< BLAKE2b-256 of the file as it was, so that the same one is noticed when it comes again
    std::optional<QByteArray> cleaned; ///< nothing where the file goes in as it is
    QString text;               ///< for searching; pages are apart by form feeds; of a very long one the beginning
    std::vector<Remark> remarks;

    [[nodiscard]] bool may_run() const;
    /// What is to be kept, open at its beginning.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> content() const;
};

/// One sentence.
[[nodiscard]] QString sentence(Prepared::Remark remark);

/// Reads the file twice at most and never more of it at once than cleaning needs. `is_unwanted` is asked now and then; the
/// answer then is Refused. Refused, too, where the file is larger than `largest_file`. Runs in any thread.
[[nodiscard]] Result<Prepared> prepare(const QString &path, const std::function<bool()> &is_unwanted = [] { return false; });

/// The text of a PDF, page by page as above. Empty where it cannot be read.
[[nodiscard]] QString text_of_pdf(const QByteArray &pdf, const std::function<bool()> &is_unwanted = [] { return false; });

} // namespace ancora::documents
