// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/form.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>

namespace ancora::ui {

Form::Form(Labels labels)
{
    setRowWrapPolicy(labels == Labels::Above ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    setLabelAlignment(Qt::AlignLeft);
    setVerticalSpacing(QFontMetrics(QGuiApplication::font()).height() / (labels == Labels::Above ? 4 : 2));
}

namespace {

/// A label's Alt key passes by what only hands the focus on.
QWidget *innermost(QWidget *editor)
{
    while (editor->focusProxy() != nullptr)
        editor = editor->focusProxy();
    return editor;
}

} // namespace

void Form::add(LiveTexts &texts, std::function<QString()> name, QWidget *editor)
{
    auto *label = new QLabel;
    label->setBuddy(innermost(editor));
    addRow(label, editor);
    texts.add([label, editor, name = std::move(name)] {
        label->setText(name());
        name_for_readers(*editor, without_mnemonic(name()));
    });
}

void Form::set_visible(QWidget *editor, bool visible)
{
    editor->setVisible(visible);
    labelForField(editor)->setVisible(visible);
}

void name_for_readers(QWidget &widget, const QString &name)
{
    for (QWidget *one = &widget; one != nullptr; one = one->focusProxy())
        one->setAccessibleName(name);
}

QString without_mnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace ancora::ui
