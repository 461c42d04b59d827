// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/answer.h"
#include "values/code.h"
#include "values/partial_date.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QVariant>

/// How values stand in the database's columns and in the journal. Dates and codes are text that a person
/// can read with plain SQL; no value is NULL; the two other answers are `?` (unknown) and `!` (refused),
/// which no code and no date can be.
namespace ancora::storage {

[[nodiscard]] QVariant to_column(const QString &value);
[[nodiscard]] QVariant to_column(QDate value);
[[nodiscard]] QVariant to_column(const Code &value);
[[nodiscard]] QVariant to_column(const Codes &value); ///< in their order, with spaces between
[[nodiscard]] QVariant to_column(const Answer<Code> &value);
[[nodiscard]] QVariant to_column(const Answer<PartialDate> &value);
[[nodiscard]] QVariant to_column(const Answer<bool> &value);
[[nodiscard]] QVariant to_column(bool value);
[[nodiscard]] QVariant to_column(int value);
[[nodiscard]] QVariant to_column(quint64 value); ///< the same 64 bits, with a sign
[[nodiscard]] QVariant to_column(const Uuid &value);
[[nodiscard]] QVariant to_column(const QByteArray &value);
[[nodiscard]] QVariant to_column(const QDateTime &value); ///< UTC, to the millisecond
[[nodiscard]] QVariant to_column(const QMap<QString, QString> &value); ///< JSON
template <class Tag> [[nodiscard]] QVariant to_column(const Id<Tag> &value) { return to_column(value.uuid()); }

void from_column(const QVariant &column, QString &value);
void from_column(const QVariant &column, QDate &value);
void from_column(const QVariant &column, Code &value);
void from_column(const QVariant &column, Codes &value);
void from_column(const QVariant &column, Answer<Code> &value);
void from_column(const QVariant &column, Answer<PartialDate> &value);
void from_column(const QVariant &column, Answer<bool> &value);
void from_column(const QVariant &column, bool &value);
void from_column(const QVariant &column, int &value);
void from_column(const QVariant &column, quint64 &value);
void from_column(const QVariant &column, Uuid &value);
void from_column(const QVariant &column, QByteArray &value);
void from_column(const QVariant &column, QDateTime &value);
void from_column(const QVariant &column, QMap<QString, QString> &value);
template <class Tag> void from_column(const QVariant &column, Id<Tag> &value)
{
    Uuid uuid;
    from_column(column, uuid);
    value = Id<Tag>(uuid);
}

} // namespace ancora::storage
