// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

namespace ancora::ui {

/// What is copied in Ancora is marked as secret for clipboard managers, and gone after 20 seconds and at
/// lock, unless somebody has copied something else meanwhile.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime{20};

    explicit ClipboardGuard(QObject *parent = nullptr, std::chrono::milliseconds lifetime = ClipboardGuard::lifetime);
    /// Empties the clipboard where it still holds what was copied here.
    void clear();

private:
    void mark_ours();
    [[nodiscard]] bool holds_ours() const;
    QTimer m_timer;
};

} // namespace ancora::ui
