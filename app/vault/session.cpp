// SPDX-License-Identifier: EUPL-1.2
#include "vault/session.h"

#include "vault/disk.h"
#include "vault/password.h"
#include "vault/recovery.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::vault {

namespace {
using storage::Act;
using storage::Database;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

/// What somebody could open before she was removed; everything, where a removal was interrupted.
Role role_to_renew(const MemberEntry &latest)
{
    return latest.role == Role::Removed ? Role::Director : latest.role;
}
} // namespace

QString warning_text(Warning warning)
{
    switch (warning) {
    case Warning::RecoveryNotConfirmed:
        return VaultText::tr("Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.");
    case Warning::OneDirector:
        return VaultText::tr("There is only one director. If she forgets her password, only the recovery key opens the vault.");
    case Warning::ChangeUnfinished:
        return VaultText::tr("Adding or removing a person was interrupted. Please do it again.");
    }
    return {};
}

// ---------------------------------------------------------------- opening and ending

Session::Session(Doorstep at, UserSecrets secrets, const Surroundings &surroundings)
    : m_at(std::move(at)), m_secrets(std::move(secrets)), m_surroundings(surroundings),
      m_members(Members::begin(m_at.mark.office))
{
}

Session::~Session()
{
    if (m_store)
        (void)drop_anchor(); // an older anchor is still a true one
}

Result<std::unique_ptr<Session>> Session::open(Doorstep at, UserSecrets secrets, const Surroundings &surroundings)
{
    ANCORA_TAKE(const OfficeKeys keys, open_with_slot(at.keys, secrets));
    ANCORA_TAKE(auto store, open_store(at, keys, secrets, surroundings, storage::OpenOptions::Mode::Existing));
    ANCORA_TAKE(Members members, read_members(*store, at));
    ANCORA_TRY(refuse_older_journal(*store, at));
    const MemberEntry *me = members.latest(secrets.user);
    if (!me || me->role == Role::Removed || me->sign_public != secrets.sign.public_key)
        return fail(Error::Kind::Refused, VaultText::tr("You may no longer open this vault. Please ask a director."));

    std::unique_ptr<Session> session(new Session(std::move(at), std::move(secrets), surroundings));
    session->m_me = *me;
    session->m_members = std::move(members);
    session->m_store = std::move(store);
    ANCORA_TRY(register_device(*session->m_store, session->m_at, session->m_secrets));
    ANCORA_TRY(session->m_store->record_act(Act::Unlock));
    ANCORA_TRY(session->m_store->drop_loose_contents());
    ANCORA_TRY(session->drop_anchor());
    return session;
}

Result<void> Session::drop_anchor()
{
    m_at.device.anchor = Anchor{m_at.keys.root.epoch, m_store->journal().head(), m_at.keys.sequence,
                                m_surroundings.clock.now()};
    return m_surroundings.devices.save(m_at.mark.office, m_at.device);
}

std::vector<Warning> Session::warnings() const
{
    std::vector<Warning> warnings;
    if (!m_at.keys.root.recovery_confirmed)
        warnings.push_back(Warning::RecoveryNotConfirmed);
    if (std::ranges::count(m_members.present(), Role::Director, &MemberEntry::role) < 2)
        warnings.push_back(Warning::OneDirector);
    if (m_at.keys.members.count < m_members.entries().size())
        warnings.push_back(Warning::ChangeUnfinished);
    return warnings;
}

// ---------------------------------------------------------------- changes of the key file

/// Confirming the recovery key needs no session, so the file may have moved on since the unlock.
Result<void> Session::read_key_file_again()
{
    ANCORA_TAKE(m_at.keys, load_key_file(m_at.places.keys()));
    return {};
}

Result<void> Session::save(KeyFile changed)
{
    ++changed.sequence;
    ANCORA_TRY(save_key_file(m_at.places.keys(), changed));
    m_at.keys = std::move(changed); // not before: an anchor may only speak of what is on the disk
    return drop_anchor();
}

Result<void> Session::change_password(QString old_password, QString new_password)
{
    const Secret old_one = Secret::take(old_password);
    ANCORA_TRY(read_key_file_again());
    ANCORA_TRY(open_slot(m_at.keys, m_me.login, old_one));
    ANCORA_TRY(check_password(new_password, m_me.login));
    KeyFile changed = m_at.keys;
    ANCORA_TRY(put_slot(changed, m_members, m_me.login, m_secrets, Secret::take(new_password)));
    ANCORA_TRY(save(std::move(changed)));
    return m_store->record_act(Act::PasswordChanged);
}

Result<void> Session::confirm_recovery_key(const QString &recovery_text)
{
    ANCORA_TRY(vault::confirm_recovery_key(m_at.places.folder, recovery_text));
    return read_key_file_again();
}

Result<crypto::SignKeys> Session::signing_key() const
{
    ANCORA_TAKE(OfficeKeys keys, open_with_slot(m_at.keys, m_secrets));
    if (!keys.root)
        return fail(Error::Kind::Refused, VaultText::tr("Only a director hands confidential figures over."));
    return std::move(*keys.root);
}

Result<OfficeKeys> Session::keys_to_manage_people()
{
    if (!manages_people(m_me.role))
        return fail(Error::Kind::Refused, VaultText::tr("Only a director or a coordinator may add or remove people."));
    ANCORA_TRY(read_key_file_again());
    return open_with_slot(m_at.keys, m_secrets);
}

Result<void> Session::add_person(NewPerson person, Role role)
{
    ANCORA_TAKE(const OfficeKeys keys, keys_to_manage_people());
    if (normal_login(person.login).isEmpty() || role == Role::Removed)
        return fail(Error::Kind::BadInput, VaultText::tr("A person needs a sign-in name and a role."));
    const MemberEntry *before = m_members.latest(person.login);
    const bool has_slot = m_at.keys.find_slot(m_at.keys.label_of(person.login)).has_value();
    if (before && before->role != Role::Removed && has_slot && before->user == m_me.user)
        return fail(Error::Kind::Refused, VaultText::tr("This is you. Another director must change your role."));
    ANCORA_TRY(check_password(person.password, person.login));

    const UserSecrets secrets = UserSecrets::create(before ? before->user : UserId::create());
    KeyFile changed = m_at.keys;
    ANCORA_TRY(put_slot(changed, m_members, person.login, secrets, Secret::take(person.password)));
    ANCORA_TRY(encode_key_copy(changed, 0)); // full is said before anything is written
    MemberEntry entry;
    entry.user = secrets.user;
    entry.role = role;
    entry.login = person.login.trimmed();
    entry.box_public = secrets.box.public_key;
    entry.sign_public = secrets.sign.public_key;
    entry.by = m_me.user;
    entry.reason = MemberReason::Added;
    ANCORA_TRY(record_member(*m_store, m_members, std::move(entry), *keys.root, Act::MemberAdded));
    seal_office(changed, keys, m_members);
    return save(std::move(changed));
}

Result<void> Session::remove_person(const QString &login)
{
    ANCORA_TAKE(OfficeKeys keys, keys_to_manage_people());
    const MemberEntry *person = m_members.latest(login);
    const auto slot = m_at.keys.find_slot(m_at.keys.label_of(login));
    if (!person || (person->role == Role::Removed && !slot))
        return fail(Error::Kind::NotFound, VaultText::tr("Nobody with this name may open the vault."));
    if (person->user == m_me.user)
        return fail(Error::Kind::Refused, VaultText::tr("This is you. Another director must remove you."));

    const Role role = role_to_renew(*person);
    if (person->role != Role::Removed) {
        MemberEntry entry = *person;
        entry.role = Role::Removed;
        entry.by = m_me.user;
        entry.reason = MemberReason::Removed;
        ANCORA_TRY(record_member(*m_store, m_members, std::move(entry), *keys.root, Act::MemberRemoved));
    }
    KeyFile changed = m_at.keys;
    if (slot)
        clear_slot(changed, *slot);
    keys.renew(role);
    seal_office(changed, keys, m_members);
    if (!belongs(role, Group::Cases))
        return save(std::move(changed));

    ANCORA_TRY(copy_database(keys.files.at(KeyedFile::Cases)));
    ANCORA_TRY(save(std::move(changed)));
    m_store.reset();
    ANCORA_TAKE(m_store, open_store(m_at, keys, m_secrets, m_surroundings, storage::OpenOptions::Mode::Existing));
    return {};
}

/// The old file stays as it is until the copy has been read back and the key file names its key; opening then puts
/// it in place, after a power cut just as now.
Result<void> Session::copy_database(const storage::DatabaseKey &key)
{
    const QString next = m_at.places.next_database();
    QFile::remove(next);
    ANCORA_TRY(m_store->database().copy_to(next, key));
    ANCORA_TAKE(const auto copy, Database::open(next, key));
    ANCORA_TRY(copy->check_integrity());
    if (!disk::flush_folder(m_at.places.folder))
        return fail(Error::Kind::Storage, VaultText::tr("The database could not be copied."));
    return {};
}

Result<void> confirm_recovery_key(const QString &folder, const QString &recovery_text)
{
    ANCORA_TAKE(Secret paper, parse_recovery(recovery_text));
    const Places places{folder};
    ANCORA_TAKE(KeyFile file, load_key_file(places.keys()));
    ANCORA_TRY(open_with_recovery(file, crypto::BoxKeys::from_private(std::move(paper))));
    file.root.recovery_confirmed = true;
    ++file.sequence;
    return save_key_file(places.keys(), file);
}

} // namespace ancora::vault
