// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "exchange/register_reader.h"

#include <QSet>

using namespace ancora;
using namespace ancora::exchange;

namespace {

const QDate today(2026, 6, 1);

void check_row(const RegisterRow &row, const CodeLists &lists)
{
    ANCORA_PROMISE(!row.external_ref.isEmpty() && row.external_ref.size() <= 100);
    ANCORA_PROMISE(row.referred_on.isValid() && row.referred_on <= today);
    ANCORA_PROMISE(lists.list(ListId::ReferringBodies).find(row.referring_body));
    ANCORA_PROMISE(lists.list(ListId::ReferralOutcome).find(row.outcome));
    ANCORA_PROMISE(lists.list(ListId::Sex).find(row.sex));
    ANCORA_PROMISE(!row.birth_date || row.birth_date->earliest() <= row.referred_on);
    if (row.accompanied_from.isNull()) {
        ANCORA_PROMISE(row.scope.is_empty() && row.form.is_empty() && row.sector.is_empty());
        ANCORA_PROMISE(row.closed_on.isNull() && row.closure_reason.is_empty());
        return;
    }
    ANCORA_PROMISE(row.referred_on <= row.accompanied_from && row.accompanied_from <= today);
    ANCORA_PROMISE(lists.list(ListId::Scope).find(row.scope));
    ANCORA_PROMISE(row.closed_on.isNull() == row.closure_reason.is_empty());
    ANCORA_PROMISE(row.closed_on.isNull() ||
                   (row.accompanied_from <= row.closed_on && row.closed_on <= today));
}

} // namespace

/// Rows that pass hold to every rule, whatever the file was; rows that do not are counted and
/// named.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto lists = CodeLists::load();
    ANCORA_PROMISE(lists.has_value());
    const auto result = read_register(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), *lists,
        today);
    if (!result) {
        ANCORA_PROMISE(result.error().kind == Error::Kind::BadInput &&
                       !result.error().text.isEmpty());
        return 0;
    }
    QSet<QString> references;
    for (const RegisterRow &row : result->rows) {
        check_row(row, *lists);
        ANCORA_PROMISE(!references.contains(row.external_ref));
        references.insert(row.external_ref);
    }
    ANCORA_PROMISE(result->problems.empty() == (result->wrong_rows == 0));
    for (const RowProblem &problem : result->problems)
        ANCORA_PROMISE(problem.line > 0 && !problem.reason.isEmpty());
    return 0;
}
