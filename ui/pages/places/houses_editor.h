// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/shelter.h"
#include "storage/journal.h"
#include "ui/context.h"
#include "ui/widgets/record_form.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ancora::ui {

class FieldGrid;

/// Houses, their rooms, their beds as a tree, and what is marked as a form: each answer is saved when it is left.
class HousesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit HousesEditor(Context &context, QWidget *parent = nullptr);
    void refresh();
    void commit();

    void add_house();
    void add_room();
    void add_bed();
    void remove();

Q_SIGNALS:
    void failed(const ancora::Error &error);

private:
    template <class T> [[nodiscard]] typename RecordForm<T>::Desk desk();
    template <class T> void save_new(const T &record);
    [[nodiscard]] FieldGrid *make_house_form();
    [[nodiscard]] FieldGrid *make_room_form();
    [[nodiscard]] FieldGrid *make_bed_form();
    void show_tree();
    QTreeWidgetItem *add_line(QTreeWidgetItem *under, const QString &text, RecordId id);
    void show_current();
    [[nodiscard]] RecordId marked_house() const;
    [[nodiscard]] RecordId marked_room() const;

    Context &m_context;
    Shelter m_shelter;
    storage::Seen m_seen;
    RecordId m_current;
    QTreeWidget *m_tree;
    QPushButton *m_add_room;
    QPushButton *m_add_bed;
    QPushButton *m_remove;
    QStackedWidget *m_forms;
    RecordForm<House> m_house;
    RecordForm<Room> m_room;
    RecordForm<Bed> m_bed;
};

} // namespace ancora::ui
