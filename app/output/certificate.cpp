// SPDX-License-Identifier: EUPL-1.2
#include "output/certificate.h"

#include "output/front_page.h"
#include "output/html.h"
#include "output/published.h"
#include "output/report_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ancora::output {

using statistics::Report;

QString WrittenFile::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

CellCounts count_cells(const Report &report)
{
    CellCounts counts;
    for (const auto &table : report.tables)
        for_each_published(table, [&](const auto &, const auto &, PublishedCell cell) {
            ++(cell.hidden() ? counts.hidden : counts.shown);
        });
    return counts;
}

QStringList certificate_together(const Report &report, const Texts &texts)
{
    const statistics::Together &together = report.together;
    if (together.centres == 0)
        return {};
    QStringList sentences{texts(Phrase::CertificateTogether).arg(together.centres)};
    if (together.without_tokens.size() < together.centres)
        sentences << texts(Phrase::CertificateCountedOnce);
    if (!together.without_tokens.isEmpty())
        sentences << texts(Phrase::CertificateCountedTwice).arg(together.without_tokens.join(QStringLiteral(", ")));
    return sentences;
}

QStringList certificate_rules(const Report &report, const Texts &texts)
{
    if (report.options.confidential())
        return {texts(Phrase::CertificateNone)};
    QStringList sentences;
    for (const statistics::AppliedRule &rule : report.rules)
        sentences << texts(rule.sentence);
    if (report.options.method == statistics::Method::Collapsing)
        sentences << texts(Phrase::CertificateCollapsing);
    if (report.rounded > 0)
        sentences << texts(Phrase::CertificateRounding).arg(report.rounded);
    for (const statistics::LeftOut &table : report.left_out)
        sentences << texts(table.in_part ? Phrase::CertificateLeftOutPart : Phrase::CertificateLeftOut)
                         .arg(QString(table.table % u' ' % texts(table.title)));
    const CellCounts counts = count_cells(report);
    sentences << texts(Phrase::CertificateShownOnly) << texts(Phrase::CertificateCounts).arg(counts.shown).arg(counts.hidden);
    return sentences;
}

QStringList certificate_earlier(const Report &report, const Texts &texts)
{
    QStringList sentences;
    for (const statistics::EarlierReport &earlier : report.proof.earlier) {
        const QString centre = earlier.centre.isEmpty() ? QString() : QString(earlier.centre % u" · ");
        sentences << centre % front_summary(earlier.options, texts) % u" · " % protection_name(earlier.options, texts);
    }
    return sentences;
}

QStringList certificate_proof(const Report &report, const Texts &texts)
{
    const statistics::Proof &proof = report.proof;
    if (proof.by_witness == 0)
        return {};
    QStringList sentences{texts(Phrase::CertificateProofFigures).arg(proof.by_witness).arg(report.options.threshold)};
    if (proof.by_world > 0)
        sentences << texts(Phrase::CertificateProofWorlds).arg(proof.by_world).arg(proof.by_witness - proof.by_world);
    sentences << texts(Phrase::CertificateProofFollows);
    if (proof.known_before > 0)
        sentences << texts(Phrase::CertificateKnownBefore).arg(proof.known_before);
    return sentences;
}

QStringList certificate_limits(const Report &report, const Texts &texts)
{
    if (report.options.confidential())
        return {};
    QStringList sentences{texts(Phrase::CertificateLimitTables)};
    if (report.proof.by_world < report.proof.by_witness)
        sentences << texts(Phrase::CertificateLimitRange);
    return sentences << texts(Phrase::CertificateLimitKnowledge);
}

QString certificate_html(const Report &report, const Texts &texts)
{
    QString html = u"<h2>" % texts(Phrase::Certificate) % u"</h2>";
    const auto chapter = [&](Phrase heading, const QString &text) { html += u"<h3>" % texts(heading) % u"</h3>" % text; };
    const auto plain = [](const QString &text) { return paragraph(QStringLiteral("plain"), text); };
    const bool is_public = !report.options.confidential();
    if (is_public)
        html += plain(texts(Phrase::CertificateWhy).arg(report.options.year));
    if (const QStringList together = certificate_together(report, texts); !together.isEmpty())
        html += bullet_list(together);
    chapter(Phrase::CertificateRules, bullet_list(certificate_rules(report, texts)));
    if (const QStringList proof = certificate_proof(report, texts); !proof.isEmpty())
        chapter(Phrase::CertificateProof, bullet_list(proof));
    if (const QStringList earlier = certificate_earlier(report, texts); !earlier.isEmpty())
        chapter(Phrase::CertificateEarlier, plain(texts(Phrase::CertificateEarlierSome)) % bullet_list(earlier));
    else if (is_public)
        chapter(Phrase::CertificateEarlier, plain(texts(Phrase::CertificateEarlierNone)));
    if (const QStringList limits = certificate_limits(report, texts); !limits.isEmpty())
        chapter(Phrase::CertificateLimits, bullet_list(limits));
    if (!report.signed_reason.isEmpty())
        chapter(Phrase::CertificateSigned, plain(texts(Phrase::CertificateSignedReason).arg(report.signed_reason)));
    return html;
}

namespace {

/// What was proven of the cells of the whole release, each counted once however many tables show it.
QJsonObject proof_json(const Report &report)
{
    const statistics::Proof &proof = report.proof;
    QJsonArray earlier;
    for (const auto &[options, centre] : proof.earlier) {
        QJsonObject one{{QStringLiteral("year"), options.year},
                        {QStringLiteral("scope"), statistics::scope_code(options.scope)},
                        {QStringLiteral("cut_off"), options.cut_off.toString(Qt::ISODate)},
                        {QStringLiteral("threshold"), options.threshold},
                        {QStringLiteral("version"), options.version}};
        if (!centre.isEmpty())
            one.insert(QStringLiteral("centre"), centre);
        earlier.append(one);
    }
    return {{QStringLiteral("threshold"), report.options.threshold},
            {QStringLiteral("cells"), proof.cells},
            {QStringLiteral("below_threshold"), proof.small},
            {QStringLiteral("hidden_to_protect"), proof.secondary},
            {QStringLiteral("proven_by_other_figures"), proof.by_witness},
            {QStringLiteral("proven_by_other_case_files"), proof.by_world},
            {QStringLiteral("proven_by_linear_programmes_alone"), proof.by_witness - proof.by_world},
            {QStringLiteral("narrowest_interval"), static_cast<qint64>(proof.narrowest)},
            {QStringLiteral("known_before"), proof.known_before},
            {QStringLiteral("primes"), QJsonArray{QStringLiteral("2305843009213693951"), QStringLiteral("2305843009213693921")}},
            {QStringLiteral("earlier_publications"), earlier}};
}

/// The rules of disclosure by their names, for programs.
QJsonArray applied_json(const Report &report, const Texts &texts)
{
    QJsonArray rules;
    for (const statistics::AppliedRule &rule : report.rules)
        rules.append(QJsonObject{{QStringLiteral("rule"), rule.id}, {QStringLiteral("sentence"), texts(rule.sentence)}});
    return rules;
}

} // namespace

QByteArray certificate_json(const Report &report, const std::vector<WrittenFile> &files, const Texts &texts)
{
    QJsonArray written;
    for (const WrittenFile &file : files)
        written.append(QJsonObject{
            {QStringLiteral("name"), file.name},
            {QStringLiteral("bytes"), qint64(file.bytes.size())},
            {QStringLiteral("sha256"), file.sha256()}});

    const CellCounts counts = count_cells(report);
    QJsonObject json = front_json(report, texts);
    json.insert(QStringLiteral("format"), QStringLiteral("ancora-certificate/1"));
    json.insert(QStringLiteral("program"), QStringLiteral("Ancora " ANCORA_VERSION));
    json.insert(QStringLiteral("method"), report.options.confidential()
                                              ? QStringLiteral("none")
                                              : statistics::method_code(report.options.method));
    if (!report.options.confidential())
        json.insert(QStringLiteral("proof"), proof_json(report));
    json.insert(QStringLiteral("cells"), QJsonObject{{QStringLiteral("shown"), counts.shown},
                                                     {QStringLiteral("hidden"), counts.hidden}});
    json.insert(QStringLiteral("rules"), applied_json(report, texts));
    json.insert(QStringLiteral("statements"), QJsonArray::fromStringList(certificate_together(report, texts) + certificate_rules(report, texts) +
                                                                                certificate_proof(report, texts)));
    json.insert(QStringLiteral("limits"), QJsonArray::fromStringList(certificate_limits(report, texts)));
    json.insert(QStringLiteral("checks"), checks_json(report, texts));
    if (!report.signed_reason.isEmpty())
        json.insert(QStringLiteral("signed_reason"), report.signed_reason);
    json.insert(QStringLiteral("files"), written);
    return QJsonDocument(json).toJson();
}

} // namespace ancora::output
