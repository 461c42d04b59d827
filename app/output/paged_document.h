// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/vector_images.h"

#include <QFont>
#include <QPageLayout>
#include <QString>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QTextDocument;

namespace ancora::output {

/// Pages of A4 from HTML (Qt's subset): sections that begin on a new page, each upright or on its side,
/// with a mark above and a line with the page number below every page.
class PagedDocument
{
public:
    struct Furniture {
        QString mark;    ///< above every page, red; empty for none
        QString footer;  ///< below, on the left
        QString page_of; ///< below, on the right: "Page %1 of %2"
    };
    /// Everything given must outlive the document.
    PagedDocument(QPagedPaintDevice &device, VectorImages &images, Furniture furniture);
    ~PagedDocument();
    PagedDocument(const PagedDocument &) = delete;
    PagedDocument &operator=(const PagedDocument &) = delete;

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// Room for text on a page, in units of the device.
    [[nodiscard]] QSizeF body(QPageLayout::Orientation orientation) const;

    /// Returns the number of the section's first page, from 1.
    int add(const QString &html, QPageLayout::Orientation orientation);
    /// Sets another text in the first section, which must need as many pages as before.
    void replace_first(const QString &html);
    [[nodiscard]] int page_count() const;
    void paint();

private:
    struct Section;
    void paint_page(QPainter &painter, const Section &section, int page, int number) const;
    QPagedPaintDevice &m_device;
    VectorImages &m_images;
    Furniture m_furniture;
    QFont m_font;
    std::vector<Section> m_sections;
};

/// A4 with margins for a ring binder, fonts embedded, PDF/A-1b, tagged; `paint` fills the pages. `language` as in BCP 47. In memory only.
[[nodiscard]] QByteArray make_pdf(const QString &title, const QString &language, const std::function<void(QPagedPaintDevice &)> &paint);

/// The same of one upright text.
[[nodiscard]] QByteArray make_pdf(const QString &title, const QString &language, const QString &html, const PagedDocument::Furniture &furniture);

/// Letters that every Debian and every Windows has.
[[nodiscard]] QFont document_font(double points);

} // namespace ancora::output
