// SPDX-License-Identifier: EUPL-1.2
#include "output/certificate.h"

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

QStringList certificate_rules(const Report &report, const Texts &texts)
{
    if (report.options.confidential())
        return {texts(Phrase::CertificateNone)};
    const CellCounts counts = count_cells(report);
    return {texts(Phrase::CertificateThreshold).arg(report.options.threshold - 1),
            texts(Phrase::CertificateComplement), texts(Phrase::CertificateSymbol),
            texts(Phrase::CertificateShownOnly),
            texts(Phrase::CertificateCounts).arg(counts.shown).arg(counts.hidden)};
}

QStringList certificate_limits(const Report &report, const Texts &texts)
{
    if (report.options.confidential())
        return {};
    return {texts(Phrase::CertificateLimitTables), texts(Phrase::CertificateLimitRange),
            texts(Phrase::CertificateLimitKnowledge)};
}

namespace {

/// What was proven of the cells of the whole release, each counted once however many tables show it.
QJsonObject proof_json(const Report &report)
{
    const statistics::Proof &proof = report.proof;
    QJsonArray earlier;
    for (const QString &publication : proof.earlier)
        earlier.append(publication);
    return {{QStringLiteral("threshold"), report.options.threshold},
            {QStringLiteral("cells"), proof.cells},
            {QStringLiteral("below_threshold"), proof.small},
            {QStringLiteral("hidden_to_protect"), proof.secondary},
            {QStringLiteral("proven_by_other_figures"), proof.by_witness},
            {QStringLiteral("proven_by_other_case_files"), proof.by_world},
            {QStringLiteral("narrowest_interval"), static_cast<qint64>(proof.narrowest)},
            {QStringLiteral("known_before"), proof.known_before},
            {QStringLiteral("primes"), QJsonArray{QStringLiteral("2305843009213693951"), QStringLiteral("2305843009213693921")}},
            {QStringLiteral("earlier_publications"), earlier}};
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
    json.insert(QStringLiteral("rules"), QJsonArray::fromStringList(certificate_rules(report, texts)));
    json.insert(QStringLiteral("limits"), QJsonArray::fromStringList(certificate_limits(report, texts)));
    json.insert(QStringLiteral("checks"), checks_json(report, texts));
    if (!report.signed_reason.isEmpty())
        json.insert(QStringLiteral("signed_reason"), report.signed_reason);
    json.insert(QStringLiteral("files"), written);
    return QJsonDocument(json).toJson();
}

} // namespace ancora::output
