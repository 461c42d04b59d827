// SPDX-License-Identifier: EUPL-1.2
//
// Leaflets about rights: in every language the same sentences, in letters that this machine can draw and a reader can search,
// and not a word that gives away who carries them.
#include "cases/code_list.h" // the resources
#include "output/leaflets.h"
#include "output/paged_document.h"
#include "output/paper_profiles.h"
#include "pdf_text.h"

#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QTest>
#include <QTextLayout>

using namespace ancora;
using namespace ancora::output;

namespace {

QByteArray shipped_leaflets()
{
    initialise_resources();
    QFile file(QStringLiteral(":/leaflets/leaflets.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

NeverWords never() { return PaperProfiles::load().value().never_to_the_person().value(); }

QString text_of(const Leaflet &leaflet) { return leaflet.title % u'\n' % leaflet.sentences.join(u'\n'); }

/// The script that most letters of a text are of.
QChar::Script script_of(const QString &text)
{
    QMap<int, int> letters;
    for (const char32_t one : text.toUcs4())
        if (QChar::script(one) > QChar::Script_Common)
            ++letters[QChar::script(one)];
    return static_cast<QChar::Script>(std::max_element(letters.begin(), letters.end()).key());
}

/// The characters of the text for which no font of this machine has a shape.
QStringList without_a_glyph(const QString &text)
{
    QStringList missing;
    for (const char32_t one : text.toUcs4()) {
        const QString character = QString::fromUcs4(&one, 1);
        if (QChar::isSpace(one) || QChar::category(one) == QChar::Other_Format)
            continue;
        QTextLayout layout(character, document_font(12));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        bool is_drawn = false;
        for (const QGlyphRun &run : layout.glyphRuns())
            is_drawn |= !run.glyphIndexes().isEmpty() && !run.glyphIndexes().contains(0);
        if (!is_drawn)
            missing += character;
    }
    return missing;
}

/// The letters alone: where a mark above or below a letter stands in the order is a matter of the reader.
QString letters_of(const QString &text)
{
    QString letters;
    for (const QChar one : text.normalized(QString::NormalizationForm_KC))
        if (one.isLetter())
            letters += one;
    return letters;
}

} // namespace

class TestLeaflets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void there_are_the_four_languages_and_ten_further_scripts_two_of_them_from_the_right()
    {
        const Leaflets leaflets = Leaflets::load().value();
        for (const char *language : {"nl", "fr", "de", "en"})
            QVERIFY(leaflets.find(QLatin1String(language)));
        QSet<int> scripts;
        QSet<int> from_the_right;
        for (const Leaflet &leaflet : leaflets.all()) {
            const auto script = script_of(text_of(leaflet));
            scripts += script;
            if (leaflet.title.isRightToLeft())
                from_the_right += script;
            QCOMPARE(leaflet.sentences.size(), leaflets.all().front().sentences.size());
            QVERIFY2(leaflet.sentences.back().contains(QStringLiteral("112")), qPrintable(leaflet.language));
        }
        scripts -= QChar::Script_Latin;
        QVERIFY2(scripts.size() >= 10, qPrintable(QString::number(scripts.size())));
        QCOMPARE(from_the_right, (QSet<int>{QChar::Script_Arabic, QChar::Script_Hebrew}));
    }

    void every_letter_of_every_leaflet_can_be_drawn_data() { each_leaflet(); }
    void every_letter_of_every_leaflet_can_be_drawn()
    {
        QFETCH(const QString, language);
        const Leaflets leaflets = Leaflets::load().value();
        QCOMPARE(without_a_glyph(text_of(*leaflets.find(language))).join(u' '), QString());
        QCOMPARE(without_a_glyph(QStringLiteral("a\uE123")).size(), 1); // control: a letter that no font has
    }

    void the_text_can_be_read_out_of_the_pdf_data() { each_leaflet(); }
    void the_text_can_be_read_out_of_the_pdf()
    {
        QFETCH(const QString, language);
        const Leaflets leaflets = Leaflets::load().value();
        const Leaflet &leaflet = *leaflets.find(language);
        const QByteArray pdf = leaflets.pdf(leaflet, {}).value();
        const QString expected = letters_of(text_of(leaflet)), read = letters_of(pdf_text(pdf, PdfOrder::AsRead));
        // Where several letters have one shape, the PDF of Qt draws it but does not tell all of them.
        const bool has_shapes_of_several_letters = QSet<int>{QChar::Script_Devanagari, QChar::Script_Bengali}.contains(script_of(expected));
        if (has_shapes_of_several_letters)
            QVERIFY2(read.size() * 10 > expected.size() * 9, qPrintable(read));
        else
            QCOMPARE(read, expected);
        QVERIFY(pdf.contains("/MediaBox [ 0 0 595"));
    }

    void a_leaflet_names_the_centre_only_where_that_is_wished()
    {
        const Leaflets leaflets = Leaflets::load().value();
        const QString name = QStringLiteral("Centre Harbourlight");
        for (const char *language : {"en", "ar"}) {
            const Leaflet &leaflet = *leaflets.find(QLatin1String(language));
            QVERIFY(pdf_text(leaflets.pdf(leaflet, name).value()).contains(name));
            QVERIFY(!pdf_text(leaflets.pdf(leaflet, {}).value()).contains(name));
        }
        const auto refused = leaflets.pdf(leaflets.all().front(), QStringLiteral("Centre for victims of trafficking"));
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
    }

    void a_damaged_leaflet_is_refused_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        const QByteArray rest("\"You may see a doctor.\"");
        QTest::newRow("trafficking, in English") << rest << QByteArray("\"You are a victim.\"") << QStringLiteral("leaflets[3].sentences[4]");
        QTest::newRow("trafficking, in its own language")
            << QByteArray("您可以看医生。") << QByteArray("您是受害者。") << QStringLiteral("leaflets[15].sentences[4]");
        QTest::newRow("a sentence less") << QByteArray(rest + ",") << QByteArray() << QStringLiteral("leaflets[3].sentences");
        QTest::newRow("twice") << QByteArray("\"language\": \"am\"") << QByteArray("\"language\": \"ti\"") << QStringLiteral("leaflets[14]");
        QTest::newRow("nothing about its review") << QByteArray("\"reviewed\": false, \"never\": [\"贩") << QByteArray("\"never\": [\"贩") << QStringLiteral("leaflets[15].reviewed");
    }
    void a_damaged_leaflet_is_refused_with_its_place()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, place);
        QByteArray json = shipped_leaflets();
        QVERIFY(Leaflets::parse(json, never()).has_value());
        QVERIFY(json.contains(before));
        json.replace(before, after);
        const auto read = Leaflets::parse(json, never());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
        QCOMPARE(read.error().detail, place);
    }

private:
    static void each_leaflet()
    {
        QTest::addColumn<QString>("language");
        const Leaflets leaflets = Leaflets::load().value();
        for (const Leaflet &leaflet : leaflets.all())
            QTest::newRow(qPrintable(leaflet.language)) << leaflet.language;
    }
};

QTEST_MAIN(TestLeaflets)
#include "test_leaflets.moc"
