// SPDX-License-Identifier: EUPL-1.2
#include "exchange/key_files.h"

#include "exchange/files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ancora::exchange {

// Context of the translations.
struct ConsolidationKeys
{
    Q_DECLARE_TR_FUNCTIONS(ConsolidationKeys)
};

namespace {

/// So large that a package given by mistake is said to be no key.
constexpr qint64 largest_key_file = 1024 * 1024;

Result<QByteArray> read(const QString &path)
{
    return named(path, read_file(path, largest_key_file));
}

} // namespace

QString public_key_path(const QString &path)
{
    return path % QStringLiteral(".pub");
}

Result<QByteArray> make_recipient(const QString &path, const Secret &password,
                                  crypto::PasswordCost cost)
{
    for (const QString &file : {path, public_key_path(path)}) {
        if (QFileInfo::exists(file))
            return named<QByteArray>(
                file, fail(Error::Kind::Refused,
                           ConsolidationKeys::tr("The file exists already; nothing was changed.")));
    }
    const crypto::BoxKeys keys = crypto::BoxKeys::create();
    ANCORA_TAKE(const QByteArray private_key, write_private_key(keys, password, cost));
    ANCORA_TRY(write_private_file(path, private_key));
    ANCORA_TRY(write_private_file(public_key_path(path), write_public_key(keys.public_key)));
    return keys.public_key;
}

Result<void> make_centres_key(const QString &path)
{
    return write_private_file(path, write_centres_key(Secret::random(crypto::key_size)));
}

Result<QByteArray> load_public_key(const QString &path)
{
    ANCORA_TAKE(const QByteArray file, read(path));
    return named(path, read_public_key(file));
}

Result<Secret> load_centres_key(const QString &path)
{
    ANCORA_TAKE(const QByteArray file, read(path));
    return named(path, read_centres_key(file));
}

Result<bool> is_protected_key(const QString &path)
{
    ANCORA_TAKE(const QByteArray file, read(path));
    return needs_password(file);
}

Result<crypto::BoxKeys> load_private_key(const QString &path, const Secret &password)
{
    ANCORA_TAKE(const QByteArray file, read(path));
    return named(path, read_private_key(file, password));
}

} // namespace ancora::exchange
