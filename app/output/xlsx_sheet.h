// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <cstdint>
#include <vector>

namespace ancora::output {

/// How a cell looks; the order is that of `xlsx_styles()`.
enum class CellStyle {
    Plain,
    Title,
    Wrapped,
    Header,
    Total,
    Indented,
    TwiceIndented,
    Number,
    Hidden,
    Mark
};

/// One worksheet, written row by row. Texts are inline, so that a workbook has no other place where a text
/// could stay behind.
class XlsxSheet
{
public:
    struct Layout {
        std::vector<double> widths; ///< of the columns, in characters
        int frozen_rows = 0;        ///< these and the first column stay in sight
        QString mark;               ///< printed at the top of every page
    };
    explicit XlsxSheet(const Layout &layout);

    XlsxSheet &text(const QString &value, CellStyle style);
    XlsxSheet &number(std::int64_t value, CellStyle style);
    XlsxSheet &skip();
    void end_row();
    /// Nothing may be written after it.
    [[nodiscard]] QByteArray finish();

private:
    void open_cell(CellStyle style);
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_mark;
    int m_row = 1;
    int m_column = 0;
    bool m_row_open = false;
};

/// `xl/styles.xml`.
[[nodiscard]] QByteArray xlsx_styles();

} // namespace ancora::output
