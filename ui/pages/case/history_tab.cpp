// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/history_tab.h"

#include "cases/partner.h"
#include "cases/shelter.h"
#include "ui/models/register_names.h"
#include "ui/pages/case/case_people.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/case/casework_sheets.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/line_field.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

QString act_name(storage::Act act)
{
    switch (act) {
    case storage::Act::Intake: return HistoryTab::tr("Intake");
    case storage::Act::Import: return HistoryTab::tr("Import");
    case storage::Act::ListOpened: return HistoryTab::tr("List opened");
    case storage::Act::Merge: return HistoryTab::tr("Two cases became one");
    case storage::Act::Unmerge: return HistoryTab::tr("Two cases were separated again");
    case storage::Act::Undo: return HistoryTab::tr("Taken back");
    case storage::Act::Redo: return HistoryTab::tr("Done again");
    default: return HistoryTab::tr("Saved");
    }
}

/// What a record is called that others of the case name; what cannot be read has no name.
class LinkNames
{
public:
    explicit LinkNames(const Context &context) : m_context(context) {}

    void add_office()
    {
        storage::Store &store = m_context.store;
        if (const auto shelter = store.shelter())
            add(shelter->value.beds, [&shelter](const Bed &bed) { return shelter->value.name_of(bed.id); });
        if (const auto partners = store.records<Partner>(storage::Store::office_file()))
            add(partners->value, [](const Partner &partner) { return partner.name; });
        if (const auto perpetrators = store.records<Perpetrator>(storage::Store::office_file()))
            add(perpetrators->value, [](const Perpetrator &perpetrator) { return perpetrator.name; });
    }

    void add_case(const Case &file)
    {
        add(file.exploitation, [this](const ExploitationEvent &event) {
            return m_context.label(ListId::ExploitationForms, event.form);
        });
        add(file.grounds, [this](const DisclosureGround &ground) {
            return QString(m_context.label(ListId::DisclosureGrounds, ground.ground) % u", " % shown(ground.given_on));
        });
        add(file.family, [this](const Relative &relative) {
            return relative.name.isEmpty() ? m_context.label(ListId::FamilyRelations, relative.relation) : relative.name;
        });
        for (const Relative &relative : file.family)
            if (const FileId client = relative.client; !client.is_null())
                m_names.insert(client.uuid(), m_context.store.case_line(client).value_or(storage::CaseLine()).number);
        if (const auto referral = m_context.store.referral(file.cover.referral))
            m_names.insert(file.cover.referral.uuid(), shown(referral->value.referred_on));
    }

    void add_casework(const Case &file)
    {
        const auto add_all = [&](const auto &records, CaseworkModel::Kind kind) {
            for (std::size_t i = 0; i < records.size(); ++i)
                m_names.insert(records[i].id.uuid(), casework_text(kind, file, i, m_context).what.simplified());
        };
        add_all(file.goals, CaseworkModel::Kind::Goal);
        add_all(file.tasks, CaseworkModel::Kind::Task);
        add_all(file.services, CaseworkModel::Kind::Service);
        add(file.notes, [](const Note &note) { return shown(note.day); }); // its text would fill the page
    }

    [[nodiscard]] QHash<Uuid, QString> take() { return std::move(m_names); }

private:
    template <class Record, class Name> void add(const std::vector<Record> &records, Name name)
    {
        for (const Record &record : records)
            m_names.insert(record.id.uuid(), name(record));
    }

    const Context &m_context;
    QHash<Uuid, QString> m_names;
};

QString register_sentence(const Context &context, const QHash<Uuid, QString> &names, const QString &table,
                          const QByteArray &name, const QVariant &value)
{
    const QString title = register_title(table, QString::fromLatin1(name));
    if (value.isNull())
        return HistoryTab::tr("%1: removed").arg(title);
    if (name == "worker" || name == "assignee" || name == "author")
        return HistoryTab::tr("%1: %2").arg(title, colleague_name(context, Uuid::from_bytes(value.toByteArray()).value_or(Uuid())));
    if (value.typeId() == QMetaType::QByteArray) {
        const QString linked = names.value(Uuid::from_bytes(value.toByteArray()).value_or(Uuid()));
        return linked.isEmpty() ? HistoryTab::tr("%1: changed").arg(title) : HistoryTab::tr("%1: %2").arg(title, linked);
    }
    return HistoryTab::tr("%1: %2").arg(title, value_in_words(context, table, QString::fromLatin1(name), value));
}

/// Where and how the content of a document is kept: nothing that anybody has said.
bool is_about_storage(const storage::Change &change, const QByteArray &name)
{
    return change.table == "attachment"
           && (name == "content" || name == "content_key" || name == "fingerprint" || name == "size" || name == "text_size");
}

bool is_of_two_cases(storage::Act act) { return act == storage::Act::Merge || act == storage::Act::Unmerge; }

/// Of a merge only what was decided about the person: the records that went along tell their own story.
storage::Transaction without_moved_records(storage::Transaction transaction)
{
    if (is_of_two_cases(transaction.act))
        std::erase_if(transaction.changes,
                      [](const storage::Change &change) { return change.is_void || change.table != "person"; });
    return transaction;
}

/// What the case and those merged into it have lived through, oldest first.
Result<std::vector<storage::Transaction>> whole_history(storage::Store &store, FileId file)
{
    ANCORA_TAKE(std::vector<storage::Transaction> all, store.history(file));
    ANCORA_TAKE(const auto merged, store.merged_cases());
    for (const storage::MergedCase &one : merged) {
        if (one.into != file)
            continue;
        ANCORA_TAKE(const auto more, store.history(one.id));
        // Its last line only says that it was emptied.
        std::copy_if(more.begin(), more.end(), std::back_inserter(all),
                     [](const storage::Transaction &transaction) { return transaction.act != storage::Act::Merge; });
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.hybrid_time < b.hybrid_time; });
    return all;
}

/// Qt's own asks for the height of a line that is never wrapped.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped(option);
        wrapped.rect = QRect(0, 0, m_view->columnWidth(index.column()), 1);
        return QStyledItemDelegate::sizeHint(wrapped, index);
    }

private:
    QTreeView *m_view;
};

} // namespace

QStringList HistoryTab::sentences(const storage::Transaction &transaction, const Context &context,
                                  const QHash<Uuid, QString> &names)
{
    QStringList all;
    for (const storage::Change &change : transaction.changes) {
        const QString table = QString::fromLatin1(change.table);
        if (change.is_void) {
            all += tr("%1 removed").arg(table_title(table));
            continue;
        }
        QStringList parts;
        for (const auto &[name, value] : change.registers)
            if (!is_about_storage(change, name))
                parts += register_sentence(context, names, table, name, value);
        all += parts.isEmpty() ? tr("%1 added").arg(table_title(table))
                               : QString(table_title(table) % u" – " % parts.join(u"; "));
    }
    return all;
}

HistoryTab::HistoryTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tree(new QTreeWidget(this)), m_separate(new QPushButton(this)), m_told(new QLabel(this))
{
    m_tree->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setItemDelegateForColumn(2, new WrappingDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Later, because a section is also resized in the middle of a layout.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    m_tree->setAccessibleName(tr("History"));
    m_told->setWordWrap(true);
    m_told->hide();
    connect(m_separate, &QPushButton::clicked, this, &HistoryTab::separate);
    auto *line = new QHBoxLayout;
    line->addWidget(m_told, 1);
    line->addStretch();
    line->addWidget(m_separate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    column->addLayout(line);
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show_case();
}

void HistoryTab::show_case()
{
    if (std::exchange(m_shown, m_desk.file().cover.id) != m_shown)
        m_told->hide();
    if (!isVisible() || !m_desk.is_open())
        return;
    const auto shown = show_history();
    const auto offered = shown ? offer_to_separate() : shown;
    if (!offered)
        Q_EMIT m_desk.failed(offered.error());
}

Result<void> HistoryTab::show_history()
{
    storage::Store &store = m_desk.context().store;
    ANCORA_TAKE(const auto history, whole_history(store, m_desk.file().cover.id));
    ANCORA_TAKE(const auto covers, store.covers());
    QHash<QString, QString> numbers;
    for (const CaseCover &cover : covers)
        numbers.insert(cover.id.text(), cover.number);
    LinkNames links(m_desk.context());
    links.add_office();
    links.add_case(m_desk.file());
    links.add_casework(m_desk.file());
    const QHash<Uuid, QString> names = links.take();
    m_tree->clear();
    for (auto transaction = history.rbegin(); transaction != history.rend(); ++transaction)
        add_line(*transaction, numbers, names);
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
    return {};
}

void HistoryTab::add_line(const storage::Transaction &transaction, const QHash<QString, QString> &numbers,
                          const QHash<Uuid, QString> &names)
{
    QStringList what = sentences(without_moved_records(transaction), m_desk.context(), names);
    const QString of_this = m_desk.file().cover.id.text();
    if (is_of_two_cases(transaction.act) && transaction.reason != of_this)
        what.prepend(transaction.act == storage::Act::Merge ? tr("Case %1 became part of this case").arg(numbers.value(transaction.reason))
                                                            : tr("Case %1 was separated again").arg(numbers.value(transaction.reason)));
    else if (transaction.act != storage::Act::Save)
        what.prepend(act_name(transaction.act));
    if (transaction.file.text() != of_this)
        what.prepend(tr("In case %1:").arg(numbers.value(transaction.file.text())));
    const QDateTime when = transaction.when().toLocalTime();
    auto *line = new QTreeWidgetItem(
        {when.toString(u"d.M.yyyy HH:mm"), colleague_name(m_desk.context(), transaction.user.uuid()), what.join(u'\n')});
    for (int column = 0; column < m_tree->columnCount(); ++column)
        line->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    m_tree->addTopLevelItem(line);
}

Result<void> HistoryTab::offer_to_separate()
{
    storage::Store &store = m_desk.context().store;
    ANCORA_TAKE(m_last_merged, store.last_merged_into(m_desk.file().cover.id));
    m_separate->setVisible(!m_last_merged.is_null());
    if (m_last_merged.is_null())
        return {};
    ANCORA_TAKE(const auto merged, store.merged_cases());
    for (const storage::MergedCase &one : merged)
        if (one.id == m_last_merged)
            m_separate->setText(tr("&Separate case %1 again").arg(one.number));
    return {};
}

void HistoryTab::separate()
{
    const auto stayed = m_desk.context().store.unmerge(m_last_merged);
    if (!stayed)
        return Q_EMIT m_desk.failed(stayed.error());
    m_told->setText(*stayed == 0 ? tr("Both cases are what they were. What was added since is in this case.")
                                 : tr("Both cases are what they were. What was added since is in this case, and %n record(s) "
                                      "changed since are in both.", nullptr, *stayed));
    m_told->show();
    if (const auto read = m_desk.reload(); !read)
        Q_EMIT m_desk.failed(read.error());
}

} // namespace ancora::ui
