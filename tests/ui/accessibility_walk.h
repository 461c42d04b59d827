// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QWidget>

/// Walks a window as somebody without eyes or without a mouse would.
namespace ancora::ui {

/// Parts that Qt makes inside its own widgets; the widget around them speaks for them.
inline bool is_part_of_a_control(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || (widget->parentWidget() != nullptr && qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr);
}

inline bool is_control(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr && !is_part_of_a_control(widget);
}

/// "Class objectName" of each visible control that a screen reader could not name or whose role it could not tell.
inline QStringList controls_without_name(const QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !is_control(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty() || spoken->role() == QAccessible::NoRole)
            nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// The visible, enabled controls that Tab should reach but does not. Also fails to end at a keyboard trap: then
/// everything behind the trap is in the list.
inline QStringList controls_out_of_reach(QWidget &window)
{
    QSet<const QWidget *> reached;
    QTest::keyClick(&window, Qt::Key_Tab);
    for (int step = 0; step < 300 && QApplication::focusWidget() != nullptr; ++step) {
        const QWidget *focused = QApplication::focusWidget();
        if (reached.contains(focused) && step > 100)
            break;
        reached.insert(focused);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && is_control(widget)
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !reached.contains(widget))
            missed << QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    return missed;
}

/// "Alt+P: Partners; Procedure" for each Alt key that two visible, enabled texts of the window claim: pressed, it
/// would only move between them.
inline QStringList clashing_alt_keys(const QWidget &window)
{
    QMap<QString, QStringList> owners;
    const auto claim = [&owners](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners[key.toString()] << text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            claim(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            claim(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            claim(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                claim(tabs->tabText(tab));
    }
    QStringList clashes;
    for (const auto &[key, texts] : owners.asKeyValueRange())
        if (texts.size() > 1)
            clashes << key % QStringLiteral(": ") % texts.join(QStringLiteral("; "));
    return clashes;
}

} // namespace ancora::ui
