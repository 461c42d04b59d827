// SPDX-License-Identifier: EUPL-1.2
//
// A leaflet holds nothing of a vault, so none is opened for it.
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "output/leaflets.h"

namespace ancora::cli {

Result<void> write_leaflet(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    ANCORA_TAKE(const auto leaflets, output::Leaflets::load());
    const output::Leaflet *leaflet = leaflets.find(invocation.required(QStringLiteral("lang")));
    if (!leaflet) {
        QStringList languages;
        for (const output::Leaflet &one : leaflets.all())
            languages += one.language;
        throw WrongUsage{CommandLine::tr("--lang takes one of these: %1").arg(languages.join(QStringLiteral(", ")))};
    }
    ANCORA_TRY(exchange::check_new_file(out));
    ANCORA_TAKE(const QByteArray pdf, leaflets.pdf(*leaflet, invocation.option(QStringLiteral("centre"))));
    ANCORA_TRY(exchange::write_private_file(out, pdf));
    if (!leaflet->is_reviewed)
        print_error(CommandLine::tr("No native speaker has read this text yet: go through it with an interpreter."));
    print_files({out}, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
