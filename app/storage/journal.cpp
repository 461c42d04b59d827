// SPDX-License-Identifier: EUPL-1.2
#include "storage/journal.h"

#include "values/canonical.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ancora::storage {

namespace {

constexpr quint8 body_version = 1;
constexpr quint32 max_devices = 4096;
constexpr quint32 max_changes = 100'000;
constexpr quint32 max_registers = 1000;

enum class ValueKind : quint8 { Null = 0, Number = 1, Text = 2, Blob = 3 };

QByteArray no_hash() { return QByteArray(crypto::hash_size, '\0'); }

void write_value(CanonicalWriter &writer, const QVariant &value)
{
    if (value.isNull())
        writer.u8(quint8(ValueKind::Null));
    else if (value.typeId() == QMetaType::QByteArray)
        writer.u8(quint8(ValueKind::Blob)).bytes(value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
        writer.u8(quint8(ValueKind::Text)).text(value.toString());
    else
        writer.u8(quint8(ValueKind::Number)).u64(static_cast<quint64>(value.toLongLong()));
}

std::optional<QVariant> read_value(CanonicalReader &reader)
{
    switch (ValueKind(reader.u8())) {
    case ValueKind::Null: return QVariant();
    case ValueKind::Number: return QVariant(static_cast<qint64>(reader.u64()));
    case ValueKind::Text: return QVariant(reader.text());
    case ValueKind::Blob: return QVariant(reader.bytes());
    }
    return std::nullopt;
}

void write_change(CanonicalWriter &writer, const Change &change)
{
    writer.bytes(change.table).id(change.record).u8(change.is_void ? 1 : 0);
    writer.u32(static_cast<quint32>(change.registers.size()));
    for (const auto &[name, value] : change.registers) {
        writer.bytes(name);
        write_value(writer, value);
    }
}

std::optional<Change> read_change(CanonicalReader &reader)
{
    Change change;
    change.table = reader.bytes();
    change.record = reader.id();
    change.is_void = reader.u8() == 1;
    const quint32 count = reader.u32();
    if (count > max_registers)
        return std::nullopt;
    for (quint32 i = 0; i < count && reader.ok(); ++i) {
        QByteArray name = reader.bytes();
        auto value = read_value(reader);
        if (!value)
            return std::nullopt;
        change.registers.emplace_back(std::move(name), std::move(*value));
    }
    return change;
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Storage", "The journal of this vault is damaged. Restore the last backup."),
                detail);
}

} // namespace

QDateTime Transaction::when() const
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(hybrid_time >> 16), Qt::UTC);
}

QByteArray encode(const Transaction &transaction)
{
    CanonicalWriter writer;
    writer.u8(body_version).u8(quint8(transaction.act)).id(transaction.file.uuid()).id(transaction.device.uuid());
    writer.id(transaction.user.uuid()).u64(transaction.cseq).fixed(transaction.previous).u64(transaction.hybrid_time);
    writer.u32(static_cast<quint32>(transaction.seen.size()));
    for (const auto &[device, cseq] : transaction.seen)
        writer.id(device.uuid()).u64(cseq);
    writer.text(transaction.reason).u32(static_cast<quint32>(transaction.changes.size()));
    for (const Change &change : transaction.changes)
        write_change(writer, change);
    return writer.result();
}

Result<Transaction> decode_transaction(const QByteArray &body)
{
    CanonicalReader reader(body);
    if (reader.u8() != body_version)
        return damaged(QStringLiteral("transaction version"));
    Transaction transaction;
    transaction.act = Act(reader.u8());
    transaction.file = FileId(reader.id());
    transaction.device = DeviceId(reader.id());
    transaction.user = UserId(reader.id());
    transaction.cseq = reader.u64();
    transaction.previous = reader.fixed(crypto::hash_size);
    transaction.hybrid_time = reader.u64();
    const quint32 devices = reader.u32();
    if (devices > max_devices)
        return damaged(QStringLiteral("transaction context"));
    for (quint32 i = 0; i < devices && reader.ok(); ++i) {
        const DeviceId device(reader.id());
        transaction.seen[device] = reader.u64();
    }
    transaction.reason = reader.text();
    const quint32 changes = reader.u32();
    if (changes > max_changes)
        return damaged(QStringLiteral("transaction size"));
    for (quint32 i = 0; i < changes && reader.ok(); ++i) {
        auto change = read_change(reader);
        if (!change)
            return damaged(QStringLiteral("transaction change"));
        transaction.changes.push_back(std::move(*change));
    }
    if (!reader.ok() || !reader.at_end())
        return damaged(QStringLiteral("transaction length"));
    return transaction;
}

QByteArray chain_link(const QByteArray &previous_chain, const QByteArray &hash)
{
    return crypto::hash(previous_chain + hash);
}

Journal::Journal(Database &database, const Access &access, const Clock &clock)
    : m_database(database), m_access(access), m_clock(clock), m_user(access.user_keys), m_device(access.device_keys)
{
}

Result<void> Journal::load()
{
    m_head = {0, no_hash()};
    m_hybrid_time = 0;
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT seq, chain, body FROM journal ORDER BY seq DESC LIMIT 1")));
    if (!query->next())
        return {};
    m_head = {query->value(0).toLongLong(), query->value(1).toByteArray()};
    ANCORA_TAKE(const Transaction last, decode_transaction(query->value(2).toByteArray()));
    m_hybrid_time = last.hybrid_time;
    return {};
}

quint64 Journal::next_hybrid_time()
{
    const auto wall = static_cast<quint64>(m_clock.now().toMSecsSinceEpoch()) << 16;
    m_hybrid_time = std::max(wall, m_hybrid_time + 1);
    return m_hybrid_time;
}

Result<void> Journal::append(Transaction transaction)
{
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT cseq, hash FROM journal WHERE file = ? AND device = ? "
                                                               "ORDER BY cseq DESC LIMIT 1"),
                                                {transaction.file.uuid().bytes(), m_access.device.uuid().bytes()}));
    const bool continues = query->next();
    transaction.cseq = continues ? query->value(0).toULongLong() + 1 : 1;
    transaction.previous = continues ? query->value(1).toByteArray() : no_hash();
    transaction.device = m_access.device;
    transaction.user = m_access.user;
    transaction.hybrid_time = next_hybrid_time();

    const QByteArray body = encode(transaction);
    const QByteArray hash = crypto::hash(body);
    const JournalHead head{m_head.length + 1, chain_link(m_head.chain, hash)};
    ANCORA_TRY(m_database.run(QStringLiteral("INSERT INTO journal (seq, file, device, cseq, body, hash, user_signature, "
                                             "device_signature, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                              {head.length, transaction.file.uuid().bytes(), transaction.device.uuid().bytes(),
                               transaction.cseq, body, hash, m_user.sign(hash), m_device.sign(hash), head.chain}));
    m_head = head;
    return {};
}

Result<Seen> Journal::seen(FileId file) const
{
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT device, max(cseq) FROM journal WHERE file = ? GROUP BY device"),
                                                {file.uuid().bytes()}));
    Seen seen;
    while (query->next())
        seen[DeviceId(Uuid::from_bytes(query->value(0).toByteArray()).value_or(Uuid()))] = query->value(1).toULongLong();
    return seen;
}

Result<QByteArray> Journal::chain_at(qint64 length) const
{
    if (length == 0)
        return no_hash();
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT chain FROM journal WHERE seq = ?"),
                                                {length}));
    if (!query->next())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Storage", "The journal of this vault is shorter than expected."));
    return query->value(0).toByteArray();
}

Result<std::vector<Transaction>> Journal::of_file(FileId file) const
{
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT body FROM journal WHERE file = ? ORDER BY seq"),
                                                {file.uuid().bytes()}));
    std::vector<Transaction> transactions;
    while (query->next()) {
        ANCORA_TAKE(Transaction transaction, decode_transaction(query->value(0).toByteArray()));
        transactions.push_back(std::move(transaction));
    }
    return transactions;
}

Result<void> Journal::read_all(const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    std::optional<Error> fault;
    const auto bytes = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    ANCORA_TRY(m_database.scan(
        QStringLiteral("SELECT seq, body, hash, user_signature, device_signature, chain FROM journal ORDER BY seq"),
        [&](const Row &row) {
            if (fault)
                return;
            const JournalEntry entry{row.integer(0), bytes(row.blob(1)), bytes(row.blob(2)),
                                     bytes(row.blob(3)), bytes(row.blob(4)), bytes(row.blob(5))};
            if (auto visited = visit(entry); !visited)
                fault = visited.error();
        }));
    return fault ? Result<void>(pass_on(*fault)) : Result<void>();
}

} // namespace ancora::storage
