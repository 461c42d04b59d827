// SPDX-License-Identifier: EUPL-1.2
#include "output/letters.h"

#include "cases/json_place.h"
#include "output/letter_values.h"
#include "output/paper_profiles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ancora::output {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct LettersText {
    Q_DECLARE_TR_FUNCTIONS(LettersText)
};

namespace {

constexpr std::array way_names{"post", "hand", "other"}; // in the order of LetterWay

const QRegularExpression &place_pattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

QString damaged() { return LettersText::tr("The templates of letters are damaged."); }

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

QStringList places_in(const QString &text)
{
    QStringList places;
    for (const QRegularExpressionMatch &match : place_pattern().globalMatch(text))
        places += match.captured(1);
    return places;
}

QString with_values(QString text, const QMap<QString, QString> &values)
{
    // From the end, so that a value that looks like a place stays what it is.
    std::vector<QRegularExpressionMatch> matches;
    for (const QRegularExpressionMatch &match : place_pattern().globalMatch(text))
        matches.insert(matches.begin(), match);
    for (const QRegularExpressionMatch &match : matches)
        text.replace(match.capturedStart(), match.capturedLength(), values.value(match.captured(1)));
    return text;
}

QStringList LetterTemplate::asked() const { return places.filter(QRegularExpression(QStringLiteral("^asked\\."))); }

Codes LetterTemplate::items() const
{
    Codes items;
    for (const QString &place : places)
        if (const Code item = item_of_place(place); !item.is_empty())
            items.insert(item);
    return items;
}

/// Reads the file and remembers places that nobody knows, so that whoever wrote them is told all of them at once.
class Letters::Reading
{
public:
    explicit Reading(Letters &letters) : m_letters(letters) {}

    void read(const Place &root)
    {
        root.allow({"format", "about", "reference", "places", "letters"});
        root.at("format").require(root.at("format").text() == u"ancora-letters/1");
        root.at("places").require(root.at("places").has("office.name")); // the letterhead
        m_letters.m_reference = root.at("reference").labels();
        root.at("reference").require(m_letters.m_reference.same_placeholders());
        for (const QString &name : root.at("places").keys()) {
            know(name);
            m_letters.m_places.insert(name, root.at("places").at(name).labels());
        }
        for (const Place &place : root.at("letters").items()) {
            LetterTemplate letter = read_letter(place);
            place.require(!m_letters.find(letter.id));
            m_letters.m_letters.push_back(std::move(letter));
        }
        root.at("letters").require(!m_letters.m_letters.empty());
    }
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    void know(const QString &name)
    {
        if (!is_place(name) && !m_unknown.contains(name))
            m_unknown += name;
    }
    /// Of a title or paragraph: the same places in every language.
    Labels read_text(const Place &at, LetterTemplate &letter)
    {
        Labels text = at.labels();
        const QStringList places = places_in(text.in(Language::English));
        for (const Language language : all_languages) {
            const QString &one = text.in(language);
            at.at(language_code(language)).require(sorted(places_in(one)) == sorted(places) && !without_places(one).contains(braces()));
            at.at(language_code(language)).require(!letter.is_for_the_person() || !m_letters.m_never.stand_in(one));
        }
        for (const QString &place : places)
            need(place, at, letter);
        return text;
    }
    void need(const QString &place, const Place &at, LetterTemplate &letter)
    {
        know(place);
        if (!letter.places.contains(place))
            letter.places += place;
        at.require(m_letters.m_places.contains(place) || !is_place(place));
        // Without the centre's name it must be the same letter.
        at.require(!letter.is_for_the_person() || place != u"office.name");
    }
    LetterTemplate read_letter(const Place &at)
    {
        at.allow({"id", "name", "way", "purpose", "title", "paragraphs"});
        LetterTemplate letter;
        letter.id = at.at("id").text();
        letter.name = at.at("name").labels();
        letter.way = static_cast<LetterWay>(at.at("way").word(way_names));
        if (letter.way == LetterWay::Post) {
            at.require(!at.has("purpose"));
            for (const char *place : {"person.name", "person.address"})
                need(QLatin1String(place), at, letter);
        } else {
            letter.purpose = at.at("purpose").code();
            at.at("purpose").require((letter.way == LetterWay::Hand) == (letter.purpose == Code::of("OWN_COPY")));
        }
        letter.title = read_text(at.at("title"), letter);
        for (const Place &paragraph : at.at("paragraphs").items())
            letter.paragraphs.push_back(read_text(paragraph, letter));
        const Codes of_post{Code::of("IDENTITY"), Code::of("CONTACT")}, items = letter.items();
        at.require(letter.way == LetterWay::Post ? std::includes(of_post.begin(), of_post.end(), items.begin(), items.end()) : !items.empty());
        return letter;
    }
    static QString without_places(QString text) { return text.remove(place_pattern()); }
    static const QRegularExpression &braces()
    {
        static const QRegularExpression either(QStringLiteral("[{}]"));
        return either;
    }

    Letters &m_letters;
    QStringList m_unknown;
};

Result<Letters> Letters::load()
{
    ANCORA_TAKE(const QByteArray json, read_rule_file(QStringLiteral(":/letters/letters.json"), damaged()));
    ANCORA_TAKE(const PaperProfiles profiles, PaperProfiles::load());
    ANCORA_TAKE(NeverWords never, profiles.never_to_the_person());
    return parse(json, std::move(never));
}

Result<Letters> Letters::parse(const QByteArray &json, NeverWords never)
{
    Letters letters;
    letters.m_never = std::move(never);
    Reading reading(letters);
    ANCORA_TRY(read_json(json, damaged(), [&reading](const Place &root) {
        reading.read(root);
        return true;
    }));
    if (!reading.unknown().isEmpty())
        return fail(Error::Kind::Damaged, LettersText::tr("The templates of letters have places that nobody can fill: %1")
                                              .arg(reading.unknown().join(QStringLiteral(", "))));
    return letters;
}

const LetterTemplate *Letters::find(const QString &id) const
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(), [&id](const LetterTemplate &one) { return one.id == id; });
    return found == m_letters.end() ? nullptr : &*found;
}

} // namespace ancora::output
