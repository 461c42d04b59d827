// SPDX-License-Identifier: EUPL-1.2
#include "values/canonical.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace ancora;

class TestCanonical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_bytes_are_these_and_stay_these();
    void what_was_written_is_read();
    void neighbouring_texts_cannot_be_shifted_into_each_other();
    void every_shortened_input_fails_and_reads_as_nothing();
    void a_length_beyond_the_limit_is_refused();
    void a_length_beyond_the_end_is_refused();
    void after_a_fault_nothing_is_read();
};

void TestCanonical::the_bytes_are_these_and_stay_these()
{
    CanonicalWriter writer;
    writer.u8(1)
        .u16(0x0203)
        .u32(0x04050607)
        .u64(0x08090a0b0c0d0e0f)
        .text(QStringLiteral("é"))
        .bytes("ab")
        .fixed("c");
    QCOMPARE(writer.result().toHex(), QByteArray("01"
                                                 "0302"
                                                 "07060504"
                                                 "0f0e0d0c0b0a0908"
                                                 "02000000c3a9"
                                                 "020000006162"
                                                 "63"));
    QCOMPARE(CanonicalWriter().id(Uuid::from_parts(1, 2, 3)).result(),
             Uuid::from_parts(1, 2, 3).bytes());
}

void TestCanonical::what_was_written_is_read()
{
    QVERIFY(rc::check([](std::uint8_t a, std::uint16_t b, std::uint32_t c, std::uint64_t d,
                         const std::string &raw) {
        const QByteArray bytes = QByteArray::fromStdString(raw);
        const QString text = QString::fromLatin1(bytes); // any text of U+0000 to U+00FF
        const Uuid id = Uuid::from_parts(d, c, b);
        const CanonicalWriter writer =
            CanonicalWriter().u8(a).u16(b).u32(c).u64(d).id(id).bytes(bytes).text(text);
        CanonicalReader reader(writer.result());
        RC_ASSERT(reader.u8() == a);
        RC_ASSERT(reader.u16() == b);
        RC_ASSERT(reader.u32() == c);
        RC_ASSERT(reader.u64() == d);
        RC_ASSERT(reader.id() == id);
        RC_ASSERT(reader.bytes() == bytes);
        RC_ASSERT(reader.text() == text);
        RC_ASSERT(reader.ok() && reader.at_end() && reader.remaining() == 0);
    }));
}

void TestCanonical::neighbouring_texts_cannot_be_shifted_into_each_other()
{
    QVERIFY(rc::check(
        [](const std::string &a, const std::string &b, const std::string &c, const std::string &d) {
            const auto written = [](const std::string &first, const std::string &second) {
                return CanonicalWriter()
                    .bytes(QByteArray::fromStdString(first))
                    .bytes(QByteArray::fromStdString(second))
                    .result();
            };
            RC_ASSERT((written(a, b) == written(c, d)) == (a == c && b == d));
            if (!b.empty())
                RC_ASSERT(written(a, b) != written(a + b.front(), b.substr(1)));
        }));
}

void TestCanonical::every_shortened_input_fails_and_reads_as_nothing()
{
    const QByteArray whole =
        CanonicalWriter().u32(7).bytes("hello").id(Uuid::create()).u64(9).result();
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        CanonicalReader reader(whole.left(size));
        (void)reader.u32();
        (void)reader.bytes();
        (void)reader.id();
        const std::uint64_t last = reader.u64();
        QCOMPARE(reader.ok(), size == whole.size());
        QCOMPARE(last, size == whole.size() ? 9u : 0u);
    }
}

void TestCanonical::a_length_beyond_the_limit_is_refused()
{
    const QByteArray five = CanonicalWriter().bytes("hello").result();
    CanonicalReader enough(five, 5);
    QCOMPARE(enough.bytes(), QByteArray("hello"));
    QVERIFY(enough.ok());
    CanonicalReader too_little(five, 4);
    QVERIFY(too_little.bytes().isEmpty());
    QVERIFY(!too_little.ok());
}

void TestCanonical::a_length_beyond_the_end_is_refused()
{
    for (const char *length : {"ffffffff", "ffffff7f", "00000080", "04000000"}) {
        CanonicalReader reader(QByteArray::fromHex(length) + "abc", 0xffffffff);
        QVERIFY(reader.bytes().isEmpty());
        QVERIFY(!reader.ok());
    }
    CanonicalReader negative(QByteArray("abc"));
    QVERIFY(negative.fixed(-1).isEmpty());
    QVERIFY(!negative.ok());
}

void TestCanonical::after_a_fault_nothing_is_read()
{
    CanonicalReader reader(QByteArray(7, '\x01'));
    QCOMPARE(reader.u64(), 0u);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.u8(), 0u); // there are bytes, but who knows what they mean
    QVERIFY(reader.text().isEmpty() && reader.fixed(1).isEmpty() && reader.id().is_null());
}

QTEST_GUILESS_MAIN(TestCanonical)
#include "test_canonical.moc"
