// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace ancora::ui {

/// A PDF in memory, one page of which is drawn at a time, beside the window's thread.
class PdfPages final : public QObject
{
    Q_OBJECT
public:
    explicit PdfPages(const QByteArray &content);
    ~PdfPages() override;

    [[nodiscard]] int count() const { return m_document.pageCount(); }
    /// Asks for the page, so and so wide in points of the screen; what was asked for before is forgotten. A page that would
    /// take more than thirty million points is drawn smaller.
    void ask_for(int page, int width, qreal device_pixel_ratio);
    /// Marks these letters of its text in what is drawn from now on; none where `length` is 0.
    void mark(int page, qsizetype at, qsizetype length);

Q_SIGNALS:
    void drawn(const QImage &page);

private:
    [[nodiscard]] QImage with_mark(QImage page) const;

    QBuffer m_buffer;
    QPdfDocument m_document;
    QPdfPageRenderer m_renderer;
    quint64 m_asked = 0;
    qreal m_ratio = 1;
    QList<QPolygonF> m_mark; ///< in points of the page
    int m_page = 0;
};

} // namespace ancora::ui
