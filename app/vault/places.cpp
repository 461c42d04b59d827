// SPDX-License-Identifier: EUPL-1.2
#include "vault/places.h"

#include "vault/disk.h"

#include <QCoreApplication>

namespace ancora::vault {

namespace {
constexpr int format_version = 1;
constexpr qint64 largest_mark = 256;
} // namespace

QByteArray OfficeMark::encode() const
{
    return QStringLiteral("ancora-office %1 %2 %3\n")
        .arg(format_version)
        .arg(office.text(), kind == Kind::Training ? QStringLiteral("training") : QStringLiteral("real"))
        .toUtf8();
}

Result<OfficeMark> OfficeMark::read(const Places &places)
{
    const auto foreign = [] {
        return fail(Error::Kind::Foreign, QCoreApplication::translate("Vault", "This folder is not a vault of Ancora."));
    };
    const auto bytes = disk::read(places.mark(), largest_mark);
    if (!bytes)
        return foreign();
    const QStringList words = QString::fromUtf8(*bytes).trimmed().split(u' ');
    if (words.size() < 2 || words[0] != u"ancora-office")
        return foreign();
    if (words[1].toInt() > format_version)
        return fail(Error::Kind::Newer,
                    QCoreApplication::translate(
                        "Vault", "This vault was written by a newer version of Ancora. Please update the program."));
    const auto office = Uuid::parse(words.value(2));
    if (!office)
        return foreign();
    const OfficeMark mark{*office, words.value(3) == u"training" ? Kind::Training : Kind::Real};
    return mark.encode() == *bytes ? Result<OfficeMark>(mark) : foreign();
}

} // namespace ancora::vault
