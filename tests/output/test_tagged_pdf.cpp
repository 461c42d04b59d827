// SPDX-License-Identifier: EUPL-1.2
//
// Whoever hears a paper instead of seeing it gets the same sentences in the same order, and nobody sees a difference.
#include "output/file_paper.h"
#include "output/leaflets.h"
#include "output/letter.h"
#include "output/paged_document.h"
#include "output/report_pdf.h"
#include "output/tagged_pdf.h"
#include "pdf_text.h"
#include "sample_report.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTest>

using namespace ancora;
using namespace ancora::output;

namespace {

QString information(const QByteArray &pdf, const QStringList &options = {})
{
    return QString::fromUtf8(poppler(QStringLiteral("pdfinfo"), options + QStringList(QStringLiteral("-")), pdf));
}

bool is_tagged(const QByteArray &pdf)
{
    return information(pdf).contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes")));
}

/// One line for each heading and paragraph: what it is, and its text without white space.
QStringList structure(const QByteArray &pdf)
{
    QStringList elements;
    for (const QString &line : information(pdf, {QStringLiteral("-struct-text")}).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.endsWith(u" (block)"))
            elements += text.section(u' ', 0, 0) + u' ';
        else if (text.startsWith(u'"') && !elements.isEmpty())
            elements.back() += squeezed(text.mid(1, text.size() - 2));
    }
    return elements;
}

QString element(const char *kind, const QString &text) { return QLatin1String(kind) + u' ' + squeezed(text); }

/// As Qt writes it: two paragraphs, of which one is long, between lines, with a head and a foot.
QByteArray straight_from_qt()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    VectorImages images;
    PagedDocument document(writer, images, {QStringLiteral("Mark"), QStringLiteral("Footer"), QStringLiteral("Page %1 of %2")});
    document.add(u"<h1>Heading</h1><p>" % QStringLiteral("one sentence of many words ").repeated(40)
                     % u"</p><table border=\"1\"><tr><td>left</td><td>right</td></tr></table>",
                 QPageLayout::Portrait);
    document.paint();
    return bytes;
}

/// pdfinfo goes over the page again for every paragraph.
statistics::ReportTable small_table(const QString &id)
{
    statistics::ReportTable table = test::long_table();
    table.id = id;
    table.rows.erase(table.rows.begin() + 5, table.rows.end());
    table.cells.resize(5);
    return table;
}

QByteArray picture(const QByteArray &pdf)
{
    return poppler(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), QStringLiteral("-")}, pdf);
}

} // namespace

class TestTaggedPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_changes_neither_the_text_nor_the_look()
    {
        const QByteArray before = straight_from_qt();
        QVERIFY(!is_tagged(before)); // control
        QCOMPARE(structure(before), QStringList());
        const QByteArray after = tagged_pdf(before, "en").value();
        QVERIFY(is_tagged(after));
        QVERIFY(!picture(before).isEmpty());
        QCOMPARE(picture(after), picture(before));
        for (const PdfOrder order : {PdfOrder::AsSet, PdfOrder::AsRead})
            QCOMPARE(pdf_text(after, order), pdf_text(before, order));
        QVERIFY(pdf_text(after).contains(QStringLiteral("Footer")));
    }

    void paragraphs_stay_whole_rows_are_read_together_and_the_running_head_is_not_read()
    {
        const QByteArray pdf = tagged_pdf(straight_from_qt(), "en").value();
        QCOMPARE(structure(pdf), (QStringList{element("H1", QStringLiteral("Heading")),
                                              element("P", QStringLiteral("one sentence of many words ").repeated(40)),
                                              element("P", QStringLiteral("left right"))}));
        QVERIFY(pdf.contains("/Lang (en)"));
        QVERIFY(pdf.contains("/DisplayDocTitle true"));
        QVERIFY(pdf.contains("pdfaid:conformance=\"B\"")); // the claim can still be read, as it must
    }

    void the_same_pages_give_the_same_bytes()
    {
        const QByteArray before = straight_from_qt();
        QCOMPARE(tagged_pdf(before, "en").value(), tagged_pdf(before, "en").value());
        QVERIFY(tagged_pdf(before, "en").value() != tagged_pdf(before, "nl").value());
    }

    void what_is_damaged_is_not_tagged()
    {
        const QByteArray whole = straight_from_qt();
        QVERIFY(tagged_pdf(whole, "en"));
        for (qsizetype length = 0; length < whole.size() - 64; length += whole.size() / 30)
            QVERIFY(!tagged_pdf(whole.left(length), "en"));
        QByteArray without_drawing = whole;
        const qsizetype drawing = without_drawing.indexOf("stream\n", without_drawing.indexOf("/Type /Page\n") + 1);
        without_drawing.replace(drawing + 7, 40, QByteArray(40, 'x'));
        QVERIFY(!tagged_pdf(without_drawing, "en"));
    }

    void a_leaflet_from_the_right_is_read_in_its_order()
    {
        const Leaflets leaflets = Leaflets::load().value();
        const Leaflet &leaflet = *leaflets.find(QStringLiteral("ar"));
        const QByteArray pdf = leaflets.pdf(leaflet, {}).value();
        QStringList expected{element("H1", leaflet.title)};
        for (const QString &sentence : leaflet.sentences)
            expected += element("P", sentence);
        QCOMPARE(structure(pdf), expected);
        QVERIFY(pdf.contains("/Lang (ar)"));
    }

    void a_letter_is_read_in_its_order()
    {
        const Letters letters = Letters::load().value();
        const CodeLists lists = CodeLists::load().value();
        const Texts texts = Texts::load(Language::German).value();
        const Letter letter{QStringLiteral("Das Haus"), {}, QStringLiteral("4. Mai 2026"), QStringLiteral("Zeichen 2026-041"), QStringLiteral("Einladung"),
                            {QStringLiteral("Ein langer Satz, der nicht auf eine Zeile geht. ").repeated(9), QStringLiteral("Ende.")}, {}, {}};
        const QByteArray pdf = letter_pdf(letter, {letters, letters.all().front(), lists, texts, Language::German}, true);
        QCOMPARE(structure(pdf), (QStringList{element("H1", letter.office), element("P", letter.day), element("P", letter.reference),
                                              element("H1", letter.title), element("P", letter.paragraphs[0]), element("P", letter.paragraphs[1])}));
        QVERIFY(pdf.contains("/Lang (de)"));
    }

    void a_paper_is_read_in_its_order()
    {
        const PaperProfiles profiles = PaperProfiles::load().value();
        const CodeLists lists = CodeLists::load().value();
        const Texts texts = Texts::load(Language::English).value();
        const auto text = [](const char *one) { return QString::fromLatin1(one); };
        const FilePaper paper{text("Copy of the file"), text("for one reader"), text("foot"), {{text("Recipient"), text("Reader")}},
                              {{text("Person"), {{{text("Name"), text("Given Family")}, {text("Languages"), text("English")}}}}}, {text("notes")}};
        const QStringList read = structure(paper_pdf(paper, {profiles, profiles.all().front(), lists, texts}));
        QCOMPARE(read.mid(0, 5), (QStringList{element("H1", paper.title), element("P", text("Recipient Reader")), element("H2", text("Person")),
                                              element("P", text("Name Given Family")), element("P", text("Languages English"))}));
        QVERIFY(read.contains(element("P", text("notes"))));
        QVERIFY(read.filter(QStringLiteral("foot")).isEmpty());
    }

    void a_report_is_read_in_its_order()
    {
        const Texts texts = Texts::load(Language::English).value();
        statistics::Report report = test::sample_report();
        report.tables = {small_table(QStringLiteral("T1")), small_table(QStringLiteral("T2"))};
        const QStringList read = structure(report_pdf(report, texts));
        qsizetype at = read.indexOf(element("H1", texts(Phrase::ReportTitle).arg(report.options.year)));
        QVERIFY2(at >= 0, qPrintable(read.mid(0, 9).join(u'\n')));
        for (const statistics::ReportTable &table : report.tables) {
            const qsizetype next = read.indexOf(QRegularExpression(u"H[2-6] " % QRegularExpression::escape(squeezed(table.id % texts(table.title)))), at);
            QVERIFY2(next > at, qPrintable(table.id));
            QCOMPARE(read[next + 1], element("P", texts(table.definition)));
            at = next;
        }
    }
};

QTEST_MAIN(TestTaggedPdf)
#include "test_tagged_pdf.moc"
