// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/report_table_model.h"

#include "output/published.h"
#include "statistics/report_builder.h"
#include "ui/icons.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <algorithm>

namespace ancora::ui {

using statistics::CellStatus;
using statistics::Heading;
using statistics::ReportCell;
using statistics::ReportTable;
using statistics::Why;

namespace {

constexpr int protects_shift = 20; ///< as in `ReportCell::protects`

QFont bold()
{
    QFont font = QApplication::font("QTableView");
    font.setBold(true);
    return font;
}

/// Hierarchy by indent, where a label does not name its groups itself. No-break spaces, so that a
/// long label does not wrap inside its indent.
QString indent_of(const Heading &heading)
{
    const bool is_crossed = heading.code.contains(u'/');
    return QString(is_crossed ? 0 : 3 * std::max(0, heading.depth - 1), QChar::Nbsp);
}

} // namespace

ReportTableModel::ReportTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_hidden_icon(line_icon(QStringLiteral("lock")))
{
}

void ReportTableModel::show_table(std::shared_ptr<const statistics::Report> report,
                                  std::size_t table, Language language)
{
    beginResetModel();
    m_report = std::move(report);
    m_table = table;
    m_language = language;
    endResetModel();
}

const ReportTable *ReportTableModel::table() const
{
    return m_report ? &m_report->tables[m_table] : nullptr;
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table() ? 0 : static_cast<int>(table()->rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !table() ? 0 : static_cast<int>(table()->columns.size());
}

const ReportCell &ReportTableModel::cell(const QModelIndex &index) const
{
    return table()->at(static_cast<std::size_t>(index.row()),
                       static_cast<std::size_t>(index.column()));
}

bool ReportTableModel::is_hidden(const QModelIndex &index) const
{
    return index.isValid() && cell(index).status == CellStatus::Hidden;
}

QString ReportTableModel::place(const QModelIndex &index) const
{
    const QString row = table()->rows[static_cast<std::size_t>(index.row())].label.in(m_language);
    const QString column =
        table()->columns[static_cast<std::size_t>(index.column())].label.in(m_language);
    return columnCount() == 1 ? row : row % QStringLiteral("; ") % column;
}

Qt::ItemFlags ReportTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || cell(index).status == CellStatus::Absent)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto figure = output::published(cell(index));
    if (!figure)
        return {};
    const bool is_total = table()->rows[static_cast<std::size_t>(index.row())].depth == 0 ||
                          (columnCount() > 1 &&
                           table()->columns[static_cast<std::size_t>(index.column())].depth == 0);
    switch (role) {
    case Qt::DisplayRole:
        return figure->hidden() ? QString(QChar(output::hidden_sign))
                                : QLocale().toString(qlonglong{*figure->value});
    case ValueRole:
        return figure->hidden() ? QVariant() : QVariant(qlonglong{*figure->value});
    case Qt::DecorationRole:
        return figure->hidden() ? QVariant(m_hidden_icon) : QVariant();
    case Qt::ForegroundRole:
        return figure->hidden() ? QVariant(QApplication::palette().brush(QPalette::PlaceholderText))
                                : QVariant();
    case Qt::BackgroundRole:
        return is_total ? QVariant(QApplication::palette().brush(QPalette::AlternateBase))
                        : QVariant();
    case Qt::FontRole:
        return is_total ? QVariant(bold()) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SentenceRole:
    case Qt::ToolTipRole:
        return sentence(index);
    case Qt::AccessibleDescriptionRole:
        return figure->hidden() ? QVariant(reason(cell(index))) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(place(index) % QStringLiteral(": ") % sentence(index));
    default:
        return {};
    }
}

QString ReportTableModel::sentence(const QModelIndex &index) const
{
    const ReportCell &shown = cell(index);
    if (shown.status == CellStatus::Hidden)
        return tr("hidden. %1").arg(reason(shown));
    if (shown.status == CellStatus::Impossible)
        return tr("0: this combination cannot exist");
    const QLocale locale;
    const QString figure = locale.toString(qlonglong{shown.value});
    const auto share = statistics::share_of(*table(), static_cast<std::size_t>(index.row()),
                                            static_cast<std::size_t>(index.column()));
    if (!share)
        return figure;
    const QString percent = locale.toString(share->percent, 'f', 1);
    const QString base = locale.toString(qlonglong{share->denominator});
    return share->with_unknown
               ? tr("%1 (%2 % of all %3, those without an answer included)")
                     .arg(figure, percent, base)
               : tr("%1 (%2 % of the %3 whose answer is known)").arg(figure, percent, base);
}

QString ReportTableModel::reason(const ReportCell &hidden) const
{
    const int threshold = m_report->options.threshold;
    switch (hidden.why) {
    case Why::Small: return tr("Fewer than %1.").arg(threshold);
    case Why::Protects: {
        const QString place = protected_place(hidden.protects);
        return place.isEmpty() ? tr("Shown, it would give away another figure.")
                               : tr("Shown, it would give away: %1.").arg(place);
    }
    case Why::Leading: return tr("Belongs to fewer than %1 people.").arg(threshold);
    case Why::None: break;
    }
    return tr("Fewer than %1, or protects another.").arg(threshold);
}

QString ReportTableModel::protected_place(std::uint32_t protects) const
{
    const std::size_t table = protects >> protects_shift;
    const std::size_t position = protects & ((1U << protects_shift) - 1);
    if (table >= m_report->tables.size() || position >= m_report->tables[table].cells.size() ||
        m_report->tables[table].cells[position].status != CellStatus::Hidden)
        return {};
    const ReportTable &other = m_report->tables[table];
    const std::size_t columns = other.columns.size();
    QString words = other.id % QStringLiteral(", ") %
                    other.rows[position / columns].label.in(m_language);
    if (columns > 1)
        words += QStringLiteral(", ") % other.columns[position % columns].label.in(m_language);
    return words;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!table())
        return {};
    const bool is_row = orientation == Qt::Vertical;
    const Heading &heading =
        (is_row ? table()->rows : table()->columns)[static_cast<std::size_t>(section)];
    const QString &label = heading.label.in(m_language);
    switch (role) {
    case Qt::DisplayRole:
        return is_row ? QString(indent_of(heading) % label) : label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return label;
    case Qt::FontRole:
        return heading.depth == 0 ? QVariant(bold()) : QVariant();
    default:
        return {};
    }
}

} // namespace ancora::ui
