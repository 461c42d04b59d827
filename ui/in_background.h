// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QThread>
#include <memory>
#include <optional>
#include <type_traits>

namespace ancora::ui {

/// Runs `work` on a thread of its own and hands what it returns to `then` on this one, so that the window stays
/// alive while a password is stretched. Where `receiver` has gone meanwhile, the result is dropped. `work` sees
/// values only: the vault's database belongs to the window's thread.
template <class Work, class Then> void in_background(QObject *receiver, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([value, work = std::move(work)]() mutable { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [value, then = std::move(then)]() mutable { then(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ancora::ui
