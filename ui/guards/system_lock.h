// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

namespace ancora::ui {

/// Tells when the computer's session is locked, another user takes over, or the computer goes to sleep. On a
/// system that cannot tell, it never does; the idle lock remains.
class SystemLock final : public QObject
{
    Q_OBJECT
public:
    explicit SystemLock(QObject *parent = nullptr);
    ~SystemLock() override;

Q_SIGNALS:
    /// Whoever listens has locked when the signal returns: the computer sleeps right after.
    void locked();

private Q_SLOTS:
    void on_lock() { Q_EMIT locked(); }
    void on_screen_saver(bool active);
    void on_sleep(bool begins);

private:
    struct Delay; ///< asks the system to wait for us before it sleeps
    std::unique_ptr<Delay> m_delay;
};

} // namespace ancora::ui
