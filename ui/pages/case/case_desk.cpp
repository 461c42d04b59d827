// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/case_desk.h"

namespace ancora::ui {

CaseDesk::CaseDesk(Context &context, QObject *parent) : QObject(parent), m_context(context) {}

Result<void> CaseDesk::open(FileId file)
{
    ANCORA_TAKE(m_loaded, m_context.store.open_case(file));
    m_findings = ancora::findings(m_loaded.value, m_context.lists, today());
    Q_EMIT changed();
    return {};
}

Result<void> CaseDesk::reload() { return open(m_loaded.value.cover.id); }

} // namespace ancora::ui
