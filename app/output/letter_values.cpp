// SPDX-License-Identifier: EUPL-1.2
#include "output/letter_values.h"

namespace ancora::output {

namespace {

const QString person_name = QStringLiteral("person.name");

using OfFrame = QString (*)(const PaperFrame &frame, const Texts &texts);

/// Nothing where the place is not one of the letter itself.
OfFrame of_frame(const QString &place)
{
    static const QMap<QString, OfFrame> all{
        {QStringLiteral("letter.recipient"), [](const PaperFrame &frame, const Texts &) { return frame.recipient; }},
        {QStringLiteral("letter.day"), [](const PaperFrame &frame, const Texts &texts) { return texts.date(frame.day); }},
        {QStringLiteral("office.name"), [](const PaperFrame &frame, const Texts &) { return frame.office; }},
    };
    return all.value(place, nullptr);
}

} // namespace

bool is_asked(const QString &place) { return place.startsWith(QStringLiteral("asked.")); }

bool is_place(const QString &name) { return is_asked(name) || name == person_name || of_frame(name) || paper_field(name); }

Code item_of_place(const QString &place)
{
    if (place == person_name)
        return Code::of("IDENTITY");
    const PaperField *field = paper_field(place);
    return field ? field->item : Code();
}

QString value_of_place(const QString &place, const Case &part, const PaperFrame &frame, const QMap<QString, QString> &asked,
                       const Speech &speech)
{
    if (is_asked(place))
        return asked.value(place).trimmed();
    if (place == person_name)
        return QString(part.person.given_name % u' ' % part.person.family_name).simplified();
    if (const OfFrame value = of_frame(place))
        return value(frame, speech.texts);
    const PaperField *field = paper_field(place);
    const auto record = field->current(part, frame.day);
    return record ? field->value(part, *record, speech) : QString();
}

} // namespace ancora::output
