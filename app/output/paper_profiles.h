// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/never_words.h"
#include "values/code.h"
#include "values/language.h"
#include "values/result.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <vector>

namespace ancora {
class Place;
}

namespace ancora::output {

/// A part of a paper with its heading. Its fields are all of one kind of record (`paper_fields.h`).
struct PaperTopic {
    Labels heading;
    QStringList fields;
    Code pillar; ///< a group of the list SupportServices; empty: all records of the kind
};

/// What of a file stands on a paper for one sort of reader.
struct PaperProfile {
    QString id;
    Labels name;  ///< as it is chosen
    Labels title; ///< as it stands on the paper
    Code purpose; ///< list DisclosurePurposes
    bool names_office = false;
    std::vector<PaperTopic> topics;
    QStringList masked; ///< fields that name somebody else: "not shown" in place of their text
    NeverWords never;
};

/// What may be missing on a paper, as its reader is told.
struct PaperCategory {
    Labels name;
    QStringList fields; ///< none where no paper can hold it
};

enum class PaperPhrase {
    Mark, ///< %1 recipient, %2 day
    Recipient,
    Purpose,
    Day,
    Office,
    Reference,
    Nothing,
    NotShown,
    LeftOut,
    LeftOutNote,
    InPart, ///< %1 category
    Yes,
    No
};

/// The file `resources/paper/profiles.json`; its form is described in the README beside it.
class PaperProfiles
{
public:
    [[nodiscard]] static Result<PaperProfiles> load();
    /// Damaged where something is not in its form, misses a language, lists a field that is not known, or says what it
    /// must never say; the error's detail names the place.
    [[nodiscard]] static Result<PaperProfiles> parse(const QByteArray &json);

    [[nodiscard]] const std::vector<PaperProfile> &all() const { return m_profiles; }
    /// Nothing where there is none of this id.
    [[nodiscard]] const PaperProfile *find(const QString &id) const;
    /// What her own copy never says, and so no other paper for the person. Damaged where there is no such profile.
    [[nodiscard]] Result<NeverWords> never_to_the_person() const;
    [[nodiscard]] const std::vector<PaperCategory> &categories() const { return m_categories; }
    [[nodiscard]] const QString &label(const QString &field, Language language) const;
    [[nodiscard]] const QString &phrase(PaperPhrase phrase, Language language) const;

private:
    void read_texts(const Place &root);
    void read_categories(const Place &root);
    [[nodiscard]] PaperProfile read_profile(const Place &place) const;
    [[nodiscard]] PaperTopic read_topic(const Place &place) const;
    [[nodiscard]] QString read_field(const Place &place) const;
    [[nodiscard]] bool says_what_it_must_not(const PaperProfile &profile) const;

    QHash<QString, Labels> m_fields;
    std::vector<Labels> m_phrases;
    std::vector<PaperCategory> m_categories;
    std::vector<PaperProfile> m_profiles;
};

} // namespace ancora::output
