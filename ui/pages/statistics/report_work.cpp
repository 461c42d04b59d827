// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_work.h"

#include "statistics/report_builder.h"
#include "ui/in_background.h"

namespace ancora::ui {

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
        return statistics::build_report(material->facts, material->lists, material->definitions,
                                        options, material->centre, material->training);
    };
    in_background(
        this, work,
        [this, material = m_material, asked = m_wanted](Result<statistics::Report> report) {
            m_running = false;
            if (asked != m_wanted) {
                if (is_busy())
                    start();
                return;
            }
            m_answered = asked;
            if (!report)
                return Q_EMIT refused(report.error());
            Q_EMIT counted(
                {material, std::make_shared<const statistics::Report>(std::move(*report))});
        });
}

} // namespace ancora::ui
