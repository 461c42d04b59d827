// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/casework_sheets.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ancora::ui {

class HelpTable;

/// The work with the person: goals with their tasks, services and notes, or all of it by day; beside the list the form
/// of the chosen line. Or how much help of each kind was given. What is added belongs to the line that is chosen then.
class CaseworkTab final : public QWidget, public CasePart
{
    Q_OBJECT
public:
    explicit CaseworkTab(CaseDesk &desk, QWidget *parent = nullptr);

    void show_case() override;
    void commit() override;
    void save_again() override;
    bool go_to(const QString &table, RecordId record, const QString &field) override;
    [[nodiscard]] std::vector<Unfinished> unfinished() const override;
    void type(const Unfinished &draft) override;

    void add_goal();
    void add_task();
    void add_service();
    void add_note(RecordId corrects = {});
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QComboBox *order() const { return m_order; }

private:
    void build_buttons(QHBoxLayout &line);
    void show_lines();
    void show_chosen();
    void choose(RecordId record);
    void remove();
    template <class Record> void add(const Record &record);
    /// The goal that is chosen, or that the chosen line belongs to.
    [[nodiscard]] RecordId chosen_goal() const;
    [[nodiscard]] CaseworkSheet &sheet() const;

    CaseDesk &m_desk;
    CaseworkModel *m_model;
    QComboBox *m_order;
    QTreeView *m_list;
    HelpTable *m_help; ///< in the place of the list, where that is asked for
    QStackedWidget *m_sheets; ///< in the order of `CaseworkModel::Kind`
    QPushButton *m_remove;
    RecordId m_current;
};

} // namespace ancora::ui
