// SPDX-License-Identifier: EUPL-1.2
#include "ui/measure_start.h"

#include <QApplication>
#include <QEvent>
#include <QTextStream>
#include <QTimer>
#include <QWidget>
#include <cstdio>

namespace ancora::ui {

namespace {

class FirstPicture final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // After the event loop has come round the picture has been handed to the screen.
            QTimer::singleShot(0, this, [] {
                QTextStream(stdout) << "shown\n" << Qt::flush;
                QTextStream(stdin).readLine();
                QApplication::exit();
            });
        }
        return false;
    }
};

} // namespace

void report_first_picture(QWidget &window)
{
    window.installEventFilter(new FirstPicture(&window));
}

} // namespace ancora::ui
