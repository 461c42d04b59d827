// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QObject>
#include <QSizeF>
#include <QTextObjectInterface>
#include <functional>

namespace ancora::output {

/// Pictures of a QTextDocument that are painted, not stored: `<img src="name">` calls the painter of that
/// name, so that charts and codes stay sharp vectors on paper.
class VectorImages : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    /// `size` in units of the document's paint device.
    void add(const QString &name, QSizeF size, Paint paint);
    /// Must outlive the document's layout.
    void attach_to(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Image {
        QSizeF size;
        Paint paint;
    };
    QHash<QString, Image> m_images;
};

} // namespace ancora::output
