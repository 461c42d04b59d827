// SPDX-License-Identifier: EUPL-1.2
#include "output/report_xlsx.h"

#include "output/front_page.h"
#include "output/published.h"
#include "output/xlsx_sheet.h"
#include "output/zip_writer.h"

namespace ancora::output {

using statistics::Heading;
using statistics::Report;
using statistics::ReportTable;

namespace {

CellStyle label_style(const Heading &heading)
{
    switch (heading.depth) {
    case 0: return CellStyle::Total;
    case 1: return CellStyle::Plain;
    case 2: return CellStyle::Indented;
    default: return CellStyle::TwiceIndented;
    }
}

QString hidden_note(const Texts &texts)
{
    return texts(Phrase::HiddenNote).arg(QChar(hidden_sign));
}

QByteArray cover_sheet(const Report &report, const Texts &texts)
{
    const QString mark = page_mark(report, texts);
    XlsxSheet sheet({{14, 60, 90, 16}, 0, mark});
    sheet.text(texts(Phrase::ReportTitle).arg(report.options.year), CellStyle::Title).end_row();
    sheet.text(texts(Phrase::ReportSubtitle), CellStyle::Plain).end_row();
    if (!mark.isEmpty())
        sheet.text(mark, CellStyle::Mark).end_row();
    sheet.end_row();
    for (const FrontLine &line : front_lines(report, texts))
        sheet.text(line.name, CellStyle::Total).text(line.value, CellStyle::Wrapped).end_row();
    if (!report.options.confidential())
        sheet.skip().text(hidden_note(texts), CellStyle::Wrapped).end_row();
    sheet.end_row();
    for (const Phrase phrase : {Phrase::Table, Phrase::Title, Phrase::Definition, Phrase::Unit})
        sheet.text(texts(phrase), CellStyle::Header);
    sheet.end_row();
    for (const ReportTable &table : report.tables)
        sheet.text(table.id, CellStyle::Wrapped)
            .text(texts(table.title), CellStyle::Wrapped)
            .text(texts(table.definition), CellStyle::Wrapped)
            .text(texts(table.unit), CellStyle::Wrapped)
            .end_row();
    return sheet.finish();
}

void write_row(XlsxSheet &sheet, const ReportTable &table, std::size_t row, const Texts &texts)
{
    const Heading &heading = table.rows[row];
    sheet.text(texts(heading.label), label_style(heading)).text(heading.code, CellStyle::Plain);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto cell = published(table.at(row, column));
        if (!cell)
            sheet.skip();
        else if (cell->hidden())
            sheet.text(QString(QChar(hidden_sign)), CellStyle::Hidden);
        else
            sheet.number(*cell->value, CellStyle::Number);
    }
    sheet.end_row();
}

QByteArray table_sheet(const Report &report, const ReportTable &table, const Texts &texts)
{
    const QString mark = page_mark(report, texts);
    const bool marked = !mark.isEmpty();
    std::vector<double> widths{50, 18};
    widths.insert(widths.end(), table.columns.size(), 15);
    XlsxSheet sheet({widths, marked ? 7 : 6, mark});

    sheet.text(table.id % u' ' % texts(table.title), CellStyle::Title).end_row();
    sheet.text(texts(table.definition), CellStyle::Plain).end_row();
    sheet.text(front_summary(report.options, texts), CellStyle::Plain).end_row();
    sheet.text(texts(Phrase::Unit) % u": " % texts(table.unit), CellStyle::Plain).end_row();
    if (marked)
        sheet.text(mark, CellStyle::Mark).end_row();
    sheet.end_row();
    sheet.text({}, CellStyle::Header).text(texts(Phrase::Code), CellStyle::Header);
    for (const Heading &column : table.columns)
        sheet.text(texts(column.label), CellStyle::Header);
    sheet.end_row();
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        write_row(sheet, table, row, texts);
    return sheet.finish();
}

/// The parts that say which sheets there are. Each says it in its own way.
struct Manifest {
    QByteArray types = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
)";
    QByteArray workbook = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
)";
    QByteArray relations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
)";
    int sheets = 0;

    /// Returns where in the archive the sheet belongs.
    QByteArray add_sheet(const QString &name)
    {
        const QByteArray number = QByteArray::number(++sheets);
        const QByteArray part = "worksheets/sheet" + number + ".xml";
        types += "<Override PartName=\"/xl/" + part
                 + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\n";
        workbook += "<sheet name=\"" + name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number
                    + "\" r:id=\"sheet" + number + "\"/>\n";
        relations += "<Relationship Id=\"sheet" + number
                     + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\""
                     + part + "\"/>\n";
        return "xl/" + part;
    }
};

constexpr char root_relations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="workbook" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>
)";

} // namespace

QByteArray report_xlsx(const Report &report, const Texts &texts)
{
    Manifest manifest;
    ZipWriter zip;
    const auto cover = manifest.add_sheet(texts(Phrase::Overview));
    std::vector<std::pair<QByteArray, QByteArray>> parts{{cover, cover_sheet(report, texts)}};
    for (const ReportTable &table : report.tables) {
        const QByteArray part = manifest.add_sheet(table.id);
        parts.emplace_back(part, table_sheet(report, table, texts));
    }
    // The list of types comes first: programs recognise a workbook by the beginning of the file.
    zip.add("[Content_Types].xml", manifest.types + "</Types>\n");
    zip.add("_rels/.rels", root_relations);
    zip.add("xl/workbook.xml", manifest.workbook + "</sheets></workbook>\n");
    zip.add("xl/_rels/workbook.xml.rels", manifest.relations + "</Relationships>\n");
    zip.add("xl/styles.xml", xlsx_styles());
    for (const auto &[name, content] : parts)
        zip.add(name, content);
    return zip.finish();
}

} // namespace ancora::output
