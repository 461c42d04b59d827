// SPDX-License-Identifier: EUPL-1.2
#include "ui/guards/global_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace ancora::ui {

GlobalKeys::GlobalKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool GlobalKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool lock = pressed == QKeySequence(Qt::CTRL | Qt::Key_L);
    if (!lock && pressed != m_hide_key)
        return QObject::eventFilter(object, event);
    // Queued: the lock destroys the very widget this event is on its way to.
    QMetaObject::invokeMethod(this, lock ? &GlobalKeys::lock_pressed : &GlobalKeys::hide_pressed,
                              Qt::QueuedConnection);
    return true;
}

} // namespace ancora::ui
