// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/places/houses_editor.h"

#include "storage/store.h"
#include "ui/models/register_names.h"
#include "ui/pages/case/case_text.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/field_grid.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeWidget>

namespace ancora::ui {

namespace {

template <class T> const T *record_in(const Shelter &shelter, RecordId id)
{
    if constexpr (std::is_same_v<T, House>)
        return shelter.house(id);
    else if constexpr (std::is_same_v<T, Room>)
        return shelter.room(id);
    else
        return shelter.bed(id);
}

QString title(const char *table, const char *name) { return register_title(QLatin1String(table), QLatin1String(name)); }

QString or_nameless(const QString &name) { return name.isEmpty() ? HousesEditor::tr("without a name") : name; }

QString line_of(const Room &room, const Context &context)
{
    QStringList parts{or_nameless(room.label)};
    for (const Code &code : room.suited_for)
        parts << context.label(ListId::PlaceFeatures, code);
    return parts.join(QStringLiteral(" · "));
}

QString line_of(const Bed &bed)
{
    const bool always = !bed.usable.from.isValid() && !bed.usable.until.isValid();
    return always ? or_nameless(bed.label) : spell_line(or_nameless(bed.label), bed.usable);
}

} // namespace

HousesEditor::HousesEditor(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tree(new QTreeWidget), m_add_room(new QPushButton(tr("Add a room"))),
      m_add_bed(new QPushButton(tr("Add a bed"))), m_remove(new QPushButton(Field::tr("Remove"))), m_forms(new QStackedWidget),
      m_house(desk<House>()), m_room(desk<Room>()), m_bed(desk<Bed>())
{
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Houses, rooms and beds"));
    auto *add_house = new QPushButton(tr("Add a house"));
    m_remove->setToolTip(Field::tr("Ctrl+Delete"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add_house, m_add_room, m_add_bed, m_remove})
        buttons->addWidget(button);
    auto *left = new QVBoxLayout;
    left->addWidget(m_tree, 1);
    left->addLayout(buttons);
    for (FieldGrid *form : {make_house_form(), make_room_form(), make_bed_form()}) {
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(form);
        column->addStretch(1);
        m_forms->addWidget(inside);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_forms);
    auto *both = new QHBoxLayout(this);
    both->addLayout(left, 2);
    both->addWidget(scroll, 3);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const RecordId wanted = item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
        commit();
        m_current = wanted;
        show_current();
    });
    connect(add_house, &QPushButton::clicked, this, &HousesEditor::add_house);
    connect(m_add_room, &QPushButton::clicked, this, &HousesEditor::add_room);
    connect(m_add_bed, &QPushButton::clicked, this, &HousesEditor::add_bed);
    connect(m_remove, &QPushButton::clicked, this, &HousesEditor::remove);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &HousesEditor::remove);
}

template <class T> typename RecordForm<T>::Desk HousesEditor::desk()
{
    return {[this](const T &record) -> Result<T> {
                ANCORA_TAKE(m_seen, m_context.store.save(storage::Store::office_file(), record, m_seen));
                refresh();
                return record;
            },
            [this](RecordId id) -> std::optional<T> {
                refresh();
                const T *found = record_in<T>(m_shelter, id);
                return found ? std::optional<T>(*found) : std::nullopt;
            },
            [this](const Error &error) { Q_EMIT failed(error); }};
}

FieldGrid *HousesEditor::make_house_form()
{
    auto *grid = new FieldGrid;
    m_house.bind(QStringLiteral("name"), grid->add(new TextField(title("house", "name"))), [](auto &r) -> auto & { return r.name; });
    m_house.bind(QStringLiteral("address"), grid->add(new TextArea(title("house", "address"), 2), true), [](auto &r) -> auto & { return r.address; });
    m_house.bind(QStringLiteral("note"), grid->add(new TextArea(title("house", "note"), 3), true), [](auto &r) -> auto & { return r.note; });
    return grid;
}

FieldGrid *HousesEditor::make_room_form()
{
    auto *grid = new FieldGrid;
    m_room.bind(QStringLiteral("label"), grid->add(new TextField(title("room", "label"))), [](auto &r) -> auto & { return r.label; });
    auto *suited = new CodesField(title("room", "suited_for"), m_context.lists.list(ListId::PlaceFeatures), m_context.language,
                                  m_context.clock.today(), 3);
    m_room.bind(QStringLiteral("suited_for"), grid->add(suited, true), [](auto &r) -> auto & { return r.suited_for; });
    return grid;
}

FieldGrid *HousesEditor::make_bed_form()
{
    auto *grid = new FieldGrid;
    const QDate today = m_context.clock.today();
    m_bed.bind(QStringLiteral("label"), grid->add(new TextField(title("bed", "label"))), [](auto &r) -> auto & { return r.label; });
    m_bed.bind(QStringLiteral("from_day"), grid->add(new DateField(title("bed", "from_day"), today)), [](auto &r) -> auto & { return r.usable.from; });
    m_bed.bind(QStringLiteral("until_day"), grid->add(new DateField(title("bed", "until_day"), today)), [](auto &r) -> auto & { return r.usable.until; });
    return grid;
}

void HousesEditor::refresh()
{
    auto read = m_context.store.shelter();
    if (!read)
        return Q_EMIT failed(read.error());
    m_shelter = std::move(read->value);
    m_seen = std::move(read->seen);
    show_tree();
    show_current();
}

void HousesEditor::commit()
{
    m_house.commit();
    m_room.commit();
    m_bed.commit();
}

void HousesEditor::show_tree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const House &house : m_shelter.houses) {
        QTreeWidgetItem *of_house = add_line(m_tree->invisibleRootItem(), or_nameless(house.name), house.id);
        for (const Room &room : m_shelter.rooms) {
            if (room.house != house.id)
                continue;
            QTreeWidgetItem *of_room = add_line(of_house, line_of(room, m_context), room.id);
            for (const Bed &bed : m_shelter.beds)
                if (bed.room == room.id)
                    add_line(of_room, line_of(bed), bed.id);
        }
    }
    m_tree->expandAll();
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_current = item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

QTreeWidgetItem *HousesEditor::add_line(QTreeWidgetItem *under, const QString &text, RecordId id)
{
    auto *item = new QTreeWidgetItem(under, {text});
    item->setData(0, Qt::UserRole, id.text());
    if (id == m_current)
        m_tree->setCurrentItem(item);
    return item;
}

void HousesEditor::show_current()
{
    const House *house = m_shelter.house(m_current);
    const Room *room = m_shelter.room(m_current);
    const Bed *bed = m_shelter.bed(m_current);
    m_forms->setVisible(house || room || bed);
    m_forms->setCurrentIndex(bed ? 2 : room ? 1 : 0);
    m_house.show(house ? *house : House());
    m_room.show(room ? *room : Room());
    m_bed.show(bed ? *bed : Bed());
    m_add_room->setEnabled(!marked_house().is_null());
    m_add_bed->setEnabled(!marked_room().is_null());
    m_remove->setEnabled(!m_current.is_null());
}

RecordId HousesEditor::marked_house() const
{
    const Room *room = m_shelter.room(marked_room());
    return room ? room->house : m_shelter.house(m_current) ? m_current : RecordId();
}

RecordId HousesEditor::marked_room() const
{
    const Bed *bed = m_shelter.bed(m_current);
    return bed ? bed->room : m_shelter.room(m_current) ? m_current : RecordId();
}

template <class T> void HousesEditor::save_new(const T &record)
{
    commit();
    const auto saved = m_context.store.save(storage::Store::office_file(), record, m_seen);
    if (!saved)
        return Q_EMIT failed(saved.error());
    m_current = record.id;
    refresh();
    for (LineField *field : m_forms->currentWidget()->findChildren<LineField *>()) {
        field->line()->setFocus(Qt::ShortcutFocusReason);
        return field->line()->selectAll();
    }
}

void HousesEditor::add_house() { save_new(House{RecordId::create(), {}, {}, {}}); }

void HousesEditor::add_room()
{
    const RecordId house = marked_house();
    const auto there = std::ranges::count(m_shelter.rooms, house, &Room::house);
    if (!house.is_null())
        save_new(Room{RecordId::create(), house, {}, QString::number(there + 1)});
}

void HousesEditor::add_bed()
{
    const RecordId room = marked_room();
    const auto there = std::ranges::count(m_shelter.beds, room, &Bed::room);
    if (!room.is_null())
        save_new(Bed{RecordId::create(), room, {}, QString::number(there + 1)});
}

void HousesEditor::remove()
{
    const FileId office = storage::Store::office_file();
    storage::Store &store = m_context.store;
    if (m_current.is_null())
        return;
    const auto gone = m_shelter.bed(m_current)    ? store.remove<Bed>(office, m_current, m_seen)
                      : m_shelter.room(m_current) ? store.remove<Room>(office, m_current, m_seen)
                                                  : store.remove<House>(office, m_current, m_seen);
    if (!gone)
        return Q_EMIT failed(gone.error());
    refresh();
}

} // namespace ancora::ui
