// SPDX-License-Identifier: EUPL-1.2
#include "output/file_paper.h"

#include "output/html.h"
#include "output/paged_document.h"
#include "output/paper_fields.h"

#include <algorithm>

namespace ancora::output {

namespace {

/// Who is to be reached in another way, or only on a condition that the paper does not tell, is not found by it.
bool is_safe(const QString &field, const std::vector<ContactRule> &rules, QDate day)
{
    const auto is_free = [&](const char *channel) {
        const ContactRule *rule = contact_rule_on(rules, Code::of(channel), day);
        return !rule || rule->permission == Code::of("ALLOWED");
    };
    if (field == u"person.phone")
        return is_free("PHONE") && is_free("TEXT");
    if (field == u"person.address")
        return is_free("VISIT") && is_free("LETTER");
    return true;
}

/// What the profile lists and the permit goes to.
QStringList fields_on_paper(const PaperProfile &profile, const Codes &items, const Case &file, QDate day)
{
    QStringList fields;
    for (const PaperTopic &topic : profile.topics)
        for (const QString &name : topic.fields)
            if (items.contains(paper_field(name)->item) && is_safe(name, file.contact_rules, day))
                fields += name;
    return fields;
}

/// Composes one paper.
class Writer
{
public:
    Writer(const PaperStyle &style, const PaperFrame &frame)
        : m_style(style), m_frame(frame), m_speech{style.lists, style.texts, say(PaperPhrase::Yes), say(PaperPhrase::No)}
    {
    }

    [[nodiscard]] std::vector<PaperRow> front() const
    {
        std::vector<PaperRow> rows;
        if (m_style.profile.names_office && !m_frame.office.isEmpty())
            rows.push_back({say(PaperPhrase::Office), m_frame.office});
        rows.push_back({say(PaperPhrase::Recipient), spoken(m_frame.recipient)});
        rows.push_back({say(PaperPhrase::Purpose), spoken(m_style.lists.list(ListId::DisclosurePurposes).label(m_style.profile.purpose, language()))});
        rows.push_back({say(PaperPhrase::Day), m_style.texts.date(m_frame.day)});
        rows.push_back({say(PaperPhrase::Reference), spoken(m_frame.number)});
        return rows;
    }
    [[nodiscard]] QString mark() const
    {
        const QString mark = say(PaperPhrase::Mark).arg(spoken(m_frame.recipient), m_style.texts.date(m_frame.day));
        return m_frame.training ? QString(m_style.texts(Phrase::TrainingMark) % QStringLiteral(" · ") % mark) : mark;
    }
    [[nodiscard]] QString footer() const { return title() % QStringLiteral(" · ") % spoken(m_frame.number); }
    [[nodiscard]] QString title() const { return m_style.texts(m_style.profile.title); }

    [[nodiscard]] PaperSection section(const PaperTopic &topic, const QStringList &allowed, const Case &part) const
    {
        PaperSection section{m_style.texts(topic.heading), {}};
        const PaperField &first = *paper_field(topic.fields.front());
        for (std::size_t i = 0; i < first.count(part); ++i) {
            if (!topic.pillar.is_empty() && first.pillar(part, i, m_style.lists) != topic.pillar)
                continue;
            std::vector<PaperRow> rows;
            for (const QString &name : topic.fields) {
                const QString value = allowed.contains(name) ? paper_field(name)->value(part, i, m_speech) : QString();
                if (!value.isEmpty())
                    rows.push_back({m_style.profiles.label(name, language()),
                                    m_style.profile.masked.contains(name) ? say(PaperPhrase::NotShown) : spoken(value)});
            }
            if (!rows.empty())
                section.records.push_back(std::move(rows));
        }
        return section;
    }

private:
    [[nodiscard]] Language language() const { return m_style.texts.language(); }
    [[nodiscard]] const QString &say(PaperPhrase phrase) const { return m_style.profiles.phrase(phrase, language()); }
    /// The text, unless something stands in it that this paper must not say.
    [[nodiscard]] QString spoken(const QString &text) const
    {
        return m_frame.keeps_quiet_about(text) || m_style.profile.never.stand_in(text) ? say(PaperPhrase::NotShown) : text;
    }

    const PaperStyle &m_style;
    const PaperFrame &m_frame;
    Speech m_speech;
};

} // namespace

bool PaperFrame::keeps_quiet_about(const QString &text) const
{
    const QString simple = text.simplified();
    return std::any_of(unspoken.begin(), unspoken.end(), [&simple](const QString &secret) {
        return simple.contains(secret.simplified(), Qt::CaseInsensitive);
    });
}

Codes items_of(const PaperProfile &profile)
{
    Codes items;
    for (const PaperTopic &topic : profile.topics)
        for (const QString &field : topic.fields)
            items.insert(paper_field(field)->item);
    return items;
}

QStringList left_out(const PaperStyle &style, const Codes &items, const Case &file, QDate day)
{
    const QStringList there = fields_on_paper(style.profile, items, file, day);
    const auto is_shown = [&](const QString &field) { return there.contains(field) && !style.profile.masked.contains(field); };
    QStringList missing;
    for (const PaperCategory &category : style.profiles.categories()) {
        const auto shown = std::count_if(category.fields.begin(), category.fields.end(), is_shown);
        const QString name = style.texts(category.name);
        if (shown == 0)
            missing += name;
        else if (shown < category.fields.size())
            missing += style.profiles.phrase(PaperPhrase::InPart, style.texts.language()).arg(name);
    }
    return missing;
}

FilePaper file_paper(const Case &part, const Codes &items, const PaperStyle &style, const PaperFrame &frame)
{
    const Writer writer(style, frame);
    const QStringList allowed = fields_on_paper(style.profile, items, part, frame.day);
    FilePaper paper{writer.title(), writer.mark(), writer.footer(), writer.front(), {}, left_out(style, items, part, frame.day)};
    for (const PaperTopic &topic : style.profile.topics)
        if (std::any_of(topic.fields.begin(), topic.fields.end(), [&allowed](const QString &field) { return allowed.contains(field); }))
            paper.sections.push_back(writer.section(topic, allowed, part));
    return paper;
}

namespace {

QString style_sheet()
{
    return QStringLiteral(R"(<style>
h1 { font-size: 18pt; margin-bottom: 8px; }
h2 { font-size: 12pt; margin-top: 12px; margin-bottom: 4px; }
p.note { font-size: 8pt; color: #555555; }
td.label { font-size: 9.5pt; padding-bottom: 2px; border-bottom: 1px solid #DDDDDD; color: #444444; }
td.line { font-size: 9.5pt; padding-bottom: 2px; border-bottom: 1px solid #DDDDDD; }
</style>)");
}

QString line(const QString &text) { return u"<tr><td class=\"line\" colspan=\"2\">" % text.toHtmlEscaped() % u"</td></tr>"; }

QString lines(const std::vector<PaperRow> &rows)
{
    QString html;
    for (const PaperRow &row : rows)
        html += u"<tr><td class=\"label\" width=\"32%\">" % row.label.toHtmlEscaped() % u"</td><td class=\"line\" width=\"68%\">"
                % row.value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) % u"</td></tr>";
    return html;
}

/// The heading is the table's own, so that it never stands alone at the end of a page and comes again on the next one.
QString table(const QString &heading, const QString &rows)
{
    const QString head = heading.isEmpty() ? QString()
                                           : QString(u"<thead><tr><td colspan=\"2\"><h2>" % heading.toHtmlEscaped() % u"</h2></td></tr></thead>");
    return u"<table width=\"100%\" cellspacing=\"0\" style=\"margin-bottom:8px\">" % head % rows % u"</table>";
}

QString section_html(const PaperSection &section, const QString &nothing)
{
    if (section.records.empty())
        return table(section.heading, line(nothing));
    QString html = table(section.heading, lines(section.records.front()));
    for (auto record = section.records.begin() + 1; record != section.records.end(); ++record)
        html += table({}, lines(*record));
    return html;
}

} // namespace

QByteArray paper_pdf(const FilePaper &paper, const PaperStyle &style)
{
    const auto say = [&style](PaperPhrase phrase) { return style.profiles.phrase(phrase, style.texts.language()); };
    QString html = style_sheet() % u"<h1>" % paper.title.toHtmlEscaped() % u"</h1>" % table({}, lines(paper.front));
    for (const PaperSection &section : paper.sections)
        html += section_html(section, say(PaperPhrase::Nothing));
    QString missing;
    for (const QString &category : paper.left_out)
        missing += line(category);
    html += table(say(PaperPhrase::LeftOut), missing) % paragraph(QStringLiteral("note"), say(PaperPhrase::LeftOutNote));
    return make_pdf(paper.title, language_code(style.texts.language()), html, {paper.mark, paper.footer, style.texts(Phrase::PageOf)});
}

} // namespace ancora::output
