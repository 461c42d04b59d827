// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choice_field.h"

#include "ui/models/folded.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ancora::ui {

namespace {

const Code yes = Code::of("YES");
const Code no = Code::of("NO");

/// The label, and at the right its group in the palette's quieter colour.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString group = index.data(ChoiceModel::GroupRole).toString();
        if (group.isEmpty())
            return;
        const bool selected = option.state & QStyle::State_Selected;
        const int gap = option.fontMetrics.averageCharWidth();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, group);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString group = index.data(ChoiceModel::GroupRole).toString();
        if (!group.isEmpty())
            size.rwidth() += option.fontMetrics.horizontalAdvance(group) + 4 * option.fontMetrics.averageCharWidth();
        return size;
    }
};

bool begins_a_word(const QString &text, const QString &typed)
{
    for (auto at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

ChoiceModel::ChoiceModel(std::vector<Choice> choices, QObject *parent) : QAbstractListModel(parent)
{
    set_choices(std::move(choices));
}

void ChoiceModel::set_choices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    m_shown.clear();
    m_folded.clear();
    m_folded.reserve(m_choices.size());
    for (const Choice &choice : m_choices)
        m_folded.push_back({folded(choice.label), folded(choice.group), folded(choice.code.text())});
    endResetModel();
}

int ChoiceModel::rank(std::size_t index, const QString &typed) const
{
    const Folded &choice = m_folded[index];
    if (choice.label.startsWith(typed))
        return 0;
    if (choice.code == typed)
        return 1;
    if (begins_a_word(choice.label, typed))
        return 2;
    if (choice.code.startsWith(typed))
        return 3;
    if (begins_a_word(choice.group, typed))
        return 4;
    return choice.label.contains(typed) ? 5 : -1;
}

void ChoiceModel::show_matches(const QString &typed, const Code &current)
{
    const QString plain = folded(typed);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int fit = plain.isEmpty() ? 0 : rank(i, plain);
        if (fit >= 0 && (!m_choices[i].ended || m_choices[i].code == current))
            ranked.emplace_back(fit, i);
    }
    std::sort(ranked.begin(), ranked.end());
    beginResetModel();
    m_shown.clear();
    for (const auto &[fit, index] : ranked)
        m_shown.push_back(index);
    endResetModel();
}

const Choice *ChoiceModel::shown_choice(int row) const
{
    const bool exists = row >= 0 && row < rowCount();
    return exists ? &m_choices[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

const Choice *ChoiceModel::find(const Code &code) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&code](const Choice &choice) { return choice.code == code; });
    return found == m_choices.end() ? nullptr : &*found;
}

int ChoiceModel::row_of(const Code &code) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t index) { return m_choices[index].code == code; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    const Choice *choice = shown_choice(index.row());
    if (!choice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return choice->label;
    case Qt::AccessibleTextRole:
        return choice->group.isEmpty() ? choice->label : QString(choice->label % u", " % choice->group);
    case GroupRole: return choice->group == choice->label ? QString() : choice->group;
    default: return {};
    }
}

ChoiceField::ChoiceField(const QString &name, std::vector<Choice> choices, Unanswered unanswered, QWidget *parent)
    : AnswerField(name, parent), m_model(new ChoiceModel(std::move(choices), this)),
      m_completer(new QCompleter(m_model, this)), m_unanswered(unanswered)
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(line());
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    m_completer->popup()->setAccessibleName(name);
    connect(line(), &QLineEdit::textEdited, this, &ChoiceField::open_list);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                line()->setText(index.data().toString());
                commit();
            });
}

void ChoiceField::set_choices(std::vector<Choice> choices)
{
    const bool is_typed = is_being_typed();
    m_model->set_choices(std::move(choices));
    if (!is_typed)
        write();
}

void ChoiceField::open_list(const QString &typed)
{
    m_model->show_matches(typed, m_value.value_or());
    QAbstractItemView *popup = m_completer->popup();
    if (m_model->rowCount() == 0)
        return popup->hide();
    const int frame = 2 * popup->style()->pixelMetric(QStyle::PM_DefaultFrameWidth)
                      + popup->verticalScrollBar()->sizeHint().width();
    const int width = std::max(line()->width(), popup->sizeHintForColumn(0) + frame);
    m_completer->complete(QRect(0, 0, width, line()->height()));
    const int row = typed.isEmpty() ? m_model->row_of(m_value.value_or()) : 0;
    popup->setCurrentIndex(m_completer->completionModel()->index(std::max(row, 0), 0));
}

std::optional<Code> ChoiceField::read_value(const QString &text) const
{
    const QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        if (const Choice *marked = m_model->shown_choice(popup->currentIndex().row()))
            return marked->code;
    }
    m_model->show_matches(text, m_value.value_or());
    const Choice *best = m_model->shown_choice(0);
    return best ? std::optional(best->code) : std::nullopt;
}

QString ChoiceField::written_value(const Code &code) const
{
    const Choice *choice = m_model->find(code);
    return choice ? choice->label : code.text();
}

QString ChoiceField::expected() const
{
    return tr("Nothing in the list fits. The arrow key down shows the whole list.");
}

bool ChoiceField::take_key(QKeyEvent *event)
{
    if (AnswerField::take_key(event)) {
        m_completer->popup()->hide();
        return true;
    }
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (!opens || m_completer->popup()->isVisible())
        return false;
    line()->selectAll();
    open_list({});
    return true;
}

bool ChoiceField::is_choosing() const { return m_completer->popup()->isVisible(); }

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // The marked line counts only while the list is open: take it before the list goes.
    if (watched == line() && event->type() == QEvent::FocusOut && is_choosing()) {
        commit();
        m_completer->popup()->hide();
    }
    return AnswerField::eventFilter(watched, event);
}

std::vector<Choice> choices_of(const CodeList &list, Language language, QDate day)
{
    std::vector<Choice> choices;
    choices.reserve(list.entries().size());
    for (const CodeEntry &entry : list.entries()) {
        choices.push_back({entry.code, entry.labels.in(language),
                           entry.group.is_empty() ? QString() : list.label(entry.group, language),
                           !entry.is_valid_on(day)});
    }
    return choices;
}

std::vector<Choice> groups_of(const CodeList &list, Language language)
{
    std::vector<Choice> choices;
    for (const CodeGroup &group : list.groups())
        choices.push_back({group.code, group.labels.in(language), {}, false});
    return choices;
}

namespace {

/// A field with three ways to leave a question open needs no further "unknown" in its list.
std::vector<Choice> without_unknown(std::vector<Choice> choices)
{
    for (Choice &choice : choices)
        choice.ended = choice.ended || choice.code == Code::of("U") || choice.code == Code::of("UNKNOWN");
    return choices;
}

std::vector<Choice> yes_and_no()
{
    return {{yes, Field::tr("yes"), {}, false}, {no, Field::tr("no"), {}, false}};
}

} // namespace

CodeAnswerField::CodeAnswerField(const QString &name, const CodeList &list, Language language, QDate day,
                                 QWidget *parent)
    : ChoiceField(name, without_unknown(choices_of(list, language, day)), Unanswered::Allowed, parent)
{
}

CodeField::CodeField(const QString &name, const CodeList &list, Language language, QDate day, QWidget *parent)
    : ChoiceField(name, choices_of(list, language, day), Unanswered::NotAllowed, parent)
{
}

CodeField::CodeField(const QString &name, std::vector<Choice> choices, QWidget *parent)
    : ChoiceField(name, std::move(choices), Unanswered::NotAllowed, parent)
{
}

void CodeField::set_value(const Code &code)
{
    ChoiceField::set_value(code.is_empty() ? Answer<Code>() : Answer<Code>(code));
}

QString CodeField::display(const Code &code) const
{
    return code.is_empty() ? QString() : written_value(code);
}

YesNoField::YesNoField(const QString &name, QWidget *parent)
    : ChoiceField(name, yes_and_no(), Unanswered::Allowed, parent)
{
}

namespace {
Answer<Code> as_choice(const Answer<bool> &answer)
{
    return answer.given() ? Answer<Code>(answer.value() ? yes : no) : Answer<Code>(answer.reason());
}
} // namespace

Answer<bool> YesNoField::value() const
{
    return m_value.given() ? Answer<bool>(m_value.value() == yes) : Answer<bool>(m_value.reason());
}

void YesNoField::set_value(const Answer<bool> &value) { ChoiceField::set_value(as_choice(value)); }

QString YesNoField::display(const Answer<bool> &value) const { return ChoiceField::display(as_choice(value)); }

FlagField::FlagField(const QString &name, QWidget *parent)
    : ChoiceField(name, yes_and_no(), Unanswered::NotAllowed, parent)
{
    FlagField::set_value(false);
}

bool FlagField::value() const { return m_value.value_or() == yes; }

void FlagField::set_value(bool value) { ChoiceField::set_value(value ? yes : no); }

QString FlagField::display(bool value) const { return written_value(value ? yes : no); }

} // namespace ancora::ui
