// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/folded.h"

#include <algorithm>

namespace ancora::ui {

namespace {

/// Letters with a stroke do not decompose in Unicode; people type them without it.
QChar without_stroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł': return u'l';
    case u'ø': return u'o';
    case u'đ': return u'd';
    case u'ħ': return u'h';
    case u'ı': return u'i';
    default: return letter;
    }
}

} // namespace

QString folded(const QString &text)
{
    const bool is_ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (is_ascii)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (!c.isMark())
            result += without_stroke(c);
    return result;
}

QStringList folded_words(const QString &text)
{
    QString plain = folded(text);
    for (QChar &c : plain)
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace ancora::ui
