// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// What a file says about who made it, when, with what and where is taken out; what it shows stays as it is, point by point.
namespace ancora::documents {

enum class Upright { Kept, Dropped };

/// Of a JPEG only what its picture needs: no EXIF, XMP, IPTC, comment, preview or anything behind its end. Colour profile and
/// orientation stay; the orientation is dropped where nobody looks at it, inside a PDF. Nothing where it does not hold together.
[[nodiscard]] std::optional<QByteArray> cleaned_jpeg(const QByteArray &jpeg, Upright upright = Upright::Kept);

/// The same of a PNG: its text, time and EXIF chunks go.
[[nodiscard]] std::optional<QByteArray> cleaned_png(const QByteArray &png);

/// A picture of any format that Qt reads. Those that are neither JPEG nor PNG are written anew as PNG, the first of their frames.
[[nodiscard]] std::optional<QByteArray> cleaned_picture(const QByteArray &picture);

struct CleanedPdf {
    enum class Outcome {
        Cleaned,
        Signed, ///< as it was: any change would break its signature
        Locked, ///< opens with a password only
        Damaged
    };
    Outcome outcome = Outcome::Damaged;
    QByteArray content;   ///< only where it was cleaned
    bool is_active = false; ///< carries scripts, programs to start or files inside
};
/// Without author, programs, dates, XMP, comment authors, earlier versions and what its pictures say about themselves.
[[nodiscard]] CleanedPdf cleaned_pdf(const QString &path);

} // namespace ancora::documents
