// SPDX-License-Identifier: EUPL-1.2
//
// What was saved since unlock can be taken back, and that again. Both are saves like others: the journal keeps everything.
#include "storage/store.h"

#include "storage/way_back.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::storage {

namespace {

constexpr std::size_t most_actions = 20;

tl::unexpected<Error> moved_on()
{
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "What was saved there has been changed since. It stays as it is."));
}

} // namespace

Result<std::vector<Transaction>> Store::undo() { return take_back_last(m_done, Act::Undo); }

Result<std::vector<Transaction>> Store::redo() { return take_back_last(m_undone, Act::Redo); }

void Store::remember_action(Action action)
{
    const auto push = [&action](std::vector<Action> &onto) {
        if (onto.size() == most_actions)
            onto.erase(onto.begin());
        onto.push_back(std::move(action));
    };
    if (action.act == Act::Undo) {
        push(m_undone);
    } else if (action.act == Act::Redo) {
        push(m_done);
    } else if (action.act == Act::Save || action.act == Act::Intake) {
        m_undone.clear();
        push(m_done);
    }
}

/// Where it cannot be taken back it is forgotten, so that it does not stand before those that can.
Result<std::vector<Transaction>> Store::take_back_last(std::vector<Action> &actions, Act act)
{
    std::vector<Transaction> done;
    if (actions.empty())
        return done;
    const Action action = std::move(actions.back());
    actions.pop_back();
    ANCORA_TRY(together([&]() -> Result<void> {
        for (const auto &[file, written] : action.written) {
            Transaction transaction;
            transaction.act = act;
            transaction.file = file;
            ANCORA_TAKE(transaction.changes, changes_back(file, written));
            ANCORA_TAKE(const Seen seen, m_journal.seen(file));
            ANCORA_TRY(commit(file, act, seen, transaction.changes));
            done.push_back(std::move(transaction));
        }
        return {};
    }));
    return done;
}

Result<std::vector<Change>> Store::changes_back(FileId file, const std::vector<quint64> &written)
{
    ANCORA_TAKE(const std::vector<Transaction> history, m_journal.of_file(file));
    const auto at = [&](quint64 cseq) {
        return std::find_if(history.begin(), history.end(), [&](const Transaction &transaction) {
            return transaction.device == m_access.device && transaction.cseq == cseq;
        });
    };
    const auto first = at(written.front()), last = at(written.back());
    if (first == history.end() || last == history.end())
        return moved_on();
    const Phases all = phases(history, first, last + 1);
    std::vector<Change> changes;
    for (const ChangedRecord &record : changed_records(all)) {
        if (record.has_moved_on())
            return moved_on();
        if (auto change = way_back(record))
            changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace ancora::storage
