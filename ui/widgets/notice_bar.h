// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace ancora::ui {

/// A sentence at the edge of a page with at most one thing to do about it ("Undo"). It never stands in
/// the way: nothing waits for it, and the next notice replaces it.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show_notice(const QString &sentence, const QString &action, std::function<void()> act);
    /// Does what the button does; false where there is nothing to do.
    bool act();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_act;
};

} // namespace ancora::ui
