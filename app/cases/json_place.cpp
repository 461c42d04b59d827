// SPDX-License-Identifier: EUPL-1.2
#include "cases/json_place.h"

#include "cases/code_list.h"

#include <QFile>
#include <QJsonDocument>

namespace ancora {

Result<QByteArray> read_rule_file(const QString &path, const QString &text)
{
    initialise_resources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Damaged, text, path);
    return file.readAll();
}

Result<QJsonObject> parse_rule_file(const QByteArray &json, const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Damaged, text, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    return document.object();
}

} // namespace ancora
