// SPDX-License-Identifier: EUPL-1.2
#include "storage/contents.h"
#include "storage/store.h"
#include "values/canonical.h"

#include <QCoreApplication>
#include <QIODevice>

namespace ancora::storage {

namespace {

struct ContentText {
    Q_DECLARE_TR_FUNCTIONS(ContentText)
};

Secret key_of(const Attachment &attachment)
{
    QByteArray key = QByteArray::fromHex(attachment.content_key.toLatin1());
    return Secret::take(key);
}

quint64 size_of(const Attachment &attachment, ContentPart part)
{
    return part == ContentPart::Document ? attachment.size : attachment.text_size;
}

QByteArray piece_context(const Attachment &attachment, ContentPart part, qint64 n)
{
    const bool is_last = n + 1 == piece_count(size_of(attachment, part));
    return CanonicalWriter()
        .fixed(QByteArrayLiteral("ancora/content/1"))
        .id(attachment.content)
        .u8(static_cast<quint8>(part))
        .u64(static_cast<quint64>(n))
        .u8(is_last ? 1 : 0)
        .result();
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Kind::Damaged,
                ContentText::tr("This document is damaged or not complete. An older backup may have it whole."));
}

} // namespace

void give_content(Attachment &attachment)
{
    attachment.content = Uuid::create();
    attachment.content_key = QString::fromLatin1(crypto::random_bytes(crypto::key_size).toHex());
}

Result<void> Store::write_pieces(const Attachment &attachment, ContentPart part, QIODevice &from, qint64 first, qint64 until)
{
    const Secret key = key_of(attachment);
    const auto size = static_cast<qint64>(size_of(attachment, part));
    std::vector<QByteArray> sealed;
    for (qint64 n = first; n < std::min(until, piece_count(size_of(attachment, part))); ++n) {
        const qint64 at = n * piece_size;
        QByteArray piece = from.seek(at) ? from.read(piece_size) : QByteArray();
        if (piece.size() != std::min(piece_size, size - at))
            return fail(Error::Kind::Storage, ContentText::tr("The file changed while it was being read."));
        sealed.push_back(crypto::seal(key, piece, piece_context(attachment, part, n)));
        wipe(piece);
    }
    return together([&]() -> Result<void> {
        for (std::size_t i = 0; i < sealed.size(); ++i)
            ANCORA_TRY(m_database->run(QStringLiteral("INSERT INTO attachment_piece (content, part, n, sealed) VALUES (?, ?, ?, ?)"),
                                       {attachment.content.bytes(), int(part), first + qint64(i), sealed[i]}));
        return {};
    });
}

Result<QByteArray> Store::content(const Attachment &attachment, ContentPart part)
{
    const Secret key = key_of(attachment);
    QByteArray whole;
    if (key.size() != crypto::key_size)
        return damaged();
    for (qint64 n = 0; n < piece_count(size_of(attachment, part)); ++n) {
        ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT sealed FROM attachment_piece "
                                                                     "WHERE content = ? AND part = ? AND n = ?"),
                                                      {attachment.content.bytes(), int(part), n}));
        const auto piece = query->next() ? crypto::open(key, query->value(0).toByteArray(), piece_context(attachment, part, n))
                                         : std::nullopt;
        if (!piece)
            return damaged();
        whole += *piece;
    }
    if (static_cast<quint64>(whole.size()) != size_of(attachment, part))
        return damaged();
    return whole;
}

Result<qint64> Store::check_contents()
{
    const QString pieces = QStringLiteral(", (SELECT count(*) FROM attachment_piece AS p WHERE p.content = a.content AND part = %1)"
                                          ", (SELECT coalesce(sum(length(sealed)), 0) FROM attachment_piece AS p WHERE p.content = a.content AND part = %1)");
    qint64 whole = 0;
    bool is_whole = true;
    ANCORA_TRY(m_database->scan(
        QStringLiteral("SELECT coalesce(size, 0), coalesce(text_size, 0)") + pieces.arg(int(ContentPart::Document))
            + pieces.arg(int(ContentPart::Text)) + QStringLiteral(" FROM attachment AS a WHERE content IS NOT NULL"),
        [&](const Row &row) {
            for (const int part : {0, 1}) {
                const qint64 size = row.integer(part), count = row.integer(2 + 2 * part), sealed = row.integer(3 + 2 * part);
                is_whole = is_whole && count == piece_count(static_cast<quint64>(size)) && sealed == size + count * crypto::seal_overhead;
            }
            ++whole;
        }));
    return is_whole ? Result<qint64>(whole) : damaged();
}

Result<void> Store::drop_loose_contents()
{
    ANCORA_TRY(m_database->run(QStringLiteral(
        "DELETE FROM attachment_piece WHERE content IN (SELECT content FROM attachment_piece WHERE part = 0 AND n = 0 "
        "AND content NOT IN (SELECT content FROM attachment WHERE content IS NOT NULL))")));
    return {};
}

} // namespace ancora::storage
