// SPDX-License-Identifier: EUPL-1.2
#include "output/paper_profiles.h"

#include "cases/json_place.h"
#include "output/paper_fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::output {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

namespace {

constexpr std::array phrase_names{"mark",    "recipient", "purpose",  "day",           "office",  "reference", "nothing",
                                  "not_shown", "left_out", "left_out_note", "in_part", "yes",     "no"};
static_assert(phrase_names.size() == static_cast<std::size_t>(PaperPhrase::No) + 1);

QString damaged() { return PaperText::tr("The list of what stands on papers out of a file is damaged."); }

} // namespace

Result<PaperProfiles> PaperProfiles::load()
{
    ANCORA_TAKE(const QByteArray json, read_rule_file(QStringLiteral(":/paper/profiles.json"), damaged()));
    return parse(json);
}

Result<PaperProfiles> PaperProfiles::parse(const QByteArray &json)
{
    return read_json(json, damaged(), [](const Place &root) {
        root.allow({"format", "about", "texts", "fields", "categories", "profiles"});
        root.at("format").require(root.at("format").text() == u"ancora-paper/1");
        PaperProfiles read;
        read.read_texts(root);
        read.read_categories(root);
        for (const Place &place : root.at("profiles").items()) {
            PaperProfile profile = read.read_profile(place);
            place.require(!read.find(profile.id) && !read.says_what_it_must_not(profile));
            read.m_profiles.push_back(std::move(profile));
        }
        root.at("profiles").require(!read.m_profiles.empty());
        return read;
    });
}

void PaperProfiles::read_texts(const Place &root)
{
    const Place texts = root.at("texts");
    texts.require(texts.keys().size() == static_cast<qsizetype>(phrase_names.size()));
    for (const char *name : phrase_names) {
        m_phrases.push_back(texts.at(name).labels());
        texts.at(name).require(m_phrases.back().same_placeholders());
    }
    const Place fields = root.at("fields");
    for (const QString &name : fields.keys()) {
        fields.at(name).require(paper_field(name) != nullptr);
        m_fields.insert(name, fields.at(name).labels());
    }
}

QString PaperProfiles::read_field(const Place &place) const
{
    place.require(m_fields.contains(place.text()));
    return place.text();
}

void PaperProfiles::read_categories(const Place &root)
{
    QStringList seen;
    for (const Place &place : root.at("categories").items()) {
        place.allow({"code", "labels", "fields"});
        PaperCategory category{place.at("labels").labels(), {}};
        for (const Place &field : place.at("fields").items())
            category.fields += read_field(field);
        seen += category.fields;
        m_categories.push_back(std::move(category));
    }
    // A field in no category could be left out without a word.
    root.at("categories").require(seen.size() == m_fields.size() && seen.removeDuplicates() == 0);
}

PaperTopic PaperProfiles::read_topic(const Place &place) const
{
    place.allow({"heading", "fields", "pillar"});
    PaperTopic topic{place.at("heading").labels(), {}, place.has("pillar") ? place.at("pillar").code() : Code()};
    for (const Place &field : place.at("fields").items()) {
        topic.fields += read_field(field);
        field.require(paper_field(topic.fields.back())->kind() == paper_field(topic.fields.front())->kind());
    }
    place.require(!topic.fields.isEmpty());
    return topic;
}

PaperProfile PaperProfiles::read_profile(const Place &place) const
{
    place.allow({"id", "name", "title", "purpose", "names_office", "masked", "never", "topics"});
    PaperProfile profile;
    profile.id = place.at("id").text();
    profile.name = place.at("name").labels();
    profile.title = place.at("title").labels();
    profile.purpose = place.at("purpose").code();
    profile.names_office = place.at("names_office").flag();
    if (place.has("masked"))
        for (const Place &field : place.at("masked").items())
            profile.masked += read_field(field);
    if (place.has("never"))
        profile.never = NeverWords::read(place.at("never"));
    for (const Place &topic : place.at("topics").items())
        profile.topics.push_back(read_topic(topic));
    place.require(!profile.topics.empty());
    return profile;
}

bool PaperProfiles::says_what_it_must_not(const PaperProfile &profile) const
{
    std::vector<Labels> said = m_phrases;
    said.push_back(profile.title);
    for (const PaperCategory &category : m_categories)
        said.push_back(category.name);
    for (const PaperTopic &topic : profile.topics) {
        said.push_back(topic.heading);
        for (const QString &field : topic.fields)
            said.push_back(m_fields.value(field));
    }
    return std::any_of(said.begin(), said.end(), [&profile](const Labels &labels) {
        return std::any_of(all_languages.begin(), all_languages.end(),
                           [&](Language language) { return profile.never.stand_in(labels.in(language)); });
    });
}

const PaperProfile *PaperProfiles::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&id](const PaperProfile &one) { return one.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<NeverWords> PaperProfiles::never_to_the_person() const
{
    const PaperProfile *own = find(QStringLiteral("own"));
    if (!own)
        return fail(Error::Kind::Damaged, damaged(), QStringLiteral("profiles"));
    return own->never;
}

const QString &PaperProfiles::label(const QString &field, Language language) const
{
    return m_fields.find(field)->in(language);
}

const QString &PaperProfiles::phrase(PaperPhrase phrase, Language language) const
{
    return m_phrases[static_cast<std::size_t>(phrase)].in(language);
}

} // namespace ancora::output
