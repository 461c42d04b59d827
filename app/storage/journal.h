// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "storage/access.h"
#include "storage/database.h"
#include "values/clock.h"
#include "values/result.h"

#include <QByteArray>
#include <QVariant>
#include <functional>
#include <map>
#include <vector>

namespace ancora::storage {

/// What somebody had on screen of one file: for each device, the last transaction of its stream that was
/// shown. Taken when a form is opened, handed back when it is saved.
using Seen = std::map<DeviceId, quint64>;

/// What a transaction is for. The numbers are part of the file format.
enum class Act : quint8 {
    Save = 1,
    Intake = 2,
    Import = 3,
    Report = 4,
    ConfidentialReport = 5,
    Unlock = 6,
    MemberAdded = 7,
    MemberRemoved = 8,
    PasswordChanged = 9,
    Recovered = 10,
    Backup = 11,
    Restore = 12,
    ListOpened = 13, ///< the list of files behind a figure
    Merge = 14,   ///< of two cases about one person; the reason is the id of the one that is taken in
    Unmerge = 15,
    HandedOver = 16, ///< something of a file was told to somebody outside; the reason is its number and what, in codes
    ContactShown = 17, ///< somebody asked for a number or address that safe contact hides; the reason is the case's number and the channel
    Undo = 18, ///< what was saved last is taken back
    Redo = 19
};

/// One record's part in a transaction: the registers that changed, or that the record is void.
/// A register is the unit of conflict; sealed ones carry their ciphertext, so that the journal can be
/// checked and replayed without any file key.
struct Change {
    QByteArray table;
    Uuid record;
    bool is_void = false;
    std::vector<std::pair<QByteArray, QVariant>> registers; ///< null, qint64, QString or QByteArray
};

struct Transaction {
    Act act = Act::Save;
    FileId file;
    DeviceId device;
    UserId user;
    quint64 cseq = 0;       ///< 1, 2, 3 ... of this device in this file
    QByteArray previous;    ///< hash of this device's previous transaction in this file; 32 zeros for the first
    quint64 hybrid_time = 0; ///< milliseconds << 16 | counter: orders the display, never decides what is right
    Seen seen;              ///< what the form had on screen
    QString reason;         ///< a code or a figure's place ("T3 G_LABOUR F/0-17"), never personal data
    std::vector<Change> changes;

    [[nodiscard]] QDateTime when() const;
};

[[nodiscard]] QByteArray encode(const Transaction &transaction);
/// From untrusted bytes: bounded, strict, nothing left over.
[[nodiscard]] Result<Transaction> decode_transaction(const QByteArray &body);

struct JournalEntry {
    qint64 seq = 0;
    QByteArray body;
    QByteArray hash;
    QByteArray user_signature;
    QByteArray device_signature;
    QByteArray chain;
};

/// What an anchor remembers: how long the journal was, and the chain value there.
struct JournalHead {
    qint64 length = 0;
    QByteArray chain; ///< 32 zeros for an empty journal
    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// The signed, chained record of everything that was ever saved or done (security.md, 4 and 6.2).
class Journal
{
public:
    Journal(Database &database, const Access &access, const Clock &clock);
    /// Reads head and clock from the database; must run once before anything else.
    [[nodiscard]] Result<void> load();

    /// Fills in device, user, numbers and time, signs and stores. Must run inside the database transaction
    /// that also changes the tables.
    [[nodiscard]] Result<void> append(Transaction transaction);

    [[nodiscard]] Result<Seen> seen(FileId file) const;
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    /// The chain value after the first `length` entries; NotFound where the journal is shorter.
    [[nodiscard]] Result<QByteArray> chain_at(qint64 length) const;
    [[nodiscard]] Result<std::vector<Transaction>> of_file(FileId file) const;
    /// In order. The visitor's error ends the reading and is returned.
    [[nodiscard]] Result<void> read_all(const std::function<Result<void>(const JournalEntry &)> &visit) const;
    /// A failed or rolled-back transaction leaves the head in memory ahead of the file: read it again.
    [[nodiscard]] Result<void> reload() { return load(); }

private:
    [[nodiscard]] quint64 next_hybrid_time();

    Database &m_database;
    const Access &m_access;
    const Clock &m_clock;
    crypto::Signer m_user;
    crypto::Signer m_device;
    JournalHead m_head;
    quint64 m_hybrid_time = 0;
};

/// One link of the chain: what `JournalEntry::chain` must be.
[[nodiscard]] QByteArray chain_link(const QByteArray &previous_chain, const QByteArray &hash);

} // namespace ancora::storage
