// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QDir>

/// Files that people name themselves: registers, keys, packages.
namespace ancora::exchange {

/// Puts the file's name in front of what is wrong with it, where several files were asked for.
template <class T> [[nodiscard]] Result<T> named(const QString &path, Result<T> result)
{
    if (!result)
        return fail(result.error().kind,
                    QDir::toNativeSeparators(path) % QStringLiteral(": ") % result.error().text,
                    result.error().detail);
    return result;
}

/// NotFound, Storage, or BadInput where it is longer than `limit` bytes. The path is not repeated: what was typed in
/// the wrong place may be a secret.
[[nodiscard]] Result<QByteArray> read_file(const QString &path, qint64 limit);
/// Whether a file can be made here: asked before anything counts as told that must not fail afterwards. BadInput.
[[nodiscard]] Result<void> check_new_file(const QString &path);
/// Makes a file that only its owner may read; refuses to replace one. Storage.
[[nodiscard]] Result<void> write_private_file(const QString &path, const QByteArray &content);

} // namespace ancora::exchange
