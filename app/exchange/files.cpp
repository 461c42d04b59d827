// SPDX-License-Identifier: EUPL-1.2
#include "exchange/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ancora::exchange {

// Context of the translations.
struct GivenFiles
{
    Q_DECLARE_TR_FUNCTIONS(GivenFiles)
};

Result<QByteArray> read_file(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, GivenFiles::tr("There is no such file."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, GivenFiles::tr("The file cannot be read."));
    if (file.size() > limit)
        return fail(Error::Kind::BadInput, GivenFiles::tr("The file is too large."));
    return file.readAll();
}

Result<void> check_new_file(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.exists() || !QFileInfo(file.absolutePath()).isWritable())
        return fail(Error::Kind::BadInput, GivenFiles::tr("Name a new file, in a folder that can be written to."));
    return {};
}

Result<void> write_private_file(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                   QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.flush();
    if (!written)
        return named<void>(
            path, fail(Error::Kind::Storage,
                       GivenFiles::tr("The file cannot be written. It must not exist yet.")));
    return {};
}

} // namespace ancora::exchange
