// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/opening.h"

#include <QString>
#include <memory>
#include <vector>

namespace ancora::vault {

/// What the person should know at each sign-in until it is put right.
enum class Warning {
    RecoveryNotConfirmed, ///< nobody has typed the recovery key back yet
    OneDirector,          ///< if she forgets her password, only the paper opens the vault
    ChangeUnfinished      ///< adding or removing somebody was interrupted: do it again
};
[[nodiscard]] QString warning_text(Warning warning);

/// An open vault: somebody has signed in. Ends when destroyed; then no key is left in memory.
class Session
{
public:
    /// The second half of every way in: opens the database, checks it against the key file, the members and what
    /// this computer has seen before, and records the unlock.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(Doorstep at, UserSecrets secrets,
                                                               const Surroundings &surroundings);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const MemberEntry &me() const { return m_me; }
    [[nodiscard]] const Members &members() const { return m_members; }
    [[nodiscard]] Kind kind() const { return m_at.mark.kind; }
    [[nodiscard]] const Uuid &office() const { return m_at.mark.office; }
    [[nodiscard]] const QString &folder() const { return m_at.places.folder; }
    /// As of the last look at the key file.
    [[nodiscard]] const Doorstep &doorstep() const { return m_at; }
    [[nodiscard]] const UserSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] std::vector<Warning> warnings() const;
    /// The office's own key: figures that anybody could be recognised by leave with the word of who answers for them.
    /// Refused for everybody but directors.
    [[nodiscard]] Result<crypto::SignKeys> signing_key() const;

    [[nodiscard]] Result<void> change_password(QString old_password, QString new_password);
    /// Directors and coordinators only. A name that was here before gets new keys and the new role.
    [[nodiscard]] Result<void> add_person(NewPerson person, Role role);
    /// Directors and coordinators only; in the order of security.md, 2.6. The database gets a new key, so `store()`
    /// is another object afterwards; after an error of kind Storage the session should be ended. Interrupted, it
    /// may be called again.
    [[nodiscard]] Result<void> remove_person(const QString &login);
    /// The same as the function below, in an open vault.
    [[nodiscard]] Result<void> confirm_recovery_key(const QString &recovery_text);

    /// Remembers what this computer has seen, now. The end of the session does it too.
    [[nodiscard]] Result<void> drop_anchor();

private:
    Session(Doorstep at, UserSecrets secrets, const Surroundings &surroundings);
    [[nodiscard]] Result<void> read_key_file_again();
    [[nodiscard]] Result<OfficeKeys> keys_to_manage_people();
    [[nodiscard]] Result<void> copy_database(const storage::DatabaseKey &key);
    [[nodiscard]] Result<void> save(KeyFile changed);

    Doorstep m_at;
    UserSecrets m_secrets;
    Surroundings m_surroundings;
    Members m_members;
    MemberEntry m_me;
    std::unique_ptr<storage::Store> m_store;
};

/// Somebody has typed the paper back. Needs no password: who holds the paper holds the vault.
[[nodiscard]] Result<void> confirm_recovery_key(const QString &folder, const QString &recovery_text);

} // namespace ancora::vault
