// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/lists.h"
#include "ui/models/occupancy_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QTabWidget;

namespace ancora::ui {

class HousesEditor;
class OccupancyView;
class PlaceGiver;

/// The shelter: who has which bed on which night, who waits for one, and the houses themselves.
class PlacesPage final : public Page
{
    Q_OBJECT
public:
    explicit PlacesPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void finish_editing() override;
    /// The plan begins with the week of the new day.
    void follow_midnight() override;
    void retranslate() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *make_plan();
    [[nodiscard]] QLayout *make_head();
    [[nodiscard]] QWidget *make_waiting_list();
    [[nodiscard]] Result<void> read();
    void show_plan();
    void show_summary();
    void show_waiting_list();
    /// Moves the plan; the day that is marked stays marked where it can.
    void move_to(QDate first);
    void mark(RecordId bed, QDate day);
    void choose(const QModelIndex &cell);
    void place_for_waiting();

    OccupancyModel *m_model;
    OccupancyModel::Plan m_plan;
    std::vector<storage::WaitingLine> m_waiting;
    QWidget *m_content = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_weeks = nullptr;
    QLabel *m_summary = nullptr;
    OccupancyView *m_view = nullptr;
    QListWidget *m_waiting_list = nullptr;
    PlaceGiver *m_giver = nullptr;
    HousesEditor *m_houses = nullptr;
};

} // namespace ancora::ui
