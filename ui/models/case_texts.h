// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

#include <QStringList>

namespace ancora::ui {

/// The words of one case, searched without accents and in small letters: those of its attachments and of its notes. Texts are
/// opened when somebody first searches, and are gone with the case.
class CaseTexts
{
public:
    explicit CaseTexts(storage::Store &store) : m_store(store) {}

    struct Hit {
        RecordId record; ///< an attachment, or a note
        bool is_note = false;
        int page = 0;    ///< of an attachment, from 0
        QString around;  ///< the words in their surroundings; empty where only the title or the sender matched
    };
    /// Pages and notes that hold every word of the question, in the order of the case. An attachment's title and sender stand
    /// on each of its pages.
    [[nodiscard]] Result<std::vector<Hit>> find(const Case &file, const QString &question);
    /// The pages of one attachment.
    [[nodiscard]] Result<QStringList> pages(const Attachment &attachment);

private:
    struct Page {
        QString text;
        QString folded;
    };
    [[nodiscard]] Result<const std::vector<Page> *> open(const Attachment &attachment);

    storage::Store &m_store;
    FileId m_file;
    QHash<Uuid, std::vector<Page>> m_opened; ///< by content
};

} // namespace ancora::ui
