// SPDX-License-Identifier: EUPL-1.2
#include "statistics/json_place.h"

#include <QCoreApplication>

namespace ancora::statistics {

QString damaged_definitions()
{
    return QCoreApplication::translate("Statistics", "The definitions of the report are damaged.");
}

} // namespace ancora::statistics
