// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/language_box.h"

#include "ui/translation.h"

#include <QEvent>

namespace ancora::ui {

LanguageBox::LanguageBox(QWidget *parent) : QComboBox(parent)
{
    for (const Language one : all_languages)
        addItem(language_name(one), language_code(one));
    show_language();
}

Language LanguageBox::language() const
{
    return parse_language(currentData().toString()).value_or(Language::English);
}

void LanguageBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show_language();
    QComboBox::changeEvent(event);
}

void LanguageBox::show_language()
{
    setCurrentIndex(findData(language_code(screen_language())));
    setAccessibleName(tr("Language"));
}

} // namespace ancora::ui
