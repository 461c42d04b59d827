// SPDX-License-Identifier: EUPL-1.2
#include "exchange/package_keys.h"

namespace ancora::exchange {

QString as_text(const Secret &private_key)
{
    const auto *bytes = reinterpret_cast<const char *>(private_key.data());
    return QString::fromLatin1(QByteArray::fromRawData(bytes, static_cast<qsizetype>(private_key.size())).toBase64());
}

crypto::BoxKeys keys_from_text(const QString &private_key)
{
    QByteArray key = QByteArray::fromBase64(private_key.toLatin1());
    return crypto::BoxKeys::from_private(Secret::take(key));
}

Result<crypto::BoxKeys> package_keys(storage::Store &store)
{
    const FileId office = storage::Store::office_file();
    ANCORA_TAKE(const auto stored, store.records<PackageKey>(office));
    if (!stored.value.empty())
        return keys_from_text(stored.value.front().private_key);
    crypto::BoxKeys keys = crypto::BoxKeys::create();
    ANCORA_TRY(store.save(office, PackageKey{RecordId::create(), keys.public_key, as_text(keys.private_key)}, stored.seen));
    return keys;
}

crypto::SignKeys signing_keys(const crypto::BoxKeys &keys)
{
    return crypto::SignKeys::from_seed(crypto::derive(keys.private_key.bytes(), "ancora/package-signature/1"));
}

} // namespace ancora::exchange
