// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

namespace ancora::ui {

/// Tells when nobody has touched keyboard or mouse in any window of the program for a while.
class IdleLock final : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(QObject *parent = nullptr);
    void start(std::chrono::milliseconds patience);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool is_watching() const { return m_timer.isActive(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QTimer m_timer{this};
};

} // namespace ancora::ui
