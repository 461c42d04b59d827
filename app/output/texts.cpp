// SPDX-License-Identifier: EUPL-1.2
#include "output/texts.h"

#include "cases/code_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <array>

namespace ancora::output {

namespace {

constexpr std::array phrase_names{
    "report_title",
    "report_subtitle",
    "centre",
    "year",
    "scope",
    "scope_thb",
    "scope_smuggling",
    "scope_all",
    "cut_off",
    "version",
    "protection",
    "protection_threshold",
    "protection_collapsing",
    "protection_rounding",
    "protection_none",
    "date_format",
    "confidential_mark",
    "training_mark",
    "contents",
    "overview",
    "table",
    "title",
    "definition",
    "unit",
    "code",
    "hidden",
    "hidden_note",
    "percent_note",
    "percent_note_all",
    "rows_omitted",
    "columns_part",
    "page_of",
    "checks",
    "checks_intro",
    "check_holds",
    "certificate",
    "certificate_why",
    "certificate_rules",
    "certificate_shown_only",
    "certificate_counts",
    "certificate_none",
    "certificate_collapsing",
    "certificate_rounding",
    "certificate_left_out",
    "certificate_left_out_part",
    "certificate_earlier",
    "certificate_earlier_none",
    "certificate_earlier_some",
    "certificate_together",
    "certificate_counted_once",
    "certificate_counted_twice",
    "certificate_known_before",
    "certificate_proof",
    "certificate_proof_figures",
    "certificate_proof_worlds",
    "certificate_proof_follows",
    "certificate_signed",
    "certificate_signed_reason",
    "certificate_limits",
    "certificate_limit_tables",
    "certificate_limit_range",
    "certificate_limit_knowledge",
    "recovery_title",
    "recovery_what",
    "recovery_keep",
    "recovery_check",
    "recovery_date",
    "recovery_signature"};
static_assert(phrase_names.size() == static_cast<std::size_t>(Phrase::RecoverySignature) + 1);

tl::unexpected<Error> fault(const QString &name)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("ReportTexts", "The texts of the report are damaged."), name);
}

Result<Labels> read_labels(const QJsonObject &object, const QString &name)
{
    Labels labels;
    for (const Language language : all_languages)
        labels.set(language, object.value(language_code(language)).toString());
    if (!labels.complete() || !labels.same_placeholders())
        return fault(name);
    return labels;
}

QLocale locale_of(Language language)
{
    return QLocale(language_code(language) % (language == Language::English ? u"_GB" : u"_BE"));
}

} // namespace

Result<Texts> Texts::load(Language language)
{
    initialise_resources();
    QFile file(QStringLiteral(":/report/texts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fault(file.fileName());
    return parse(file.readAll(), language);
}

Result<Texts> Texts::parse(const QByteArray &json, Language language)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(u"format").toString() != u"ancora-report-texts/1")
        return fault(QStringLiteral("format"));
    const QJsonObject phrases = file.value(u"texts").toObject();
    if (static_cast<std::size_t>(phrases.size()) != phrase_names.size())
        return fault(QStringLiteral("texts"));

    Texts texts;
    texts.m_language = language;
    for (const char *phrase : phrase_names) {
        const QString name = QString::fromLatin1(phrase);
        ANCORA_TAKE(const Labels labels, read_labels(phrases.value(name).toObject(), name));
        texts.m_phrases.push_back(labels.in(language));
    }
    return texts;
}

const QString &Texts::operator()(Phrase phrase) const
{
    return m_phrases[static_cast<std::size_t>(phrase)];
}

QString Texts::date(QDate day) const
{
    return locale_of(m_language).toString(day, (*this)(Phrase::DateFormat));
}

QString Texts::percent(double value) const
{
    return locale_of(m_language).toString(value, 'f', 1);
}

} // namespace ancora::output
