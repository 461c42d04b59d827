// SPDX-License-Identifier: EUPL-1.2
//
// Packages and the keys they are sealed for: whole and for the right reader, or one sentence.
#include "exchange/aggregate_package.h"
#include "exchange/recipient_keys.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::exchange;

namespace {

const crypto::BoxKeys &recipient()
{
    static const crypto::BoxKeys keys = crypto::BoxKeys::create();
    return keys;
}

const crypto::SignKeys &centre()
{
    static const crypto::SignKeys keys = crypto::SignKeys::create();
    return keys;
}

QByteArray package_of(const QByteArray &content)
{
    return seal_package(content, recipient().public_key, centre()).value();
}

Error error_of(const QByteArray &package, const crypto::BoxKeys &keys = recipient())
{
    const auto opened = open_package(package, keys);
    if (opened)
        return {Error::Kind::Internal, {}, QStringLiteral("it was opened")};
    return opened.error();
}

Secret secret(const char *text)
{
    QString typed = QLatin1String(text);
    return Secret::take(typed);
}

} // namespace

class TestAggregatePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_sealed_is_opened_and_names_its_centre();
    void the_size_tells_nothing();
    void another_recipient_is_told_so();
    void a_cut_or_changed_package_is_damaged();
    void other_files_and_newer_packages_are_named();
    void a_package_signed_for_somebody_else_is_damaged();
    void nothing_is_sealed_for_a_key_that_opens_nothing();
    void keys_come_back_from_their_files();
    void a_changed_key_file_is_refused();
    void a_password_protects_the_private_key();
    void fingerprints_can_be_read_aloud();
};

void TestAggregatePackage::what_was_sealed_is_opened_and_names_its_centre()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("counts"), crypto::random_bytes(300'000)}) {
        const auto opened = open_package(package_of(content), recipient());
        QVERIFY(opened);
        QCOMPARE(opened->content, content);
        QCOMPARE(opened->signing_key, centre().public_key);
    }
}

void TestAggregatePackage::the_size_tells_nothing()
{
    QCOMPARE(package_of({}).size(), package_of(QByteArray(200'000, 'x')).size());
    QCOMPARE(package_of({}).size() + package_step, package_of(QByteArray(300'000, 'x')).size());
    QVERIFY(!package_of("a secret number").contains("secret"));
}

void TestAggregatePackage::another_recipient_is_told_so()
{
    QCOMPARE(error_of(package_of("counts"), crypto::BoxKeys::create()).kind, Error::Kind::Refused);
}

void TestAggregatePackage::a_cut_or_changed_package_is_damaged()
{
    const QByteArray good = package_of("counts");
    QVERIFY(open_package(good, recipient()));
    for (const qsizetype size : {qsizetype(14), qsizetype(100), good.size() / 2, good.size() - 1})
        QCOMPARE(error_of(good.left(size)).kind, Error::Kind::Damaged);
    QCOMPARE(error_of(good + 'x').kind, Error::Kind::Damaged);
    QCOMPARE(error_of(good + QByteArray(package_step, 'x')).kind, Error::Kind::Damaged);
    QCOMPARE(error_of(good + QByteArray(largest_package, 'x')).kind, Error::Kind::Damaged);
    for (const qsizetype at : {qsizetype(20), qsizetype(60), good.size() / 2, good.size() - 1}) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(~changed[at]);
        QCOMPARE(error_of(changed).kind, Error::Kind::Damaged);
    }
}

void TestAggregatePackage::other_files_and_newer_packages_are_named()
{
    for (const QByteArray &other : {QByteArray(), QByteArray("table,row,column"), QByteArray("ANC"), QByteArray(300'000, '\0')})
        QCOMPARE(error_of(other).kind, Error::Kind::Foreign);
    QByteArray newer = package_of("counts");
    newer[4] = 2;
    QCOMPARE(error_of(newer).kind, Error::Kind::Newer);
}

void TestAggregatePackage::a_package_signed_for_somebody_else_is_damaged()
{
    // Whoever is sent a package must not be able to send it on under the centre's name.
    const crypto::BoxKeys first = crypto::BoxKeys::create();
    const QByteArray package = seal_package("counts", first.public_key, centre()).value();
    const QByteArray good = package_of("counts");
    using Box = std::vector<std::uint8_t>;
    const auto open_box = [](const QByteArray &bytes, const crypto::BoxKeys &keys) {
        Box box(static_cast<std::size_t>(package_step));
        if (!crypto::BoxReader(keys).open_into(box, bytes.mid(14), bytes.left(14)))
            qFatal("the test does not know the form");
        return box;
    };
    const Box stolen = open_box(package, first);
    const Box own = open_box(good, recipient());
    const auto sealed_again = [&good](const Box &box) -> QByteArray {
        return good.left(14) + crypto::BoxSender(recipient().public_key).seal(box, good.left(14));
    };
    QVERIFY(open_package(sealed_again(own), recipient())); // sealing again is not what is refused
    QCOMPARE(error_of(sealed_again(stolen)).kind, Error::Kind::Damaged);
}

void TestAggregatePackage::nothing_is_sealed_for_a_key_that_opens_nothing()
{
    const auto sealed = seal_package("counts", QByteArray(crypto::public_key_size, '\0'), centre());
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().kind, Error::Kind::BadInput);
    QVERIFY(!seal_package(QByteArray(largest_package, 'x'), recipient().public_key, centre()));
}

void TestAggregatePackage::keys_come_back_from_their_files()
{
    const QByteArray file = write_private_key(recipient(), {}, {}).value();
    QVERIFY(!needs_password(file));
    QCOMPARE(read_private_key(file, {})->public_key, recipient().public_key);
    const QByteArray open_file = write_public_key(recipient().public_key);
    QCOMPARE(read_public_key(open_file).value(), recipient().public_key);
    QCOMPARE(read_public_key(QByteArray(open_file).replace("\n", "\r\n")).value(), recipient().public_key);
    const Secret key = Secret::random(crypto::key_size);
    QVERIFY(read_centres_key(write_centres_key(key))->equals(key));
}

void TestAggregatePackage::a_changed_key_file_is_refused()
{
    const QByteArray open_file = write_public_key(recipient().public_key);
    const QByteArray private_file = write_private_key(recipient(), {}, {}).value();
    const QByteArray centres_file = write_centres_key(Secret::random(crypto::key_size));
    for (qsizetype at = 0; at < open_file.size() - 1; ++at) {
        QByteArray changed = open_file;
        changed[at] = changed[at] == '7' ? '3' : '7';
        QVERIFY2(!read_public_key(changed), changed.constData());
    }
    for (const QByteArray &other : {QByteArray(), QByteArray("\n\n\n"), private_file, centres_file, open_file.left(40)})
        QVERIFY(!read_public_key(other));
    for (const QByteArray &other : {QByteArray(), open_file, centres_file, private_file.left(60)})
        QVERIFY(!read_private_key(other, {}));
    for (const QByteArray &other : {QByteArray(), open_file, private_file})
        QVERIFY(!read_centres_key(other));
}

void TestAggregatePackage::a_password_protects_the_private_key()
{
    const crypto::PasswordCost cheapest{64 * 1024, 3};
    const QByteArray file = write_private_key(recipient(), secret("anker-lamp-fiets-kanaal"), cheapest).value();
    QVERIFY(needs_password(file));
    QCOMPARE(read_private_key(file, secret("anker-lamp-fiets-kanaal"))->public_key, recipient().public_key);
    QCOMPARE(read_private_key(file, secret("anker-lamp-fiets-kanaa")).error().kind, Error::Kind::WrongPassword);
    QVERIFY(!file.contains(write_private_key(recipient(), {}, {}).value().split('\n')[1].left(30)));
}

void TestAggregatePackage::fingerprints_can_be_read_aloud()
{
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4} ){5}[0-9]{4}$"));
    QVERIFY(digits.match(fingerprint_of(recipient().public_key)).hasMatch());
    QVERIFY(fingerprint_of(recipient().public_key) != fingerprint_of(centre().public_key));
    QVERIFY(write_public_key(recipient().public_key).contains(fingerprint_of(recipient().public_key).toLatin1()));
}

QTEST_GUILESS_MAIN(TestAggregatePackage)
#include "test_aggregate_package.moc"
