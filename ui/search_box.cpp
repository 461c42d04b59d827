// SPDX-License-Identifier: EUPL-1.2
#include "ui/search_box.h"

#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>
#include <tuple>

namespace ancora::ui {

namespace {
constexpr std::size_t most_lines = 12;
constexpr int file_role = Qt::UserRole;
constexpr int is_case_role = Qt::UserRole + 1;
} // namespace

SearchBox::SearchBox(Context &context, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_lines(new QStandardItemModel(this))
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setClearButtonEnabled(true);
    auto *popup = new QCompleter(m_lines, this);
    popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(popup);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(popup, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::open_line,
            Qt::QueuedConnection); // after the completer has written its line into the field
    connect(this, &QLineEdit::returnPressed, this, [this] { open_line(m_lines->index(0, 0)); });
    retranslate();
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    std::ignore = m_context.known.up_to_date(); // reading takes a moment: not at the first letter
    QLineEdit::focusInEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find a case or a referral (Ctrl+K)"));
    setAccessibleName(tr("Find a case or a referral"));
}

void SearchBox::look(const QString &typed)
{
    m_lines->clear();
    for (const search::Hit &hit : m_context.known.up_to_date().find(search::Question::read(typed), most_lines))
        add_line(hit);
    completer()->complete();
}

void SearchBox::add_line(const search::Hit &hit)
{
    auto *line = new QStandardItem(hit_line(hit));
    if (hit.person) {
        line->setData(hit.person->file.text(), file_role);
        line->setData(hit.person->source == search::KnownPerson::Source::Case, is_case_role);
    }
    m_lines->appendRow(line);
}

void SearchBox::open_line(const QModelIndex &line)
{
    const auto file = FileId::parse(line.data(file_role).toString());
    if (!file)
        return;
    const bool is_case = line.data(is_case_role).toBool();
    clear();
    m_lines->clear(); // a name found must not wait in a hidden list
    if (is_case)
        Q_EMIT case_found(*file);
    else
        Q_EMIT referral_found(*file);
}

} // namespace ancora::ui
