// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

#include <QAbstractTableModel>
#include <algorithm>
#include <functional>
#include <vector>

namespace ancora::ui {

/// Orders numbers like text, so that every column sorts by one kind of key.
[[nodiscard]] inline QString number_key(qint64 number) { return QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0')); }

/// A table over lines that were read once: filtered and sorted by an index vector of its own, so that
/// 20,000 lines answer while one types. `Line` has an `id`.
template <class Line> class LineModel : public QAbstractTableModel
{
public:
    struct Column {
        using Words = std::function<QString(const Line &)>;
        Column(QString title, Words shown, Words sorted_by, Words read_out = nullptr)
            : heading(std::move(title)), text(std::move(shown)), key(std::move(sorted_by)), in_words(std::move(read_out))
        {
        }
        QString heading;
        Words text;
        /// What the column is sorted by; compared as text.
        Words key;
        /// In words, where the text has a sign in it: for screen readers and as the tip.
        Words in_words;
    };

    explicit LineModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void set_lines(std::vector<Line> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        arrange();
        endResetModel();
    }
    /// Replaces the line of the same file, or adds it.
    void put(Line line)
    {
        beginResetModel();
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&line](const Line &l) { return l.id == line.id; });
        if (same == m_lines.end())
            m_lines.insert(m_lines.begin(), std::move(line));
        else
            *same = std::move(line);
        arrange();
        endResetModel();
    }
    void set_filter(std::function<bool(const Line &)> filter)
    {
        beginResetModel();
        m_filter = std::move(filter);
        arrange();
        endResetModel();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<FileId> files;
        for (const QModelIndex &index : before)
            files.push_back(line(index.row()).id);
        m_sort_column = column;
        m_order = order;
        arrange();
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(before[i], index(row_of(files[static_cast<std::size_t>(i)]), before[i].column()));
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    [[nodiscard]] const Line &line(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const std::vector<Line> &all_lines() const { return m_lines; }
    /// -1 where the filter hides it.
    [[nodiscard]] int row_of(FileId file) const
    {
        const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                        [&](std::size_t i) { return m_lines[i].id == file; });
        return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool for_reading_out = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        if (!index.isValid() || (role != Qt::DisplayRole && !for_reading_out))
            return {};
        const Column &column = m_columns[static_cast<std::size_t>(index.column())];
        return for_reading_out && column.in_words ? column.in_words(line(index.row())) : column.text(line(index.row()));
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_columns[static_cast<std::size_t>(section)].heading;
    }

private:
    void arrange()
    {
        m_shown.clear();
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (!m_filter || m_filter(m_lines[i]))
                m_shown.push_back(i);
        if (m_sort_column < 0)
            return;
        std::vector<QString> keys(m_lines.size());
        for (const std::size_t i : m_shown)
            keys[i] = m_columns[static_cast<std::size_t>(m_sort_column)].key(m_lines[i]);
        const auto before = [&](std::size_t a, std::size_t b) {
            return m_order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        };
        std::stable_sort(m_shown.begin(), m_shown.end(), before);
    }

    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_shown;
    std::function<bool(const Line &)> m_filter;
    int m_sort_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ancora::ui
