// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>
#include <QString>

namespace ancora {

/// A file that somebody brought and that is kept with the case; on the screen "document". Not a paper about residence, which
/// is a fact of the procedure (`ResidenceDocument`). Its content stands apart, sealed in pieces (`storage/contents.h`).
struct Attachment {
    RecordId id;
    // facts
    Code kind;             ///< list AttachmentKinds; its group says for which purposes it may be chosen
    QDate received_on;
    Uuid content;          ///< where the pieces stand; null before it has any
    quint64 size = 0;      ///< of the content, in bytes
    quint64 text_size = 0; ///< of the text found in it, in bytes
    bool may_run = false;  ///< the kind of file that can carry programs: shown only after a warning
    // face
    QString title;
    QString sender;      ///< who gave or sent it
    QString fingerprint; ///< of the file as it was brought, in hexadecimal
    /// Opens the content, which it is as secret as; hexadecimal. A face, so that merging two cases seals 32 bytes anew and
    /// not the pieces, and so that erasing the file's key erases them too.
    QString content_key;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace ancora
