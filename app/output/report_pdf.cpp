// SPDX-License-Identifier: EUPL-1.2
#include "output/report_pdf.h"

#include "output/certificate.h"
#include "output/chart.h"
#include "output/front_page.h"
#include "output/html.h"
#include "output/paged_document.h"
#include "output/table_html.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>

namespace ancora::output {

using statistics::Report;
using statistics::ReportTable;

namespace {

constexpr double table_points = 8;
constexpr double chart_points = 8;
/// Of the width of an upright page: a chart is read at one glance.
constexpr double chart_share = 0.85;

QString style_sheet()
{
    return QStringLiteral(R"(<style>
h1 { font-size: 26pt; margin-bottom: 4px; }
h2 { font-size: 13pt; margin-top: 0px; margin-bottom: 4px; }
h3 { font-size: 10pt; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 3px; margin-bottom: 3px; }
p.subtitle { font-size: 13pt; color: #444444; margin-bottom: 40px; }
p.mark { font-size: 12pt; color: #B00020; font-weight: bold; }
p.meta { font-size: 7.5pt; color: #555555; margin-bottom: 8px; }
p.note { font-size: 7.5pt; color: #333333; }
table { margin-top: 8px; margin-bottom: 6px; }
td.front { font-size: 10pt; padding-bottom: 5px; }
td.value { font-size: 10pt; padding-bottom: 5px; font-weight: bold; }
td.head { font-size: 8pt; font-weight: bold; background-color: #E8EDF2; border-bottom: 1px solid #333333; vertical-align: bottom; }
td.depth0 { font-size: 8pt; font-weight: bold; border-bottom: 1px solid #999999; }
td.depth1 { font-size: 8pt; border-bottom: 1px solid #DDDDDD; }
td.depth2 { font-size: 8pt; padding-left: 12px; border-bottom: 1px solid #DDDDDD; }
td.depth3 { font-size: 8pt; padding-left: 22px; border-bottom: 1px solid #DDDDDD; }
li { margin-bottom: 4px; }
</style>)");
}

struct ContentsLine {
    QString title;
    int page;
};

QString title_page(const Report &report, const Texts &texts, const std::vector<ContentsLine> &contents)
{
    // Qt leaves out the margin above the first paragraph of a page.
    QString html = style_sheet() % u"<p style=\"font-size:70pt\">&nbsp;</p><h1>"
                   % texts(Phrase::ReportTitle).arg(report.options.year).toHtmlEscaped() % u"</h1>"
                   % paragraph(QStringLiteral("subtitle"), texts(Phrase::ReportSubtitle));
    if (const QString mark = page_mark(report, texts); !mark.isEmpty())
        html += paragraph(QStringLiteral("mark"), mark);
    html += u"<table width=\"100%\" cellspacing=\"0\">";
    for (const FrontLine &line : front_lines(report, texts))
        html += u"<tr><td class=\"front\" width=\"25%\">" % line.name.toHtmlEscaped()
                % u"</td><td class=\"value\" width=\"75%\">" % line.value.toHtmlEscaped() % u"</td></tr>";
    html += u"</table><h3>&nbsp;</h3><h3>" % texts(Phrase::Contents) % u"</h3><table width=\"100%\" cellspacing=\"0\">";
    for (const ContentsLine &line : contents)
        html += u"<tr><td width=\"92%\">" % line.title.toHtmlEscaped()
                % u"</td><td width=\"8%\" align=\"right\">" % QString::number(line.page) % u"</td></tr>";
    return html + u"</table>";
}

QString table_title(const ReportTable &table, const Texts &texts)
{
    return table.id % u"  " % texts(table.title);
}

QString checks_page(const Report &report, const Texts &texts)
{
    QStringList sentences;
    for (const auto &check : report.checks)
        sentences << texts(check.sentence) % u" – " % texts(Phrase::CheckHolds);
    return style_sheet() % u"<h2>" % texts(Phrase::Checks) % u"</h2>"
           % paragraph(QStringLiteral("plain"), texts(Phrase::ChecksIntro)) % bullet_list(sentences);
}

/// Sets the report page by page on one device.
class Composer
{
public:
    Composer(QPagedPaintDevice &device, const Report &report, const Texts &texts)
        : m_device(device), m_report(report), m_texts(texts),
          m_document(device, m_images,
                     {page_mark(report, texts), front_summary(report.options, texts), texts(Phrase::PageOf)})
    {
    }

    void compose()
    {
        std::vector<ContentsLine> contents;
        for (const ReportTable &table : m_report.tables)
            contents.push_back({table_title(table, m_texts), 0});
        contents.push_back({m_texts(Phrase::Certificate), 0});
        m_document.add(title_page(m_report, m_texts, contents), QPageLayout::Portrait);
        for (std::size_t i = 0; i < m_report.tables.size(); ++i)
            contents[i].page = add_table(m_report.tables[i]);
        if (!m_report.checks.empty())
            m_document.add(checks_page(m_report, m_texts), QPageLayout::Portrait);
        contents.back().page = m_document.add(style_sheet() % certificate_html(m_report, m_texts), QPageLayout::Portrait);
        m_document.replace_first(title_page(m_report, m_texts, contents));
        m_document.paint();
    }

private:
    int add_table(const ReportTable &table)
    {
        const TableHtml set = table_html(table, m_texts, table_room());
        QString html = style_sheet() % u"<h2>" % table_title(table, m_texts).toHtmlEscaped() % u"</h2>"
                       % paragraph(QStringLiteral("plain"), m_texts(table.definition))
                       % paragraph(QStringLiteral("meta"), m_texts(Phrase::Unit) % u": " % m_texts(table.unit)
                                                               % u" · "
                                                               % front_summary(m_report.options, m_texts))
                       % set.html % chart_html(table);
        return m_document.add(html, set.orientation);
    }

    QString chart_html(const ReportTable &table)
    {
        const Chart chart(chart_data(table, m_texts.language()), m_texts(Phrase::Hidden));
        if (chart.is_empty())
            return {};
        const QFont font = document_font(chart_points);
        const double width = m_document.body(QPageLayout::Portrait).width() * chart_share;
        m_images.add(table.id, QSizeF(width, chart.height_for(width, font, &m_device)),
                     [chart, font](QPainter &painter, const QRectF &area) {
                         chart.paint(painter, area, font, ChartColours::paper());
                     });
        return u"<p>&nbsp;</p><p><img src=\"" % table.id.toHtmlEscaped() % u"\"></p>";
    }

    [[nodiscard]] TableRoom table_room() const
    {
        QFont bold = document_font(table_points);
        bold.setBold(true);
        const QFontMetricsF metrics(document_font(table_points), &m_device);
        return {metrics, QFontMetricsF(bold, &m_device), metrics.averageCharWidth() * 3,
                m_document.body(QPageLayout::Portrait).width(),
                m_document.body(QPageLayout::Landscape).width()};
    }

    QPagedPaintDevice &m_device;
    const Report &m_report;
    const Texts &m_texts;
    VectorImages m_images;
    PagedDocument m_document;
};

} // namespace

QByteArray report_pdf(const Report &report, const Texts &texts)
{
    return make_pdf(texts(Phrase::ReportTitle).arg(report.options.year), language_code(texts.language()),
                    [&](QPagedPaintDevice &device) { Composer(device, report, texts).compose(); });
}

} // namespace ancora::output
