// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/cases_page.h"

#include "deadlines/sentences.h"
#include "storage/store.h"
#include "ui/models/folded.h"
#include "ui/pages/case/case_people.h"
#include "ui/pages/duplicates/duplicates_dialog.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/line_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

/// Which columns a colleague has hidden: her own setting, kept in the vault, without personal data.
QString columns_setting(const Context &context)
{
    return QStringLiteral("hidden_case_columns/") + context.store.access().user.text();
}

} // namespace

CasesPage::CasesPage(Context &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    CasesPage::retranslate();
}

void CasesPage::retranslate()
{
    const int show = m_show ? m_show->currentIndex() : 0;
    const int phase = m_phase ? m_phase->currentIndex() : 0;
    const QString text = m_text ? m_text->text() : QString();
    std::vector<storage::CaseLine> lines;
    if (m_content) {
        lines = m_model->all_lines();
        delete m_content;
    }
    build();
    m_model->set_lines(std::move(lines));
    m_show->setCurrentIndex(show);
    m_phase->setCurrentIndex(phase);
    m_text->setText(text);
    filter();
}

void CasesPage::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    auto *filters = new QHBoxLayout;
    column->addLayout(filters);
    build_filters(*m_content, *filters);

    m_model = new CaseModel(columns(), m_content);
    m_table = new LineTable(*m_model, tr("Cases"), m_content);
    column->addWidget(m_table, 1);
    connect(static_cast<LineTable *>(m_table), &LineTable::chosen, this, &CasesPage::open_current);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &CasesPage::choose_columns);
    const std::array widths{14, 24, 25, 31, 14, 11, 34, 8};
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), widths[i] * fontMetrics().averageCharWidth());
    m_table->sortByColumn(0, Qt::DescendingOrder);
    restore_columns();
}

void CasesPage::build_filters(QWidget &content, QLayout &line)
{
    m_text = new QLineEdit(&content);
    m_text->setPlaceholderText(tr("Filter: name, alias, number"));
    m_text->setAccessibleName(tr("Filter the cases"));
    m_text->setClearButtonEnabled(true);
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show = new QComboBox(&content);
    m_show->setAccessibleName(tr("Which cases"));
    for (const QString &name : {tr("All"), tr("Mine"), tr("Open"), tr("Closed"), tr("Deadline this month")})
        m_show->addItem(name);
    m_phase = new QComboBox(&content);
    m_phase->setAccessibleName(tr("Phase"));
    m_phase->addItem(tr("Every phase"));
    for (const CodeEntry &entry : context().lists.list(ListId::StatusPhase).entries())
        m_phase->addItem(entry.labels.in(context().language), entry.code.text());
    m_phase->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_phase->setMinimumContentsLength(24);
    m_count = new QLabel(&content);
    auto *duplicates = new QPushButton(tr("&Duplicates…"), &content);
    duplicates->setToolTip(tr("Cases that may be about one person: compare and merge them"));
    connect(duplicates, &QPushButton::clicked, this, &CasesPage::show_duplicates);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_show, m_phase, m_count, duplicates})
        line.addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &CasesPage::filter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &CasesPage::filter);
    connect(m_phase, &QComboBox::currentIndexChanged, this, &CasesPage::filter);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

std::vector<CaseModel::Column> CasesPage::columns() const
{
    using Line = storage::CaseLine;
    const Context &c = context();
    const auto name = [](const Line &line) {
        const bool other_alias = !line.alias.isEmpty() && line.alias != line.name;
        return other_alias ? QString(line.name % u" (" % line.alias % u')') : line.name;
    };
    const auto phase = [&c](const Line &line) { return c.label(ListId::StatusPhase, line.phase); };
    const auto form = [&c](const Line &line) { return c.label(ListId::ExploitationForms, line.form); };
    const auto worker = [&c](const Line &line) { return line.worker.is_null() ? QString() : colleague_name(c, line.worker); };
    const auto deadline = [this, &c](const Line &line) {
        const auto next = m_next.constFind(line.id);
        return next == m_next.constEnd() ? QString() : QString(shown(next->on) % u"  " % deadlines::subject(*next, c.rules, c.language));
    };
    const auto deadline_key = [this](const Line &line) {
        const auto next = m_next.constFind(line.id);
        return next == m_next.constEnd() ? QStringLiteral("9999") : next->on.toString(Qt::ISODate);
    };
    return {
        {tr("Number"), [](const Line &line) { return line.flags > 0 ? QString(line.number % QStringLiteral("  ⚑")) : line.number; },
         [](const Line &line) { return line.number; },
         [](const Line &line) {
             return line.flags > 0 ? QString(line.number % QStringLiteral(", ") % tr("%n risk flag(s)", nullptr, line.flags)) : line.number;
         }},
        {tr("Name"), name, [](const Line &line) { return folded(line.name); }},
        {tr("Phase"), phase, [&c](const Line &line) { return number_key(c.lists.list(ListId::StatusPhase).index_of(line.phase)); }},
        {tr("Form of exploitation"), form, form},
        {tr("Case worker"), worker, worker},
        {tr("Since"), [](const Line &line) { return shown(line.accompanied_from); },
         [](const Line &line) { return line.accompanied_from.toString(Qt::ISODate); }},
        {tr("Next deadline"), deadline, deadline_key},
        {tr("Missing"), [](const Line &line) { return line.missing > 0 ? QString::number(line.missing) : QString(); },
         [](const Line &line) { return number_key(line.missing); }},
    };
}

void CasesPage::refresh()
{
    auto lines = context().store.cases();
    const auto procedures = context().store.procedures();
    if (!lines || !procedures)
        return Q_EMIT failed(lines ? procedures.error() : lines.error());
    m_next.clear();
    for (const Procedure &procedure : *procedures) {
        const auto due = deadlines::deadlines(procedure, context().rules, context().clock.today());
        if (const deadlines::Deadline *next = deadlines::most_urgent(due))
            m_next.insert(procedure.id, *next);
    }
    const QModelIndex current = m_table->currentIndex();
    const FileId selected = current.isValid() ? m_model->line(current.row()).id : FileId();
    m_model->set_lines(std::move(*lines));
    index_texts();
    filter();
    const int row = std::max(m_model->row_of(selected), 0);
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void CasesPage::index_texts()
{
    m_texts.clear();
    const auto merged = context().store.merged_cases();
    if (!merged)
        return Q_EMIT failed(merged.error());
    QHash<FileId, QString> former_numbers;
    for (const storage::MergedCase &one : *merged)
        former_numbers[one.into] += u' ' % one.number;
    m_texts.reserve(static_cast<qsizetype>(m_model->all_lines().size()));
    for (const storage::CaseLine &line : m_model->all_lines())
        m_texts.insert(line.id, folded(line.number % former_numbers.value(line.id) % u' ' % line.name % u' ' % line.alias));
}

void CasesPage::filter()
{
    const auto what = static_cast<Show>(m_show->currentIndex());
    const QString phase = m_phase->currentData().toString();
    const QStringList words = folded(m_text->text()).split(u' ', Qt::SkipEmptyParts);
    const QDate today = context().clock.today();
    const Uuid me = context().store.access().user.uuid();
    const auto fits = [this, what, today, me](const storage::CaseLine &line) {
        switch (what) {
        case Show::Mine: return line.worker == me;
        case Show::Open: return !line.closed_on.isValid() || line.closed_on > today;
        case Show::Closed: return line.closed_on.isValid() && line.closed_on <= today;
        case Show::DeadlineThisMonth: {
            const auto next = m_next.constFind(line.id);
            return next != m_next.constEnd() && next->on.year() == today.year() && next->on.month() == today.month();
        }
        case Show::All: break;
        }
        return true;
    };
    m_model->set_filter([this, fits, phase, words](const storage::CaseLine &line) {
        if (!fits(line) || (!phase.isEmpty() && line.phase.text() != phase))
            return false;
        const QString text = words.isEmpty() ? QString() : m_texts.value(line.id);
        return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
    });
    m_count->setText(tr("%n case(s)", nullptr, m_model->rowCount()));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CasesPage::focusInEvent(QFocusEvent *)
{
    m_table->setFocus();
}

void CasesPage::open_current()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT open_case(m_model->line(current.row()).id);
}

void CasesPage::show_duplicates()
{
    auto *dialog = new DuplicatesDialog(context(), this);
    connect(dialog, &DuplicatesDialog::changed, this, &CasesPage::refresh);
    dialog->open();
}

void CasesPage::choose_columns(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Number and name always stay: a row must be recognisable.
    for (int column = 2; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool visible) {
            m_table->setColumnHidden(column, !visible);
            QByteArray hidden;
            for (int i = 0; i < m_model->columnCount(); ++i)
                hidden += m_table->isColumnHidden(i) ? '1' : '0';
            if (const auto kept = context().store.set_info(columns_setting(context()), hidden); !kept)
                Q_EMIT failed(kept.error());
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(where));
}

void CasesPage::restore_columns()
{
    const auto hidden = context().store.info(columns_setting(context()));
    for (int i = 2; hidden && i < std::min(m_model->columnCount(), static_cast<int>(hidden->size())); ++i)
        m_table->setColumnHidden(i, hidden->at(i) == '1');
}

} // namespace ancora::ui
