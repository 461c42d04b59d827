// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/result.h"

#include <QByteArray>

/// How a centre's figures travel (`statistics/aggregates.h` knows what they are; here they are bytes), and in the same
/// way referrals to another office and their answers:
///
///     "ANCG" / "ANCR" / "ANCA"  form (u16)  name of the recipient's key (8)  box
///
/// The box opens with the recipient's private key only. In it: the centre's signing key, its signature over the
/// recipient and the figures, the figures, and zeros up to a multiple of 256 KiB, so that the size of the file tells
/// nothing. The signature proves that the packages of two years are of one centre; that the first one is, people find
/// out by comparing fingerprints.
namespace ancora::exchange {

inline constexpr qsizetype package_step = 256 * 1024;
inline constexpr qsizetype largest_package = 16 * 1024 * 1024;

/// None can pass for one of another kind.
enum class PackageKind : std::uint8_t { Figures, Referral, Answer };

struct OpenedPackage {
    QByteArray content;
    QByteArray signing_key; ///< the centre's, Ed25519
};

/// BadInput where `recipient` is no key that anything could be sealed for. Refused where the content is too large.
[[nodiscard]] Result<QByteArray> seal_package(const QByteArray &content, const QByteArray &recipient,
                                              const crypto::SignKeys &centre, PackageKind kind = PackageKind::Figures);

/// Reads untrusted bytes. Foreign: not a package. Newer: of a later program. Refused: for another recipient.
/// Damaged: cut off, changed or not signed by whom it names.
[[nodiscard]] Result<OpenedPackage> open_package(const QByteArray &package, const crypto::BoxKeys &recipient,
                                                 PackageKind kind = PackageKind::Figures);

} // namespace ancora::exchange
