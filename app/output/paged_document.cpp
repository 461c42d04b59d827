// SPDX-License-Identifier: EUPL-1.2
#include "output/paged_document.h"

#include "output/tagged_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCryptographicHash>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QScopeGuard>
#include <QTextDocument>
#include <cctype>

namespace ancora::output {

namespace {

constexpr double body_points = 9;
constexpr double furniture_points = 7.5;

QPageLayout page_layout(QPageLayout::Orientation orientation)
{
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(18, 14, 18, 12),
                       QPageLayout::Millimeter);
}

/// What mark and footer take from the top and the bottom of a page.
double furniture_height(const QPagedPaintDevice &device)
{
    return QFontMetricsF(document_font(furniture_points), &device).height() * 2.2;
}

} // namespace

struct PagedDocument::Section {
    std::unique_ptr<QTextDocument> text;
    QPageLayout::Orientation orientation;
};

PagedDocument::PagedDocument(QPagedPaintDevice &device, VectorImages &images, Furniture furniture)
    : m_device(device), m_images(images), m_furniture(std::move(furniture)), m_font(document_font(body_points))
{
}

PagedDocument::~PagedDocument() = default;

QSizeF PagedDocument::body(QPageLayout::Orientation orientation) const
{
    const QRect paper = page_layout(orientation).paintRectPixels(m_device.logicalDpiX());
    return {double(paper.width()), paper.height() - 2 * furniture_height(m_device)};
}

int PagedDocument::add(const QString &html, QPageLayout::Orientation orientation)
{
    const int first = page_count() + 1;
    auto text = std::make_unique<QTextDocument>();
    text->documentLayout()->setPaintDevice(&m_device);
    m_images.attach_to(*text);
    text->setDefaultFont(m_font);
    text->setDocumentMargin(0);
    text->setHtml(html);
    text->setPageSize(body(orientation));
    m_sections.push_back({std::move(text), orientation});
    return first;
}

void PagedDocument::replace_first(const QString &html)
{
    m_sections.front().text->setHtml(html);
}

int PagedDocument::page_count() const
{
    int count = 0;
    for (const Section &section : m_sections)
        count += section.text->pageCount();
    return count;
}

void PagedDocument::paint()
{
    m_device.setPageLayout(page_layout(m_sections.front().orientation));
    QPainter painter(&m_device);
    int number = 0;
    for (const Section &section : m_sections)
        for (int page = 0; page < section.text->pageCount(); ++page) {
            if (number > 0) {
                m_device.setPageLayout(page_layout(section.orientation));
                m_device.newPage();
            }
            paint_page(painter, section, page, ++number);
        }
}

void PagedDocument::paint_page(QPainter &painter, const Section &section, int page, int number) const
{
    const QSizeF size = body(section.orientation);
    const double margin = furniture_height(m_device);
    const QRectF top(0, 0, size.width(), margin);
    const QRectF bottom(0, margin + size.height(), size.width(), margin);

    painter.setFont(document_font(furniture_points));
    painter.setPen(QColor(0xB0, 0x00, 0x20));
    painter.drawText(top, Qt::AlignHCenter | Qt::AlignTop, m_furniture.mark);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom, m_furniture.footer);
    if (!m_furniture.page_of.isEmpty())
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom,
                         m_furniture.page_of.arg(number).arg(page_count()));

    painter.save();
    painter.translate(0, margin - page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    section.text->documentLayout()->draw(&painter, context);
    painter.restore();
}

namespace {

/// Puts `digits` in place of those between `from` and `end`, so that nothing moves.
void overwrite_digits(QByteArray &bytes, qsizetype from, char end, const QByteArray &digits)
{
    for (qsizetype next = 0; from < bytes.size() && bytes[from] != end && next < digits.size(); ++from) {
        if (std::isdigit(static_cast<unsigned char>(bytes[from])) != 0)
            bytes[from] = digits[next++];
    }
}

/// Qt writes the moment and a random number into every PDF. A frozen report must be written again byte for byte,
/// and when it was printed is nobody's business.
void make_timeless(QByteArray &pdf)
{
    const QByteArray millennium("200001010000000000"); // with the four digits of a time zone
    const std::pair<QByteArray, char> dates[] = {{"/CreationDate (D:", ')'}, {"xmp:CreateDate=\"", '"'}, {"xmp:ModifyDate=\"", '"'}};
    for (const auto &[name, end] : dates) {
        if (const qsizetype at = pdf.indexOf(name); at >= 0)
            overwrite_digits(pdf, at + name.size(), end, millennium);
    }
    const QByteArray name("/ID [ <");
    const qsizetype first = pdf.lastIndexOf(name) + name.size(), second = pdf.indexOf("> <", first) + 3;
    const qsizetype length = second - 3 - first;
    if (first < name.size() || second < first || length != 32 || second + length > pdf.size())
        return;
    const QByteArray blank(length, '0');
    pdf.replace(first, length, blank).replace(second, length, blank);
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    pdf.replace(first, length, id).replace(second, length, id);
}

} // namespace

QByteArray make_pdf(const QString &title, const QString &language, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        // Qt embeds the fonts in the order of a hash.
        QHashSeed::setDeterministicGlobalSeed();
        const auto random_again = qScopeGuard(&QHashSeed::resetRandomGlobalSeed);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Ancora"));
        writer.setPageLayout(page_layout(QPageLayout::Portrait));
        paint(writer);
    }
    make_timeless(bytes);
    // Readable without its structure, too: no reason to give out no paper.
    return tagged_pdf(bytes, language.toUtf8()).value_or(bytes);
}

QByteArray make_pdf(const QString &title, const QString &language, const QString &html, const PagedDocument::Furniture &furniture)
{
    return make_pdf(title, language, [&](QPagedPaintDevice &device) {
        VectorImages images;
        PagedDocument document(device, images, furniture);
        document.add(html, QPageLayout::Portrait);
        document.paint();
    });
}

QFont document_font(double points)
{
    QFont font;
    // Noto Sans Arabic has the letters of Urdu, too: drawn with another font beside it, a text can no longer be searched.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Segoe UI"), QStringLiteral("Arial")});
    font.setPointSizeF(points);
    return font;
}

} // namespace ancora::output
