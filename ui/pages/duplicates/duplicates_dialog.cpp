// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/duplicates/duplicates_dialog.h"

#include "search/sentences.h"
#include "storage/store.h"
#include "ui/in_background.h"
#include "ui/pages/duplicates/merge_form.h"
#include "ui/widgets/notice_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <limits>

namespace ancora::ui {

namespace {
constexpr std::size_t most_pairs = 500; ///< more than anybody goes through; the likeliest come first
}

DuplicatesDialog::DuplicatesDialog(Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_views(new QStackedWidget), m_state(new QLabel), m_list(new QTreeWidget),
      m_compare(new QPushButton(tr("&Compare and merge…"))), m_apart(new QPushButton(tr("These are &two persons"))),
      m_form(new MergeForm(context)), m_notice(new NoticeBar)
{
    setWindowTitle(tr("Possible duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_views->addWidget(make_list());
    m_views->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_views, 1);
    column->addWidget(m_notice);
    m_compare->setDefault(true); // only now the dialog hears of it
    m_notice->hide();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    connect(m_form, &MergeForm::given_up, this, &DuplicatesDialog::show_list);
    connect(m_form, &MergeForm::merged, this, &DuplicatesDialog::show_merged);
    connect(m_form, &MergeForm::failed, this, &DuplicatesDialog::show_error);
    look();
}

QWidget *DuplicatesDialog::make_list()
{
    auto *view = new QWidget;
    m_state->setWordWrap(true);
    m_list->setHeaderLabels({tr("Case"), tr("Other case"), tr("Why")});
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apart);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_compare);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemActivated, this, &DuplicatesDialog::compare);
    connect(m_compare, &QPushButton::clicked, this, &DuplicatesDialog::compare);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tell_apart);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return view;
}

std::vector<DuplicatesDialog::Pair> DuplicatesDialog::pairs_of(const search::PersonIndex &index)
{
    const auto is_case = [](const search::KnownPerson *person) { return person->source == search::KnownPerson::Source::Case; };
    std::vector<Pair> pairs;
    for (const search::Suspects &found : search::suspects(index, std::numeric_limits<std::size_t>::max())) {
        if (!is_case(found.one) || !is_case(found.other) || pairs.size() == most_pairs)
            continue;
        const bool in_order = found.one->number <= found.other->number;
        pairs.push_back({in_order ? *found.one : *found.other, in_order ? *found.other : *found.one, search::reason(found)});
    }
    return pairs;
}

void DuplicatesDialog::look()
{
    m_state->setText(tr("Looking through all cases…"));
    m_compare->setEnabled(false);
    m_apart->setEnabled(false);
    auto index = std::make_shared<const search::PersonIndex>(m_context.known.up_to_date());
    in_background(this, [index] { return pairs_of(*index); },
                  [this](std::vector<Pair> pairs) { show_pairs(std::move(pairs)); });
}

void DuplicatesDialog::show_pairs(std::vector<Pair> pairs)
{
    const auto apart = m_context.store.records<DifferentPersons>(storage::Store::office_file());
    if (!apart)
        return show_error(apart.error());
    std::erase_if(pairs, [&apart](const Pair &pair) {
        return std::any_of(apart->value.begin(), apart->value.end(),
                           [&pair](const DifferentPersons &two) { return two.is(pair.one.file, pair.other.file); });
    });
    m_pairs = std::move(pairs);
    m_list->clear();
    for (const Pair &pair : m_pairs)
        m_list->addTopLevelItem(new QTreeWidgetItem({person_line(pair.one), person_line(pair.other), pair.reason}));
    for (const int column : {0, 1})
        m_list->resizeColumnToContents(column);
    const bool nothing = m_pairs.empty();
    m_state->setText(nothing ? tr("No two cases look like one person.")
                             : tr("%n pair(s) of cases may be about one person, the likeliest first.", nullptr,
                                  static_cast<int>(m_pairs.size())));
    m_compare->setEnabled(!nothing);
    m_apart->setEnabled(!nothing);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

const DuplicatesDialog::Pair *DuplicatesDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_pairs[static_cast<std::size_t>(row)];
}

void DuplicatesDialog::compare()
{
    const Pair *pair = current();
    if (!pair)
        return;
    if (const auto read = m_form->compare(pair->one.file, pair->other.file); !read)
        return show_error(read.error());
    m_notice->hide();
    m_views->setCurrentWidget(m_form);
    m_form->setFocus();
}

void DuplicatesDialog::tell_apart()
{
    const Pair *pair = current();
    if (!pair)
        return;
    storage::Store &store = m_context.store;
    const FileId office = storage::Store::office_file();
    const DifferentPersons two{RecordId::create(), pair->one.file, pair->other.file};
    const auto seen = store.journal().seen(office);
    const auto saved = seen ? store.save(office, two, *seen) : seen;
    if (!saved)
        return show_error(saved.error());
    m_notice->show_notice(tr("%1 and %2 are two persons and are not proposed again.").arg(pair->one.number, pair->other.number),
                          tr("Undo"), [this, office, two, seen = *saved] {
                              if (const auto gone = m_context.store.remove<DifferentPersons>(office, two.id, seen); !gone)
                                  return show_error(gone.error());
                              look();
                          });
    show_pairs(m_pairs);
}

void DuplicatesDialog::show_merged(const QString &number, FileId taken, const QString &taken_number)
{
    m_notice->show_notice(tr("Case %1 is now part of case %2.").arg(taken_number, number), tr("Undo"), [this, taken] {
        if (const auto back = m_context.store.unmerge(taken); !back)
            return show_error(back.error());
        look();
        Q_EMIT changed();
    });
    show_list();
    look();
    Q_EMIT changed();
}

void DuplicatesDialog::show_error(const Error &error) { m_notice->show_notice(error.text, {}, {}); }

void DuplicatesDialog::show_list()
{
    m_views->setCurrentIndex(0);
    m_list->setFocus();
}

} // namespace ancora::ui
