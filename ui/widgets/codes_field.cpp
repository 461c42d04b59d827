// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/codes_field.h"

#include <QListWidget>
#include <QLocale>
#include <algorithm>

namespace ancora::ui {

CodesField::CodesField(const QString &name, const CodeList &list, Language language, QDate day, int lines, QWidget *parent)
    : Field(name, parent), m_choices(choices_of(list, language, day)), m_list(new QListWidget(this))
{
    int widest = 0;
    for (const Choice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setToolTip(choice.label.toHtmlEscaped());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        widest = std::max(widest, fontMetrics().horizontalAdvance(choice.label));
    }
    const int line = fontMetrics().lineSpacing() + fontMetrics().height() / 3;
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::NoSelection); // a coloured line would look chosen
    m_list->setGridSize({widest + 3 * fontMetrics().height(), line});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(line * lines + 2 * m_list->frameWidth());
    set_editor(m_list);
    CodesField::set_value({});
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const Code &code = m_choices[static_cast<std::size_t>(m_list->row(item))].code;
        if (item->checkState() == Qt::Checked)
            m_value.insert(code);
        else
            m_value.erase(code);
        Q_EMIT edited();
    });
}

void CodesField::set_value(const Codes &value)
{
    m_value = value;
    const QSignalBlocker quiet(m_list);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool chosen = value.contains(m_choices[i].code);
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item->setHidden(m_choices[i].ended && !chosen);
    }
    m_list->viewport()->update(); // the view does not hear of it either
}

QString CodesField::display(const Codes &value) const
{
    QStringList labels;
    for (const Choice &choice : m_choices)
        if (value.contains(choice.code))
            labels += choice.label;
    return QLocale().createSeparatedList(labels);
}

QString CodesField::typed() const
{
    QStringList codes;
    for (const Code &code : m_value)
        codes += code.text();
    return codes.join(u' ');
}

void CodesField::type(const QString &text)
{
    Codes value;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        if (const auto code = Code::parse(word))
            value.insert(*code);
    set_value(value);
}

} // namespace ancora::ui
