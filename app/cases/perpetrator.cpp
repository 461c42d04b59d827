// SPDX-License-Identifier: EUPL-1.2
#include "cases/perpetrator.h"

namespace ancora {

QString Perpetrator::display_name() const
{
    for (const QString &known : {name, aliases.section(u',', 0, 0), phones.section(u',', 0, 0)})
        if (!known.trimmed().isEmpty())
            return known.trimmed();
    return {};
}

} // namespace ancora
