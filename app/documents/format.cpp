// SPDX-License-Identifier: EUPL-1.2
#include "documents/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace ancora::documents {

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(DocumentText)
};

namespace {

constexpr qint64 most_points = 100'000'000;
constexpr int most_megabytes = 512; ///< of a decoded picture: most_points in four colours, and some room

/// Those that Qt reads by itself, by how their files begin. Vector pictures are programs: they count as text.
bool is_picture(const QByteArray &content)
{
    constexpr std::array beginnings{"\xFF\xD8\xFF", "\x89PNG\r\n\x1A\n", "GIF87a", "GIF89a"};
    const auto begins = [&content](const char *bytes) { return content.startsWith(bytes); };
    return std::any_of(beginnings.begin(), beginnings.end(), begins)
           || (begins("BM") && content.size() > 30 && content.mid(6, 4) == QByteArray(4, '\0'));
}

bool has_mark_of_utf16(const QByteArray &content) { return content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF"); }

bool is_text(const QByteArray &head)
{
    if (has_mark_of_utf16(head))
        return true;
    return std::none_of(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1B';
    });
}

} // namespace

Format format_of(const QByteArray &content)
{
    // A reader looks for the mark in the first kilobyte.
    if (content.left(1024).contains("%PDF-"))
        return Format::Pdf;
    if (is_picture(content))
        return Format::Picture;
    return is_text(content.left(head_size)) ? Format::Text : Format::Other;
}

Result<QImage> decoded_picture(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(most_megabytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > most_points)
        return fail(Error::Kind::Refused, DocumentText::tr("This picture is too large to be shown."));
    QImage picture = size.isValid() ? reader.read() : QImage();
    if (picture.isNull())
        return fail(Error::Kind::Damaged, DocumentText::tr("This picture is damaged and cannot be shown."));
    return picture;
}

QString decoded_text(const QByteArray &content)
{
    if (has_mark_of_utf16(content)) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return utf16(content);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

} // namespace ancora::documents
