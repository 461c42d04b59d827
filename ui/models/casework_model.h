// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"

#include <QAbstractItemModel>
#include <functional>
#include <vector>

namespace ancora::ui {

/// Goals, tasks, services and notes of a case as one list. By goal: under each goal what was done for it, after them
/// what belongs to no goal. By day: everything, newest first. In both an addition stands under the note it puts right.
/// Texts are made when a line is painted, so that thousands of lines cost no more than those on the screen.
class CaseworkModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Goal, Task, Service, Note };
    enum class Order { ByGoal, ByDay };
    struct Text {
        QString kind; ///< "Task, done"
        QString what;
        QString icon;
    };
    using Words = std::function<Text(Kind kind, const Case &file, std::size_t index)>;
    explicit CaseworkModel(Words words, QObject *parent = nullptr);

    /// `file` must stay as it is until the next call.
    void show(const Case &file, Order order);
    [[nodiscard]] QModelIndex index_of(RecordId record) const;
    [[nodiscard]] RecordId record_at(const QModelIndex &index) const;
    [[nodiscard]] Kind kind_at(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Kind kind = Kind::Note;
        std::size_t index = 0; ///< in the case's records of that kind
        RecordId record;
        RecordId belongs_to; ///< the line it stands under, where that is shown
        QDate day;
        std::size_t parent = 0; ///< 0 is the root
        int row = 0;
        std::vector<std::size_t> children;
    };
    void collect(const Case &file, Order order);
    void put_in_order(Order order);
    void hang_up();
    [[nodiscard]] const Line &line(const QModelIndex &index) const { return m_lines[index.isValid() ? index.internalId() : 0]; }

    Words m_words;
    const Case *m_file = nullptr;
    std::vector<Line> m_lines{Line{}};
};

} // namespace ancora::ui
