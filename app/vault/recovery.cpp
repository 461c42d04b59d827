// SPDX-License-Identifier: EUPL-1.2
#include "vault/recovery.h"

#include <QCoreApplication>
#include <cstring>

namespace ancora::vault {

namespace {
constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr qsizetype payload_size = 7;
constexpr qsizetype checksum_size = 3;
constexpr qsizetype line_letters = (payload_size + checksum_size) * 8 / 5;
constexpr qsizetype group_letters = 4;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

QByteArray checksum(const QByteArray &bytes, int line)
{
    return crypto::hash(QByteArrayLiteral("ancora/recovery/1") + char(line) + bytes).first(checksum_size);
}

QString to_letters(const QByteArray &bytes)
{
    QString text;
    std::uint32_t waiting = 0;
    int bits = 0;
    for (const char byte : bytes) {
        waiting = (waiting << 8) | static_cast<std::uint8_t>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(letters[(waiting >> (bits - 5)) & 31]);
    }
    return text;
}

QByteArray from_letters(QStringView text)
{
    QByteArray bytes;
    std::uint32_t waiting = 0;
    int bits = 0;
    for (const QChar letter : text) {
        const char *found = std::strchr(letters, letter.toLatin1());
        if (!found || letter.toLatin1() == 0)
            return {};
        waiting = (waiting << 5) | static_cast<std::uint32_t>(found - letters);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((waiting >> bits) & 0xff);
        }
    }
    return bytes;
}

/// What a person means: no spaces or hyphens, and letters for the digits that are never printed.
QString clean(const QString &typed)
{
    QString text;
    for (const QChar character : typed.toUpper()) {
        if (character.isSpace() || character.isPunct())
            continue;
        text += character == u'0' ? u'O' : character == u'1' ? u'I' : character == u'8' ? u'B' : character;
    }
    return text;
}

/// By the line breaks where there are five lines, by length where somebody typed on.
QStringList split(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n'))
        if (const QString cleaned = clean(line); !cleaned.isEmpty())
            lines += cleaned;
    if (lines.size() == recovery_lines)
        return lines;
    const QString all = lines.join(QString());
    lines.clear();
    for (qsizetype at = 0; at < all.size(); at += line_letters)
        lines += all.mid(at, line_letters);
    return lines;
}
} // namespace

QStringList recovery_text(const Secret &key)
{
    Q_ASSERT(key.size() == crypto::key_size);
    QByteArray payload(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    payload += checksum(payload, 0);
    QStringList lines;
    for (int line = 1; line <= recovery_lines; ++line) {
        QByteArray part = payload.mid((line - 1) * payload_size, payload_size);
        part += checksum(part, line);
        QString text = to_letters(part);
        for (qsizetype at = line_letters - group_letters; at > 0; at -= group_letters)
            text.insert(at, u' ');
        lines += text;
        wipe(part);
    }
    wipe(payload);
    return lines;
}

Result<Secret> parse_recovery(const QString &text)
{
    const QStringList lines = split(text);
    QByteArray payload;
    for (int line = 1; line <= recovery_lines; ++line) {
        const QString typed = lines.value(line - 1);
        QByteArray bytes = typed.size() == line_letters ? from_letters(typed) : QByteArray();
        QByteArray part = bytes.left(payload_size);
        if (part.size() != payload_size || bytes.mid(payload_size) != checksum(part, line))
            return fail(Error::Kind::BadInput,
                        VaultText::tr("Line %1 of the recovery key does not fit. Please compare it with the paper.").arg(line),
                        QStringLiteral("line %1").arg(line));
        payload += part;
        wipe(bytes);
        wipe(part);
    }
    if (lines.size() != recovery_lines)
        return fail(Error::Kind::BadInput, VaultText::tr("The recovery key has five lines; there is something after the fifth."));
    QByteArray key = payload.first(qsizetype(crypto::key_size));
    const bool whole = payload.mid(key.size()) == checksum(key, 0);
    wipe(payload);
    if (!whole) {
        wipe(key);
        return fail(Error::Kind::BadInput, VaultText::tr("The lines belong to different recovery keys."));
    }
    return Secret::take(key);
}

} // namespace ancora::vault
