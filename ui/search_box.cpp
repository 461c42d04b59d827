// SPDX-License-Identifier: EUPL-1.2
#include "ui/search_box.h"

#include "storage/store.h"

#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>

namespace ancora::ui {

namespace {
constexpr std::size_t most_lines = 12;
/// The newest, so that the first look stays fast in an office of many years.
constexpr int most_referrals = 20000;
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
    read_index();
    QLineEdit::focusInEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find a case or a referral (Ctrl+K)"));
    setAccessibleName(tr("Find a case or a referral"));
}

void SearchBox::read_index()
{
    const qint64 length = m_context.store.journal().head().length;
    if (m_read_at == length)
        return;
    const auto cases = m_context.store.cases();
    storage::ReferralFilter newest;
    newest.limit = most_referrals;
    const auto referrals = m_context.store.referrals(newest);
    if (!cases || !referrals)
        return;
    m_names.set_cases(*cases);
    m_names.set_referrals(*referrals);
    m_numbers.clear();
    for (const storage::CaseLine &line : *cases)
        m_numbers.push_back({line.id, line.number, line.name.isEmpty() ? line.alias : line.name});
    m_read_at = length;
}

void SearchBox::look(const QString &typed)
{
    m_lines->clear();
    const QString wanted = typed.trimmed();
    if (!wanted.isEmpty() && wanted.front().isDigit()) {
        for (const Numbered &one : m_numbers)
            if (one.number.contains(wanted) && static_cast<std::size_t>(m_lines->rowCount()) < most_lines)
                add_line(one.number % QStringLiteral("   ") % one.name, one.file, true);
    }
    for (const NameIndex::Match &match : m_names.matches(typed, most_lines))
        add_line(match.name % QStringLiteral("   ")
                     % (match.is_case ? tr("Case %1").arg(match.detail) : tr("Referral of %1").arg(match.detail)),
                 match.file, match.is_case);
    completer()->complete();
}

void SearchBox::add_line(const QString &text, FileId file, bool is_case)
{
    auto *line = new QStandardItem(text);
    line->setData(file.text(), file_role);
    line->setData(is_case, is_case_role);
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
