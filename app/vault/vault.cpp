// SPDX-License-Identifier: EUPL-1.2
#include "vault/vault.h"

#include "vault/disk.h"
#include "vault/recovery.h"
#include "vault/workshop.h"


namespace ancora::vault {

namespace {
using Mode = storage::OpenOptions::Mode;

/// Fills the folder of a new vault; the key file is written last, when there is something to open.
Result<void> furnish(Doorstep &at, const OfficeKeys &keys, const UserSecrets &founder, const QString &login,
                     const Surroundings &surroundings)
{
    ANCORA_TRY(disk::write(at.places.mark(), at.mark.encode()));
    Members members = Members::begin(at.mark.office);
    ANCORA_TAKE(const auto store, open_store(at, keys, founder, surroundings, Mode::CreateNew));
    const auto reason = at.mark.kind == Kind::Training ? MemberReason::FoundedForTraining : MemberReason::Founded;
    ANCORA_TRY(register_device(*store, at, founder));
    ANCORA_TRY(record_member(*store, members, director_entry(founder, login, reason), *keys.root,
                             storage::Act::MemberAdded));
    seal_office(at.keys, keys, members);
    return save_key_file(at.places.keys(), at.keys);
}

/// Makes the person a director with new keys, and the new paper the only one that counts.
Result<UserSecrets> take_over(Doorstep &at, const OfficeKeys &keys, NewPerson director, UserId user,
                              const QByteArray &new_paper, const Surroundings &surroundings)
{
    UserSecrets secrets = UserSecrets::create(user);
    ANCORA_TAKE(const auto store, open_store(at, keys, secrets, surroundings, Mode::Existing));
    ANCORA_TAKE(Members members, read_members(*store, at));
    KeyFile changed = at.keys;
    ANCORA_TRY(put_slot(changed, members, director.login, secrets, Secret::take(director.password)));
    ANCORA_TRY(register_device(*store, at, secrets));
    ANCORA_TRY(record_member(*store, members, director_entry(secrets, director.login, MemberReason::Recovered),
                             *keys.root, storage::Act::Recovered));
    changed.root.recovery_public = new_paper;
    changed.root.recovery_confirmed = false;
    seal_office(changed, keys, members);
    ++changed.sequence;
    ANCORA_TRY(save_key_file(at.places.keys(), changed));
    at.keys = std::move(changed);
    return secrets;
}

KeyFile empty_key_file(const Uuid &office, const QByteArray &recovery_public, crypto::PasswordCost cost)
{
    KeyFile file;
    file.office = office;
    file.sequence = 1;
    file.root.label_salt = crypto::random_bytes(32);
    file.root.recovery_public = recovery_public;
    add_look_alikes(file, cost);
    return file;
}
} // namespace

Result<Opened> create(const QString &folder, NewPerson director, Kind kind, crypto::PasswordCost cost,
                      const Surroundings &surroundings)
{
    ANCORA_TRY(check_new_director(director));
    ANCORA_TAKE(const auto workshop, Workshop::open(folder, surroundings));
    const auto recovery = crypto::BoxKeys::create();
    const OfficeMark mark{Uuid::create(), kind};
    ANCORA_TAKE(Device device, surroundings.devices.load(mark.office));
    Doorstep at{workshop->places(), mark, empty_key_file(mark.office, recovery.public_key, cost), std::move(device)};
    const OfficeKeys keys = OfficeKeys::create();
    UserSecrets founder = UserSecrets::create(UserId::create());
    ANCORA_TRY(put_slot(at.keys, Members::begin(at.mark.office), director.login, founder, Secret::take(director.password)));
    ANCORA_TRY(furnish(at, keys, founder, director.login, surroundings));
    ANCORA_TAKE(at.places, workshop->move_into_place());
    ANCORA_TAKE(auto session, Session::open(std::move(at), std::move(founder), surroundings));
    return Opened{recovery_text(recovery.private_key), std::move(session)};
}

Result<std::unique_ptr<Session>> unlock(const QString &folder, const QString &login, QString password,
                                        const Surroundings &surroundings)
{
    const Secret typed = Secret::take(password);
    ANCORA_TAKE(Doorstep at, approach(folder, surroundings));
    ANCORA_TAKE(UserSecrets secrets, open_slot(at.keys, login, typed));
    return Session::open(std::move(at), std::move(secrets), surroundings);
}

Result<Opened> recover(const QString &folder, const QString &recovery_text, NewPerson director,
                       const Surroundings &surroundings)
{
    ANCORA_TAKE(Secret paper, parse_recovery(recovery_text));
    ANCORA_TAKE(Doorstep at, approach(folder, surroundings));
    ANCORA_TAKE(const OfficeKeys keys, open_with_recovery(at.keys, crypto::BoxKeys::from_private(std::move(paper))));
    ANCORA_TRY(check_new_director(director));
    ANCORA_TAKE(const UserId user, user_named(director.login, at, keys, surroundings));
    const auto new_paper = crypto::BoxKeys::create();
    ANCORA_TAKE(UserSecrets secrets,
                take_over(at, keys, std::move(director), user, new_paper.public_key, surroundings));
    ANCORA_TAKE(auto session, Session::open(std::move(at), std::move(secrets), surroundings));
    return Opened{vault::recovery_text(new_paper.private_key), std::move(session)};
}

} // namespace ancora::vault
