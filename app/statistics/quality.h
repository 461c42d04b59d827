// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/counting.h"

/// What stands between counted figures and a report that leaves the program (domain reference, 2.8): answers that are
/// missing, figures that contradict each other, and figures that are far from those of other years.
namespace ancora::statistics {

/// What a person counted in the year must have. "Unknown" and "refused", chosen on the form, are answers.
enum class RequiredAnswer : std::uint8_t { ReferringBody, Outcome, Scope, Form, Sex, BirthDate, Citizenship, ClosureReason };
inline constexpr std::size_t required_answer_count = 8;

/// The rules as data, read from `resources/report/quality.json` (form: the README beside it).
struct QualityRules {
    struct Answer {
        RequiredAnswer answer = RequiredAnswer::Form;
        int red_above_percent = 0; ///< of those who should have it; up to this share the finding is amber
    };
    std::vector<Answer> required;
    /// A figure is a break where it is this many times more or less than the mean of earlier years ...
    int break_factor = 3;
    int break_least = 20; ///< ... and differs from it by at least this number
    int break_years = 5;  ///< so many of the latest earlier years make the mean

    [[nodiscard]] static Result<QualityRules> load(const QString &path = QStringLiteral(":/report/quality.json"));
    [[nodiscard]] static Result<QualityRules> parse(const QByteArray &json);
};

enum class QualityKind : std::uint8_t { MissingAnswer, NotAdditive, PartExceedsWhole, BreakInSeries };
enum class Severity : std::uint8_t {
    Amber, ///< to be looked at
    Red    ///< nothing is published unless a director signs with a reason
};

struct QualityFinding {
    QualityKind kind = QualityKind::MissingAnswer;
    Severity severity = Severity::Amber;
    QString sentence; ///< translated; names table and row, no person and no count under the threshold
    // Where the figure stands, as in the CSV; empty for a missing answer.
    QString table;
    QString row;
    QString column;
    std::optional<RequiredAnswer> answer; ///< of a missing answer
    std::vector<FileId> files;            ///< that lack it: cases, or referrals for body and outcome
};

/// What the gate looks at. `counts` is the report before protection (`count_report`) of `year`; `earlier` are reports
/// of other, whole years in the order of their years.
struct QualityInput {
    const Facts &facts;
    const CodeLists &lists;
    const Definitions &definitions;
    const QualityRules &rules;
    const CountedYear &year;
    const Report &counts;
    const std::vector<Report> &earlier;
};

[[nodiscard]] Result<std::vector<QualityFinding>> quality_of(const QualityInput &input);
/// The sentences of the red ones.
[[nodiscard]] QStringList red_sentences(const std::vector<QualityFinding> &findings);
/// The reason a director signs with, empty where none is needed. Refused where the gate is red and nobody signs; the text
/// has the sentences.
[[nodiscard]] Result<QString> reason_to_publish(const std::vector<QualityFinding> &findings, const QString &signed_reason);

} // namespace ancora::statistics
