// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ancora::storage {

#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        auto &&outcome = (expression);                                                         \
        QVERIFY2(outcome.has_value(),                                                              \
                 qPrintable(outcome ? QString() : outcome.error().text + u' ' + outcome.error().detail)); \
    } while (false)

/// The same key in every process of a test, so that one can open what another has written.
inline DatabaseKey fixed_key(char seed = 7)
{
    QByteArray bytes(32, seed);
    return {Secret::take(bytes), QByteArray(16, static_cast<char>(seed + 1))};
}

/// A private folder with one database file in it.
struct VaultFolder
{
    QTemporaryDir folder;

    [[nodiscard]] QString file(const char *name = "case.db") const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::unique_ptr<Database> create(const char *name = "case.db", bool bare = false) const
    {
        auto database = Database::open(file(name), fixed_key(), {OpenOptions::Mode::CreateNew, {}, bare});
        return database ? std::move(*database) : nullptr;
    }
    [[nodiscard]] QByteArray bytes(const char *name = "case.db") const
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes, const char *name = "case.db") const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
    }
};

/// The first column of a query's first row, as text.
inline QByteArray first_value(Database &database, const QString &sql)
{
    QByteArray value;
    bool first = true;
    const auto outcome = database.scan(sql, [&](const Row &row) {
        if (std::exchange(first, false))
            value = QByteArray(row.text(0).data(), static_cast<qsizetype>(row.text(0).size()));
    });
    return outcome ? value : "error: " + outcome.error().detail.toUtf8();
}

} // namespace ancora::storage
