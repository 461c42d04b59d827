// SPDX-License-Identifier: EUPL-1.2
#include "output/recovery_sheet.h"

#include "output/paged_document.h"
#include "values/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>
#include <qrencode.h>

namespace ancora::output {

// Context of the translations.
struct RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

namespace {

constexpr double millimetres_per_inch = 25.4;
constexpr double qr_millimetres = 60;
constexpr int quiet_zone = 4; ///< modules around the code, ISO/IEC 18004

using QrCode = std::shared_ptr<const QRcode>;

QrCode encode(QByteArray text)
{
    QRcode *code = QRcode_encodeData(static_cast<int>(text.size()),
                                     reinterpret_cast<const unsigned char *>(text.constData()), 0,
                                     QR_ECLEVEL_Q);
    wipe(text);
    return QrCode(code, [](const QRcode *used) { QRcode_free(const_cast<QRcode *>(used)); });
}

void paint_code(const QRcode &code, QPainter &painter, const QRectF &area)
{
    const double module = area.width() / (code.width + 2 * quiet_zone);
    painter.save();
    painter.fillRect(area, Qt::white);
    painter.translate(area.topLeft() + QPointF(module, module) * quiet_zone);
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if ((code.data[y * code.width + x] & 1) != 0)
                painter.fillRect(QRectF(x * module, y * module, module, module), Qt::black);
    painter.restore();
}

QString sheet_html(const QStringList &lines, const Texts &texts)
{
    QString html = u"<h1 style=\"font-size:20pt\">" % texts(Phrase::RecoveryTitle) % u"</h1>";
    for (const Phrase phrase : {Phrase::RecoveryWhat, Phrase::RecoveryKeep, Phrase::RecoveryCheck})
        html += u"<p style=\"font-size:11pt\">" % texts(phrase).toHtmlEscaped() % u"</p>";
    html += u"<p>&nbsp;</p><table width=\"100%\" cellpadding=\"5\" cellspacing=\"0\">";
    int number = 0;
    for (const QString &line : lines)
        html += QStringLiteral("<tr><td width=\"6%\" style=\"font-size:10pt;color:#555555\">%1</td>"
                               "<td width=\"94%\" style=\"font-family:'DejaVu Sans Mono','Consolas',monospace;"
                               "font-size:17pt\">%2</td></tr>")
                    .arg(++number)
                    .arg(line.toHtmlEscaped());
    return html % u"</table><p>&nbsp;</p><p><img src=\"code\"></p><p>&nbsp;</p><p style=\"font-size:11pt\">"
           % texts(Phrase::RecoveryDate) % u": ____________________ &nbsp;&nbsp;&nbsp; "
           % texts(Phrase::RecoverySignature) % u": ______________________________</p>";
}

tl::unexpected<Error> cannot_write(const QSaveFile &file)
{
    return fail(Error::Kind::Storage,
                RecoverySheet::tr("The sheet could not be written: %1").arg(file.errorString()),
                file.fileName());
}

} // namespace

Result<void> paint_recovery_sheet(QPagedPaintDevice &device, const QStringList &lines, const Texts &texts)
{
    const QrCode code = encode(lines.join(u'\n').toUtf8());
    if (!code)
        return fail(Error::Kind::Refused, RecoverySheet::tr("The key does not fit into a QR code."));
    const double side = qr_millimetres / millimetres_per_inch * device.logicalDpiX();
    VectorImages images;
    images.add(QStringLiteral("code"), QSizeF(side, side), [code](QPainter &painter, const QRectF &area) {
        paint_code(*code, painter, area);
    });
    PagedDocument document(device, images, {{}, {}, {}});
    document.add(sheet_html(lines, texts), QPageLayout::Portrait);
    document.paint();
    return {};
}

Result<void> write_recovery_sheet(const QString &path, const QStringList &lines, const Texts &texts)
{
    Result<void> painted;
    QByteArray pdf = make_pdf(texts(Phrase::RecoveryTitle), language_code(texts.language()), [&](QPagedPaintDevice &device) {
        painted = paint_recovery_sheet(device, lines, texts);
    });
    ANCORA_TRY(painted);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot_write(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(pdf) == pdf.size();
    wipe(pdf);
    if (!written || !file.commit())
        return cannot_write(file);
    return {};
}

} // namespace ancora::output
