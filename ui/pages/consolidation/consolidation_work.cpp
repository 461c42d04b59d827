// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation/consolidation_work.h"

#include "exchange/key_files.h"
#include "ui/in_background.h"
#include "ui/pages/statistics/export_panel.h"

namespace ancora::ui {

using statistics::National;

namespace {

Result<OpenedForReport> open_and_look(const output::ConsolidationOrder &order,
                                      const QString &key_file, const Secret &password)
{
    ANCORA_TAKE(const crypto::BoxKeys keys, exchange::load_private_key(key_file, password));
    ANCORA_TAKE(output::OpenedCentres centres, output::open_centres(order, keys));
    ANCORA_TAKE(National looked, output::look_at_national(centres));
    return OpenedForReport{std::make_shared<const output::OpenedCentres>(std::move(centres)),
                           std::make_shared<const National>(std::move(looked))};
}

Result<std::vector<output::WrittenFile>> protect_and_render(const output::OpenedCentres &centres,
                                                            const ExportOrder &order,
                                                            const statistics::Watch &watch)
{
    ANCORA_TAKE(const National national,
                output::national_report(centres, order.signed_reason, watch));
    return output::render_report(national.report, order.language, order.formats);
}

} // namespace

ConsolidationWork::ConsolidationWork(QObject *parent) : QObject(parent)
{
    constexpr int tick_ms = 200;
    m_tick.setInterval(tick_ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_going->percent); });
}

ConsolidationWork::~ConsolidationWork()
{
    stop();
}

template <class Work, class Then> void ConsolidationWork::run(Work work, Then then)
{
    stop();
    m_going = std::make_shared<Watched>();
    m_tick.start();
    const auto end = [this, then, going = m_going](const auto &result) {
        if (going->unwanted)
            return;
        stop();
        m_writing = false;
        if (!result)
            return Q_EMIT refused(result.error());
        then(*result);
    };
    in_background(
        this, [work = std::move(work), heard = watch(m_going)] { return work(heard); }, end);
}

void ConsolidationWork::open(const output::ConsolidationOrder &order, const QString &key_file,
                             Secret password)
{
    run([order, key_file, password = std::move(password)](
            const statistics::Watch &) { return open_and_look(order, key_file, password); },
        [this](const OpenedForReport &done) { Q_EMIT opened(done); });
}

void ConsolidationWork::write(const OpenedForReport &opened, const ExportOrder &order)
{
    const bool confidential = opened.centres->options.confidential();
    run([centres = opened.centres, order](
            const statistics::Watch &watch) { return protect_and_render(*centres, order, watch); },
        [this, folder = order.folder, confidential](const std::vector<output::WrittenFile> &files) {
            run(
                [files, folder, confidential](const statistics::Watch &) {
                    return output::write_files(files, QDir(folder), confidential);
                },
                [this](const QStringList &paths) { Q_EMIT written(paths); });
            m_writing = true;
        });
}

bool ConsolidationWork::give_up()
{
    if (!m_writing)
        stop();
    return !m_writing;
}

void ConsolidationWork::stop()
{
    m_tick.stop();
    if (m_going)
        m_going->unwanted = true;
    m_going.reset();
}

} // namespace ancora::ui
