// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/never_words.h"
#include "values/code.h"
#include "values/language.h"
#include "values/result.h"

#include <QMap>
#include <QStringList>

namespace ancora::output {

/// How a letter reaches its reader, and so what must allow it.
enum class LetterWay {
    Post,  ///< to the person's address: the rules of safe contact
    Hand,  ///< into the person's own hand, as her own copy of the file: a ground for that purpose
    Other, ///< to somebody else: a ground for the letter's purpose
};

/// A letter with places to be filled: "{person.name}". What a place can be is in `letter_values.h`.
struct LetterTemplate {
    QString id;
    Labels name; ///< as it is chosen
    LetterWay way = LetterWay::Other;
    Code purpose; ///< list DisclosurePurposes; empty by post
    Labels title;
    std::vector<Labels> paragraphs;
    QStringList places; ///< all that must have a value, each once, in their order

    [[nodiscard]] bool is_for_the_person() const { return way != LetterWay::Other; }
    /// Those that are typed for each letter.
    [[nodiscard]] QStringList asked() const;
    /// List FileItems: what a permit must go to.
    [[nodiscard]] Codes items() const;
};

/// The names of the places in a text, as often as they stand there.
[[nodiscard]] QStringList places_in(const QString &text);
/// The text with a value in every place.
[[nodiscard]] QString with_values(QString text, const QMap<QString, QString> &values);

/// The file `resources/letters/letters.json`; its form is described in the README beside it.
class Letters
{
public:
    [[nodiscard]] static Result<Letters> load();
    /// `never` is what no paper for the person says. Damaged where something is not in its form, misses a language, has other places
    /// in one language than in another, or says to the person what must not be said: the detail names where. Damaged with
    /// a sentence of its own where a place is one that nobody knows.
    [[nodiscard]] static Result<Letters> parse(const QByteArray &json, NeverWords never);

    [[nodiscard]] const std::vector<LetterTemplate> &all() const { return m_letters; }
    /// Nothing where there is none of this id.
    [[nodiscard]] const LetterTemplate *find(const QString &id) const;
    /// What a place is called where somebody has to fill it.
    [[nodiscard]] const QString &label(const QString &place, Language language) const { return m_places.find(place)->in(language); }
    /// %1: the number of the case.
    [[nodiscard]] const Labels &reference() const { return m_reference; }
    [[nodiscard]] const NeverWords &never() const { return m_never; }

private:
    class Reading;
    QMap<QString, Labels> m_places;
    Labels m_reference;
    std::vector<LetterTemplate> m_letters;
    NeverWords m_never;
};

} // namespace ancora::output
