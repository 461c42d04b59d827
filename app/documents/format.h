// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QImage>

/// Files that somebody brings along: what they are, what they say about whoever made them, what text they hold. Knows neither
/// cases nor the vault.
namespace ancora::documents {

/// Larger files are refused: a document is shown from memory.
inline constexpr qint64 largest_file = 200 * 1024 * 1024;

/// Told by the content, never by the name. Its first `head_size` bytes are enough.
inline constexpr qsizetype head_size = 64 * 1024;
enum class Format { Pdf, Picture, Text, Other };
[[nodiscard]] Format format_of(const QByteArray &content);

/// The picture, upright. Refused, in one sentence, where it is damaged or larger than 100 million points, which is known
/// before memory is taken for it.
[[nodiscard]] Result<QImage> decoded_picture(const QByteArray &content);

/// Text in UTF-8 or UTF-16, or in the older Western European encoding where it is neither.
[[nodiscard]] QString decoded_text(const QByteArray &content);

} // namespace ancora::documents
