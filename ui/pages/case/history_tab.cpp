// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/history_tab.h"

#include "ui/models/register_names.h"
#include "ui/pages/case/case_people.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/line_field.h"

#include <QHeaderView>
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
    default: return HistoryTab::tr("Saved");
    }
}

/// A stored fact as the form shows it; empty where nothing can be said about it.
QString value_in_words(const Context &context, const QString &table, const QString &name, const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong() != 0 ? Field::tr("yes") : Field::tr("no");
    const QString text = value.toString();
    if (text == u"?")
        return no_answer_word(NoAnswer::Unknown);
    if (text == u"!")
        return no_answer_word(NoAnswer::Refused);
    if (const auto list = register_list(table, name))
        return context.label(*list, Code::parse(text).value_or(Code()));
    if (text == u"YES" || text == u"NO")
        return text == u"YES" ? Field::tr("yes") : Field::tr("no");
    if (const auto date = PartialDate::parse(text))
        return date->display();
    return text;
}

QString register_sentence(const Context &context, const QString &table, const QByteArray &name, const QVariant &value)
{
    const QString title = register_title(table, QString::fromLatin1(name));
    if (value.isNull())
        return HistoryTab::tr("%1: removed").arg(title);
    if (name == "worker")
        return HistoryTab::tr("%1: %2").arg(title, colleague_name(context, Uuid::from_bytes(value.toByteArray()).value_or(Uuid())));
    if (value.typeId() == QMetaType::QByteArray)
        return HistoryTab::tr("%1: changed").arg(title);
    return HistoryTab::tr("%1: %2").arg(title, value_in_words(context, table, QString::fromLatin1(name), value));
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

QStringList HistoryTab::sentences(const storage::Transaction &transaction, const Context &context)
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
            parts += register_sentence(context, table, name, value);
        all += parts.isEmpty() ? tr("%1 added").arg(table_title(table))
                               : QString(table_title(table) % u" – " % parts.join(u"; "));
    }
    return all;
}

HistoryTab::HistoryTab(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_tree(new QTreeWidget(this))
{
    m_tree->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setItemDelegateForColumn(2, new WrappingDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Later, because a section is also resized in the middle of a layout.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    m_tree->setAccessibleName(tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show_case();
}

void HistoryTab::show_case()
{
    if (!isVisible() || !m_desk.is_open())
        return;
    const auto history = m_desk.context().store.history(m_desk.file().cover.id);
    if (!history)
        return Q_EMIT m_desk.failed(history.error());
    m_tree->clear();
    for (auto transaction = history->rbegin(); transaction != history->rend(); ++transaction) {
        const QDateTime when = transaction->when().toLocalTime();
        const QStringList all = sentences(*transaction, m_desk.context());
        const QString what = transaction->act == storage::Act::Save
                                 ? all.join(u'\n')
                                 : QString(act_name(transaction->act) % u'\n' % all.join(u'\n'));
        auto *line = new QTreeWidgetItem(
            {when.toString(u"d.M.yyyy HH:mm"), colleague_name(m_desk.context(), transaction->user.uuid()), what.trimmed()});
        for (int column = 0; column < m_tree->columnCount(); ++column)
            line->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        m_tree->addTopLevelItem(line);
    }
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
}

} // namespace ancora::ui
