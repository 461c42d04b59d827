// SPDX-License-Identifier: EUPL-1.2
#include "values/id.h"

#include <QDateTime>
#include <QSet>
#include <QtTest>
#include <rapidcheck.h>

using namespace ancora;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_carries_version_variant_and_time_of_the_standard();
    void ten_thousand_made_together_all_differ();
    void later_milliseconds_sort_later();
    void text_and_bytes_are_read_back();
    void the_same_parts_give_the_same_identifier();
    void other_texts_are_refused_data();
    void other_texts_are_refused();
    void other_lengths_are_refused();
    void null_is_only_the_default();
};

void TestId::it_carries_version_variant_and_time_of_the_standard()
{
    const auto before = QDateTime::currentMSecsSinceEpoch();
    const Uuid id = Uuid::create();
    const auto after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(id.raw()[6] >> 4, 7);
    QCOMPARE(id.raw()[8] >> 6, 2);
    qint64 time = 0;
    for (std::size_t i = 0; i < 6; ++i)
        time = time << 8 | id.raw()[i];
    QVERIFY(before <= time && time <= after);
}

void TestId::ten_thousand_made_together_all_differ()
{
    QSet<Uuid> made;
    for (int i = 0; i < 10'000; ++i)
        made.insert(Uuid::create());
    QCOMPARE(made.size(), 10'000);
}

void TestId::later_milliseconds_sort_later()
{
    QVERIFY(rc::check([](std::uint64_t high, std::uint64_t low) {
        const auto early = *rc::gen::inRange<std::uint64_t>(0, 1ULL << 47);
        const auto late = early + *rc::gen::inRange<std::uint64_t>(1, 1ULL << 47);
        const Uuid first = Uuid::from_parts(early, ~0ULL, ~0ULL);
        const Uuid second = Uuid::from_parts(late, high, low);
        RC_ASSERT(first < second);
        RC_ASSERT(first.bytes() < second.bytes());
        RC_ASSERT(first.text() < second.text());
    }));
}

void TestId::text_and_bytes_are_read_back()
{
    QVERIFY(rc::check([](std::uint64_t time, std::uint64_t high, std::uint64_t low) {
        const Uuid id = Uuid::from_parts(time, high, low);
        RC_ASSERT(Uuid::parse(id.text()) == id);
        RC_ASSERT(Uuid::parse(id.text().toUpper()) == id);
        RC_ASSERT(Uuid::from_bytes(id.bytes()) == id);
        RC_ASSERT(id.text().size() == 36);
    }));
}

void TestId::the_same_parts_give_the_same_identifier()
{
    const Uuid id = Uuid::from_parts(0x0123456789ab, 0x1122334455667788, 0x99aabbccddeeff00);
    QCOMPARE(id.text(), QStringLiteral("01234567-89ab-7877-80ff-eeddccbbaa99"));
}

void TestId::other_texts_are_refused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("empty", "");
    row("no dashes", "0123456789ab787780ffeeddccbbaa99");
    row("too short", "01234567-89ab-7877-80ff-eeddccbbaa9");
    row("too long", "01234567-89ab-7877-80ff-eeddccbbaa990");
    row("dash moved", "0123456-789ab-7877-80ff-eeddccbbaa99");
    row("dash in place of a digit", "01234567-89ab-7877-80ff-eeddccbbaa-9");
    row("no digit", "01234567-89ab-7877-80ff-eeddccbbaa9g");
    row("braces", "{1234567-89ab-7877-80ff-eeddccbbaa9}");
    row("space", " 1234567-89ab-7877-80ff-eeddccbbaa99");
    row("digits of another script", "٠1234567-89ab-7877-80ff-eeddccbbaa99");
}

void TestId::other_texts_are_refused()
{
    QFETCH(const QString, text);
    QVERIFY(!Uuid::parse(text));
}

void TestId::other_lengths_are_refused()
{
    for (int size = 0; size < 40; ++size)
        QCOMPARE(Uuid::from_bytes(QByteArray(size, 'x')).has_value(), size == 16);
}

void TestId::null_is_only_the_default()
{
    QVERIFY(Uuid().is_null());
    QVERIFY(!Uuid::create().is_null());
    QVERIFY(!Uuid::from_parts(0, 0, 0).is_null()); // version and variant are always there
}

QTEST_GUILESS_MAIN(TestId)
#include "test_id.moc"
