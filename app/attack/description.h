// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/dimension.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ancora::attack {

/// One table, or one of the blocks that stand side by side under one id.
struct TableEntry
{
    QString id;
    QString population;
    QStringList row; ///< dimensions
    QStringList column;
    std::vector<std::pair<QString, QString>> structural_zeros; ///< row and column code
};

/// `[population, {dimension: code}, factor]`
struct IdentityTerm
{
    QString population;
    std::map<QString, QString> codes;
    int factor = 1;
};

/// A sum of cells that is 0; the right side of the published equation has its signs turned.
using Identity = std::vector<IdentityTerm>;

/// What `tables-Y.json` says. Contract: "Attack and consolidation".
struct Description
{
    int year = 0;
    int version = 1;
    QString centre;
    int threshold = 5;
    int rounded = 1; ///< shown figures are less than this away from the truth
    std::map<QString, Dimension> dimensions;
    std::vector<TableEntry> tables;
    std::vector<Identity> identities;
};

/// Throws a Refusal that names the file and what is wrong in it.
[[nodiscard]] Description read_description(const QByteArray &json, const QString &file);

} // namespace ancora::attack
