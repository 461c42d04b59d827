// SPDX-License-Identifier: EUPL-1.2
#include "output/recovery_sheet.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <qrencode.h>

using namespace ancora;
using namespace ancora::output;

namespace {

QStringList key_lines(QChar letter)
{
    return QStringList(5, QString(4, letter) % u"-ABCD-2345-WXYZ");
}

QRect dark_square(const QImage &page)
{
    // The finder pattern is the only black run of this size on the page.
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0, run = 0; x < page.width(); ++x) {
            run = qGray(page.pixel(x, y)) < 60 ? run + 1 : 0;
            if (run == 50)
                return {x - run + 1, y, 1, 1};
        }
    return {};
}

/// How many modules of the printed code differ from those of `lines`; -1 where there is no code.
int wrong_modules(const QImage &page, const QStringList &lines)
{
    const QByteArray text = lines.join(u'\n').toUtf8();
    QRcode *code = QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0,
                                     QR_ECLEVEL_Q);
    const QPoint corner = dark_square(page).topLeft();
    const double side = 60 / 25.4 * 300;
    const double module = side / (code->width + 8);
    int wrong = corner.isNull() ? -1 : 0;
    for (int y = 0; wrong >= 0 && y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) {
            const QPoint at(corner.x() + int((x + 0.5) * module), corner.y() + int((y + 0.5) * module));
            const bool dark = page.valid(at) && qGray(page.pixel(at)) < 128;
            wrong += dark != ((code->data[y * code->width + x] & 1) != 0) ? 1 : 0;
        }
    QRcode_free(code);
    return wrong;
}

} // namespace

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void the_page_has_every_line_and_says_nothing_of_the_work()
    {
        for (const Language language : all_languages) {
            const QString path = m_folder.filePath(language_code(language) % u".pdf");
            QVERIFY(write_recovery_sheet(path, key_lines(u'K'), *Texts::load(language)));
            const QString text = read(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
            QCOMPARE(text.count(u"KKKK-ABCD-2345-WXYZ"), 5);
            QCOMPARE(text.count(u'\f'), 1);
            for (const QString &word : {QStringLiteral("traffick"), QStringLiteral("handel"), QStringLiteral("traite"),
                                        QStringLiteral("victim"), QStringLiteral("Opfer")})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
    }

    void only_its_owner_may_read_it()
    {
        const QString path = m_folder.filePath(QStringLiteral("private.pdf"));
        QVERIFY(write_recovery_sheet(path, key_lines(u'K'), *Texts::load(Language::English)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void the_code_is_the_key()
    {
        const QString path = m_folder.filePath(QStringLiteral("code.pdf"));
        QVERIFY(write_recovery_sheet(path, key_lines(u'K'), *Texts::load(Language::English)));
        read(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                                          QStringLiteral("-singlefile"), path, m_folder.filePath(QStringLiteral("code"))});
        const QImage page(m_folder.filePath(QStringLiteral("code.png")));
        QCOMPARE(wrong_modules(page, key_lines(u'K')), 0);
        QVERIFY2(wrong_modules(page, key_lines(u'L')) > 20, "another key looks the same");
    }

    void a_key_too_long_for_a_code_is_refused()
    {
        const auto written = write_recovery_sheet(m_folder.filePath(QStringLiteral("long.pdf")),
                                                  {QString(5000, u'x')}, *Texts::load(Language::English));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("long.pdf"))));
    }

private:
    static QString read(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestRecoverySheet)
#include "test_recovery_sheet.moc"
