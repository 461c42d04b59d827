// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QRegularExpression>

namespace ancora {

/// What a reader finds in a PDF, in the order in which it was set, with the letters of a ligature apart.
inline QString pdf_text(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

/// Texts are compared without white space, because nobody sees where a line was broken.
inline QString squeezed(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.normalized(QString::NormalizationForm_KC).remove(space);
}

} // namespace ancora
