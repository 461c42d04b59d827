// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_export.h"

#include "output/publishing.h"
#include "ui/in_background.h"
#include "ui/pages/statistics/export_panel.h"
#include "vault/session.h"

namespace ancora::ui {

using statistics::PreparedReport;
using statistics::Report;

namespace {

struct Rendered
{
    PreparedReport prepared;
    std::vector<output::WrittenFile> files;
};

Result<PreparedReport> ordered(const CountedReport &counted, const ExportOrder &order)
{
    if (!order.version)
        return statistics::sign(*counted.prepared, order.signed_reason);
    statistics::ReportOptions options = counted.report->options;
    options.version = *order.version;
    ANCORA_TAKE(Report frozen, statistics::frozen_report(counted.material->published, options));
    return PreparedReport{std::move(frozen), {}, {}};
}

Result<Rendered> render(const CountedReport &counted, const ExportOrder &order)
{
    ANCORA_TAKE(PreparedReport prepared, ordered(counted, order));
    ANCORA_TAKE(auto files, output::render_report(prepared.report, order.language, order.formats));
    return Rendered{std::move(prepared), std::move(files)};
}

/// For the journal: codes and numbers only.
QString journal_reason(const Report &report, const ExportOrder &order)
{
    QStringList formats;
    for (const output::Format format : order.formats)
        formats << output::format_code(format);
    return QStringLiteral("%1 %2 %3 threshold=%4 version=%5 %6 %7")
        .arg(report.options.year)
        .arg(scope_code(report.options.scope), report.options.cut_off.toString(Qt::ISODate))
        .arg(report.options.threshold)
        .arg(report.options.version)
        .arg(formats.join(u','), language_code(order.language));
}

} // namespace

ReportExport::ReportExport(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
}

Result<void> ReportExport::require_right(const PreparedReport &prepared) const
{
    const vault::Role role = m_context.session->me().role;
    if (prepared.publication && !vault::may_change(role))
        return fail(Error::Kind::Refused,
                    tr("With this sign-in reports may be read, but not published."));
    const bool red = !statistics::red_sentences(prepared.findings).isEmpty();
    if (prepared.publication && red && role != vault::Role::Director)
        return fail(Error::Kind::Refused,
                    tr("Only a director may sign for a report with red findings."));
    return {};
}

void ReportExport::write(const CountedReport &counted, const ExportOrder &order)
{
    m_busy = true;
    in_background(
        this, [counted, order] { return render(counted, order); },
        [this, order](const Result<Rendered> &rendered) {
            if (!rendered)
                return finish(pass_on(rendered.error()), order.folder);
            record(rendered->prepared, rendered->files, order);
        });
}

void ReportExport::record(const PreparedReport &prepared,
                          const std::vector<output::WrittenFile> &files, const ExportOrder &order)
{
    const auto noted = [&]() -> Result<void> {
        ANCORA_TRY(require_right(prepared));
        return output::record_report(m_context.store, prepared, files,
                                     journal_reason(prepared.report, order));
    }();
    if (!noted)
        return finish(pass_on(noted.error()), order.folder);
    const auto work = [files, folder = order.folder,
                       confidential = prepared.report.options.confidential()] {
        return output::write_files(files, QDir(folder), confidential);
    };
    in_background(this, work, [this, folder = order.folder](const Result<QStringList> &paths) {
        finish(paths, folder);
    });
}

void ReportExport::finish(const Result<QStringList> &paths, const QString &folder)
{
    m_busy = false;
    if (paths)
        Q_EMIT written(folder, static_cast<int>(paths->size()));
    else
        Q_EMIT refused(paths.error());
    Q_EMIT finished();
}

} // namespace ancora::ui
