// SPDX-License-Identifier: EUPL-1.2
#include "vault/members.h"

#include "values/canonical.h"
#include "vault/key_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::vault {

namespace {
/// The office is part of the first link: no chain continues under another office.
QByteArray first_link(const Uuid &office)
{
    return crypto::hash(QByteArrayLiteral("ancora/members/1") + office.bytes());
}

QByteArray encode(const MemberEntry &entry)
{
    CanonicalWriter out;
    out.u64(entry.n).fixed(entry.previous).id(entry.user.uuid()).u8(std::uint8_t(entry.role)).text(entry.login);
    out.fixed(entry.box_public).fixed(entry.sign_public).u64(std::uint64_t(entry.valid_from));
    out.id(entry.by.uuid()).u8(std::uint8_t(entry.reason));
    return out.result();
}

std::optional<MemberEntry> decode(const QByteArray &body)
{
    CanonicalReader in(body, 4096);
    MemberEntry entry;
    entry.n = in.u64();
    entry.previous = in.fixed(crypto::hash_size);
    entry.user = UserId(in.id());
    entry.role = Role(in.u8());
    entry.login = in.text();
    entry.box_public = in.fixed(crypto::public_key_size);
    entry.sign_public = in.fixed(crypto::public_key_size);
    entry.valid_from = std::int64_t(in.u64());
    entry.by = UserId(in.id());
    entry.reason = MemberReason(in.u8());
    if (!in.ok() || !in.at_end() || entry.role > Role::Statistics || entry.valid_from < 0)
        return std::nullopt;
    return entry;
}
} // namespace

Members Members::begin(const Uuid &office)
{
    Members members;
    members.m_office = office;
    members.m_hashes = {first_link(office)};
    return members;
}

Result<Members> Members::read(const std::vector<QByteArray> &entries, const Uuid &office,
                              const QByteArray &root_public)
{
    const auto damaged = [](std::size_t n) {
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Vault", "The list of members of this vault has been changed from outside."),
                    QStringLiteral("member entry %1").arg(n));
    };
    Members members = begin(office);
    for (const QByteArray &bytes : entries) {
        const std::size_t n = members.m_entries.size() + 1;
        if (bytes.size() <= crypto::signature_size)
            return damaged(n);
        const QByteArray body = bytes.chopped(crypto::signature_size);
        const auto entry = decode(body);
        if (!entry || entry->n != n || entry->previous != members.head()
            || !crypto::verify(root_public, body, bytes.last(crypto::signature_size)))
            return damaged(n);
        members.m_entries.push_back(*entry);
        members.m_hashes.push_back(crypto::hash(bytes));
    }
    if (members.m_entries.empty())
        return damaged(0);
    return members;
}

QByteArray Members::append(MemberEntry entry, const crypto::SignKeys &root)
{
    entry.n = m_entries.size() + 1;
    entry.previous = head();
    const QByteArray body = encode(entry);
    QByteArray bytes = body + crypto::Signer(root).sign(body);
    m_entries.push_back(std::move(entry));
    m_hashes.push_back(crypto::hash(bytes));
    return bytes;
}

QByteArray Members::head_at(std::uint64_t count) const
{
    return count < m_hashes.size() ? m_hashes[count] : QByteArray();
}

bool Members::is_training() const
{
    return !m_entries.empty() && m_entries.front().reason == MemberReason::FoundedForTraining;
}

const MemberEntry *Members::latest(UserId user) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [user](const MemberEntry &entry) { return entry.user == user; });
    return found == m_entries.rend() ? nullptr : &*found;
}

const MemberEntry *Members::latest(const QString &login) const
{
    const QString wanted = normal_login(login);
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&wanted](const MemberEntry &entry) {
        return normal_login(entry.login) == wanted;
    });
    return found == m_entries.rend() ? nullptr : &*found;
}

const MemberEntry *Members::with_box_key(const QByteArray &box_public) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&box_public](const MemberEntry &entry) {
        return entry.box_public == box_public;
    });
    // Somebody's earlier keys are nobody's keys.
    return found == m_entries.rend() || latest(found->user) != &*found ? nullptr : &*found;
}

std::vector<MemberEntry> Members::present() const
{
    std::vector<MemberEntry> people;
    for (const MemberEntry &entry : m_entries)
        if (entry.role != Role::Removed && latest(entry.user) == &entry)
            people.push_back(entry);
    std::ranges::sort(people, {}, [](const MemberEntry &entry) { return normal_login(entry.login); });
    return people;
}

const MemberEntry *Members::entry_at(UserId user, std::int64_t at) const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [user, at](const MemberEntry &entry) {
        return entry.user == user && entry.valid_from < at;
    });
    return found == m_entries.rend() || found->role == Role::Removed ? nullptr : &*found;
}

bool Members::may_sign(UserId user, std::int64_t at) const
{
    const MemberEntry *entry = entry_at(user, at);
    return entry && may_change(entry->role);
}

} // namespace ancora::vault
