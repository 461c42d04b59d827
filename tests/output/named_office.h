// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "open_store.h"

namespace ancora {

/// The centre of this store has a name, and a house whose address is secret.
inline void name_office(OpenStore &vault, const QString &name)
{
    auto office = vault.store().office().value();
    office.value.name = name;
    House house;
    house.id = RecordId::create();
    house.address = QStringLiteral("Secretstreet 7, 2000 Antwerpen");
    if (!vault.store().save(office.value, office.seen) || !vault.store().save(storage::Store::office_file(), house, {}))
        qFatal("the office cannot be stored");
}

} // namespace ancora
