// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/casework_model.h"

#include "ui/icons.h"
#include "ui/widgets/date_fields.h"

#include <QHash>
#include <algorithm>

namespace ancora::ui {

CaseworkModel::CaseworkModel(Words words, QObject *parent) : QAbstractItemModel(parent), m_words(std::move(words)) {}

void CaseworkModel::show(const Case &file, Order order)
{
    beginResetModel();
    m_file = &file;
    m_lines.assign(1, Line{});
    collect(file, order);
    put_in_order(order);
    hang_up();
    endResetModel();
}

void CaseworkModel::collect(const Case &file, Order order)
{
    const bool by_goal = order == Order::ByGoal;
    const auto add = [this](Kind kind, std::size_t index, RecordId record, QDate day, RecordId belongs_to) {
        Line &line = m_lines.emplace_back();
        line.kind = kind;
        line.index = index;
        line.record = record;
        line.day = day;
        line.belongs_to = belongs_to;
    };
    for (std::size_t i = 0; i < file.goals.size(); ++i)
        add(Kind::Goal, i, file.goals[i].id, file.goals[i].agreed_on, {});
    for (std::size_t i = 0; i < file.tasks.size(); ++i) {
        const Task &task = file.tasks[i];
        add(Kind::Task, i, task.id, task.done_on.isValid() ? task.done_on : task.due, by_goal ? task.goal : RecordId());
    }
    for (std::size_t i = 0; i < file.services.size(); ++i)
        add(Kind::Service, i, file.services[i].id, file.services[i].day, by_goal ? file.services[i].goal : RecordId());
    for (std::size_t i = 0; i < file.notes.size(); ++i) {
        const Note &note = file.notes[i];
        add(Kind::Note, i, note.id, note.day, !note.corrects.is_null() ? note.corrects : by_goal ? note.about : RecordId());
    }
}

void CaseworkModel::put_in_order(Order order)
{
    const auto begin = m_lines.begin() + 1;
    if (order == Order::ByDay) {
        const auto newest_first = [](const Line &a, const Line &b) {
            return a.day != b.day ? a.day > b.day : a.record > b.record;
        };
        return std::sort(begin, m_lines.end(), newest_first);
    }
    std::sort(begin, m_lines.end(), [](const Line &a, const Line &b) {
        const bool a_is_goal = a.kind == Kind::Goal, b_is_goal = b.kind == Kind::Goal;
        if (a_is_goal != b_is_goal)
            return a_is_goal;
        return a.day != b.day ? a.day < b.day : a.record < b.record;
    });
}

void CaseworkModel::hang_up()
{
    QHash<RecordId, std::size_t> at;
    for (std::size_t i = 1; i < m_lines.size(); ++i)
        at.insert(m_lines[i].record, i);
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.parent = line.belongs_to.is_null() ? 0 : at.value(line.belongs_to, 0);
        line.row = static_cast<int>(m_lines[line.parent].children.size());
        m_lines[line.parent].children.push_back(i);
    }
}

QModelIndex CaseworkModel::index_of(RecordId record) const
{
    const auto found = std::find_if(m_lines.begin() + 1, m_lines.end(), [&](const Line &line) { return line.record == record; });
    return found == m_lines.end() ? QModelIndex() : createIndex(found->row, 0, quintptr(found - m_lines.begin()));
}

RecordId CaseworkModel::record_at(const QModelIndex &index) const { return line(index).record; }

CaseworkModel::Kind CaseworkModel::kind_at(const QModelIndex &index) const { return line(index).kind; }

QModelIndex CaseworkModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = line(parent).children;
    if (row < 0 || row >= static_cast<int>(children.size()))
        return {};
    return createIndex(row, column, quintptr(children[static_cast<std::size_t>(row)]));
}

QModelIndex CaseworkModel::parent(const QModelIndex &child) const
{
    const std::size_t above = child.isValid() ? line(child).parent : 0;
    return above == 0 ? QModelIndex() : createIndex(m_lines[above].row, 0, quintptr(above));
}

int CaseworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(line(parent).children.size());
}

QVariant CaseworkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_file)
        return {};
    const Line &line = this->line(index);
    if (role == Qt::DisplayRole && index.column() == 0)
        return shown(line.day);
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || (role == Qt::DecorationRole && index.column() == 1);
    if (!wanted)
        return {};
    const Text text = m_words(line.kind, *m_file, line.index);
    if (role == Qt::DecorationRole)
        return line_icon(text.icon);
    if (role == Qt::ToolTipRole)
        return text.what.toHtmlEscaped();
    return index.column() == 1 ? text.kind : text.what.left(text.what.indexOf(u'\n'));
}

QVariant CaseworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("When") : section == 1 ? tr("Kind") : tr("What");
}

} // namespace ancora::ui
