// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_work.h"

#include "ui/in_background.h"

namespace ancora::ui {

namespace {

Result<CountedReport> look_at(const std::shared_ptr<const ReportMaterial> &material,
                              const statistics::ReportOptions &options)
{
    ANCORA_TAKE(statistics::PreparedReport prepared,
                statistics::look_at_report({material->facts, material->lists,
                                            material->definitions, material->rules,
                                            material->published, material->centre,
                                            material->training},
                                           options));
    CountedReport counted;
    counted.material = material;
    counted.prepared = std::make_shared<const statistics::PreparedReport>(std::move(prepared));
    counted.report = {counted.prepared, &counted.prepared->report};
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

void ReportWork::count(std::shared_ptr<const ReportMaterial> material,
                       const statistics::ReportOptions &options)
{
    m_material = std::move(material);
    m_options = options;
    ++m_wanted;
    if (!m_running)
        start();
}

void ReportWork::give_up()
{
    m_answered = ++m_wanted;
}

void ReportWork::start()
{
    m_running = true;
    const auto work = [material = m_material, options = m_options] {
        return look_at(material, options);
    };
    in_background(this, work, [this, asked = m_wanted](const Result<CountedReport> &report) {
        m_running = false;
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
