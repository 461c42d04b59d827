// SPDX-License-Identifier: EUPL-1.2
#include "vault/recovery.h"
#include "vault_fixture.h"

#include <QTest>
#include <unistd.h>

using namespace ancora;
using namespace ancora::vault;

namespace {
constexpr uid_t nobody = 65534;

Error::Kind kind_of(const Result<std::unique_ptr<Session>> &result)
{
    return result ? Error::Kind::Internal : result.error().kind;
}

const auto karim = QStringLiteral("karim");

/// The key of case.db as somebody's password opens it from a given key file.
std::optional<storage::DatabaseKey> case_key(const KeyFile &file, const QString &login, QString password)
{
    auto secrets = open_slot(file, login, Secret::take(password));
    auto keys = secrets ? open_with_slot(file, *secrets) : pass_on(secrets.error());
    if (!keys || !keys->files.contains(KeyedFile::Cases))
        return std::nullopt;
    return keys->files.at(KeyedFile::Cases).clone();
}

struct Refusal {
    const char *name;
    Error::Kind kind;
    std::function<void(Desk &)> prepare;
    QString login = QStringLiteral("Nadia");
    QString password = nadia_password();
};

void replace_in(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll().replace(from, to);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
}
} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_new_vault_opens_with_its_password_and_knows_its_director()
    {
        Desk desk;
        {
            const auto session = desk.create();
            QVERIFY2(session, session ? "" : qPrintable(session.error().text + session.error().detail));
            QCOMPARE((*session)->me().role, Role::Director);
        }
        QStringList files = QDir(desk.folder).entryList(QDir::Files);
        files.removeAll(QStringLiteral("case.db-journal")); // emptied by each save, not removed
        QCOMPARE(files, (QStringList{QStringLiteral("case.db"), QStringLiteral("office.id"), QStringLiteral("vault.keys")}));
        QCOMPARE(QDir(desk.place.path()).entryList({QStringLiteral("*part*")}).size(), 0);
        const auto again = desk.unlock(QStringLiteral("  NADIA "));
        QVERIFY(again);
        QCOMPARE((*again)->kind(), Kind::Real);
        QCOMPARE((*again)->warnings(), (std::vector{Warning::RecoveryNotConfirmed, Warning::OneDirector}));
    }

    void no_name_is_readable_in_the_folder()
    {
        Desk desk;
        { QVERIFY(desk.create()); }
        for (const auto &[name, content] : bytes_of(desk.place.path()))
            QVERIFY2(!content.toLower().contains("nadia"), qPrintable(name));
    }

    void each_refusal_has_its_kind_and_changes_nothing()
    {
        Desk desk;
        Bytes young;
        {
            auto session = desk.create();
            QVERIFY(session);
        }
        young = bytes_of(desk.folder);
        {
            auto session = desk.unlock();
            QVERIFY(session);
            QVERIFY((*session)->change_password(nadia_password(), karim_password()));
            QVERIFY((*session)->change_password(karim_password(), nadia_password()));
            QVERIFY((*session)->store().record_act(storage::Act::ListOpened));
        }
        const Bytes good = bytes_of(desk.folder);
        Desk other;
        { QVERIFY(other.create()); }
        const Bytes foreign = bytes_of(other.folder);

        const std::vector<Refusal> refusals{
            {"wrong password", Error::Kind::WrongPassword, [](Desk &) {}, QStringLiteral("Nadia"), karim_password()},
            {"unknown name", Error::Kind::WrongPassword, [](Desk &) {}, QStringLiteral("Karim"), nadia_password()},
            {"both key copies damaged", Error::Kind::Damaged,
             [](Desk &d) {
                 damage(d.path("vault.keys"), 100);
                 damage(d.path("vault.keys"), 70000);
             }},
            {"older key file", Error::Kind::Older,
             [&](Desk &d) { put_back(d.folder, {{QStringLiteral("vault.keys"), young.at(QStringLiteral("vault.keys"))}}); }},
            {"older database", Error::Kind::Older,
             [&](Desk &d) { put_back(d.folder, {{QStringLiteral("case.db"), young.at(QStringLiteral("case.db"))}}); }},
            {"newer format", Error::Kind::Newer,
             [](Desk &d) { replace_in(d.path("office.id"), "ancora-office 1", "ancora-office 2"); }},
            {"key file of another office", Error::Kind::Foreign,
             [&](Desk &d) { put_back(d.folder, {{QStringLiteral("vault.keys"), foreign.at(QStringLiteral("vault.keys"))}}); }},
            {"not a key file", Error::Kind::Foreign,
             [](Desk &d) { put_back(d.folder, {{QStringLiteral("vault.keys"), QByteArray(131072, 'x')}}); }},
            {"not a vault", Error::Kind::Foreign, [](Desk &d) { QFile::remove(d.path("office.id")); }},
            {"training mark forged", Error::Kind::Damaged,
             [](Desk &d) { replace_in(d.path("office.id"), "real", "training"); }},
            {"key file changed by hand", Error::Kind::Damaged,
             [](Desk &d) {
                 KeyFile file = load_key_file(d.path("vault.keys")).value();
                 file.members.count = 0;
                 ++file.sequence;
                 QVERIFY(save_key_file(d.path("vault.keys"), file));
             }},
            {"network drive", Error::Kind::Refused,
             [](Desk &d) { d.surroundings.is_on_network_drive = [](const QString &) { return true; }; }},
        };
        for (const Refusal &refusal : refusals) {
            refusal.prepare(desk);
            const Bytes before = bytes_of(desk.folder);
            const auto result = desk.unlock(refusal.login, refusal.password);
            QVERIFY2(!result, refusal.name);
            QVERIFY2(kind_of(result) == refusal.kind,
                     qPrintable(QString::fromLatin1(refusal.name) % u": " % result.error().text % result.error().detail));
            QVERIFY2(!result.error().text.isEmpty(), refusal.name);
            QVERIFY2(bytes_of(desk.folder) == before, refusal.name);
            put_back(desk.folder, good);
            desk.surroundings.is_on_network_drive = storage::is_on_network_drive;
        }
        QVERIFY(desk.unlock()); // the fixture itself was in order all the time
    }

    void wrong_name_and_wrong_password_are_not_told_apart()
    {
        Desk desk;
        { QVERIFY(desk.create()); }
        const auto name = desk.unlock(QStringLiteral("Karim"));
        const auto password = desk.unlock(QStringLiteral("Nadia"), karim_password());
        QCOMPARE(name.error().text, password.error().text);
        QCOMPARE(name.error().detail, password.error().detail);
    }

    void an_older_file_is_refused_with_the_date()
    {
        Desk desk;
        { QVERIFY(desk.create()); }
        const Bytes young = bytes_of(desk.folder);
        { QVERIFY(desk.unlock()); }
        put_back(desk.folder, young);
        const auto result = desk.unlock();
        QCOMPARE(kind_of(result), Error::Kind::Older);
        QVERIFY(result.error().text.contains(QLocale().toString(desk.clock.now().toLocalTime(), QLocale::ShortFormat)));
    }

    void a_read_only_folder_is_refused()
    {
        Desk desk;
        { QVERIFY(desk.create()); }
        const Bytes before = bytes_of(desk.folder);
        QFile::setPermissions(desk.place.path(), QFile::Permissions(0x5555));
        QFile::setPermissions(desk.folder, QFile::Permissions(0x5555));
        for (const QString &file : QDir(desk.folder).entryList(QDir::Files))
            QFile::setPermissions(desk.folder + u'/' + file, QFile::Permissions(0x4444));
        const bool is_root = ::geteuid() == 0; // root writes where it wants; somebody else does not
        QVERIFY(!is_root || ::seteuid(nobody) == 0);
        const auto opened = desk.unlock();
        const auto made = vault::create(desk.place.filePath(QStringLiteral("New")), {karim, karim_password()}, Kind::Real,
                                        least_cost(), desk.surroundings);
        QVERIFY(!is_root || ::seteuid(0) == 0);
        QFile::setPermissions(desk.place.path(), QFile::Permissions(0x7700));
        QFile::setPermissions(desk.folder, QFile::Permissions(0x7700));
        QCOMPARE(kind_of(opened), Error::Kind::Storage);
        QCOMPARE(made.error().kind, Error::Kind::Storage);
        QVERIFY(bytes_of(desk.folder) == before);
        QVERIFY(!QFile::exists(desk.place.filePath(QStringLiteral("New"))));
    }

    void one_damaged_copy_of_the_key_file_does_not_matter()
    {
        Desk desk;
        { QVERIFY(desk.create()); }
        damage(desk.path("vault.keys"), 500);
        {
            auto session = desk.unlock();
            QVERIFY(session);
            QVERIFY((*session)->change_password(nadia_password(), karim_password()));
        }
        damage(desk.path("vault.keys"), 70000); // now the other one: the first has been made good
        QVERIFY(desk.unlock(QStringLiteral("Nadia"), karim_password()));
    }

    void creating_where_it_may_not_leaves_nothing()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.folder));
        QFile(desk.path("letter.txt")).open(QIODevice::WriteOnly);
        QCOMPARE(kind_of(desk.create()), Error::Kind::Refused);
        QCOMPARE(QDir(desk.folder).entryList(QDir::Files), QStringList{QStringLiteral("letter.txt")});
        desk.folder = desk.place.filePath(QStringLiteral("Other"));
        desk.surroundings.is_on_network_drive = [](const QString &) { return true; };
        QCOMPARE(kind_of(desk.create()), Error::Kind::Refused);
        desk.surroundings.is_on_network_drive = storage::is_on_network_drive;
        QCOMPARE(vault::create(desk.folder, {karim, QStringLiteral("azerty")}, Kind::Real, least_cost(), desk.surroundings)
                     .error().kind, Error::Kind::BadInput);
        desk.folder = desk.place.filePath(QStringLiteral("no/such/place"));
        QCOMPARE(kind_of(desk.create()), Error::Kind::Storage);
        QCOMPARE(QDir(desk.place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("Office")});
    }

    void the_old_password_opens_nothing_after_a_change()
    {
        Desk desk;
        auto session = desk.create();
        QVERIFY(session);
        QCOMPARE((*session)->change_password(karim_password(), karim_password()).error().kind, Error::Kind::WrongPassword);
        QCOMPARE((*session)->change_password(nadia_password(), QStringLiteral("azerty")).error().kind, Error::Kind::BadInput);
        QVERIFY((*session)->change_password(nadia_password(), karim_password()));
        session->reset();
        QCOMPARE(kind_of(desk.unlock()), Error::Kind::WrongPassword);
        QVERIFY(desk.unlock(QStringLiteral("Nadia"), karim_password()));
    }

    void a_removed_person_opens_neither_the_vault_nor_new_data()
    {
        Desk desk;
        {
            auto session = desk.create();
            QVERIFY(session);
            QVERIFY((*session)->add_person({karim, karim_password()}, Role::Worker));
        }
        {
            const auto as_karim = desk.unlock(karim, karim_password());
            QVERIFY(as_karim);
            QCOMPARE((*as_karim)->me().role, Role::Worker);
            QCOMPARE((*as_karim)->add_person({QStringLiteral("x"), nadia_password()}, Role::Director).error().kind,
                     Error::Kind::Refused);
            QCOMPARE((*as_karim)->remove_person(QStringLiteral("Nadia")).error().kind, Error::Kind::Refused);
        }
        const auto old_keys = load_key_file(desk.path("vault.keys")).value();
        const auto old_key = case_key(old_keys, karim, karim_password());
        QVERIFY(old_key && storage::Database::open(desk.path("case.db"), *old_key)); // he could before
        {
            auto session = desk.unlock();
            QVERIFY(session);
            QCOMPARE((*session)->remove_person(QStringLiteral("Nadia")).error().kind, Error::Kind::Refused);
            QCOMPARE((*session)->remove_person(QStringLiteral("nobody")).error().kind, Error::Kind::NotFound);
            const auto removed = (*session)->remove_person(karim);
            QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text + removed.error().detail));
            QVERIFY((*session)->store().record_act(storage::Act::ListOpened)); // the store goes on
            QCOMPARE((*session)->store().access().team.size(), 2u);
            QCOMPARE((*session)->store().access().team.back().epoch, 2u);
        }
        QCOMPARE(kind_of(desk.unlock(karim, karim_password())), Error::Kind::WrongPassword);
        QVERIFY(!storage::Database::open(desk.path("case.db"), *old_key));
        const auto new_keys = load_key_file(desk.path("vault.keys")).value();
        QVERIFY(!open_with_slot(new_keys, *open_slot(old_keys, karim, [] {
            QString text = karim_password();
            return Secret::take(text);
        }())));
        QVERIFY(case_key(new_keys, QStringLiteral("Nadia"), nadia_password()));
        QVERIFY(!QFile::exists(desk.path("case.db.next")));
        auto session = desk.unlock();
        QVERIFY(session);
        QVERIFY((*session)->add_person({karim, karim_password()}, Role::ReadOnly)); // and may come back
        session->reset();
        const auto back = desk.unlock(karim, karim_password());
        QVERIFY(back);
        QVERIFY(!may_change((*back)->me().role));
    }

    void a_removal_interrupted_by_a_power_cut_is_finished()
    {
        Desk desk;
        {
            auto session = desk.create();
            QVERIFY(session);
            QVERIFY((*session)->add_person({karim, karim_password()}, Role::Worker));
        }
        const QByteArray old_database = bytes_of(desk.folder).at(QStringLiteral("case.db"));
        {
            auto session = desk.unlock();
            QVERIFY(session);
            QVERIFY((*session)->remove_person(karim));
        }
        const Bytes after = bytes_of(desk.folder);
        // The key file names the new key, the copy waits, the old database is still in its place.
        put_back(desk.folder, {{QStringLiteral("case.db.next"), after.at(QStringLiteral("case.db"))},
                               {QStringLiteral("case.db"), old_database}});
        QVERIFY(desk.unlock());
        QVERIFY(!QFile::exists(desk.path("case.db.next")));
        // The copy was made, the key file not yet: what waits is thrown away.
        put_back(desk.folder, {{QStringLiteral("case.db.next"), QByteArray(8192, 'x')}});
        QVERIFY(desk.unlock());
        QVERIFY(!QFile::exists(desk.path("case.db.next")));
    }

    void statistics_only_does_not_open_case_files()
    {
        Desk desk;
        auto session = desk.create();
        QVERIFY(session);
        QVERIFY((*session)->add_person({karim, karim_password()}, Role::Statistics));
        session->reset();
        QCOMPARE(kind_of(desk.unlock(karim, karim_password())), Error::Kind::Refused);
        QVERIFY(!case_key(load_key_file(desk.path("vault.keys")).value(), karim, karim_password()));
    }

    void the_recovery_key_makes_a_director_and_is_used_up()
    {
        Desk desk;
        {
            auto session = desk.create();
            QVERIFY(session);
        }
        QVERIFY(confirm_recovery_key(desk.folder, desk.recovery().toLower()));
        {
            const auto session = desk.unlock();
            QVERIFY(session);
            QCOMPARE((*session)->warnings(), std::vector{Warning::OneDirector});
        }
        QString new_lines;
        {
            const auto opened = recover(desk.folder, desk.recovery(), {QStringLiteral("nadia"), karim_password()},
                                        desk.surroundings);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
            QCOMPARE(opened->session->me().reason, MemberReason::Recovered);
            QCOMPARE(opened->session->members().present().size(), 1u);
            QVERIFY(!opened->session->doorstep().keys.root.recovery_confirmed);
            new_lines = opened->recovery_lines.join(u'\n');
        }
        QCOMPARE(kind_of(desk.unlock()), Error::Kind::WrongPassword);
        QVERIFY(desk.unlock(QStringLiteral("Nadia"), karim_password()));
        const Bytes before = bytes_of(desk.folder);
        QCOMPARE(confirm_recovery_key(desk.folder, desk.recovery()).error().kind, Error::Kind::WrongPassword);
        QCOMPARE(recover(desk.folder, desk.recovery(), {karim, karim_password()}, desk.surroundings).error().kind,
                 Error::Kind::WrongPassword);
        QVERIFY(bytes_of(desk.folder) == before);
        const auto newcomer = recover(desk.folder, new_lines, {karim, nadia_password()}, desk.surroundings);
        QVERIFY(newcomer);
        QCOMPARE(newcomer->session->members().present().size(), 2u);
    }

    void a_training_vault_stays_one()
    {
        Desk desk;
        { QVERIFY(desk.create(Kind::Training)); }
        {
            const auto session = desk.unlock();
            QVERIFY(session);
            QCOMPARE((*session)->kind(), Kind::Training);
            QVERIFY((*session)->members().is_training());
        }
        replace_in(desk.path("office.id"), "training", "real");
        QCOMPARE(kind_of(desk.unlock()), Error::Kind::Damaged);
    }

    void the_number_of_people_does_not_show()
    {
        Desk desk;
        auto session = desk.create();
        QVERIFY(session);
        const KeyFile one = load_key_file(desk.path("vault.keys")).value();
        QCOMPARE(one.slots.size(), 16u);
        QVERIFY((*session)->add_person({karim, karim_password()}, Role::Worker));
        const KeyFile two = load_key_file(desk.path("vault.keys")).value();
        QCOMPARE(two.slots.size(), 16u);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(two.groups[i].for_slot.size(), one.groups[i].for_slot.size());
        for (const Slot &slot : two.slots) {
            QCOMPARE(slot.cost, least_cost());
            QCOMPARE(slot.sealed.size(), two.slots.front().sealed.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
