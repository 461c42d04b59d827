// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/language.h"
#include "values/result.h"

#include <QDate>
#include <QString>
#include <vector>

namespace ancora::output {

/// What a document says apart from its figures and their labels: `resources/report/texts.json`. The name in
/// the file is the same with underscores: `CutOff` is `cut_off`.
enum class Phrase {
    ReportTitle,
    ReportSubtitle,
    Centre,
    Year,
    Scope,
    ScopeThb,
    ScopeSmuggling,
    ScopeAll,
    CutOff,
    Version,
    Protection,
    ProtectionThreshold,
    ProtectionCollapsing,
    ProtectionRounding,
    ProtectionNone,
    DateFormat,
    ConfidentialMark,
    TrainingMark,
    Contents,
    Overview,
    Table,
    Title,
    Definition,
    Unit,
    Code,
    Hidden,
    HiddenNote,
    PercentNote,
    PercentNoteAll,
    RowsOmitted,
    ColumnsPart,
    PageOf,
    Checks,
    ChecksIntro,
    CheckHolds,
    Certificate,
    CertificateWhy,
    CertificateRules,
    CertificateShownOnly,
    CertificateCounts,
    CertificateNone,
    CertificateCollapsing,
    CertificateRounding,
    CertificateLeftOut,
    CertificateLeftOutPart,
    CertificateEarlier,
    CertificateEarlierNone,
    CertificateEarlierSome,
    CertificateTogether,
    CertificateCountedOnce,
    CertificateCountedTwice,
    CertificateKnownBefore,
    CertificateProof,
    CertificateProofFigures,
    CertificateProofWorlds,
    CertificateProofFollows,
    CertificateSigned,
    CertificateSignedReason,
    CertificateLimits,
    CertificateLimitTables,
    CertificateLimitRange,
    CertificateLimitKnowledge,
    RecoveryTitle,
    RecoveryWhat,
    RecoveryKeep,
    RecoveryCheck,
    RecoveryDate,
    RecoverySignature
};

/// The phrases of one language. A report's language is chosen for its reader, so these texts do not come
/// from the translations of the window.
class Texts
{
public:
    [[nodiscard]] static Result<Texts> load(Language language);
    /// Damaged where a phrase is missing in any language, is not known, or where the placeholders
    /// differ between languages.
    [[nodiscard]] static Result<Texts> parse(const QByteArray &json, Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QString &operator()(Phrase phrase) const;
    [[nodiscard]] const QString &operator()(const Labels &labels) const { return labels.in(m_language); }
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString percent(double value) const; ///< "37.5", with the language's decimal sign

private:
    Language m_language = Language::English;
    std::vector<QString> m_phrases;
};

} // namespace ancora::output
