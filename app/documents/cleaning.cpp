// SPDX-License-Identifier: EUPL-1.2
#include "documents/cleaning.h"

#include "documents/format.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace ancora::documents {

namespace {

// JPEG ------------------------------------------------------------------------------------------------

constexpr uchar begin_of_scan = 0xDA, end_of_image = 0xD9;
constexpr qsizetype jfif_without_preview = 14;

/// As EXIF counts them; 1 is upright.
int orientation_of(const QByteArray &jpeg)
{
    constexpr std::array by_orientation{
        QImageIOHandler::TransformationNone,           QImageIOHandler::TransformationMirror,
        QImageIOHandler::TransformationRotate180,      QImageIOHandler::TransformationFlip,
        QImageIOHandler::TransformationFlipAndRotate90, QImageIOHandler::TransformationRotate90,
        QImageIOHandler::TransformationMirrorAndRotate90, QImageIOHandler::TransformationRotate270};
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    const auto turned = QImageReader(&buffer, "jpeg").transformation();
    const auto found = std::find(by_orientation.begin(), by_orientation.end(), turned);
    return found == by_orientation.end() ? 1 : static_cast<int>(found - by_orientation.begin()) + 1;
}

/// The smallest EXIF there is: one entry.
QByteArray orientation_segment(int orientation)
{
    constexpr char exif[] = "\xFF\xE1\x00\x22" "Exif\0\0" "II*\0\x08\0\0\0" "\x01\0" "\x12\x01\x03\0\x01\0\0\0";
    return QByteArray(exif, sizeof exif - 1) + static_cast<char>(orientation) + QByteArray(7, '\0');
}

/// A segment with its mark and length, as far as the picture needs it; empty where it does not.
QByteArray needed_segment(uchar mark, const QByteArray &segment)
{
    constexpr uchar first_of_programs = 0xE0, last_of_programs = 0xEF, comment = 0xFE;
    const QByteArray body = QByteArray::fromRawData(segment.constData() + 4, segment.size() - 4);
    if (mark == 0xE0 && body.startsWith(QByteArray("JFIF\0", 5)) && body.size() >= jfif_without_preview)
        return QByteArray("\xFF\xE0\x00\x10", 4) + body.left(jfif_without_preview - 2) + QByteArray(2, '\0');
    if (mark == 0xE2 && body.startsWith("ICC_PROFILE"))
        return segment;
    if (mark == 0xEE && body.startsWith("Adobe")) // says how the colours are coded
        return segment;
    return (mark >= first_of_programs && mark <= last_of_programs) || mark == comment ? QByteArray() : segment;
}

/// Where the coded picture ends: at the first mark that is not part of it.
qsizetype end_of_scan(const QByteArray &jpeg, qsizetype at)
{
    const auto is_part = [](uchar mark) { return mark == 0 || mark == 0xFF || (mark >= 0xD0 && mark <= 0xD7); };
    for (at = jpeg.indexOf('\xFF', at); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xFF', at + 1))
        if (!is_part(static_cast<uchar>(jpeg[at + 1])))
            return at;
    return jpeg.size();
}

// PNG -------------------------------------------------------------------------------------------------

bool is_needed_chunk(const QByteArray &type)
{
    constexpr std::array needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"};
    return std::any_of(needed.begin(), needed.end(), [&type](const char *one) { return type == one; });
}

} // namespace

std::optional<QByteArray> cleaned_jpeg(const QByteArray &jpeg, Upright upright)
{
    if (!jpeg.startsWith("\xFF\xD8"))
        return std::nullopt;
    QByteArray clean = jpeg.left(2);
    const int orientation = upright == Upright::Kept ? orientation_of(jpeg) : 1;
    if (orientation != 1)
        clean += orientation_segment(orientation);
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && jpeg[at] == '\xFF') {
        const auto mark = static_cast<uchar>(jpeg[at + 1]);
        if (mark == 0xFF) { // filling
            ++at;
            continue;
        }
        if (mark == end_of_image)
            break;
        const qsizetype length = 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (length < 4 || at + length > jpeg.size())
            return std::nullopt;
        clean += needed_segment(mark, jpeg.mid(at, length));
        at += length;
        if (mark == begin_of_scan) {
            const qsizetype end = end_of_scan(jpeg, at);
            clean += QByteArray::fromRawData(jpeg.constData() + at, end - at);
            at = end;
        }
    }
    const bool ends = jpeg.mid(at, 2) == "\xFF\xD9";
    return ends ? std::optional(clean + "\xFF\xD9") : std::nullopt;
}

std::optional<QByteArray> cleaned_png(const QByteArray &png)
{
    constexpr qsizetype frame = 12; // length, type and checksum around the data
    QByteArray clean = png.left(8);
    for (qsizetype at = 8; at + frame <= png.size();) {
        const qsizetype length = frame + qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        if (at + length > png.size())
            return std::nullopt;
        const QByteArray type = png.mid(at + 4, 4);
        if (is_needed_chunk(type))
            clean += QByteArray::fromRawData(png.constData() + at, length);
        if (type == "IEND")
            return clean;
        at += length;
    }
    return std::nullopt;
}

std::optional<QByteArray> cleaned_picture(const QByteArray &picture)
{
    if (picture.startsWith("\xFF\xD8"))
        return cleaned_jpeg(picture);
    if (picture.startsWith("\x89PNG"))
        return cleaned_png(picture);
    const auto decoded = decoded_picture(picture);
    if (!decoded)
        return std::nullopt;
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    return decoded->save(&buffer, "PNG") ? cleaned_png(written) : std::nullopt;
}

} // namespace ancora::documents
