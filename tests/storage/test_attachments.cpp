// SPDX-License-Identifier: EUPL-1.2
//
// Contents of attachments: what comes back, what is refused, and where they go with their case.
#include "open_store.h"
#include "storage/projection.h"

#include <QBuffer>
#include <QTest>

using namespace ancora;
using namespace ancora::storage;

namespace {

QByteArray invented(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 7 + i / 251) % 256);
    return bytes;
}

void write(Store &store, const Attachment &attachment, ContentPart part, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    for (qint64 n = 0; n < piece_count(static_cast<quint64>(bytes.size())); n += 2) // step by step, as the window does
        if (!store.write_pieces(attachment, part, buffer, n, n + 2))
            qFatal("the content cannot be written");
}

/// Two cases, the first with an attachment.
struct Filed {
    explicit Filed(const QByteArray &bytes = invented(3 * piece_size + 5)) : content(bytes)
    {
        attachment = attached(bytes, QStringLiteral("Canary's passport"));
        file.attachments = {attachment};
        if (!store.save(file, {}, Act::Intake) || !store.save(other, {}, Act::Intake))
            qFatal("the cases cannot be stored");
    }
    Attachment attached(const QByteArray &bytes, const QString &title)
    {
        Attachment one;
        one.id = RecordId::create();
        one.kind = Code::of("IDENTITY_PAPER");
        one.received_on = QDate(2026, 5, 2);
        one.title = title;
        one.size = static_cast<quint64>(bytes.size());
        one.text_size = 4;
        give_content(one);
        write(store, one, ContentPart::Document, bytes);
        write(store, one, ContentPart::Text, "text");
        return one;
    }
    [[nodiscard]] Result<QByteArray> read() { return store.content(attachment, ContentPart::Document); }
    [[nodiscard]] Loaded<Case> open_file(const Case &one) { return store.open_case(one.cover.id).value(); }
    void sql(const char *statement) { QVERIFY(store.database().execute(QLatin1String(statement))); }
    [[nodiscard]] qint64 pieces()
    {
        qint64 count = -1;
        const auto read = store.database().scan(QStringLiteral("SELECT count(*) FROM attachment_piece"),
                                                [&count](const Row &row) { count = row.integer(0); });
        return read ? count : -1;
    }

    OpenStore open;
    Store &store = open.store();
    QByteArray content;
    Attachment attachment;
    Case file = sample_case(QStringLiteral("2026-001"));
    Case other = sample_case(QStringLiteral("2026-002"));
};

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_content_of_any_size_comes_back_as_it_was()
    {
        Filed filed;
        for (const qint64 size : {qint64(0), qint64(1), piece_size - 1, piece_size, piece_size + 1, 2 * piece_size, 20 * piece_size + 3}) {
            const QByteArray bytes = invented(size);
            const Attachment one = filed.attached(bytes, QStringLiteral("another"));
            const auto read = filed.store.content(one, ContentPart::Document);
            QVERIFY2(read && *read == bytes, qPrintable(QString::number(size)));
            QCOMPARE(*filed.store.content(one, ContentPart::Text), QByteArray("text"));
        }
        QVERIFY(filed.open_file(filed.file).value.attachments == filed.file.attachments);
        const auto comparison = rebuild_and_compare(filed.store.database(), filed.store.journal());
        QCOMPARE(comparison->differences, QStringList());
    }

    void every_kind_of_tampering_is_refused_as_damaged()
    {
        const std::map<QByteArray, QByteArray> all{
            {"a bit turned", "UPDATE attachment_piece SET sealed = substr(sealed, 1, 99) || x'00' || substr(sealed, 101) WHERE n = 1"},
            {"cut off", "UPDATE attachment_piece SET sealed = substr(sealed, 1, 44) WHERE part = 0 AND n = 3"},
            {"two pieces swapped", "UPDATE attachment_piece SET n = 90 + n WHERE n IN (1, 2); UPDATE attachment_piece SET n = 93 - n WHERE n > 90"},
            {"a piece dropped", "DELETE FROM attachment_piece WHERE n = 1"},
            {"the end dropped", "DELETE FROM attachment_piece WHERE n = 3"},
            {"the end dropped, the size made to fit", "DELETE FROM attachment_piece WHERE n = 3; UPDATE attachment SET size = 3 * 262144"},
            {"the size made smaller", "UPDATE attachment SET size = size - 1"},
            {"text for document", "DELETE FROM attachment_piece WHERE part = 0 AND n = 0; UPDATE attachment_piece SET part = 0 WHERE part = 1"},
            {"a piece repeated", "UPDATE attachment_piece SET sealed = (SELECT sealed FROM attachment_piece WHERE part = 0 AND n = 1) WHERE n = 2"},
            {"another key", "UPDATE attachment SET content_key = (SELECT family_name FROM person LIMIT 1)"}};
        Filed filed;
        filed.sql("CREATE TABLE kept_piece AS SELECT * FROM attachment_piece; CREATE TABLE kept AS SELECT * FROM attachment");
        for (const auto &[name, statement] : all) {
            filed.sql(statement.constData());
            const auto opened = filed.store.open_case(filed.file.cover.id);
            const auto read = opened ? filed.store.content(opened->value.attachments.front(), ContentPart::Document)
                                     : Result<QByteArray>(pass_on(opened.error()));
            QVERIFY2(!read && read.error().kind == Error::Kind::Damaged, name.constData());
            filed.sql("DELETE FROM attachment_piece; INSERT INTO attachment_piece SELECT * FROM kept_piece;"
                      "DELETE FROM attachment; INSERT INTO attachment SELECT * FROM kept");
            QVERIFY2(filed.read(), name.constData()); // control
        }
    }

    void pieces_of_another_document_are_refused()
    {
        Filed filed;
        const Attachment second = filed.attached(filed.content, QStringLiteral("second"));
        Attachment mixed = filed.attachment;
        mixed.content = second.content;
        QVERIFY(filed.store.content(second, ContentPart::Document)); // control
        QCOMPARE(filed.store.content(mixed, ContentPart::Document).error().kind, Error::Kind::Damaged);
    }

    void a_file_that_changes_while_it_is_read_is_not_kept()
    {
        Filed filed;
        Attachment longer = filed.attachment;
        longer.size += 10;
        give_content(longer);
        QBuffer buffer(&filed.content);
        buffer.open(QIODevice::ReadOnly);
        const qint64 before = filed.pieces();
        QVERIFY(!filed.store.write_pieces(longer, ContentPart::Document, buffer, 0, 99));
        QCOMPARE(filed.pieces(), before);
    }

    void merged_cases_carry_the_document_and_separated_ones_have_it_byte_by_byte()
    {
        Filed filed;
        const auto merge = [&] {
            const auto into = filed.open_file(filed.other), from = filed.open_file(filed.file);
            return filed.store.merge(into, from, differences(into.value, from.value));
        };
        QVERIFY(merge());
        const Attachment moved = filed.open_file(filed.other).value.attachments.front();
        QCOMPARE(*filed.store.content(moved, ContentPart::Document), filed.content);
        QVERIFY(filed.store.drop_loose_contents());
        // The key that opens it is sealed with the surviving case's own: the other case's may be destroyed.
        QVERIFY(filed.store.unmerge(filed.file.cover.id));
        QVERIFY(filed.open_file(filed.file).value.attachments == filed.file.attachments);
        QVERIFY(filed.open_file(filed.other).value.attachments.empty());
        QVERIFY(filed.store.drop_loose_contents());
        QCOMPARE(*filed.read(), filed.content);
        QVERIFY(merge());
        const auto other_key = filed.store.database().run(QStringLiteral("DELETE FROM file_key WHERE file = ?"), {filed.file.cover.id.uuid().bytes()});
        QVERIFY(other_key);
        const auto kept = filed.open_file(filed.other).value.attachments;
        QCOMPARE(*filed.store.content(kept.front(), ContentPart::Document), filed.content);
    }

    void removed_documents_and_given_up_ones_leave_no_piece()
    {
        Filed filed;
        const Attachment given_up = filed.attached("never saved", {});
        const auto loaded = filed.open_file(filed.file);
        QVERIFY(filed.store.remove<Attachment>(filed.file.cover.id, filed.attachment.id, loaded.seen));
        QVERIFY(filed.read()); // until it cannot be taken back any more
        QVERIFY(filed.store.drop_loose_contents());
        QCOMPARE(filed.pieces(), qint64(0));
        QCOMPARE(filed.read().error().kind, Error::Kind::Damaged);
        QCOMPARE(filed.store.content(given_up, ContentPart::Document).error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "test_attachments.moc"
