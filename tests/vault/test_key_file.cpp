// SPDX-License-Identifier: EUPL-1.2
#include "values/canonical.h"
#include "vault/key_file_samples.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::vault;

namespace {
QByteArray both_copies(const KeyFile &file)
{
    return encode_key_copy(file, 0).value() + encode_key_copy(file, 1).value();
}

/// One copy with the digest made to fit again, as somebody who knows the format would.
QByteArray with_digest(QByteArray copy)
{
    copy.chop(crypto::hash_size);
    return copy + crypto::hash(copy);
}

QByteArray twice_with_version(const KeyFile &file, char version)
{
    QByteArray bytes;
    for (const int number : {0, 1}) {
        QByteArray copy = encode_key_copy(file, number).value();
        copy[4] = version;
        bytes += with_digest(copy);
    }
    return bytes;
}

/// A disk that loses power: what was written since the last flush is, sector by sector, the old content, the new
/// one, or garbage.
struct FailingDisk {
    static constexpr qsizetype sector = 512;
    std::mt19937 &random;
    QByteArray durable;
    QByteArray current;
    int operations_left;
    bool honest = true;

    bool write(qint64 at, const QByteArray &bytes)
    {
        current.resize(std::max(current.size(), qsizetype(at) + bytes.size()));
        durable.resize(current.size());
        current.replace(at, bytes.size(), bytes);
        return operations_left-- > 0;
    }
    bool flush()
    {
        if (operations_left-- <= 0)
            return false;
        if (honest)
            durable = current;
        return true;
    }
    QByteArray after_power_cut()
    {
        QByteArray left = durable;
        for (qsizetype at = 0; at < left.size(); at += sector) {
            if (std::memcmp(durable.constData() + at, current.constData() + at, sector) == 0)
                continue;
            const auto fate = random() % 3;
            if (fate == 1)
                std::memcpy(left.data() + at, current.constData() + at, sector);
            else if (fate == 2)
                std::memset(left.data() + at, int(random() % 256), sector);
        }
        return left;
    }
    KeyMedium medium()
    {
        return {[this](qint64 at, const QByteArray &bytes) { return write(at, bytes); }, [this] { return flush(); }};
    }
};

struct Outcome {
    int unreadable = 0;
    int lost = 0;
};

/// Writes again and again onto what each power cut left behind, so that a write also begins from one torn copy.
Outcome cut_power(int times, bool honest_flush)
{
    std::mt19937 random(20190507);
    const auto root = crypto::SignKeys::create();
    KeyFile file = sample_key_file(root);
    const QByteArray start = both_copies(file);
    Outcome outcome;
    QByteArray disk = start;
    std::uint64_t acknowledged = file.sequence;
    for (int i = 0; i < times; ++i) {
        const auto before = decode_key_file(disk);
        if (!before) {
            disk = start;
            acknowledged = 7;
            ++outcome.unreadable;
            continue;
        }
        outcome.lost += before->content.sequence < acknowledged ? 1 : 0;
        file.sequence = before->content.sequence + 1;
        FailingDisk failing{random, disk, disk, int(random() % 5), honest_flush};
        const bool done = write_key_copies(failing.medium(), file, before->weaker_copy).has_value();
        acknowledged = done ? file.sequence : before->content.sequence;
        disk = failing.after_power_cut();
    }
    return outcome;
}
} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_copy_is_exactly_64_KiB()
    {
        const auto root = crypto::SignKeys::create();
        QCOMPARE(encode_key_copy(sample_key_file(root), 0).value().size(), 65536);
        QCOMPARE(encode_key_copy(sample_key_file(root, {.slots = 48, .past_epochs = 9}), 1).value().size(), 65536);
    }

    void what_is_written_is_read_back()
    {
        const auto root = crypto::SignKeys::create();
        const bool held = rc::check("key file round trip", [&root] {
            const SampleShape shape{std::size_t(16 * *rc::gen::inRange(1, 4)), std::size_t(*rc::gen::inRange(0, 20)),
                                    *rc::gen::arbitrary<bool>()};
            const KeyFile file = sample_key_file(root, shape);
            const auto decoded = decode_key_file(both_copies(file));
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(decoded->content == file);
            RC_ASSERT(decoded->content.is_signed());
        });
        QVERIFY(held);
    }

    void no_damage_is_taken_for_content()
    {
        const auto root = crypto::SignKeys::create();
        const KeyFile file = sample_key_file(root);
        const QByteArray good = both_copies(file);
        const bool held = rc::check("flipped bytes", [&] {
            QByteArray bytes = good;
            for (int flips = *rc::gen::inRange(1, 6); flips > 0; --flips) {
                const int at = *rc::gen::inRange(0, int(bytes.size()));
                bytes[at] = char(bytes[at] ^ *rc::gen::inRange(1, 256));
            }
            const auto decoded = decode_key_file(bytes);
            RC_ASSERT(!decoded || decoded->content == file);
        });
        QVERIFY(held);
    }

    void one_damaged_copy_is_made_good_by_the_next_write()
    {
        for (const int copy : {0, 1}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("vault.keys"));
            const auto root = crypto::SignKeys::create();
            KeyFile file = sample_key_file(root);
            QVERIFY(save_key_file(path, file));
            QFile raw(path);
            QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek(copy * key_copy_size + 1000) && raw.write("damage", 6));
            raw.close();
            QCOMPARE(load_key_file(path).value(), file);
            ++file.sequence;
            QVERIFY(save_key_file(path, file));
            QVERIFY(raw.open(QIODevice::ReadOnly));
            const QByteArray bytes = raw.readAll();
            const QByteArray other(key_copy_size, '\0');
            QCOMPARE(decode_key_file(bytes.first(key_copy_size) + other)->content, file);
            QCOMPARE(decode_key_file(other + bytes.last(key_copy_size))->content, file);
        }
    }

    void the_newer_copy_wins()
    {
        const auto root = crypto::SignKeys::create();
        KeyFile older = sample_key_file(root);
        KeyFile newer = older;
        ++newer.sequence;
        const auto second = decode_key_file(encode_key_copy(older, 0).value() + encode_key_copy(newer, 1).value());
        QCOMPARE(second->content.sequence, newer.sequence);
        QCOMPARE(second->weaker_copy, 0);
        const auto first = decode_key_file(encode_key_copy(newer, 0).value() + encode_key_copy(older, 1).value());
        QCOMPARE(first->content.sequence, newer.sequence);
        QCOMPARE(first->weaker_copy, 1);
    }

    void damaged_foreign_and_newer_are_told_apart()
    {
        const auto root = crypto::SignKeys::create();
        const KeyFile file = sample_key_file(root);
        const auto kind_of = [](const QByteArray &bytes) { return decode_key_file(bytes).error().kind; };
        QByteArray both_damaged = both_copies(file);
        both_damaged[500] = char(~both_damaged[500]);
        both_damaged[70000] = char(~both_damaged[70000]);
        QCOMPARE(kind_of(both_damaged), Error::Kind::Damaged);
        QCOMPARE(kind_of(both_copies(file).first(30000)), Error::Kind::Damaged);
        QCOMPARE(kind_of(QByteArray()), Error::Kind::Foreign);
        QCOMPARE(kind_of(QByteArray(2 * key_copy_size, 'x')), Error::Kind::Foreign);
        QCOMPARE(kind_of(twice_with_version(file, 2)), Error::Kind::Newer);
        QVERIFY(decode_key_file(twice_with_version(file, 1)));
    }

    void an_unsafe_password_step_is_refused_data()
    {
        QTest::addColumn<quint32>("memory_kib");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("least") << 65536u << 3u << true;
        QTest::newRow("most") << 1048576u << 10u << true;
        QTest::newRow("weak memory") << 65535u << 3u << false;
        QTest::newRow("weak passes") << 65536u << 2u << false;
        QTest::newRow("memory bomb") << 1048577u << 3u << false;
        QTest::newRow("endless") << 65536u << 11u << false;
        QTest::newRow("nothing") << 0u << 0u << false;
    }

    void an_unsafe_password_step_is_refused()
    {
        QFETCH(quint32, memory_kib);
        QFETCH(quint32, passes);
        QFETCH(bool, accepted);
        KeyFile file = sample_key_file(crypto::SignKeys::create());
        file.slots[11].cost = {memory_kib, passes};
        const auto decoded = decode_key_file(both_copies(file));
        QCOMPARE(decoded.has_value(), accepted);
        if (!accepted)
            QCOMPARE(decoded.error().kind, Error::Kind::Damaged);
    }

    void the_directors_signature_covers_all_but_the_password_step()
    {
        const auto root = crypto::SignKeys::create();
        const KeyFile file = sample_key_file(root, {.past_epochs = 1});
        QVERIFY(file.is_signed());
        const auto still_signed = [&file](auto change) {
            KeyFile changed = file;
            change(changed);
            return changed.is_signed();
        };
        QVERIFY(still_signed([](KeyFile &f) { f.slots[3].salt = crypto::random_bytes(16); }));
        QVERIFY(still_signed([](KeyFile &f) { f.slots[3].sealed[0] = char(~f.slots[3].sealed[0]); }));
        QVERIFY(still_signed([](KeyFile &f) { f.slots[3].cost.passes = 4; }));
        QVERIFY(still_signed([](KeyFile &f) { f.root.recovery_confirmed = true; }));
        QVERIFY(!still_signed([](KeyFile &f) { f.slots[3].label[0] = char(~f.slots[3].label[0]); }));
        QVERIFY(!still_signed([](KeyFile &f) { f.slots[3].box_public[0] = char(~f.slots[3].box_public[0]); }));
        QVERIFY(!still_signed([](KeyFile &f) { f.slots[3].sign_public[0] = char(~f.slots[3].sign_public[0]); }));
        QVERIFY(!still_signed([](KeyFile &f) { std::swap(f.slots[0], f.slots[1]); }));
        QVERIFY(!still_signed([](KeyFile &f) { f.groups[0].for_slot[5][9] = char(~f.groups[0].for_slot[5][9]); }));
        QVERIFY(!still_signed([](KeyFile &f) { f.groups[2].past[0].public_key[0] ^= 1; }));
        QVERIFY(!still_signed([](KeyFile &f) { f.root.recovery_public[0] = char(~f.root.recovery_public[0]); }));
        QVERIFY(!still_signed([](KeyFile &f) { f.members.count += 1; }));
        QVERIFY(!still_signed([](KeyFile &f) { f.file_keys[0].epoch += 1; }));
        QVERIFY(!still_signed([](KeyFile &f) { f.office = Uuid::create(); }));
    }

    void too_many_people_are_refused_before_anything_is_written()
    {
        const auto file = sample_key_file(crypto::SignKeys::create(), {.slots = 256});
        QCOMPARE(encode_key_copy(file, 0).error().kind, Error::Kind::Refused);
    }

    void no_power_cut_leaves_the_file_unreadable_or_loses_a_change()
    {
        const Outcome outcome = cut_power(20000, true);
        QCOMPARE(outcome.unreadable, 0);
        QCOMPARE(outcome.lost, 0);
    }

    void the_simulator_notices_a_disk_without_flush()
    {
        const Outcome outcome = cut_power(500, false);
        QVERIFY(outcome.unreadable > 50);
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "test_key_file.moc"
