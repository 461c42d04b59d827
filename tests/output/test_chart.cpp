// SPDX-License-Identifier: EUPL-1.2
#include "output/chart.h"
#include "output/paged_document.h"
#include "output/sample_report.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ancora;
using namespace ancora::output;

namespace {

Chart chart_of(std::vector<ChartBar> bars)
{
    return Chart({QStringLiteral("Title"), std::move(bars)}, QStringLiteral("hidden"));
}

QImage painted(const Chart &chart)
{
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, QRectF(0, 0, 600, 300), document_font(10), ChartColours::paper());
    return image;
}

int bar_pixels(const QImage &image)
{
    const QRgb bar = ChartColours::paper().bar.rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == bar ? 1 : 0;
    return count;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_table_is_drawn_by_its_groups()
    {
        const ChartData data = chart_data(test::wide_table(), Language::German);
        QCOMPARE(data.bars.size(), std::size_t(3));
        QVERIFY(data.bars.front().label.endsWith(u"(de)"));
        QVERIFY(data.title.endsWith(u"(de)"));
    }

    void of_many_rows_the_twelve_largest_shown_remain()
    {
        const ChartData data = chart_data(test::long_table(), Language::English);
        QCOMPARE(data.bars.size(), std::size_t(12));
        QCOMPARE(*data.bars.front().value, 300 + 1400);
        for (const ChartBar &bar : data.bars)
            QVERIFY(bar.value && *bar.value < test::first_canary);
    }

    void units_that_cannot_be_compared_have_no_bars()
    {
        auto table = test::wide_table();
        table.unit = test::in_all(QStringLiteral("persons; nights"));
        QVERIFY(chart_data(table, Language::English).bars.empty());
    }

    void a_true_count_does_not_change_the_picture_of_a_hidden_bar()
    {
        auto small = test::wide_table();
        auto large = small;
        for (auto &cell : large.cells)
            if (cell.status == statistics::CellStatus::Hidden)
                cell.value *= 1000;
        const auto image = [](const statistics::ReportTable &table) {
            return painted(Chart(chart_data(table, Language::English), QStringLiteral("hidden")));
        };
        QCOMPARE(image(small), image(large));
        for (auto &cell : large.cells)
            cell.status = statistics::CellStatus::Shown;
        QVERIFY2(image(small) != image(large), "the comparison sees nothing");
    }

    void hidden_and_zero_have_no_bar()
    {
        const QString label = QStringLiteral("A");
        const int one = bar_pixels(painted(chart_of({{label, 10}, {label, std::nullopt}, {label, 0}})));
        const int two = bar_pixels(painted(chart_of({{label, 10}, {label, 5}, {label, 0}})));
        QVERIFY(one > 0);
        QVERIFY(two > one * 4 / 3);
    }

    void bars_are_told_from_the_background_in_light_and_dark()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        QVERIFY(ChartColours::of(dark).bar.lightness() > ChartColours::of(light).bar.lightness());
    }

    void svg_says_what_the_chart_says()
    {
        const QByteArray svg = chart_of({{QStringLiteral("Alpha"), 10}, {QStringLiteral("Beta"), std::nullopt}})
                                   .svg(400, document_font(10), ChartColours::paper());
        for (const char *word : {"Title", "Alpha", "Beta", "10", "hidden"})
            QVERIFY2(svg.contains(word), word);
    }

    void long_labels_take_more_height_instead_of_being_cut()
    {
        QImage device(10, 10, QImage::Format_RGB32);
        const auto height = [&](const QString &label) {
            return chart_of({{label, 1}}).height_for(300, document_font(10), &device);
        };
        QVERIFY(height(QStringLiteral("Ausbeutung der Arbeitskraft ").repeated(5)) > height(QStringLiteral("A")) + 20);
    }
};

QTEST_MAIN(TestChart)
#include "test_chart.moc"
