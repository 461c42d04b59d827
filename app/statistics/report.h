// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ancora::statistics {

/// Which accompaniments count (domain reference, 2.6): trafficking alone is what the federal report means.
enum class Scope { Trafficking, AggravatedSmuggling, All };
/// "thb", "smuggling", "all": as on the command line (contracts, 1) and in what is published.
[[nodiscard]] inline QString scope_code(Scope scope)
{
    switch (scope) {
    case Scope::Trafficking: return QStringLiteral("thb");
    case Scope::AggravatedSmuggling: return QStringLiteral("smuggling");
    case Scope::All: break;
    }
    return QStringLiteral("all");
}

/// How the small counts are kept from being known (`disclosure/README.md`).
enum class Method {
    Suppression, ///< hidden cells, proven not to follow from what is shown
    Collapsing,  ///< rare rows stand together until nothing needs hiding
    Rounding     ///< every figure to a multiple of the threshold, adding up everywhere
};
[[nodiscard]] inline QString method_code(Method method)
{
    switch (method) {
    case Method::Suppression: return QStringLiteral("suppression");
    case Method::Collapsing: return QStringLiteral("collapsing");
    case Method::Rounding: break;
    }
    return QStringLiteral("rounding");
}

inline constexpr std::array all_scopes{Scope::Trafficking, Scope::AggravatedSmuggling, Scope::All};
inline constexpr std::array all_methods{Method::Suppression, Method::Collapsing, Method::Rounding};

/// A figure is only a figure with these beside it.
struct ReportOptions {
    int year = 0;
    Scope scope = Scope::Trafficking;
    QDate cut_off;      ///< last day that counts; 31 December of the year unless the year is not over
    int version = 1;
    int threshold = 5;  ///< cells of 0 to threshold-1 are hidden; 0 = confidential, nothing is hidden
    Method method = Method::Suppression;
    [[nodiscard]] bool confidential() const { return threshold == 0; }
    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

/// Whether figures until this day are those of a year as a whole.
[[nodiscard]] inline bool is_whole_year(QDate cut_off) { return cut_off.month() == 12 && cut_off.day() == 31; }

struct Heading {
    QString code;      ///< as in the CSV: "F/0-17", "G_POLICE", "TOTAL"
    Labels label;
    int depth = 0;     ///< 0 = total, 1 = group, 2 = member of a group ...
    bool unknown = false; ///< "no answer"; left out of the denominators of shares
    /// Has a row of its own because its total reaches the threshold: whoever sees the row knows that.
    bool listed_by_size = false;
};

/// Where a code stands among the headings; nothing where it does not.
[[nodiscard]] std::optional<std::size_t> position(const std::vector<Heading> &headings, const QString &code);

enum class CellStatus : std::uint8_t {
    Shown,
    Hidden,     ///< too small, or hidden to protect another: outside nobody learns which
    Impossible, ///< a combination that cannot exist; shown as 0
    Absent      ///< the table has no such cell (two column blocks side by side)
};

/// Why a cell is hidden. Stays in the program: outside, all hidden cells look the same.
enum class Why : std::uint8_t {
    None,
    Small,    ///< fewer than the threshold
    Protects, ///< shown, it would give another cell away, or narrow it: `ReportCell::protects`
    Leading   ///< belongs to a small count (nights of a few persons)
};

struct ReportCell {
    std::int64_t value = 0; ///< the true count; never leaves the program where `status` is Hidden
    CellStatus status = CellStatus::Absent;
    Why why = Why::None;
    /// Where `why` is Protects: the cell it protects, `table * 2^20 + position in cells`.
    std::uint32_t protects = 0;
};

/// One table of the report, headings and cells row by row.
struct ReportTable {
    QString id; ///< "T1" ... "T12"
    Labels title;
    Labels definition; ///< what is counted, in words
    Labels unit;       ///< "persons", "referrals", "nights"
    std::vector<Heading> rows;
    std::vector<Heading> columns;
    std::vector<ReportCell> cells; ///< rows.size() * columns.size()

    [[nodiscard]] const ReportCell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    [[nodiscard]] ReportCell &at(std::size_t row, std::size_t column) { return cells[row * columns.size() + column]; }
    /// Position in `cells`; nothing where the table has no such row or column.
    [[nodiscard]] std::optional<std::size_t> place(const QString &row, const QString &column) const;
};

/// A share of a column's total, from shown counts only, the unknown left out of the denominator. Where an
/// unknown count is hidden it cannot be subtracted: `with_unknown`, and the denominator is the whole total.
struct Share {
    double percent = 0;
    std::int64_t denominator = 0;
    bool with_unknown = false;
};

/// An equation between tables that must hold before anything leaves the program. In a protected report both
/// sides are 0 once it has been found to hold: the counts themselves may be hidden cells.
struct Check {
    Labels sentence;     ///< "Opening stock + new + reopened - closed = closing stock"
    std::int64_t left = 0;
    std::int64_t right = 0;
    [[nodiscard]] bool holds() const { return left == right; }
};

/// A rule of disclosure as it was applied, with its numbers in the sentence.
struct AppliedRule {
    QString id; ///< "small_counts", as in `resources/report/disclosure.json`
    Labels sentence;
    friend bool operator==(const AppliedRule &, const AppliedRule &) = default;
};

/// A publication that a report was protected together with.
struct EarlierReport {
    ReportOptions options;
    QString centre; ///< where it is not that of the report
    friend bool operator==(const EarlierReport &, const EarlierReport &) = default;
};

/// What the certificate says of the proof. Counts are cells of the system, a cell of several tables once.
struct Proof {
    int cells = 0;
    int small = 0;       ///< below the threshold, and possible
    int secondary = 0;   ///< hidden to protect them
    int by_witness = 0;  ///< small cells for which other figures, checked in whole numbers, are just as possible
    int by_world = 0;    ///< of these, small cells that another possible case file moves
    std::int64_t narrowest = 0; ///< width of the narrowest interval anybody can derive for a small cell, at least
    int known_before = 0;///< small cells that earlier publications give away already
    std::vector<EarlierReport> earlier = {}; ///< publications taken into account
};

/// A table, or a block of it, that a protection cannot print: even its total is too small, or would give another away.
struct LeftOut {
    QString table;
    Labels title;
    bool in_part = false;
};

/// Whose figures a national report adds up. How many persons were counted once instead of twice is not said: it is
/// mostly a small figure itself.
struct Together {
    int centres = 0;             ///< 0 = the figures are of one centre
    QStringList without_tokens;  ///< centres whose transferred persons nobody can recognise: they count at each
};

struct Report {
    ReportOptions options;
    QString centre; ///< name of the office as it appears on the title page; may be empty
    bool training = false;
    std::vector<ReportTable> tables;
    std::vector<Check> checks;
    Proof proof = {};
    std::vector<LeftOut> left_out = {}; ///< by collapsing or rounding
    /// Every count differs from its figure by less than this; 0 = the figures are the counts.
    int rounded = 0;
    QByteArray description = {}; ///< `tables-Y.json` (contracts, 4); empty in a confidential report
    Together together = {};
    QString signed_reason = {}; ///< why a director had it written although the quality gate was red; mostly empty
    std::vector<AppliedRule> rules = {}; ///< of disclosure; none in a confidential report

    [[nodiscard]] const ReportTable *table(const QString &id) const; ///< null where there is none
    [[nodiscard]] ReportTable *table(const QString &id);
};

} // namespace ancora::statistics
