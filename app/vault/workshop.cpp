// SPDX-License-Identifier: EUPL-1.2
#include "vault/workshop.h"

#include "vault/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ancora::vault {

namespace {
tl::unexpected<Error> not_made(const QString &detail)
{
    return fail(Error::Kind::Storage, QCoreApplication::translate("Vault", "The folder could not be made."), detail);
}
} // namespace

Result<std::unique_ptr<Workshop>> Workshop::open(const QString &folder, const Surroundings &surroundings)
{
    constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QFileInfo place(folder);
    if (place.exists() && (!place.isDir() || !QDir(folder).isEmpty(anything)))
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Vault",
                                                "This folder is already in use. A new vault needs a folder of its own."));
    ANCORA_TRY(refuse_unsafe_place(place.absolutePath(), surroundings));
    std::unique_ptr<Workshop> workshop(new Workshop(place.absoluteFilePath()));
    if (!workshop->m_folder.isValid())
        return not_made(workshop->m_folder.errorString());
    return workshop;
}

Result<Places> Workshop::move_into_place()
{
    QDir().rmdir(m_target); // an empty folder may be there, and not every system renames onto one
    if (!disk::replace(m_folder.path(), m_target))
        return not_made(QStringLiteral("rename"));
    m_folder.setAutoRemove(false);
    return Places{m_target};
}

} // namespace ancora::vault
