// SPDX-License-Identifier: EUPL-1.2
#include "vault/verify.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <map>
#include <set>

namespace ancora::vault {

namespace {
using storage::DeviceId;
using storage::JournalEntry;
using storage::Transaction;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

tl::unexpected<Error> broken(const QString &text, const QString &detail)
{
    return fail(Error::Kind::Damaged, text, detail);
}

/// Follows the journal from its first entry, and believes nothing it has not checked.
class JournalReader
{
public:
    JournalReader(const storage::Store &store, const Members &members, const Uuid &office)
        : m_store(store), m_members(members), m_office(office)
    {
    }

    [[nodiscard]] Result<void> take(const JournalEntry &entry)
    {
        const auto wrong = [&entry](const char *what) {
            return broken(VaultText::tr("The journal of this vault has been changed from outside."),
                          QStringLiteral("entry %1: %2").arg(entry.seq).arg(QLatin1String(what)));
        };
        if (entry.seq != ++m_length || entry.hash != crypto::hash(entry.body))
            return wrong("content");
        m_chain = storage::chain_link(m_chain, entry.hash);
        if (entry.chain != m_chain)
            return wrong("chain");
        ANCORA_TAKE(const Transaction transaction, storage::decode_transaction(entry.body));
        if (!continues_stream(transaction, entry.hash))
            return wrong("stream");
        const MemberEntry *user = m_members.entry_at(transaction.user, entry.seq);
        if (!user || !crypto::verify(user->sign_public, entry.hash, entry.user_signature))
            return wrong("signature of the user");
        if (!transaction.changes.empty() && !may_change(user->role))
            return wrong("change without the right to it");
        ANCORA_TAKE(const QByteArray device, key_of(transaction.device));
        if (!crypto::verify(device, entry.hash, entry.device_signature))
            return wrong("signature of the computer");
        m_signatures += 2;
        return {};
    }

    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] qint64 signatures() const { return m_signatures; }
    [[nodiscard]] qint64 devices() const { return qint64(m_devices.size()); }

private:
    struct Stream {
        quint64 cseq = 0;
        QByteArray last = QByteArray(crypto::hash_size, '\0');
    };

    bool continues_stream(const Transaction &transaction, const QByteArray &hash)
    {
        Stream &stream = m_streams[{transaction.file, transaction.device}];
        const bool fits = transaction.cseq == stream.cseq + 1 && transaction.previous == stream.last;
        stream = {transaction.cseq, hash};
        return fits;
    }

    /// A computer counts when some member vouched for it with a key she had.
    Result<QByteArray> key_of(DeviceId device)
    {
        if (const auto known = m_devices.find(device); known != m_devices.end())
            return known->second;
        ANCORA_TAKE(const QByteArray bytes, m_store.info(DeviceRecord::name_of(device)));
        const auto record = DeviceRecord::decode(bytes);
        const bool vouched = record && std::ranges::any_of(m_members.entries(), [&](const MemberEntry &entry) {
            return entry.user == record->user
                   && crypto::verify(entry.sign_public, DeviceRecord::statement(m_office, device, record->public_key),
                                     record->signature);
        });
        if (!vouched)
            return broken(VaultText::tr("The journal names a computer that nobody vouched for."), device.text());
        m_devices[device] = record->public_key;
        return record->public_key;
    }

    const storage::Store &m_store;
    const Members &m_members;
    Uuid m_office;
    qint64 m_length = 0;
    qint64 m_signatures = 0;
    QByteArray m_chain = QByteArray(crypto::hash_size, '\0');
    std::map<std::pair<FileId, DeviceId>, Stream> m_streams;
    std::map<DeviceId, QByteArray> m_devices;
};

Result<void> check_journal(Session &session, const Members &members, VerifyReport &report)
{
    JournalReader reader(session.store(), members, session.office());
    ANCORA_TRY(session.store().journal().read_all([&reader](const JournalEntry &entry) { return reader.take(entry); }));
    report.checks.push_back({QStringLiteral("journal"), VaultText::tr("Entries of the journal, each linked to the one before"), reader.length()});
    report.checks.push_back({QStringLiteral("signatures"), VaultText::tr("Signatures of people and computers"), reader.signatures()});
    report.checks.push_back({QStringLiteral("computers"), VaultText::tr("Computers that a member vouched for"), reader.devices()});
    return {};
}

Result<void> check_tables(Session &session, VerifyReport &report)
{
    ANCORA_TAKE(const storage::Comparison comparison,
                storage::rebuild_and_compare(session.store().database(), session.store().journal()));
    if (!comparison.differences.isEmpty())
        return broken(VaultText::tr("The tables of this vault are not what its journal says."), comparison.differences.join(u"; "));
    report.checks.push_back({QStringLiteral("rows"), VaultText::tr("Rows that are what the journal says"), comparison.rows});
    return {};
}

/// Reading every line also opens every file's key and every name.
Result<void> check_references(Session &session, VerifyReport &report)
{
    ANCORA_TAKE(const auto cases, session.store().cases());
    ANCORA_TAKE(const auto referrals, session.store().referrals({}));
    std::set<FileId> known;
    for (const storage::CaseLine &line : cases)
        known.insert(line.id);
    qint64 references = 0;
    for (const storage::ReferralLine &line : referrals) {
        if (line.case_file.is_null())
            continue;
        if (!known.contains(line.case_file))
            return broken(VaultText::tr("A referral leads to a case that does not exist."), line.id.text());
        ++references;
    }
    report.checks.push_back({QStringLiteral("cases"), VaultText::tr("Cases that could be read"), qint64(cases.size())});
    report.checks.push_back({QStringLiteral("referrals"), VaultText::tr("Referrals that could be read"), qint64(referrals.size())});
    report.checks.push_back({QStringLiteral("references"), VaultText::tr("Referrals that lead to their case"), references});
    return {};
}
Result<void> check_documents(Session &session, VerifyReport &report)
{
    ANCORA_TAKE(const qint64 documents, session.store().check_contents());
    report.checks.push_back({QStringLiteral("documents"), VaultText::tr("Documents of which every piece is there"), documents});
    return {};
}
} // namespace

Result<VerifyReport> verify(Session &session)
{
    constexpr qint64 page_size = 4096;
    VerifyReport report;
    const Doorstep &at = session.doorstep();
    ANCORA_TRY(session.store().database().check_integrity());
    report.checks.push_back({QStringLiteral("pages"), VaultText::tr("Pages of the database"),
                             QFileInfo(at.places.database()).size() / page_size});
    ANCORA_TAKE(const KeyFile keys, load_key_file(at.places.keys()));
    const Doorstep now{at.places, at.mark, keys, {at.device.id, {}, at.device.anchor}};
    ANCORA_TAKE(const Members members, read_members(session.store(), now));
    report.checks.push_back({QStringLiteral("members"), VaultText::tr("Entries in the list of members, signed by the directors"),
                             qint64(members.entries().size())});
    ANCORA_TRY(check_journal(session, members, report));
    ANCORA_TRY(check_tables(session, report));
    ANCORA_TRY(check_references(session, report));
    ANCORA_TRY(check_documents(session, report));
    ANCORA_TRY(refuse_older_journal(session.store(), now));
    report.checks.push_back({QStringLiteral("anchor"), VaultText::tr("Length of the journal when this computer last saw it"),
                             now.device.anchor ? now.device.anchor->journal.length : 0});
    return report;
}

} // namespace ancora::vault
