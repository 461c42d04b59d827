// SPDX-License-Identifier: EUPL-1.2
#include "output/table_html.h"

#include "output/published.h"
#include "statistics/report_builder.h"

#include <algorithm>

namespace ancora::output {

using statistics::Heading;
using statistics::ReportTable;
using statistics::Share;

namespace {

/// Above so many rows, those that show nothing above zero are left to CSV and XLSX.
constexpr std::size_t long_table = 60;

struct PrintColumn {
    std::size_t column;
    bool share;   ///< the percentages of that column instead of its figures
    double width; ///< the least that clips nothing
};

struct Setting {
    const ReportTable &table;
    const Texts &texts;
    std::vector<std::size_t> rows;
    std::vector<PrintColumn> columns;
    double label_width = 0;
    std::optional<Share> share; ///< any of the column: all have one base
};

bool shows_something(const ReportTable &table, std::size_t row)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (const auto cell = published(table.at(row, column)); cell && cell->value.value_or(0) > 0)
            return true;
    return false;
}

std::vector<std::size_t> printed_rows(const ReportTable &table)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows.size() <= long_table || shows_something(table, row))
            rows.push_back(row);
    return rows;
}

double longest_word(const QString &text, const QFontMetricsF &metrics)
{
    double longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

std::optional<Share> first_share(const ReportTable &table, std::size_t column)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (const auto share = statistics::share_of(table, row, column))
            return share;
    return std::nullopt;
}

Setting prepare(const ReportTable &table, const Texts &texts, const TableRoom &room)
{
    Setting setting{table, texts, printed_rows(table), {}, 0, {}};
    const double figure = room.bold_metrics.horizontalAdvance(QStringLiteral("00000"));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString &heading = texts(table.columns[column].label);
        const double width = std::max(figure, longest_word(heading, room.bold_metrics)) + room.padding;
        setting.columns.push_back({column, false, width});
        if (table.columns[column].code != u"TOTAL")
            continue;
        setting.share = first_share(table, column);
        if (setting.share)
            setting.columns.push_back({column, true, figure + room.padding});
    }
    double widest = 0;
    double word = 0;
    for (const std::size_t row : setting.rows) {
        const QString &label = texts(table.rows[row].label);
        const double indent = table.rows[row].depth * room.padding * 2;
        widest = std::max(widest, room.bold_metrics.horizontalAdvance(label) + indent);
        word = std::max(word, longest_word(label, room.bold_metrics) + indent);
    }
    setting.label_width = std::max(std::min(widest, room.upright * 0.4), word) + room.padding;
    return setting;
}

double total_width(const Setting &setting)
{
    double width = setting.label_width;
    for (const PrintColumn &column : setting.columns)
        width += column.width;
    return width;
}

/// As many columns from `first` on as fit beside the labels; one at least.
std::size_t end_of_part(const Setting &setting, std::size_t first, double room)
{
    double width = setting.label_width;
    std::size_t end = first;
    while (end < setting.columns.size() && (end == first || width + setting.columns[end].width <= room))
        width += setting.columns[end++].width;
    return end;
}

QString cell_text(const Setting &setting, std::size_t row, const PrintColumn &column)
{
    if (column.share) {
        const auto share = statistics::share_of(setting.table, row, column.column);
        return share ? setting.texts.percent(share->percent) : QString();
    }
    const auto cell = published(setting.table.at(row, column.column));
    if (!cell)
        return {};
    return cell->hidden() ? QString(QChar(hidden_sign)) : QString::number(*cell->value);
}

QString row_html(const Setting &setting, std::size_t row, std::size_t first, std::size_t end)
{
    const Heading &heading = setting.table.rows[row];
    QString html = QStringLiteral("<tr><td class=\"depth%1\">%2</td>")
                       .arg(QString::number(std::min(heading.depth, 3)),
                            setting.texts(heading.label).toHtmlEscaped());
    for (std::size_t i = first; i < end; ++i)
        html += QStringLiteral("<td class=\"depth%1\" align=\"right\">%2</td>")
                    .arg(QString::number(std::min(heading.depth, 1)), cell_text(setting, row, setting.columns[i]));
    return html + u"</tr>";
}

QString head_html(const Setting &setting, std::size_t first, std::size_t end, double width)
{
    const auto part = [width](double of) { return QString::number(std::floor(100 * of / width)); };
    QString html = QStringLiteral("<thead><tr><td class=\"head\" width=\"%1%\"></td>").arg(part(setting.label_width));
    for (std::size_t i = first; i < end; ++i) {
        const PrintColumn &column = setting.columns[i];
        const QString name = column.share ? QStringLiteral("%")
                                          : setting.texts(setting.table.columns[column.column].label);
        html += QStringLiteral("<td class=\"head\" align=\"right\" width=\"%1%\">%2</td>")
                    .arg(part(column.width), name.toHtmlEscaped());
    }
    return html + u"</tr></thead>";
}

/// One table of some of the columns. Narrow ones do not spread over the whole page.
QString part_html(const Setting &setting, std::size_t first, std::size_t end, double room)
{
    double width = setting.label_width;
    for (std::size_t i = first; i < end; ++i)
        width += setting.columns[i].width;
    const int percent = std::min(100, static_cast<int>(std::ceil(130 * width / room)));
    QString html = QStringLiteral("<table width=\"%1%\" cellspacing=\"0\" cellpadding=\"2\" "
                                  "style=\"border-collapse:collapse\">")
                       .arg(percent);
    html += head_html(setting, first, end, width);
    for (const std::size_t row : setting.rows)
        html += row_html(setting, row, first, end);
    return html + u"</table>";
}

QString footnotes(const Setting &setting)
{
    QStringList notes;
    bool hidden = false;
    for_each_published(setting.table, [&](const auto &, const auto &, PublishedCell cell) {
        hidden = hidden || cell.hidden();
    });
    if (hidden)
        notes << setting.texts(Phrase::HiddenNote).arg(QChar(hidden_sign));
    if (const auto &share = setting.share)
        notes << setting.texts(share->with_unknown ? Phrase::PercentNoteAll : Phrase::PercentNote)
                     .arg(QString::number(share->denominator), setting.texts(setting.table.unit));
    if (const std::size_t omitted = setting.table.rows.size() - setting.rows.size(); omitted > 0)
        notes << setting.texts(Phrase::RowsOmitted).arg(omitted);
    QString html;
    for (const QString &note : notes)
        html += u"<p class=\"note\">" % note.toHtmlEscaped() % u"</p>";
    return html;
}

} // namespace

TableHtml table_html(const ReportTable &table, const Texts &texts, const TableRoom &room)
{
    const Setting setting = prepare(table, texts, room);
    const bool upright = total_width(setting) <= room.upright;
    const double width = upright ? room.upright : room.on_its_side;
    TableHtml result{{}, upright ? QPageLayout::Portrait : QPageLayout::Landscape};

    const std::size_t count = setting.columns.size();
    for (std::size_t first = 0; first < count;) {
        const std::size_t end = end_of_part(setting, first, width);
        if (end - first < count)
            result.html += u"<p class=\"note\">"
                           % texts(Phrase::ColumnsPart).arg(first + 1).arg(end).arg(count) % u"</p>";
        result.html += part_html(setting, first, end, width);
        first = end;
    }
    result.html += footnotes(setting);
    return result;
}

} // namespace ancora::output
