// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "deadlines/agenda.h"
#include "output/agenda_file.h"

namespace ancora::cli {

Result<void> export_agenda(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto rules, deadlines::Rules::load(desk->lists()));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    storage::Store &store = session->store();
    ANCORA_TAKE(const auto covers, store.covers());
    ANCORA_TAKE(const auto tasks, store.open_tasks());
    ANCORA_TAKE(const auto procedures, store.procedures());
    auto items = deadlines::agenda(covers, tasks, procedures, rules, desk->clock().today());
    if (!invocation.has(QStringLiteral("all")))
        std::erase_if(items, [me = session->me().user.uuid()](const deadlines::AgendaItem &item) { return item.whose != me; });
    ANCORA_TRY(output::write_agenda(store, items, out));
    print_files({out}, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
