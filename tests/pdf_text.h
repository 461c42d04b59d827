// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QRegularExpression>

namespace ancora {

enum class PdfOrder {
    AsSet, ///< as the letters were written into the file
    AsRead ///< as eyes go over the page: from the right where the script does
};

/// What a program of Poppler says of a PDF, which it gets without a file.
inline QByteArray poppler(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    QProcess reader;
    reader.start(program, options);
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return reader.readAllStandardOutput();
}

/// What a reader finds in a PDF, with the letters of a ligature apart.
inline QString pdf_text(const QByteArray &pdf, PdfOrder order = PdfOrder::AsSet)
{
    QStringList options{QStringLiteral("-"), QStringLiteral("-")};
    if (order == PdfOrder::AsSet)
        options.prepend(QStringLiteral("-raw"));
    return QString::fromUtf8(poppler(QStringLiteral("pdftotext"), options, pdf)).normalized(QString::NormalizationForm_KC);
}

/// Texts are compared without white space, because nobody sees where a line was broken.
inline QString squeezed(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.normalized(QString::NormalizationForm_KC).remove(space);
}

} // namespace ancora
