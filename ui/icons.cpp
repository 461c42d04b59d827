// SPDX-License-Identifier: EUPL-1.2
#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Outside every namespace: a rule of the macro.
static void initialise_icons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ancora::ui {

namespace {

class LineIcon final : public QIconEngine
{
public:
    explicit LineIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer(drawing(mode)).render(painter, place);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name); }

private:
    [[nodiscard]] QByteArray drawing(QIcon::Mode mode) const
    {
        QFile file(QStringLiteral(":/icons/") % m_name % QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        return file.readAll().replace("currentColor", QApplication::palette().color(group, role).name().toLatin1());
    }

    QString m_name;
};

} // namespace

QIcon line_icon(const QString &name)
{
    initialise_icons();
    return QIcon(new LineIcon(name));
}

QIcon office_icon()
{
    return line_icon(QStringLiteral("office"));
}

} // namespace ancora::ui
