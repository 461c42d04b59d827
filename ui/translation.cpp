// SPDX-License-Identifier: EUPL-1.2
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLocale>

// Outside every namespace: a rule of the macro.
static void initialise_translations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace ancora::ui {

namespace {

QLocale locale_of(Language language)
{
    switch (language) {
    case Language::Dutch: return {QLocale::Dutch, QLocale::Belgium};
    case Language::French: return {QLocale::French, QLocale::Belgium};
    case Language::German: return {QLocale::German, QLocale::Belgium};
    case Language::English: break;
    }
    return {QLocale::English, QLocale::Belgium};
}

// Qt's own words that our windows can show. Translating them with ours keeps them complete in our four
// languages, whichever languages the installed Qt brings.
[[maybe_unused]] constexpr const char *words_of_qt[] = {
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

} // namespace

void Translation::use(Language language)
{
    initialise_translations();
    QLocale::setDefault(locale_of(language));
    auto texts = std::make_unique<QTranslator>();
    if (texts->load(QStringLiteral(":/i18n/ancora_") % language_code(language)))
        QCoreApplication::installTranslator(texts.get());
    m_texts = std::move(texts);
}

Language screen_language()
{
    return parse_language(QLocale().name().left(2)).value_or(Language::English);
}

} // namespace ancora::ui
