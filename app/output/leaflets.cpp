// SPDX-License-Identifier: EUPL-1.2
#include "output/leaflets.h"

#include "cases/json_place.h"
#include "output/html.h"
#include "output/paged_document.h"
#include "output/paper_profiles.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::output {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct LeafletText {
    Q_DECLARE_TR_FUNCTIONS(LeafletText)
};

namespace {

QString damaged() { return LeafletText::tr("The leaflets are damaged."); }

Leaflet read_leaflet(const Place &at, const NeverWords &never)
{
    at.allow({"language", "name", "reviewed", "never", "title", "sentences"});
    const NeverWords in_this_language = NeverWords::read(at.at("never"));
    const auto text = [&](const Place &place) {
        place.require(!never.stand_in(place.text()) && !in_this_language.stand_in(place.text()));
        return place.text();
    };
    Leaflet leaflet{at.at("language").text(), at.at("name").text(), at.at("reviewed").flag(), text(at.at("title")), {}};
    for (const Place &sentence : at.at("sentences").items())
        leaflet.sentences += text(sentence);
    return leaflet;
}

QString style_sheet()
{
    return QStringLiteral(R"(<style>
p { font-size: 14pt; margin-top: 0px; margin-bottom: 16px; line-height: 130%; }
p.title { font-size: 22pt; font-weight: bold; margin-bottom: 28px; }
p.office { font-size: 12pt; margin-top: 28px; }
</style>)");
}

} // namespace

Result<Leaflets> Leaflets::load()
{
    ANCORA_TAKE(const QByteArray json, read_rule_file(QStringLiteral(":/leaflets/leaflets.json"), damaged()));
    ANCORA_TAKE(const PaperProfiles profiles, PaperProfiles::load());
    ANCORA_TAKE(NeverWords never, profiles.never_to_the_person());
    return parse(json, std::move(never));
}

Result<Leaflets> Leaflets::parse(const QByteArray &json, NeverWords never)
{
    return read_json(json, damaged(), [&never](const Place &root) {
        root.allow({"format", "about", "leaflets"});
        root.at("format").require(root.at("format").text() == u"ancora-leaflets/1");
        Leaflets read;
        read.m_never = never;
        for (const Place &place : root.at("leaflets").items()) {
            Leaflet leaflet = read_leaflet(place, never);
            place.require(!read.find(leaflet.language));
            read.m_leaflets.push_back(std::move(leaflet));
            place.at("sentences").require(read.m_leaflets.back().sentences.size() == read.m_leaflets.front().sentences.size());
        }
        root.at("leaflets").require(!read.m_leaflets.empty());
        return read;
    });
}

const Leaflet *Leaflets::find(const QString &language) const
{
    const auto found = std::find_if(m_leaflets.begin(), m_leaflets.end(), [&](const Leaflet &one) { return one.language == language; });
    return found == m_leaflets.end() ? nullptr : &*found;
}

Result<QByteArray> Leaflets::pdf(const Leaflet &leaflet, const QString &office) const
{
    if (m_never.stand_in(office))
        return fail(Error::Kind::Refused, LeafletText::tr("The centre’s name says what a leaflet must not say: print it without the name."));
    const bool is_from_the_right = leaflet.title.isRightToLeft();
    QString html = style_sheet();
    html += is_from_the_right ? QStringLiteral("<div dir=\"rtl\">") : QStringLiteral("<div>");
    html += paragraph(QStringLiteral("title"), leaflet.title);
    for (const QString &sentence : leaflet.sentences)
        html += paragraph({}, sentence);
    if (!office.isEmpty())
        html += paragraph(QStringLiteral("office"), office);
    html += QStringLiteral("</div>");
    return make_pdf(leaflet.title, leaflet.language, html, {});
}

} // namespace ancora::output
