// SPDX-License-Identifier: EUPL-1.2
#include "storage/columns.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace ancora::storage {

namespace {

const QString unknown = QStringLiteral("?");
const QString refused = QStringLiteral("!");
const QString yes = QStringLiteral("YES");
const QString no = QStringLiteral("NO");

template <class T, class AsText> QVariant answer_column(const Answer<T> &answer, AsText as_text)
{
    if (answer.given())
        return as_text(answer.value());
    switch (answer.reason()) {
    case NoAnswer::Unknown: return unknown;
    case NoAnswer::Refused: return refused;
    case NoAnswer::NotAsked: break;
    }
    return {};
}

template <class T, class Parse> Answer<T> answer_from(const QString &text, Parse parse)
{
    if (text == unknown)
        return NoAnswer::Unknown;
    if (text == refused)
        return NoAnswer::Refused;
    const std::optional<T> value = parse(text);
    return value ? Answer<T>(*value) : Answer<T>();
}

} // namespace

QVariant to_column(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
QVariant to_column(QDate value) { return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(); }
QVariant to_column(const Code &value) { return to_column(value.text()); }
QVariant to_column(const Codes &value)
{
    QStringList texts;
    for (const Code &code : value)
        texts += code.text();
    return to_column(texts.join(u' '));
}
QVariant to_column(const Answer<Code> &value)
{
    return answer_column(value, [](const Code &code) { return code.text(); });
}
QVariant to_column(const Answer<PartialDate> &value)
{
    return answer_column(value, [](const PartialDate &date) { return date.text(); });
}
QVariant to_column(const Answer<bool> &value)
{
    return answer_column(value, [](bool is) { return is ? yes : no; });
}
QVariant to_column(bool value) { return QVariant(qint64(value ? 1 : 0)); }
QVariant to_column(int value) { return QVariant(qint64(value)); }
QVariant to_column(quint64 value) { return QVariant(static_cast<qint64>(value)); }
QVariant to_column(const Uuid &value) { return value.is_null() ? QVariant() : QVariant(value.bytes()); }
QVariant to_column(const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
QVariant to_column(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}
QVariant to_column(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (auto entry = value.cbegin(); entry != value.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return to_column(object.isEmpty() ? QString()
                                      : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void from_column(const QVariant &column, QString &value) { value = column.toString(); }
void from_column(const QVariant &column, QDate &value)
{
    value = QDate::fromString(column.toString(), Qt::ISODate);
}
void from_column(const QVariant &column, Code &value)
{
    value = Code::parse(column.toString()).value_or(Code());
}
void from_column(const QVariant &column, Codes &value)
{
    value.clear();
    for (const QString &text : column.toString().split(u' ', Qt::SkipEmptyParts))
        if (const auto code = Code::parse(text))
            value.insert(*code);
}
void from_column(const QVariant &column, Answer<Code> &value)
{
    value = answer_from<Code>(column.toString(), Code::parse);
}
void from_column(const QVariant &column, Answer<PartialDate> &value)
{
    value = answer_from<PartialDate>(column.toString(), PartialDate::parse);
}
void from_column(const QVariant &column, Answer<bool> &value)
{
    value = answer_from<bool>(column.toString(), [](const QString &text) {
        return text == yes || text == no ? std::optional<bool>(text == yes) : std::nullopt;
    });
}
void from_column(const QVariant &column, bool &value) { value = column.toLongLong() != 0; }
void from_column(const QVariant &column, int &value) { value = column.toInt(); }
void from_column(const QVariant &column, quint64 &value) { value = static_cast<quint64>(column.toLongLong()); }
void from_column(const QVariant &column, Uuid &value)
{
    value = Uuid::from_bytes(column.toByteArray()).value_or(Uuid());
}
void from_column(const QVariant &column, QByteArray &value) { value = column.toByteArray(); }
void from_column(const QVariant &column, QDateTime &value)
{
    value = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}
void from_column(const QVariant &column, QMap<QString, QString> &value)
{
    value.clear();
    const QJsonObject object = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        value.insert(entry.key(), entry.value().toString());
}

} // namespace ancora::storage
