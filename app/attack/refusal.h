// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ancora::attack {

/// The context of every sentence of this program.
struct Attack
{
    Q_DECLARE_TR_FUNCTIONS(Attack)
};

/// Thrown where the published files cannot be attacked. One translated sentence, for standard
/// error.
struct Refusal
{
    QString sentence;
};

} // namespace ancora::attack
