// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/occupancy_model.h"

#include "ui/widgets/date_fields.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

namespace ancora::ui {

OccupancyModel::OccupancyModel(QObject *parent) : QAbstractTableModel(parent) {}

void OccupancyModel::show(Plan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_beds.clear();
    const Occupancy all(m_plan.shelter.beds, m_plan.stays, m_plan.first, m_plan.nights);
    for (std::size_t bed = 0; bed < m_plan.shelter.beds.size(); ++bed) {
        bool is_used = false;
        for (int night = 0; night < m_plan.nights; ++night)
            is_used = is_used || all.at(bed, night).state != BedNight::State::Closed;
        if (is_used)
            m_beds.push_back(m_plan.shelter.beds[bed]);
    }
    m_occupancy = Occupancy(m_beds, m_plan.stays, m_plan.first, m_plan.nights);
    endResetModel();
}

std::pair<int, int> OccupancyModel::stay_around(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    std::pair around(index.column(), index.column());
    while (around.first > 0 && m_occupancy.at(row, around.first - 1) == at(index))
        --around.first;
    while (around.second + 1 < m_plan.nights && m_occupancy.at(row, around.second + 1) == at(index))
        ++around.second;
    return around;
}

QModelIndex OccupancyModel::find(RecordId bed, QDate day) const
{
    const auto found = std::find_if(m_beds.begin(), m_beds.end(), [bed](const Bed &one) { return one.id == bed; });
    const auto column = static_cast<int>(m_plan.first.daysTo(day));
    if (found == m_beds.end() || column < 0 || column >= m_plan.nights)
        return {};
    return index(static_cast<int>(found - m_beds.begin()), column);
}

int OccupancyModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_beds.size()); }
int OccupancyModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || m_beds.empty() ? 0 : m_plan.nights; }

QString OccupancyModel::sentence(const QModelIndex &index) const
{
    const QString state = at(index).state == BedNight::State::Taken  ? tr("file %1").arg(number_at(index))
                          : at(index).state == BedNight::State::Free ? tr("free")
                                                                     : tr("closed");
    return tr("%1, night of %2: %3").arg(m_plan.shelter.name_of(bed_at(index.row())), shown(day_at(index.column())), state);
}

QVariant OccupancyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return number_at(index);
    return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(sentence(index)) : QVariant();
}

QVariant OccupancyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool is_text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return is_text ? QVariant(m_plan.shelter.name_of(bed_at(section))) : QVariant();
    }
    const QDate day = day_at(section);
    if (role == Qt::FontRole && is_today(section)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return shown(day);
    if (role != Qt::DisplayRole)
        return {};
    const QString weekday = QLocale(language_code(m_plan.language)).dayName(day.dayOfWeek(), QLocale::ShortFormat);
    // The month stands where one begins to read, and where it changes.
    return QString(weekday % u'\n' % day.toString(section == 0 || day.day() == 1 ? QStringLiteral("d.M.") : QStringLiteral("d.")));
}

} // namespace ancora::ui
