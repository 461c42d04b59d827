// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/attachment.h"

/// The contents of attachments. They stand in the database, so that they are saved, copied and backed up with everything
/// else, but beside the journal: fifty megabytes must not be read whenever somebody looks at a file's history. The journal
/// signs the record, and the record names size and key.
///
/// A piece is sealed with the attachment's own key (XChaCha20-Poly1305) and bound to its content, its part, its place and
/// whether it is the last, so that none can be exchanged, moved, left out or cut off unnoticed.
namespace ancora::storage {

inline constexpr qint64 piece_size = 256 * 1024; ///< bytes in the clear; only the last piece may have fewer

/// What is kept of one attachment.
enum class ContentPart : std::uint8_t {
    Document = 0,
    Text = 1 ///< that was found in it, UTF-8
};

/// A content of nothing has one empty piece, so that its absence is noticed.
[[nodiscard]] inline qint64 piece_count(quint64 bytes)
{
    return std::max<qint64>(1, (static_cast<qint64>(bytes) + piece_size - 1) / piece_size);
}

/// Gives an attachment a place and a key for its content.
void give_content(Attachment &attachment);

} // namespace ancora::storage
