// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/casework_tab.h"

#include "ui/pages/case/help_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>

namespace ancora::ui {

namespace {

constexpr std::array kinds{CaseworkModel::Kind::Goal, CaseworkModel::Kind::Task, CaseworkModel::Kind::Service,
                           CaseworkModel::Kind::Note};

std::optional<CaseworkModel::Kind> kind_of(const QString &table)
{
    constexpr std::array tables{"goal", "task", "service", "note"};
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const char *name) { return table == QLatin1String(name); });
    return found == tables.end() ? std::nullopt : std::optional(kinds[static_cast<std::size_t>(found - tables.begin())]);
}

} // namespace

CaseworkTab::CaseworkTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_model(new CaseworkModel([this](CaseworkModel::Kind kind, const Case &file,
                                       std::size_t index) { return casework_text(kind, file, index, m_desk.context()); },
                                this)),
      m_order(new QComboBox(this)), m_list(new QTreeView(this)), m_help(new HelpTable(this)), m_sheets(new QStackedWidget(this)),
      m_remove(new QPushButton(Field::tr("Remove"), this))
{
    m_order->addItems({tr("By goal"), tr("By day, newest first"), tr("Help given, by kind")});
    m_order->setAccessibleName(tr("Order of the list"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Goals, tasks, services and notes"));
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 20);
    auto *notes = new NoteSheet(desk);
    for (CaseworkSheet *one : {static_cast<CaseworkSheet *>(new GoalSheet(desk)), static_cast<CaseworkSheet *>(new TaskSheet(desk)),
                               static_cast<CaseworkSheet *>(new ServiceSheet(desk)), static_cast<CaseworkSheet *>(notes)})
        m_sheets->addWidget(one);

    auto *buttons = new QHBoxLayout;
    build_buttons(*buttons);
    auto *left = new QVBoxLayout;
    left->addWidget(m_order);
    left->addWidget(m_list, 1);
    left->addWidget(m_help, 1);
    auto *line = new QHBoxLayout;
    line->addLayout(left, 3);
    line->addWidget(m_sheets, 4);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addLayout(buttons);

    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        commit();
        show_lines();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const RecordId wanted = m_model->record_at(now);
        if (wanted == m_current)
            return;
        commit(); // saving what was typed fills the list anew
        choose(wanted);
    });
    connect(notes, &NoteSheet::addition_wanted, this, &CaseworkTab::add_note);
}

void CaseworkTab::build_buttons(QHBoxLayout &line)
{
    const auto add = [&](const QString &text, const QString &tip, void (CaseworkTab::*act)()) {
        auto *button = new QPushButton(text, this);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        line.addWidget(button);
    };
    const auto write_note = [this] { add_note(); };
    add(tr("Add a g&oal"), {}, &CaseworkTab::add_goal);
    add(tr("Add a &task"), {}, &CaseworkTab::add_task);
    add(tr("Add a s&ervice"), {}, &CaseworkTab::add_service);
    auto *note = new QPushButton(tr("&Write a note"), this);
    note->setToolTip(Field::tr("Insert"));
    connect(note, &QPushButton::clicked, this, write_note);
    line.addWidget(note);
    m_remove->setToolTip(Field::tr("Ctrl+Delete"));
    connect(m_remove, &QPushButton::clicked, this, &CaseworkTab::remove);
    line.addWidget(m_remove);
    line.addStretch(1);
    const auto on_key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on_key(Qt::Key_Insert, write_note);
    on_key(Qt::CTRL | Qt::Key_Delete, [this] { remove(); });
}

void CaseworkTab::show_case()
{
    show_lines();
}

void CaseworkTab::show_lines()
{
    const bool is_sum = m_order->currentIndex() == 2;
    m_list->setHidden(is_sum);
    m_help->setHidden(!is_sum);
    m_help->show_services(m_desk.file().services, m_desk.context());
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        const bool by_day = m_order->currentIndex() == 1;
        m_model->show(m_desk.file(), by_day ? CaseworkModel::Order::ByDay : CaseworkModel::Order::ByGoal);
        m_list->expandAll();
        QModelIndex chosen = m_model->index_of(m_current);
        if (!chosen.isValid())
            chosen = m_model->index(0, 0);
        m_list->setCurrentIndex(chosen);
        m_current = m_model->record_at(chosen);
    }
    show_chosen();
}

void CaseworkTab::show_chosen()
{
    const QModelIndex chosen = m_model->index_of(m_current);
    const bool is_shown = chosen.isValid() && m_help->isHidden();
    m_sheets->setVisible(is_shown);
    const auto note = m_desk.find<Note>(m_current);
    m_remove->setEnabled(is_shown && !(note && note->is_signed()));
    if (!chosen.isValid())
        return;
    m_sheets->setCurrentIndex(static_cast<int>(m_model->kind_at(chosen)));
    sheet().show_record(m_current);
}

void CaseworkTab::choose(RecordId record)
{
    m_current = record;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index_of(record));
    m_list->viewport()->update();
    show_chosen();
}

CaseworkSheet &CaseworkTab::sheet() const { return *static_cast<CaseworkSheet *>(m_sheets->currentWidget()); }

void CaseworkTab::commit() { sheet().part().commit(); }

void CaseworkTab::save_again() { sheet().part().save_again(); }

bool CaseworkTab::go_to(const QString &table, RecordId record, const QString &field)
{
    if (!kind_of(table) || !m_model->index_of(record).isValid())
        return false;
    choose(record);
    return sheet().part().go_to(table, record, field);
}

std::vector<CasePart::Unfinished> CaseworkTab::unfinished() const { return sheet().part().unfinished(); }

void CaseworkTab::type(const Unfinished &draft)
{
    if (kind_of(draft.table))
        sheet().part().type(draft);
}

template <class Record> void CaseworkTab::add(const Record &record)
{
    commit();
    if (!m_help->isHidden())
        m_order->setCurrentIndex(0);
    m_current = record.id;
    if (const auto saved = m_desk.save(record); !saved)
        return Q_EMIT m_desk.failed(saved.error());
    sheet().go_to_first();
}

void CaseworkTab::add_goal()
{
    Goal goal;
    goal.id = RecordId::create();
    goal.agreed_on = m_desk.today();
    add(goal);
}

void CaseworkTab::add_task()
{
    Task task;
    task.id = RecordId::create();
    task.due = m_desk.today().addDays(7);
    task.assignee = m_desk.context().store.access().user.uuid();
    task.goal = chosen_goal();
    add(task);
}

void CaseworkTab::add_service()
{
    Service service;
    service.id = RecordId::create();
    service.day = m_desk.today();
    service.quantity = 1;
    service.goal = chosen_goal();
    add(service);
}

void CaseworkTab::add_note(RecordId corrects)
{
    Note note;
    note.id = RecordId::create();
    note.day = m_desk.today();
    note.author = m_desk.context().store.access().user.uuid();
    note.corrects = corrects;
    if (const auto before = m_desk.find<Note>(m_current))
        note.pillar = before->pillar;
    else
        note.about = m_current;
    add(note);
}

RecordId CaseworkTab::chosen_goal() const
{
    for (QModelIndex line = m_model->index_of(m_current); line.isValid(); line = line.parent())
        if (m_model->kind_at(line) == CaseworkModel::Kind::Goal)
            return m_model->record_at(line);
    return {};
}

void CaseworkTab::remove()
{
    const auto remove_one = [this]<class Record>(const std::optional<Record> &record) {
        if (record)
            m_desk.remove(*record, m_model->data(m_model->index_of(m_current).siblingAtColumn(1), Qt::DisplayRole).toString());
    };
    if (!m_remove->isEnabled())
        return;
    switch (m_model->kind_at(m_model->index_of(m_current))) {
    case CaseworkModel::Kind::Goal: return remove_one(m_desk.find<Goal>(m_current));
    case CaseworkModel::Kind::Task: return remove_one(m_desk.find<Task>(m_current));
    case CaseworkModel::Kind::Service: return remove_one(m_desk.find<Service>(m_current));
    case CaseworkModel::Kind::Note: return remove_one(m_desk.find<Note>(m_current));
    }
}

} // namespace ancora::ui
