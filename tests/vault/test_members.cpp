// SPDX-License-Identifier: EUPL-1.2
#include "vault/device.h"
#include "vault/members.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ancora;
using namespace ancora::vault;

namespace {
struct Chain {
    Uuid office = Uuid::create();
    crypto::SignKeys root = crypto::SignKeys::create();
    Members members = Members::begin(office);
    std::vector<QByteArray> entries;

    UserId add(const QString &login, Role role, std::int64_t valid_from, UserId user = UserId::create())
    {
        MemberEntry entry;
        entry.user = user;
        entry.role = role;
        entry.login = login;
        entry.box_public = crypto::random_bytes(32);
        entry.sign_public = crypto::random_bytes(32);
        entry.valid_from = valid_from;
        entry.by = user;
        entries.push_back(members.append(entry, root));
        return user;
    }
    [[nodiscard]] Result<Members> read() const { return Members::read(entries, office, root.public_key); }
};
} // namespace

class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_may_sign_depends_on_when()
    {
        Chain chain;
        const UserId nadia = chain.add(QStringLiteral("Nadia"), Role::Director, 0);
        const UserId karim = chain.add(QStringLiteral("Karim"), Role::Worker, 10);
        chain.add(QStringLiteral("Karim"), Role::ReadOnly, 20, karim);
        chain.add(QStringLiteral("Karim"), Role::Removed, 30, karim);
        const auto members = chain.read();
        QVERIFY(members);
        QVERIFY(members->may_sign(nadia, 1) && members->may_sign(nadia, 1000));
        QVERIFY(!members->may_sign(karim, 10) && members->may_sign(karim, 11) && members->may_sign(karim, 20));
        QVERIFY(!members->may_sign(karim, 21) && members->entry_at(karim, 21));
        QVERIFY(!members->may_sign(karim, 31) && !members->entry_at(karim, 31));
        QVERIFY(!members->may_sign(UserId::create(), 5));
        QCOMPARE(members->present().size(), 1u);
        QCOMPARE(members->latest(QStringLiteral(" KARIM"))->role, Role::Removed);
    }

    void no_change_of_the_chain_is_believed()
    {
        Chain chain;
        const UserId nadia = chain.add(QStringLiteral("Nadia"), Role::Director, 0);
        chain.add(QStringLiteral("Karim"), Role::Worker, 3);
        chain.add(QStringLiteral("Samira"), Role::Worker, 4, nadia);
        QVERIFY(chain.read());
        const auto refused = [](const Chain &changed) {
            const auto read = changed.read();
            return !read && read.error().kind == Error::Kind::Damaged;
        };
        const auto with = [&chain](auto change) {
            Chain changed{chain.office, {chain.root.public_key, {}}, chain.members, chain.entries};
            change(changed);
            return changed;
        };
        for (std::size_t n = 0; n < chain.entries.size(); ++n)
            for (qsizetype at = 0; at < chain.entries[n].size(); ++at)
                QVERIFY(refused(with([&](Chain &c) { c.entries[n][at] = char(c.entries[n][at] ^ 1); })));
        QVERIFY(refused(with([](Chain &c) { c.entries.erase(c.entries.begin()); })));
        QVERIFY(refused(with([](Chain &c) { c.entries.erase(c.entries.begin() + 1); })));
        QVERIFY(refused(with([](Chain &c) { std::swap(c.entries[1], c.entries[2]); })));
        QVERIFY(refused(with([](Chain &c) { c.entries.push_back(c.entries.back()); })));
        QVERIFY(refused(with([](Chain &c) { c.entries.push_back("x"); })));
        QVERIFY(refused(with([](Chain &c) { c.entries.clear(); })));
        QVERIFY(refused(with([](Chain &c) { c.office = Uuid::create(); })));
        QVERIFY(refused(with([](Chain &c) { c.root.public_key = crypto::SignKeys::create().public_key; })));
    }

    void this_computer_is_remembered_privately_under_a_neutral_name()
    {
        QTemporaryDir place;
        const DeviceFolder folder(place.filePath(QStringLiteral("device")));
        const Uuid office = Uuid::create();
        Device device = folder.load(office).value();
        QVERIFY(!device.anchor);
        device.anchor = Anchor{2, {17, crypto::random_bytes(32)}, 9, QDateTime({2026, 5, 3}, {14, 10}, Qt::UTC)};
        QVERIFY(folder.save(office, device));
        const Device again = folder.load(office).value();
        QCOMPARE(again.id, device.id);
        QCOMPARE(again.keys.public_key, device.keys.public_key);
        QCOMPARE(again.anchor, device.anchor);
        QVERIFY(folder.load(Uuid::create())->id != device.id);
        const QFileInfo file(folder.file_of(office));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!file.fileName().contains(office.text()));
    }

    void a_damaged_memory_is_said_not_forgotten()
    {
        QTemporaryDir place;
        const DeviceFolder folder(place.path());
        const Uuid office = Uuid::create();
        QVERIFY(folder.save(office, folder.load(office).value()));
        QFile file(folder.file_of(office));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20) && file.write("x", 1) == 1);
        file.close();
        QCOMPARE(folder.load(office).error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestMembers)
#include "test_members.moc"
