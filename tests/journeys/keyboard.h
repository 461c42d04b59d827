// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QTreeWidget>
#include <QWidget>
#include <QWindow>

/// Somebody at the desk without a mouse: keys go to the window in front, as the desktop would send them, and from
/// there to whatever has the focus. Controls are told apart as a screen reader tells them: by name.
namespace ancora::ui::keyboard {

inline QWidget *window_in_front()
{
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return menu;
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog != nullptr ? dialog : QApplication::activeWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier, const QString &text = {})
{
    if (const QWidget *window = window_in_front())
        QTest::sendKeyEvent(QTest::Click, window->windowHandle(), key, text, with);
    else
        QTest::qFail("no window has the keyboard", __FILE__, __LINE__);
    QCoreApplication::processEvents();
}

inline void type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == u'\n')
            press(Qt::Key_Return);
        else
            press(static_cast<Qt::Key>(letter.toUpper().unicode()), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier,
                  letter);
    }
}

/// What a screen reader calls the control. On Linux a box to choose from tells its choice there, and has its name from its label.
inline QString spoken_name(QWidget *control)
{
    if (const auto *box = qobject_cast<const QComboBox *>(control))
        return box->accessibleName();
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

inline QString focused_name()
{
    return spoken_name(QApplication::focusWidget());
}

/// What is on the screen, by what a screen reader calls it; a null pointer where there is nothing.
template <class Widget> Widget *shown(const QString &name = {})
{
    if (const QWidget *window = window_in_front())
        for (Widget *widget : window->findChildren<Widget *>())
            if (widget->isVisible() && (name.isEmpty() || spoken_name(widget) == name))
                return widget;
    return nullptr;
}

inline QStringList lines_of(const QListWidget *list)
{
    QStringList lines;
    for (int row = 0; list != nullptr && row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines;
}

/// Headings, and below them their lines; the cells of a line apart.
inline QStringList lines_of(const QTreeWidget *tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(tree)); tree != nullptr && *item != nullptr; ++item) {
        QStringList cells;
        for (int column = 0; column < tree->columnCount(); ++column)
            cells << (*item)->text(column);
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

/// By Tab, from where the focus is. A control that cannot be reached fails the test with what was met instead.
inline void go_to(const QString &name)
{
    constexpr int most_controls = 150;
    QStringList met;
    while (focused_name() != name && met.size() < most_controls) {
        met << focused_name();
        press(Qt::Key_Tab);
    }
    const QString trouble = QStringLiteral("Tab does not reach \"%1\", only: %2").arg(name, met.join(QStringLiteral("; ")));
    QVERIFY2(focused_name() == name, qPrintable(trouble));
}

/// Answers a question and leaves it.
inline void answer(const char *question, const QString &text)
{
    go_to(QString::fromUtf8(question));
    type(text);
    press(Qt::Key_Tab);
}

/// A button: goes there and presses it.
inline void push(const char *button)
{
    go_to(QString::fromUtf8(button));
    press(Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
}

} // namespace ancora::ui::keyboard
