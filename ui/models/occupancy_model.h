// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/occupancy.h"
#include "values/language.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ancora::ui {

/// The occupancy plan: a row for each bed, a column for each night. A cell says in words who has the bed, by the number of the
/// file; a name is never in it.
class OccupancyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit OccupancyModel(QObject *parent = nullptr);

    struct Plan {
        Shelter shelter;
        std::vector<BedStay> stays;
        QHash<FileId, QString> numbers;
        QDate first;
        int nights = 14;
        QDate today;
        Language language = Language::English;
    };
    void show(Plan plan);

    [[nodiscard]] RecordId bed_at(int row) const { return m_beds[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] QDate day_at(int column) const { return m_plan.first.addDays(column); }
    [[nodiscard]] const BedNight &at(const QModelIndex &index) const
    {
        return m_occupancy.at(static_cast<std::size_t>(index.row()), index.column());
    }
    [[nodiscard]] QString number_at(const QModelIndex &index) const { return m_plan.numbers.value(at(index).file); }
    /// The first and the last column of the stay that this cell belongs to.
    [[nodiscard]] std::pair<int, int> stay_around(const QModelIndex &index) const;
    [[nodiscard]] bool is_today(int column) const { return day_at(column) == m_plan.today; }
    /// -1 where the bed or the day is not in the plan.
    [[nodiscard]] QModelIndex find(RecordId bed, QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    Plan m_plan;
    std::vector<Bed> m_beds; ///< those that can be used, or are used, on one of the nights
    Occupancy m_occupancy{{}, {}, {}, 0};
};

} // namespace ancora::ui
