// SPDX-License-Identifier: EUPL-1.2
#include "output/publishing.h"

namespace ancora::output {

QString description_of(const statistics::ReportOptions &options)
{
    return QStringLiteral("%1 %2 %3 threshold=%4 %5")
        .arg(options.year).arg(scope_code(options.scope), options.cut_off.toString(Qt::ISODate)).arg(options.threshold)
        .arg(statistics::method_code(options.method));
}

Result<void> record_report(storage::Store &store, const statistics::PreparedReport &prepared,
                           const std::vector<WrittenFile> &files, const QString &reason)
{
    if (!prepared.publication)
        return store.record_act(prepared.report.options.confidential() ? storage::Act::ConfidentialReport : storage::Act::Report,
                                reason);
    Publication publication = *prepared.publication;
    publication.published_at = store.clock().now();
    for (const WrittenFile &file : files)
        publication.files.insert(file.name, file.sha256());
    return store.publish(publication, reason);
}

} // namespace ancora::output
