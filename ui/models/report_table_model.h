// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <memory>

namespace ancora::ui {

/// One table of a report as it may be seen. No role of any cell gives away what is hidden: the
/// model itself reads figures only through `output::published`.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the figure as a whole number; nothing where hidden or absent
        SentenceRole              ///< the figure with its share, or why there is none
    };

    explicit ReportTableModel(QObject *parent = nullptr);
    /// `table` counts in `report->tables`.
    void show_table(std::shared_ptr<const statistics::Report> report, std::size_t table,
                    Language language);

    /// Nothing before the first `show_table`.
    [[nodiscard]] const statistics::ReportTable *table() const;
    [[nodiscard]] bool is_hidden(const QModelIndex &index) const;
    /// "Labour exploitation; Women"
    [[nodiscard]] QString place(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const statistics::ReportCell &cell(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
    /// Why a hidden figure is hidden.
    [[nodiscard]] QString reason(const statistics::ReportCell &hidden) const;
    /// "T3, Labour exploitation, Women": the cell that `protects` names; empty where what is
    /// protected is no hidden cell of this report (a figure of an earlier one, a difference).
    [[nodiscard]] QString protected_place(std::uint32_t protects) const;

    std::shared_ptr<const statistics::Report> m_report;
    std::size_t m_table = 0;
    Language m_language = Language::English;
    QIcon m_hidden_icon;
};

} // namespace ancora::ui
