// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_work.h"

#include "statistics/dependants.h"
#include "ui/in_background.h"

namespace ancora::ui {

namespace {

Result<CountedReport> look_at(const std::shared_ptr<const ReportMaterial> &material,
                              const statistics::ReportOptions &options,
                              const statistics::Watch &watch)
{
    ANCORA_TAKE(statistics::PreparedReport prepared,
                statistics::look_at_report({material->facts, material->lists,
                                            material->definitions, material->rules,
                                            material->published, material->centre,
                                            material->training, watch},
                                           options));
    CountedReport counted;
    counted.material = material;
    counted.prepared = std::make_shared<const statistics::PreparedReport>(std::move(prepared));
    counted.report = {counted.prepared, &counted.prepared->report};
    ANCORA_TAKE(counted.dependants, statistics::count_dependants(material->facts, material->lists, material->definitions, options));
    counted.versions = statistics::versions_of(material->published, options);
    if (counted.versions.empty() || !counted.prepared->publication)
        return counted;
    statistics::ReportOptions newest = options;
    newest.version = counted.versions.front()->version;
    ANCORA_TAKE(statistics::Report earlier,
                statistics::frozen_report(material->published, newest));
    counted.changes = statistics::changes(earlier, *counted.report);
    counted.earlier = std::make_shared<const statistics::Report>(std::move(earlier));
    return counted;
}

} // namespace

ReportWork::ReportWork(QObject *parent) : QObject(parent)
{
    constexpr int tick_ms = 200;
    m_tick.setInterval(tick_ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_going->percent); });
}

ReportWork::~ReportWork()
{
    stop();
}

void ReportWork::count(std::shared_ptr<const ReportMaterial> material,
                       const statistics::ReportOptions &options)
{
    m_material = std::move(material);
    m_options = options;
    ++m_wanted;
    stop();
    if (!m_going)
        start();
}

void ReportWork::give_up()
{
    m_answered = ++m_wanted;
    stop();
}

void ReportWork::stop()
{
    m_tick.stop();
    if (m_going)
        m_going->unwanted = true;
}

void ReportWork::start()
{
    m_going = std::make_shared<Watched>();
    m_tick.start();
    const auto work = [material = m_material, options = m_options, going = m_going] {
        return look_at(material, options, watch(going));
    };
    in_background(this, work, [this, asked = m_wanted](const Result<CountedReport> &report) {
        m_tick.stop();
        m_going.reset();
        if (asked != m_wanted) {
            if (is_busy())
                start();
            return;
        }
        m_answered = asked;
        if (!report)
            return Q_EMIT refused(report.error());
        Q_EMIT counted(*report);
    });
}

} // namespace ancora::ui
