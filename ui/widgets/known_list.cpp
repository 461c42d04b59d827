// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/known_list.h"

#include "ui/models/known_persons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

namespace {
constexpr std::size_t most_lines = 6;
constexpr int most_text_lines = 12; ///< a narrow list breaks its lines
}

KnownList::KnownList(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(tr("Perhaps already known"), this)), m_list(new QListWidget(this)),
      m_somebody_else(new QPushButton(tr("This is somebody else"), this))
{
    make_heading(*m_title, 1);
    m_list->setAccessibleName(tr("Perhaps already known"));
    m_list->setToolTip(tr("Enter opens the file. Escape: this is somebody else."));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_somebody_else->setToolTip(tr("Escape, in the list"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_somebody_else);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open_line(m_list->row(item)); });
    connect(m_somebody_else, &QPushButton::clicked, this, &KnownList::is_somebody_else);
    hide();
}

void KnownList::look_for(const Wanted &wanted)
{
    const search::PersonIndex &known = m_context.known.up_to_date();
    std::vector<search::Hit> hits;
    for (const QString &name : wanted.names) {
        search::Question question{name, {}, PartialDate::clean(wanted.birth_date)};
        if (name.trimmed().isEmpty())
            continue;
        for (const search::Hit &hit : known.find(question, most_lines + wanted.own.size())) {
            const auto same_file = [&hit](const search::Hit &other) { return other.person == hit.person; };
            const bool own = hit.person && std::find(wanted.own.begin(), wanted.own.end(), hit.person->file) != wanted.own.end();
            if (!own && std::none_of(hits.begin(), hits.end(), same_file))
                hits.push_back(hit);
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const search::Hit &a, const search::Hit &b) { return a.score > b.score; });
    hits.resize(std::min(hits.size(), most_lines));
    show_lines(hits);
}

void KnownList::show_lines(const std::vector<search::Hit> &hits)
{
    m_go_on = {};
    m_lines.clear();
    m_list->clear();
    bool all_others = true;
    for (const search::Hit &hit : hits) {
        const FileId file = hit.person ? hit.person->file : FileId();
        const bool is_case = hit.person && hit.person->source == search::KnownPerson::Source::Case;
        m_lines.push_back({file, is_case, hit.birth != search::Agreement::Differs});
        m_list->addItem(hit_line(hit));
        all_others = all_others && std::find(m_others.begin(), m_others.end(), file) != m_others.end();
    }
    setVisible(!all_others);
    fit_height();
}

void KnownList::fit_height()
{
    m_list->doItemsLayout(); // breaks the lines at the width of now
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height();
    m_list->setFixedHeight(std::min(height, fontMetrics().height() * most_text_lines));
}

void KnownList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit_height();
}

void KnownList::forget()
{
    m_others.clear();
    show_lines({});
}

bool KnownList::go_to_list()
{
    if (isHidden())
        return false;
    m_back = QApplication::focusWidget();
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentRow(0);
    return true;
}

void KnownList::settle(std::function<void()> go_on)
{
    const bool may_be_known = std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.may_be_the_same; });
    if (!may_be_known || !go_to_list())
        return go_on();
    m_go_on = std::move(go_on);
}

void KnownList::open_line(int row)
{
    const Line line = m_lines[static_cast<std::size_t>(row)];
    if (line.file.is_null())
        return;
    if (line.is_case)
        Q_EMIT case_chosen(line.file);
    else
        Q_EMIT referral_chosen(line.file);
}

void KnownList::is_somebody_else()
{
    for (const Line &line : m_lines)
        m_others.push_back(line.file);
    hide();
    if (m_back)
        m_back->setFocus(Qt::OtherFocusReason);
    if (const auto go_on = std::exchange(m_go_on, {}))
        go_on();
}

bool KnownList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        is_somebody_else();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ancora::ui
