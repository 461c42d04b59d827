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

Result<QStringList> protect_and_write(const output::OpenedCentres &centres,
                                      const ExportOrder &order, const statistics::Watch &watch)
{
    ANCORA_TAKE(const National national,
                output::national_report(centres, order.signed_reason, watch));
    ANCORA_TAKE(const auto files,
                output::render_report(national.report, order.language, order.formats));
    if (watch(1))
        return statistics::cancelled();
    return output::write_files(files, QDir(order.folder), national.report.options.confidential());
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
    give_up();
}

template <class Work, class Then> void ConsolidationWork::run(Work work, Then then)
{
    give_up();
    m_going = std::make_shared<Watched>();
    m_tick.start();
    const auto end = [this, then, going = m_going](const auto &result) {
        if (going->unwanted)
            return;
        give_up();
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
    run([centres = opened.centres, order](
            const statistics::Watch &watch) { return protect_and_write(*centres, order, watch); },
        [this](const QStringList &files) { Q_EMIT written(files); });
}

void ConsolidationWork::give_up()
{
    m_tick.stop();
    if (m_going)
        m_going->unwanted = true;
    m_going.reset();
}

} // namespace ancora::ui
