// SPDX-License-Identifier: EUPL-1.2
#include "statistics/json_place.h"

#include "cases/code_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace ancora::statistics {

tl::unexpected<Error> damaged_definition(const QString &place)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Statistics", "The definitions of the report are damaged."), place);
}

Result<QByteArray> read_definition_file(const QString &path)
{
    initialise_resources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged_definition(path);
    return file.readAll();
}

Result<QJsonObject> parse_definition_file(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged_definition(QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    return document.object();
}

} // namespace ancora::statistics
