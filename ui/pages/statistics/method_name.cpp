// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/method_name.h"

#include <QCoreApplication>

namespace ancora::ui {

using statistics::Method;

namespace {

// Context of the translations.
struct MethodName
{
    Q_DECLARE_TR_FUNCTIONS(MethodName)
};

} // namespace

QString method_name(Method method)
{
    switch (method) {
    case Method::Suppression: return MethodName::tr("Hidden figures");
    case Method::Collapsing: return MethodName::tr("Merged rows");
    case Method::Rounding: break;
    }
    return MethodName::tr("Rounded figures");
}

} // namespace ancora::ui
