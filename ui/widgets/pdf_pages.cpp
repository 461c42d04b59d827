// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/pdf_pages.h"

#include <QPainter>
#include <QPdfSelection>
#include <cmath>

namespace ancora::ui {

namespace {

constexpr double most_points = 30e6;

} // namespace

PdfPages::PdfPages(const QByteArray &content)
{
    m_buffer.setData(content);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    m_renderer.setDocument(&m_document);
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int, QSize, const QImage &page, QPdfDocumentRenderOptions, quint64 request) {
                if (request == m_asked)
                    Q_EMIT drawn(with_mark(page));
            });
}

PdfPages::~PdfPages() { m_renderer.setDocument(nullptr); }

void PdfPages::ask_for(int page, int width, qreal device_pixel_ratio)
{
    const QSizeF points = m_document.pagePointSize(page);
    if (points.isEmpty())
        return Q_EMIT drawn({});
    const double scale = width * device_pixel_ratio / points.width();
    const double too_much = points.width() * points.height() * scale * scale / most_points;
    const QSizeF size = points * scale / std::sqrt(std::max(1.0, too_much));
    m_page = page;
    m_ratio = device_pixel_ratio;
    m_asked = m_renderer.requestPage(page, size.toSize().expandedTo({1, 1}));
}

void PdfPages::mark(int page, qsizetype at, qsizetype length)
{
    m_mark = length > 0 ? m_document.getSelectionAtIndex(page, int(at), int(length)).bounds() : QList<QPolygonF>();
}

QImage PdfPages::with_mark(QImage page) const
{
    // A page may have no colour of its own behind it.
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, page);
    const double scale = page.width() / m_document.pagePointSize(m_page).width();
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 200, 0, 110));
    for (const QPolygonF &part : m_mark)
        painter.drawPolygon(part);
    painter.end();
    paper.setDevicePixelRatio(m_ratio);
    return paper;
}

} // namespace ancora::ui
