// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtEndian>

/// Files as people bring them, made on the spot: each shows one thing and says another about who made it.
namespace ancora {

inline QImage invented_picture(int width = 40, int height = 20)
{
    QImage picture(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y, qRgb(x * 6 % 256, y * 12 % 256, 90));
    return picture;
}

inline QByteArray written_as(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, 90);
    return bytes;
}

inline QByteArray jpeg_segment(uchar mark, const QByteArray &body)
{
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(static_cast<quint16>(body.size() + 2), length.data());
    return QByteArray("\xFF", 1) + static_cast<char>(mark) + length + body;
}

/// On its side, as telephones write them; with EXIF, XMP, IPTC, a comment and something behind its end, all naming `author`.
inline QByteArray jpeg_by(const QByteArray &author)
{
    const QByteArray exif = QByteArray("Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x3B\x01\x02\0", 32)
                            + static_cast<char>(author.size()) + QByteArray("\0\0\0\x26\0\0\0\0\0\0\0", 11) + author;
    QByteArray jpeg = written_as(invented_picture(), "JPG");
    jpeg.insert(2, jpeg_segment(0xE1, exif) + jpeg_segment(0xE1, "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + author)
                       + jpeg_segment(0xED, "Photoshop 3.0" + author) + jpeg_segment(0xFE, author)
                       + jpeg_segment(0xE2, QByteArray("ICC_PROFILE\0\1\1colours", 21)));
    return jpeg + "a film behind the picture by " + author;
}

inline QByteArray png_by(const QByteArray &author)
{
    QImage picture = invented_picture();
    picture.setText(QStringLiteral("Author"), QString::fromLatin1(author));
    return written_as(picture, "PNG");
}

/// Pages with one line of text each; author in the document's properties, in its XMP, in a comment and in the EXIF of a
/// picture. `more` goes into the catalogue: a script, a signature.
inline QByteArray pdf_by(const QByteArray &author, const QByteArrayList &pages, const QByteArray &more = {})
{
    QByteArrayList objects;
    const auto stream = [](const QByteArray &dictionary, const QByteArray &content) {
        return QByteArray("<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
    };
    QByteArray kids;
    for (int n = 0; n < pages.size(); ++n)
        kids += QByteArray::number(7 + 2 * n) + " 0 R ";
    objects << "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R " + more + " >>"
            << "<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(pages.size()) + " >>"
            << "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
            << stream("/Type /Metadata /Subtype /XML", "<x:xmpmeta><dc:creator>" + author + "</dc:creator></x:xmpmeta>")
            << "<< /Author (" + author + ") /Creator (" + author + "'s computer) >>"
            << stream("/Type /XObject /Subtype /Image /Width 40 /Height 20 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
                      jpeg_by(author));
    for (const QByteArray &text : pages) {
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >> "
                   "/Contents " + QByteArray::number(objects.size() + 2) + " 0 R /Annots [ << /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ("
                       + author + ") /Contents (seen) >> ] >>"
                << stream("", "BT /F 18 Tf 20 100 Td (" + text + ") Tj ET q 40 0 0 20 20 20 cm /I Do Q");
    }
    QByteArray pdf = "%PDF-1.4\n", places;
    for (int n = 0; n < objects.size(); ++n) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(n + 1) + " 0 obj\n" + objects[n] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count
           + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

inline QString put_file(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a sample file cannot be written");
    return path;
}

} // namespace ancora
