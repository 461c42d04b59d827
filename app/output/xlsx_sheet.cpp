// SPDX-License-Identifier: EUPL-1.2
#include "output/xlsx_sheet.h"

namespace ancora::output {

namespace {

/// 0 -> "A", 26 -> "AA".
QString column_name(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

} // namespace

XlsxSheet::XlsxSheet(const Layout &layout) : m_xml(&m_bytes), m_mark(layout.mark)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("worksheet"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    m_xml.writeStartElement(QStringLiteral("sheetPr"));
    m_xml.writeEmptyElement(QStringLiteral("pageSetUpPr"));
    m_xml.writeAttribute(QStringLiteral("fitToPage"), QStringLiteral("1"));
    m_xml.writeEndElement();

    m_xml.writeStartElement(QStringLiteral("sheetViews"));
    m_xml.writeStartElement(QStringLiteral("sheetView"));
    m_xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
    if (layout.frozen_rows > 0) {
        m_xml.writeEmptyElement(QStringLiteral("pane"));
        m_xml.writeAttribute(QStringLiteral("xSplit"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("ySplit"), QString::number(layout.frozen_rows));
        m_xml.writeAttribute(QStringLiteral("topLeftCell"),
                             QStringLiteral("B%1").arg(layout.frozen_rows + 1));
        m_xml.writeAttribute(QStringLiteral("activePane"), QStringLiteral("bottomRight"));
        m_xml.writeAttribute(QStringLiteral("state"), QStringLiteral("frozen"));
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();

    m_xml.writeStartElement(QStringLiteral("cols"));
    for (std::size_t column = 0; column < layout.widths.size(); ++column) {
        const QString number = QString::number(column + 1);
        m_xml.writeEmptyElement(QStringLiteral("col"));
        m_xml.writeAttribute(QStringLiteral("min"), number);
        m_xml.writeAttribute(QStringLiteral("max"), number);
        m_xml.writeAttribute(QStringLiteral("width"), QString::number(layout.widths[column]));
        m_xml.writeAttribute(QStringLiteral("customWidth"), QStringLiteral("1"));
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("sheetData"));
}

void XlsxSheet::open_cell(CellStyle style)
{
    if (!m_row_open) {
        m_xml.writeStartElement(QStringLiteral("row"));
        m_xml.writeAttribute(QStringLiteral("r"), QString::number(m_row));
        m_row_open = true;
    }
    m_xml.writeStartElement(QStringLiteral("c"));
    m_xml.writeAttribute(QStringLiteral("r"), column_name(m_column) % QString::number(m_row));
    m_xml.writeAttribute(QStringLiteral("s"), QString::number(static_cast<int>(style)));
    ++m_column;
}

XlsxSheet &XlsxSheet::text(const QString &value, CellStyle style)
{
    open_cell(style);
    m_xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
    m_xml.writeStartElement(QStringLiteral("is"));
    m_xml.writeTextElement(QStringLiteral("t"), value);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    return *this;
}

XlsxSheet &XlsxSheet::number(std::int64_t value, CellStyle style)
{
    open_cell(style);
    m_xml.writeTextElement(QStringLiteral("v"), QString::number(value));
    m_xml.writeEndElement();
    return *this;
}

XlsxSheet &XlsxSheet::skip()
{
    ++m_column;
    return *this;
}

void XlsxSheet::end_row()
{
    if (m_row_open)
        m_xml.writeEndElement();
    m_row_open = false;
    m_column = 0;
    ++m_row;
}

QByteArray XlsxSheet::finish()
{
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(QStringLiteral("pageSetup"));
    m_xml.writeAttribute(QStringLiteral("paperSize"), QStringLiteral("9")); // A4
    m_xml.writeAttribute(QStringLiteral("orientation"), QStringLiteral("landscape"));
    m_xml.writeAttribute(QStringLiteral("fitToHeight"), QStringLiteral("0"));
    m_xml.writeStartElement(QStringLiteral("headerFooter"));
    if (!m_mark.isEmpty())
        m_xml.writeTextElement(QStringLiteral("oddHeader"), u"&C" % m_mark);
    m_xml.writeTextElement(QStringLiteral("oddFooter"), QStringLiteral("&L&A&R&P / &N"));
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray xlsx_styles()
{
    return QByteArrayLiteral(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="5">
<font><sz val="10"/><name val="Calibri"/></font>
<font><b/><sz val="14"/><name val="Calibri"/></font>
<font><b/><sz val="10"/><name val="Calibri"/></font>
<font><sz val="10"/><color rgb="FF666666"/><name val="Calibri"/></font>
<font><b/><sz val="10"/><color rgb="FFB00020"/><name val="Calibri"/></font>
</fonts>
<fills count="3">
<fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/></patternFill></fill>
</fills>
<borders count="2">
<border><left/><right/><top/><bottom/><diagonal/></border>
<border><left/><right/><top/><bottom style="thin"/><diagonal/></border>
</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment indent="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment indent="2"/></xf>
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf>
<xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="0" applyFont="1"/>
</cellXfs>
</styleSheet>
)");
}

} // namespace ancora::output
