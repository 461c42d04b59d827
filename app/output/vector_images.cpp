// SPDX-License-Identifier: EUPL-1.2
#include "output/vector_images.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextFormat>

namespace ancora::output {

void VectorImages::add(const QString &name, QSizeF size, Paint paint)
{
    m_images.insert(name, {size, std::move(paint)});
}

void VectorImages::attach_to(QTextDocument &document)
{
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QSizeF VectorImages::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return m_images.value(format.toImageFormat().name()).size;
}

void VectorImages::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                              const QTextFormat &format)
{
    if (const auto image = m_images.constFind(format.toImageFormat().name()); image != m_images.constEnd())
        image->paint(*painter, area);
}

} // namespace ancora::output
