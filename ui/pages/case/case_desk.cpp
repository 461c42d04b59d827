// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/case_desk.h"

#include "deadlines/rule_findings.h"
#include "deadlines/sentences.h"

namespace ancora::ui {

CaseDesk::CaseDesk(Context &context, QObject *parent) : QObject(parent), m_context(context) {}

Result<void> CaseDesk::open(FileId file)
{
    ANCORA_TAKE(const auto merged, m_context.store.merged_cases());
    const auto gone = std::find_if(merged.begin(), merged.end(), [file](const storage::MergedCase &one) { return one.id == file; });
    ANCORA_TAKE(m_loaded, m_context.store.open_case(gone == merged.end() ? file : gone->into));
    const Procedure procedure = procedure_of(m_loaded.value);
    m_deadlines = deadlines::deadlines(procedure, m_context.rules, today());
    m_findings = ancora::findings(m_loaded.value, m_context.lists, today());
    for (Finding &finding : deadlines::rule_findings(procedure, m_context.rules, today()))
        m_findings.push_back(std::move(finding));
    Q_EMIT changed();
    return {};
}

Result<void> CaseDesk::reload() { return open(m_loaded.value.cover.id); }

Result<void> CaseDesk::change(const Case &after, const std::function<Result<void>(storage::Seen &)> &save)
{
    const Procedure before = procedure_of(file());
    const Procedure followed = deadlines::follow_the_rules(before, procedure_of(after), m_context.rules, today());
    storage::Seen seen = m_loaded.seen;
    ANCORA_TRY(m_context.store.together([&]() -> Result<void> {
        ANCORA_TRY(save(seen));
        return save_dates(followed, seen);
    }));
    ANCORA_TRY(reload());
    const auto moves = deadlines::moved(before, procedure_of(file()), m_context.rules, today());
    if (!moves.empty())
        Q_EMIT dates_moved(deadlines::move_sentences(moves, m_context.rules, m_context.language));
    return {};
}

Result<void> CaseDesk::save_dates(const Procedure &followed, storage::Seen &seen)
{
    const auto save_changed = [&](const auto &records) -> Result<void> {
        for (const auto &record : records) {
            if (find<std::decay_t<decltype(record)>>(record.id) == record)
                continue;
            ANCORA_TAKE(seen, m_context.store.save(file().cover.id, record, seen));
        }
        return {};
    };
    ANCORA_TRY(save_changed(followed.documents));
    return save_changed(followed.phases);
}

} // namespace ancora::ui
