// SPDX-License-Identifier: EUPL-1.2
#include "values/crypto.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace ancora;

namespace {

QByteArray bytes_of(const std::string &text)
{
    return QByteArray::fromStdString(text);
}
QByteArray bytes_of(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()),
                      static_cast<qsizetype>(secret.size()));
}
Secret secret_of(QByteArray bytes)
{
    bytes.detach();
    return Secret::take(bytes);
}
QByteArray with_bit_turned(QByteArray bytes, std::uint64_t bit)
{
    const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    const auto at = static_cast<qsizetype>(bit % bits / 8);
    bytes[at] = static_cast<char>(bytes.at(at) ^ static_cast<char>(1 << bit % 8));
    return bytes;
}

} // namespace

class TestCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_hash_is_blake2b_256();
    void derived_keys_differ_by_key_and_by_context();
    void what_was_sealed_is_opened();
    void one_turned_bit_anywhere_opens_nothing();
    void another_key_or_context_opens_nothing();
    void sealing_twice_never_gives_the_same_bytes();
    void the_size_into_which_it_is_opened_must_fit();
    void only_the_recipient_opens_a_box();
    void a_box_with_a_turned_bit_is_not_opened();
    void a_box_from_a_point_of_small_order_is_not_opened();
    void a_signature_holds_for_its_data_and_its_signer_only();
    void keys_come_back_from_their_private_half();
    void the_password_step_is_argon2id_and_repeatable();
    void a_password_cost_outside_the_bounds_is_refused_data();
    void a_password_cost_outside_the_bounds_is_refused();
    void taking_a_secret_wipes_its_source();
};

void TestCrypto::the_hash_is_blake2b_256()
{
    // BLAKE2b with a 32-byte digest of "abc", as published with the reference implementation.
    QCOMPARE(crypto::hash("abc").toHex(),
             QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    QVERIFY(crypto::hash("abc", QByteArray(32, 'k')) != crypto::hash("abc"));
}

void TestCrypto::derived_keys_differ_by_key_and_by_context()
{
    const Secret key = Secret::random(crypto::key_size);
    const Secret other = Secret::random(crypto::key_size);
    QVERIFY(crypto::derive(key, "a").equals(crypto::derive(key, "a")));
    QVERIFY(!crypto::derive(key, "a").equals(crypto::derive(key, "b")));
    QVERIFY(!crypto::derive(key, "a").equals(crypto::derive(other, "a")));
    QCOMPARE(crypto::derive(key, "a").size(), crypto::key_size);
}

void TestCrypto::what_was_sealed_is_opened()
{
    QVERIFY(rc::check([](const std::string &plain, const std::string &context) {
        const Secret key = Secret::random(crypto::key_size);
        const QByteArray sealed = crypto::seal(key, bytes_of(plain), bytes_of(context));
        RC_ASSERT(sealed.size() == static_cast<qsizetype>(plain.size()) + crypto::seal_overhead);
        RC_ASSERT(crypto::open(key, sealed, bytes_of(context)) == bytes_of(plain));
        const auto secret = crypto::open_secret(key, sealed, bytes_of(context));
        RC_ASSERT(secret && bytes_of(*secret) == bytes_of(plain));
    }));
}

void TestCrypto::one_turned_bit_anywhere_opens_nothing()
{
    QVERIFY(rc::check([](const std::string &plain, std::uint64_t bit) {
        const Secret key = Secret::random(crypto::key_size);
        const QByteArray sealed = crypto::seal(key, bytes_of(plain), "place");
        RC_ASSERT(!crypto::open(key, with_bit_turned(sealed, bit), "place"));
    }));
    const Secret key = Secret::random(crypto::key_size);
    const QByteArray sealed = crypto::seal(key, QByteArray("word"), "place");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!crypto::open(key, sealed.left(size), "place"));
    QVERIFY(!crypto::open(key, sealed + '\0', "place"));
    QVERIFY(crypto::open(key, sealed, "place")); // the control
}

void TestCrypto::another_key_or_context_opens_nothing()
{
    const Secret key = Secret::random(crypto::key_size);
    const QByteArray sealed = crypto::seal(key, QByteArray("word"), "case 1");
    QVERIFY(!crypto::open(Secret::random(crypto::key_size), sealed, "case 1"));
    QVERIFY(!crypto::open(key, sealed, "case 2"));
    QVERIFY(!crypto::open(Secret::random(16), sealed, "case 1"));
    QVERIFY(!crypto::open(Secret(), sealed, "case 1"));
    QVERIFY(crypto::open(key, sealed, "case 1"));
}

void TestCrypto::sealing_twice_never_gives_the_same_bytes()
{
    const Secret key = Secret::random(crypto::key_size);
    QVERIFY(crypto::seal(key, QByteArray("word"), {}) != crypto::seal(key, QByteArray("word"), {}));
    QVERIFY(crypto::random_bytes(32) != crypto::random_bytes(32));
}

void TestCrypto::the_size_into_which_it_is_opened_must_fit()
{
    const Secret key = Secret::random(crypto::key_size);
    const QByteArray sealed = crypto::seal(key, QByteArray("word"), "place");
    for (std::size_t size = 1; size < 8; ++size) {
        Secret plain(size);
        QCOMPARE(crypto::open_into({plain.data(), plain.size()}, key, sealed, "place"), size == 4);
    }
}

void TestCrypto::only_the_recipient_opens_a_box()
{
    const auto recipient = crypto::BoxKeys::create();
    const auto stranger = crypto::BoxKeys::create();
    const crypto::BoxSender sender(recipient.public_key);
    crypto::BoxReader reader(recipient);
    crypto::BoxReader strange_reader(stranger);
    for (int i = 0; i < 20; ++i) { // the reader remembers the sender; a second sender comes between
        const Secret word = Secret::random(static_cast<std::size_t>(i));
        const QByteArray box = sender.seal(word, "grant");
        const QByteArray other = crypto::BoxSender(recipient.public_key).seal(word, "grant");
        QCOMPARE(box.size(), qsizetype(i) + crypto::box_overhead);
        const auto opened = reader.open(box, "grant");
        QVERIFY(opened && opened->equals(word));
        const auto other_opened = reader.open(other, "grant");
        QVERIFY(other_opened && other_opened->equals(word));
        QVERIFY(!strange_reader.open(box, "grant"));
        QVERIFY(!reader.open(box, "another context"));
    }
}

void TestCrypto::a_box_with_a_turned_bit_is_not_opened()
{
    const auto recipient = crypto::BoxKeys::create();
    const Secret word = Secret::random(crypto::key_size);
    const QByteArray box = crypto::BoxSender(recipient.public_key).seal(word, "grant");
    crypto::BoxReader reader(recipient);
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        // The top bit of an X25519 public key is ignored by the curve, not by the key that is
        // agreed on.
        QVERIFY2(!reader.open(with_bit_turned(box, std::uint64_t(bit)), "grant"),
                 qPrintable(QString::number(bit)));
    }
    for (qsizetype size = 0; size < box.size(); ++size)
        QVERIFY(!reader.open(box.left(size), "grant"));
    QVERIFY(reader.open(box, "grant"));
}

void TestCrypto::a_box_from_a_point_of_small_order_is_not_opened()
{
    const auto recipient = crypto::BoxKeys::create();
    crypto::BoxReader reader(recipient);
    QVERIFY(!reader.open(QByteArray(crypto::box_overhead + 32, '\0'), "grant"));
}

void TestCrypto::a_signature_holds_for_its_data_and_its_signer_only()
{
    const auto keys = crypto::SignKeys::create();
    const auto others = crypto::SignKeys::create();
    const crypto::Signer signer(keys);
    QVERIFY(rc::check([&](const std::string &text, std::uint64_t bit) {
        const QByteArray data = bytes_of(text);
        const QByteArray signature = signer.sign(data);
        RC_ASSERT(signature.size() == crypto::signature_size);
        RC_ASSERT(crypto::verify(keys.public_key, data, signature));
        RC_ASSERT(!crypto::verify(others.public_key, data, signature));
        RC_ASSERT(!crypto::verify(keys.public_key, data + 'x', signature));
        RC_ASSERT(!crypto::verify(keys.public_key, data, with_bit_turned(signature, bit)));
    }));
    const QByteArray signature = signer.sign("data");
    QVERIFY(!crypto::verify(keys.public_key, "data", signature.left(63)));
    QVERIFY(!crypto::verify(keys.public_key.left(31), "data", signature));
    QVERIFY(!crypto::verify({}, "data", {}));
}

void TestCrypto::keys_come_back_from_their_private_half()
{
    const auto box = crypto::BoxKeys::create();
    QCOMPARE(crypto::BoxKeys::from_private(box.private_key.clone()).public_key, box.public_key);
    const auto sign = crypto::SignKeys::create();
    QCOMPARE(crypto::SignKeys::from_seed(sign.seed.clone()).public_key, sign.public_key);
    // RFC 8032, 7.1, test 1.
    const auto known = crypto::SignKeys::from_seed(secret_of(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    QCOMPARE(known.public_key.toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

void TestCrypto::the_password_step_is_argon2id_and_repeatable()
{
    const crypto::PasswordCost least{64 * 1024, 3};
    const QByteArray salt(16, 's');
    const auto key = crypto::stretch(secret_of("a password"), salt, least);
    const auto same = crypto::stretch(secret_of("a password"), salt, least);
    const auto other = crypto::stretch(secret_of("a passworD"), salt, least);
    const auto salted = crypto::stretch(secret_of("a password"), QByteArray(16, 't'), least);
    QVERIFY(key && same && other && salted);
    QCOMPARE(key->size(), crypto::key_size);
    QVERIFY(key->equals(*same));
    QVERIFY(!key->equals(*other) && !key->equals(*salted));
}

void TestCrypto::a_password_cost_outside_the_bounds_is_refused_data()
{
    QTest::addColumn<quint32>("memory_kib");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<int>("salt_size");
    QTest::newRow("too little memory") << 64u * 1024 - 1 << 3u << 16;
    QTest::newRow("too much memory") << 1024u * 1024 + 1 << 3u << 16;
    QTest::newRow("more than there can be") << 0xffffffffu << 3u << 16;
    QTest::newRow("too few passes") << 64u * 1024 << 2u << 16;
    QTest::newRow("too many passes") << 64u * 1024 << 11u << 16;
    QTest::newRow("short salt") << 64u * 1024 << 3u << 15;
    QTest::newRow("long salt") << 64u * 1024 << 3u << 17;
}

void TestCrypto::a_password_cost_outside_the_bounds_is_refused()
{
    QFETCH(const quint32, memory_kib);
    QFETCH(const quint32, passes);
    QFETCH(const int, salt_size);
    const auto key =
        crypto::stretch(secret_of("a password"), QByteArray(salt_size, 's'), {memory_kib, passes});
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Damaged);
}

void TestCrypto::taking_a_secret_wipes_its_source()
{
    QByteArray bytes("a password typed");
    bytes.detach();
    const Secret secret = Secret::take(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(bytes_of(secret), QByteArray("a password typed"));

    QString text = QStringLiteral("Straße");
    text.detach();
    QCOMPARE(bytes_of(Secret::take(text)), QByteArray("Stra\xC3\x9F"
                                                      "e"));
    QVERIFY(text.isEmpty());

    QVERIFY(Secret().is_empty());
    QVERIFY(Secret().equals(Secret()));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(secret.clone().equals(secret));
}

QTEST_GUILESS_MAIN(TestCrypto)
#include "test_crypto.moc"
