// SPDX-License-Identifier: EUPL-1.2
//
// What a file says about who made it is gone before anything is kept; what it shows is the same.
#include "documents/cleaning.h"
#include "documents/prepared.h"
#include "documents/sample_files.h"

#include <QLoggingCategory>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ancora;
using namespace ancora::documents;

namespace {

const QByteArray author = "Canary-Nadia";
using Remark = Prepared::Remark;

/// The author in any of the ways in which such files hold text.
bool names_author(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(author);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(author) || bytes.contains(utf16) || bytes.contains(author.toHex());
}

struct Folder {
    QTemporaryDir place;
    [[nodiscard]] Prepared take_in(const char *name, const QByteArray &bytes) const
    {
        return prepare(put_file(place.filePath(QLatin1String(name)), bytes)).value();
    }
};

bool has(const Prepared &file, Remark remark)
{
    return std::find(file.remarks.begin(), file.remarks.end(), remark) != file.remarks.end();
}

QByteArray kept_of(const Prepared &file) { return (*file.content())->readAll(); }

} // namespace

class TestCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_jpeg_loses_what_it_says_and_keeps_every_point_its_profile_and_its_side()
    {
        const QByteArray brought = jpeg_by(author);
        QVERIFY(names_author(brought)); // control
        const auto clean = cleaned_jpeg(brought);
        QVERIFY(clean && !names_author(*clean));
        QVERIFY(clean->contains("ICC_PROFILE") && !clean->contains("film"));
        const QImage before = *decoded_picture(brought), after = *decoded_picture(*clean);
        QCOMPARE(after.size(), QSize(20, 40)); // upright
        QVERIFY(before == after);
        QCOMPARE(*cleaned_jpeg(*clean), *clean);
    }

    void a_png_and_other_pictures_lose_it_too()
    {
        const QByteArray brought = png_by(author);
        QVERIFY(names_author(brought));
        const auto clean = cleaned_png(brought);
        QVERIFY(clean && !names_author(*clean));
        QVERIFY(decoded_picture(*clean)->convertToFormat(QImage::Format_RGB32) == invented_picture());
        const QByteArray bitmap = written_as(invented_picture(), "BMP") + author;
        const auto anew = cleaned_picture(bitmap);
        QVERIFY(anew && !names_author(*anew) && anew->startsWith("\x89PNG"));
        QVERIFY(decoded_picture(*anew)->convertToFormat(QImage::Format_RGB32) == invented_picture());
    }

    void a_pdf_loses_author_comments_and_what_its_pictures_say()
    {
        const Folder folder;
        const QByteArray brought = pdf_by(author, {"First page", "Second page"});
        const Prepared file = folder.take_in("letter.pdf", brought);
        QVERIFY(file.remarks.empty());
        QVERIFY(names_author(brought)); // control
        const QByteArray kept = kept_of(file);
        QVERIFY(!names_author(kept));
        QVERIFY(kept.contains("JFIF") && kept.contains("(seen)")); // picture and comment are still there
        QCOMPARE(file.text.split(u'\f').size(), 2);
        QVERIFY(file.text.contains(QStringLiteral("Second page")));
        QCOMPARE(file.title, QStringLiteral("letter"));
    }

    void a_signed_pdf_stays_as_it_is_and_that_is_said()
    {
        const Folder folder;
        const QByteArray brought = pdf_by(author, {"Judgment"}, "/AcroForm << /Fields [ << /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] >> >> ] >>");
        const Prepared file = folder.take_in("judgment.pdf", brought);
        QCOMPARE(file.remarks, std::vector{Remark::Signed});
        QCOMPARE(kept_of(file), brought);
        QVERIFY(file.text.contains(QStringLiteral("Judgment")));
    }

    void scripts_and_unknown_kinds_are_told_before()
    {
        const Folder folder;
        QVERIFY(folder.take_in("form.pdf", pdf_by(author, {"x"}, "/OpenAction << /S /JavaScript /JS (app.alert) >>")).may_run());
        QVERIFY(folder.take_in("page.html", "<html><script>run()</script></html>").may_run());
        QVERIFY(folder.take_in("disguised.txt", "<script>run()</script>").may_run());
        QVERIFY(!folder.take_in("notes.txt", "Nothing but words").may_run());
        const Prepared office = folder.take_in("letter.docx", QByteArray("PK\3\4\0\0\0\0", 8) + author);
        QVERIFY(has(office, Remark::NotCleaned) && has(office, Remark::NotShown));
        for (const Remark remark : {Remark::NotCleaned, Remark::Signed, Remark::Locked, Remark::MayRun, Remark::NotShown})
            QVERIFY(!sentence(remark).isEmpty());
    }

    void damaged_files_are_never_a_crash_and_always_a_sentence()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio.*=false"));
        const Folder folder;
        for (const QByteArray &whole : {jpeg_by(author), png_by(author), pdf_by(author, {"x"})})
            for (qsizetype cut = 0; cut < whole.size(); cut += 1 + whole.size() / 60) {
                QByteArray bytes = whole.left(cut);
                (void)cleaned_picture(bytes);
                const Prepared file = folder.take_in("cut", bytes);
                QVERIFY(!file.cleaned || !names_author(*file.cleaned));
                bytes = whole;
                bytes[cut] = static_cast<char>(~bytes[cut]);
                (void)folder.take_in("turned", bytes);
            }
        const auto none = decoded_picture(QByteArray("\xFF\xD8\xFF nothing", 11));
        QCOMPARE(none.error().kind, Error::Kind::Damaged);
        // A picture that claims to be enormous is refused before memory is taken for it.
        QByteArray enormous = jpeg_by(author);
        const qsizetype frame = enormous.indexOf("\xFF\xC0");
        qToBigEndian<quint16>(60'000, enormous.data() + frame + 5);
        qToBigEndian<quint16>(60'000, enormous.data() + frame + 7);
        QCOMPARE(decoded_picture(enormous).error().kind, Error::Kind::Refused);
        QVERIFY(!prepare(folder.place.path()));
    }

    void the_same_file_has_the_same_fingerprint_whatever_its_name()
    {
        const Folder folder;
        const auto one = folder.take_in("a.pdf", pdf_by(author, {"x"})), same = folder.take_in("b.pdf", pdf_by(author, {"x"}));
        QCOMPARE(one.fingerprint, same.fingerprint);
        QVERIFY(one.fingerprint != folder.take_in("c.pdf", pdf_by(author, {"y"})).fingerprint);
    }

    void text_is_read_in_every_encoding_people_still_bring()
    {
        const QString words = QStringLiteral("Žaneta Müller");
        QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
        QCOMPARE(decoded_text(words.toUtf8()), words);
        QCOMPARE(decoded_text(utf16(words)), words);
        QCOMPARE(decoded_text("M\xFCller"), QStringLiteral("Müller"));
    }
};

QTEST_MAIN(TestCleaning)
#include "test_cleaning.moc"
