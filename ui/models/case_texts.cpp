// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/case_texts.h"

#include "ui/models/folded.h"

#include <algorithm>

namespace ancora::ui {

namespace {

constexpr qsizetype letters_around = 40;

bool holds_all(const QString &folded_text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded_text.contains(word); });
}

/// Folding may change the length of a text: then its beginning stands for it.
QString surroundings(const QString &text, const QString &folded_text, const QString &word)
{
    const qsizetype at = text.size() == folded_text.size() ? std::max<qsizetype>(0, folded_text.indexOf(word)) : 0;
    const qsizetype from = std::max<qsizetype>(0, at - letters_around);
    const QString piece = text.mid(from, 2 * letters_around + word.size()).simplified();
    return (from > 0 ? QStringLiteral("… ") : QString()) + piece + (from + 2 * letters_around + word.size() < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

Result<const std::vector<CaseTexts::Page> *> CaseTexts::open(const Attachment &attachment)
{
    auto known = m_opened.find(attachment.content);
    if (known == m_opened.end()) {
        ANCORA_TAKE(const QByteArray text, m_store.content(attachment, storage::ContentPart::Text));
        std::vector<Page> pages;
        for (const QString &page : QString::fromUtf8(text).split(u'\f'))
            pages.push_back({page, folded(page)});
        known = m_opened.insert(attachment.content, std::move(pages));
    }
    return &*known;
}

Result<QStringList> CaseTexts::pages(const Attachment &attachment)
{
    ANCORA_TAKE(const std::vector<Page> *opened, open(attachment));
    QStringList texts;
    for (const Page &page : *opened)
        texts += page.text;
    return texts;
}

Result<std::vector<CaseTexts::Hit>> CaseTexts::find(const Case &file, const QString &question)
{
    if (std::exchange(m_file, file.cover.id) != file.cover.id)
        m_opened.clear();
    const QStringList words = folded(question).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    if (words.isEmpty())
        return hits;
    for (const Attachment &attachment : file.attachments) {
        const QString cover = folded(attachment.title % u' ' % attachment.sender % u' ');
        const auto pages = open(attachment);
        if (!pages && pages.error().kind != Error::Kind::Damaged) // a damaged one must not hide the others
            return pass_on(pages.error());
        const std::size_t before = hits.size();
        for (std::size_t page = 0; pages && page < (*pages)->size(); ++page) {
            const auto &[text, plain] = (**pages)[page];
            const auto on_page = std::find_if(words.begin(), words.end(), [&folded_text = plain](const QString &word) { return folded_text.contains(word); });
            if (on_page != words.end() && holds_all(cover + plain, words))
                hits.push_back({attachment.id, false, static_cast<int>(page), surroundings(text, plain, *on_page)});
        }
        if (hits.size() == before && holds_all(cover, words))
            hits.push_back({attachment.id, false, 0, {}});
    }
    for (const Note &note : file.notes)
        if (const QString plain = folded(note.text); holds_all(plain, words))
            hits.push_back({note.id, true, 0, surroundings(note.text, plain, words.front())});
    return hits;
}

} // namespace ancora::ui
