// SPDX-License-Identifier: EUPL-1.2
#include "exchange/aggregate_package.h"

#include "values/canonical.h"

#include <QCoreApplication>
#include <stdexcept>

namespace ancora::exchange {

// Context of the translations.
struct AggregatePackage {
    Q_DECLARE_TR_FUNCTIONS(AggregatePackage)
};

namespace {

constexpr std::uint16_t package_form = 1;
constexpr qsizetype header_size = 4 + 2 + 8;

QByteArray magic(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Figures: return "ANCG";
    case PackageKind::Referral: return "ANCR";
    case PackageKind::Answer: break;
    }
    return "ANCA";
}

/// What the signature is over besides the content.
QByteArray context(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Figures: return "ancora/aggregates/1";
    case PackageKind::Referral: return "ancora/referral/1";
    case PackageKind::Answer: break;
    }
    return "ancora/referral-answer/1";
}

QByteArray header_for(const QByteArray &recipient, PackageKind kind)
{
    CanonicalWriter header;
    header.fixed(magic(kind))
        .u16(package_form)
        .fixed(crypto::hash(QByteArrayLiteral("ancora/recipient/1") + recipient).left(8));
    return header.result();
}

QByteArray signed_part(const QByteArray &recipient, const QByteArray &content, PackageKind kind)
{
    return context(kind) + recipient + content;
}

tl::unexpected<Error> damaged(const char *place)
{
    return fail(Error::Kind::Damaged, AggregatePackage::tr("The package is damaged or not complete."),
                QLatin1String(place));
}

bool is_whole(qsizetype package_size)
{
    const qsizetype box = package_size - header_size - crypto::box_overhead;
    return box > 0 && box % package_step == 0 && package_size <= largest_package;
}

} // namespace

Result<QByteArray> seal_package(const QByteArray &content, const QByteArray &recipient, const crypto::SignKeys &centre,
                                PackageKind kind)
{
    CanonicalWriter plain;
    plain.fixed(centre.public_key).fixed(crypto::Signer(centre).sign(signed_part(recipient, content, kind))).bytes(content);
    const qsizetype steps = (plain.result().size() + package_step - 1) / package_step;
    plain.fixed(QByteArray(steps * package_step - plain.result().size(), '\0'));
    if (!is_whole(header_size + crypto::box_overhead + plain.result().size()))
        return fail(Error::Kind::Refused, kind == PackageKind::Figures ? AggregatePackage::tr("The figures are too large for a package.")
                                                                 : AggregatePackage::tr("The content is too large for a package."));
    const QByteArray header = header_for(recipient, kind);
    const QByteArray &box = plain.result();
    try {
        const crypto::BoxSender sender(recipient);
        return header + sender.seal({reinterpret_cast<const std::uint8_t *>(box.constData()),
                                     static_cast<std::size_t>(box.size())},
                                    header);
    } catch (const std::invalid_argument &) {
        return fail(Error::Kind::BadInput, AggregatePackage::tr("Nothing can be sealed for this recipient's key."));
    }
}

Result<OpenedPackage> open_package(const QByteArray &package, const crypto::BoxKeys &recipient, PackageKind kind)
{
    CanonicalReader header(package.left(header_size));
    if (header.fixed(4) != magic(kind))
        return fail(Error::Kind::Foreign, kind == PackageKind::Figures    ? AggregatePackage::tr("This is not a package of figures.")
                                          : kind == PackageKind::Referral ? AggregatePackage::tr("This is not a package with a referral.")
                                                                          : AggregatePackage::tr("This is not an answer to a referral."));
    const std::uint16_t form = header.u16();
    if (form > package_form)
        return fail(Error::Kind::Newer,
                    AggregatePackage::tr("The package was made by a newer version of the program."));
    if (!is_whole(package.size()))
        return damaged("size");
    const QByteArray expected = header_for(recipient.public_key, kind);
    if (package.left(header_size) != expected)
        return fail(Error::Kind::Refused, AggregatePackage::tr("The package is sealed for another recipient."));

    QByteArray plain(package.size() - header_size - crypto::box_overhead, Qt::Uninitialized);
    const std::span<std::uint8_t> target(reinterpret_cast<std::uint8_t *>(plain.data()),
                                         static_cast<std::size_t>(plain.size()));
    if (!crypto::BoxReader(recipient).open_into(target, package.mid(header_size), expected))
        return damaged("box");
    CanonicalReader reader(plain);
    OpenedPackage opened;
    opened.signing_key = reader.fixed(crypto::public_key_size);
    const QByteArray signature = reader.fixed(crypto::signature_size);
    opened.content = reader.bytes();
    const QByteArray padding = reader.fixed(reader.remaining());
    const bool padded = padding.size() < package_step && padding.count('\0') == padding.size();
    if (!reader.ok() || !padded
        || !crypto::verify(opened.signing_key, signed_part(recipient.public_key, opened.content, kind), signature))
        return damaged("signature");
    return opened;
}

} // namespace ancora::exchange
