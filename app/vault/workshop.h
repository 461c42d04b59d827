// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/opening.h"

#include <QTemporaryDir>
#include <memory>

namespace ancora::vault {

/// Where a vault is built before it has a place: beside it, under another name. It moves there when it is whole; until
/// then the end of the workshop leaves nothing behind.
class Workshop
{
public:
    /// Refused where the folder is in use or on a network drive, Storage where nothing can be written.
    [[nodiscard]] static Result<std::unique_ptr<Workshop>> open(const QString &folder, const Surroundings &surroundings);
    [[nodiscard]] Places places() const { return {m_folder.path()}; }
    /// The last step; every file must be closed.
    [[nodiscard]] Result<Places> move_into_place();

private:
    explicit Workshop(const QString &target) : m_target(target), m_folder(target + QStringLiteral(".part-XXXXXX")) {}
    QString m_target;
    QTemporaryDir m_folder;
};

} // namespace ancora::vault
