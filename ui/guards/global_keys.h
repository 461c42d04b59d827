// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QObject>

namespace ancora::ui {

/// The two keys that work everywhere in the program, also with a modal dialog open, which would swallow an
/// ordinary shortcut: lock at once (Ctrl+L) and hide at once.
class GlobalKeys final : public QObject
{
    Q_OBJECT
public:
    explicit GlobalKeys(QObject *parent = nullptr);
    void set_hide_key(const QKeySequence &key) { m_hide_key = key; }

Q_SIGNALS:
    void lock_pressed();
    void hide_pressed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QKeySequence m_hide_key;
};

} // namespace ancora::ui
