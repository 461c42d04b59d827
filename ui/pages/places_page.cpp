// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/places_page.h"

#include "storage/store.h"
#include "ui/pages/places/houses_editor.h"
#include "ui/pages/places/place_giver.h"
#include "ui/theme.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/occupancy_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

namespace ancora::ui {

namespace {

constexpr int week = 7;

QDate monday_of(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

} // namespace

PlacesPage::PlacesPage(Context &context, QWidget *parent) : Page(context, parent), m_model(new OccupancyModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_plan.nights = 2 * week;
    PlacesPage::retranslate();
}

void PlacesPage::retranslate()
{
    finish_editing();
    const int tab = m_tabs ? m_tabs->currentIndex() : 0;
    delete m_content;
    build();
    m_tabs->setCurrentIndex(tab);
    refresh();
}

void PlacesPage::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(make_plan(), tr("Who sleeps where"));
    m_houses = new HousesEditor(context());
    m_tabs->addTab(m_houses, tr("Houses, rooms and beds"));
    auto *column = new QVBoxLayout(m_content);
    column->addWidget(m_tabs);
    connect(m_houses, &HousesEditor::failed, this, &Page::failed);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        finish_editing();
        refresh();
    });
}

QWidget *PlacesPage::make_plan()
{
    auto *plan = new QWidget;
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_view = new OccupancyView(*m_model);
    m_view->setAccessibleName(tr("Beds by nights"));
    m_giver = new PlaceGiver(context(), PlaceGiver::For::AnyFile);
    auto *below = new QHBoxLayout;
    below->addWidget(make_waiting_list(), 2);
    below->addWidget(m_giver, 3);
    auto *column = new QVBoxLayout(plan);
    column->addLayout(make_head());
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addLayout(below);

    connect(m_view, &OccupancyView::chosen, this, &PlacesPage::choose);
    connect(m_view, &OccupancyView::left, this, [this](int direction) {
        const RecordId bed = m_model->bed_at(m_view->currentIndex().row());
        const QDate day = m_model->day_at(m_view->currentIndex().column()).addDays(direction);
        move_to(m_plan.first.addDays(direction * week));
        mark(bed, day);
    });
    connect(m_giver, &PlaceGiver::failed, this, &Page::failed);
    connect(m_giver, &PlaceGiver::given, this, [this](FileId file) {
        refresh();
        m_giver->propose({}, {});
        Q_EMIT done(tr("File %1 has a bed now.").arg(m_plan.numbers.value(file)));
        m_view->setFocus();
    });
    return plan;
}

QLayout *PlacesPage::make_head()
{
    m_title = new QLabel;
    make_heading(*m_title);
    m_weeks = new QComboBox;
    m_weeks->setAccessibleName(tr("How many weeks"));
    m_weeks->addItem(tr("Two weeks"), 2 * week);
    m_weeks->addItem(tr("Four weeks"), 4 * week);
    m_weeks->setCurrentIndex(m_weeks->findData(m_plan.nights));
    connect(m_weeks, &QComboBox::currentIndexChanged, this, [this] {
        m_plan.nights = m_weeks->currentData().toInt();
        move_to(m_plan.first);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    const auto add_way = [&](const QString &text, const QKeySequence &key, auto first) {
        auto *button = new QPushButton(text);
        button->setToolTip(key.toString(QKeySequence::NativeText));
        const auto go = [this, first] { move_to(first()); };
        connect(button, &QPushButton::clicked, this, go);
        connect(new QShortcut(key, button), &QShortcut::activated, this, go);
        line->addWidget(button);
    };
    add_way(tr("Week before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { return m_plan.first.addDays(-week); });
    add_way(tr("This week"), QKeySequence(Qt::CTRL | Qt::Key_Home), [this] { return monday_of(context().clock.today()); });
    add_way(tr("Week after"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { return m_plan.first.addDays(week); });
    line->addWidget(m_weeks);
    return line;
}

QWidget *PlacesPage::make_waiting_list()
{
    auto *box = new QGroupBox(tr("Waiting list"));
    m_waiting_list = new QListWidget;
    m_waiting_list->setAccessibleName(tr("Waiting list"));
    m_waiting_list->setWordWrap(true);
    m_waiting_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *open = new QPushButton(tr("Open the file"));
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_waiting_list, 1);
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(m_waiting_list, &QListWidget::itemActivated, this, &PlacesPage::place_for_waiting);
    connect(m_waiting_list, &QListWidget::currentRowChanged, open, [open](int row) { open->setEnabled(row >= 0); });
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT open_case(m_waiting[static_cast<std::size_t>(m_waiting_list->currentRow())].id);
    });
    return box;
}

void PlacesPage::refresh()
{
    const QDate before = m_plan.today;
    if (const auto known = read(); !known)
        return Q_EMIT failed(known.error());
    if (m_plan.today != before) {
        m_plan.first = monday_of(m_plan.today);
        m_view->setCurrentIndex({}); // what was marked yesterday is not where one begins today
    }
    m_houses->refresh();
    show_plan();
    show_waiting_list();
}

void PlacesPage::follow_midnight()
{
    if (m_plan.today == context().clock.today())
        return;
    finish_editing();
    refresh();
}

Result<void> PlacesPage::read()
{
    storage::Store &store = context().store;
    ANCORA_TAKE(storage::Loaded<Shelter> shelter, store.shelter());
    ANCORA_TAKE(m_plan.stays, store.bed_stays());
    ANCORA_TAKE(m_waiting, store.waiting_list());
    ANCORA_TAKE(const std::vector<CaseCover> covers, store.covers());
    m_plan.shelter = std::move(shelter.value);
    m_plan.numbers.clear();
    for (const CaseCover &cover : covers)
        m_plan.numbers.insert(cover.id, cover.number);
    m_plan.today = context().clock.today();
    m_plan.language = context().language;
    m_giver->offer(m_plan.shelter, covers);
    return {};
}

void PlacesPage::finish_editing()
{
    if (m_houses)
        m_houses->commit();
}

void PlacesPage::focusInEvent(QFocusEvent *)
{
    m_plan.shelter.beds.empty() ? m_tabs->setFocus() : m_view->setFocus();
}

void PlacesPage::show_plan()
{
    const QModelIndex cell = m_view->currentIndex();
    const RecordId bed = cell.isValid() ? m_model->bed_at(cell.row()) : RecordId();
    const QDate day = cell.isValid() ? m_model->day_at(cell.column()) : m_plan.today;
    m_model->show(m_plan);
    m_view->setVisible(!m_plan.shelter.beds.empty());
    mark(bed, day);
    show_summary();
}

void PlacesPage::mark(RecordId bed, QDate day)
{
    const QDate last = m_plan.first.addDays(m_plan.nights - 1);
    const QDate in_plan = std::clamp(day, m_plan.first, last);
    QModelIndex cell = m_model->find(bed, in_plan);
    if (!cell.isValid() && m_model->rowCount() > 0)
        cell = m_model->find(m_model->bed_at(0), in_plan);
    m_view->setCurrentIndex(cell);
}

void PlacesPage::show_summary()
{
    m_title->setText(shown(m_plan.first) % QStringLiteral(" – ") % shown(m_plan.first.addDays(m_plan.nights - 1)));
    if (m_plan.shelter.beds.empty())
        return m_summary->setText(tr("No beds are entered yet. Begin with a house on the other tab; then rooms and beds."));
    const Occupancy::Count tonight = Occupancy(m_plan.shelter.beds, m_plan.stays, m_plan.today, 1).on(0);
    const Occupancy::Count all = Occupancy(m_plan.shelter.beds, m_plan.stays, m_plan.first, m_plan.nights).total();
    const int nights = all.free + all.taken;
    m_summary->setText(tr("Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.")
                           .arg(tonight.free).arg(tonight.taken).arg(tonight.closed).arg(nights > 0 ? 100 * all.taken / nights : 0));
}

void PlacesPage::show_waiting_list()
{
    m_waiting_list->clear();
    for (const storage::WaitingLine &line : m_waiting) {
        QStringList parts{line.number, context().label(ListId::WaitingPriorities, line.entry.priority),
                          tr("since %1").arg(shown(line.entry.since))};
        if (line.entry.wished_from.isValid())
            parts << tr("wished from %1").arg(shown(line.entry.wished_from));
        for (const Code &need : line.entry.needs)
            parts << context().label(ListId::PlaceFeatures, need);
        parts.removeAll(QString());
        m_waiting_list->addItem(parts.join(QStringLiteral(" · ")));
    }
    m_waiting_list->setCurrentRow(m_waiting.empty() ? -1 : 0);
}

void PlacesPage::move_to(QDate first)
{
    m_plan.first = first;
    show_plan();
}

void PlacesPage::choose(const QModelIndex &cell)
{
    const BedNight &night = m_model->at(cell);
    if (night.state == BedNight::State::Taken)
        return Q_EMIT open_case(night.file);
    if (night.state == BedNight::State::Closed)
        return;
    m_giver->take_bed(m_model->bed_at(cell.row()), m_model->day_at(cell.column()));
}

void PlacesPage::place_for_waiting()
{
    const storage::WaitingLine &line = m_waiting[static_cast<std::size_t>(m_waiting_list->currentRow())];
    Stay stay;
    stay.spell.from = std::max(line.entry.wished_from, m_plan.today);
    m_giver->propose(line.id, stay);
    m_giver->go_on();
}

} // namespace ancora::ui
