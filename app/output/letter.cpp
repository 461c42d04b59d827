// SPDX-License-Identifier: EUPL-1.2
#include "output/letter.h"

#include "output/html.h"
#include "output/letter_values.h"
#include "output/paged_document.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ancora::output {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

namespace {

bool must_not_be_said(const QString &value, const LetterStyle &style, const PaperFrame &frame)
{
    return frame.keeps_quiet_about(value) || (style.letter.is_for_the_person() && style.letters.never().stand_in(value));
}

/// As on an envelope: an address is typed on one line or on several.
QStringList lines_of(const QString &address)
{
    static const QRegularExpression end_of_line(QStringLiteral("\\s*[,;\\n]\\s*"));
    return address.split(end_of_line, Qt::SkipEmptyParts);
}

/// What the worker calls these places.
QString names_of(const QStringList &places, const LetterStyle &style)
{
    QStringList names;
    for (const QString &place : places)
        names += style.letters.label(place, style.worker);
    return names.join(QStringLiteral(", "));
}

} // namespace

bool names_office(const LetterStyle &style, const LetterWishes &wishes)
{
    return wishes.names_office || !style.letter.is_for_the_person();
}

Letter fill_letter(const Case &part, const LetterStyle &style, const PaperFrame &frame, const LetterWishes &wishes)
{
    const Language language = style.texts.language();
    const Speech speech{style.lists, style.texts, {}, {}};
    Letter letter;
    QMap<QString, QString> values;
    for (const QString &place : style.letter.places) {
        QString value = value_of_place(place, part, frame, wishes.asked, speech);
        if (value.isEmpty()) {
            letter.missing += place;
            value = u'[' % style.letters.label(place, language) % u']';
        } else if (must_not_be_said(value, style, frame)) {
            letter.unsaid += place;
        }
        values.insert(place, value);
    }
    if (names_office(style, wishes))
        letter.office = frame.office;
    if (must_not_be_said(letter.office, style, frame))
        letter.unsaid += QStringLiteral("office.name");
    if (style.letter.way == LetterWay::Post)
        letter.address = QStringList{values.value(QStringLiteral("person.name"))} + lines_of(values.value(QStringLiteral("person.address")));
    else if (style.letter.way == LetterWay::Other)
        letter.address = QStringList{frame.recipient};
    letter.day = style.texts.date(frame.day);
    letter.reference = style.letters.reference().in(language).arg(frame.number);
    letter.title = with_values(style.letter.title.in(language), values);
    for (const Labels &paragraph : style.letter.paragraphs)
        letter.paragraphs += with_values(paragraph.in(language), values);
    return letter;
}

Result<void> may_go_by_post(const Case &file, QDate day)
{
    const ContactRule *rule = forbidding(file.contact_rules, ContactUse::WriteLetter, day);
    if (rule)
        return fail(Error::Kind::Refused, LetterText::tr("Safe contact: since %1 no letter may be written to the person.").arg(rule->since.toString(Qt::ISODate)));
    return {};
}

Result<void> can_be_sent(const Letter &letter, const LetterStyle &style)
{
    if (!letter.missing.isEmpty())
        return fail(Error::Kind::Refused, LetterText::tr("This is missing for the letter: %1").arg(names_of(letter.missing, style)));
    if (!letter.unsaid.isEmpty())
        return fail(Error::Kind::Refused, LetterText::tr("The letter would say what this paper must not say: %1").arg(names_of(letter.unsaid, style)));
    return {};
}

namespace {

QString style_sheet()
{
    return QStringLiteral(R"(<style>
p { font-size: 10.5pt; margin-top: 0px; margin-bottom: 12px; line-height: 120%; }
p.office { font-weight: bold; font-size: 12pt; margin-bottom: 28px; }
p.line { margin-bottom: 2px; }
p.title { font-weight: bold; font-size: 12pt; margin-top: 28px; margin-bottom: 20px; }
</style>)");
}

/// Where the window of an envelope shows it.
QString at_right(const QStringList &address)
{
    QString lines;
    for (const QString &line : address)
        lines += paragraph(QStringLiteral("line"), line);
    return u"<table width=\"100%\" style=\"margin-top:40px; margin-bottom:40px\"><tr><td width=\"55%\"></td><td>" % lines % u"</td></tr></table>";
}

} // namespace

QByteArray letter_pdf(const Letter &letter, const LetterStyle &style, bool training)
{
    QString html = style_sheet();
    if (!letter.office.isEmpty())
        html += paragraph(QStringLiteral("office"), letter.office);
    if (!letter.address.isEmpty())
        html += at_right(letter.address);
    for (const QString &line : {letter.day, letter.reference})
        html += paragraph(QStringLiteral("line"), line);
    html += paragraph(QStringLiteral("title"), letter.title);
    for (const QString &text : letter.paragraphs)
        html += paragraph({}, text).replace(u'\n', QStringLiteral("<br>"));
    // The title is seen in the list of a folder: it names nobody.
    return make_pdf(style.letter.name.in(style.texts.language()), language_code(style.texts.language()), html,
                    {training ? style.texts(Phrase::TrainingMark) : QString(), {}, style.texts(Phrase::PageOf)});
}

} // namespace ancora::output
