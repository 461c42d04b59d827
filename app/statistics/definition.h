// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "statistics/disclosure_rules.h"
#include "statistics/report.h"
#include "values/language.h"
#include "values/result.h"

#include <QMap>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

/// The tables of the report as data, read from `resources/report/tables.json`, with the rules of disclosure from
/// `disclosure.json` (form: the README beside them).
namespace ancora::statistics {

/// What is known about one counted event; its value is a small number (see `events.h`).
enum class Variable : std::uint8_t {
    ReferringBody, Outcome, Form, Sector, Aggravation, Sex, Age, Citizenship, Identification, Phase,
    PhaseReached, Document, Issue, ClosureReason, Duration, Flow, Measure, Statement, VictimCivilParty,
    CentreCivilParty, Judgment, CourtCompensation, CommissionAid, Scope
};
inline constexpr std::size_t variable_count = 24;

/// What is counted: each population is one kind of event.
enum class Population : std::uint8_t { Referrals, New, Flow, Open, Documents, Closed, Residential, Accompanied };
inline constexpr std::size_t population_count = 8;

/// The order of the codes of these variables is fixed here; the file gives them names.
enum class Identification : std::uint16_t { Identified, Presumed };
enum class Flow : std::uint16_t { Start, New, Reopened, Closed, End };
enum class Measure : std::uint16_t { Persons, Nights, Occupancy };
enum class Judgment : std::uint16_t { Conviction, Other, None };
/// The other variables of the judicial procedure.
enum class Happened : std::uint16_t { Yes, No };

struct CodeDefinition {
    QString code;
    Labels labels;
    int below = 0;           ///< bands (years of age, days): values under this; 0 = no upper end
    QString value;           ///< groups: the attribute's value where it differs from the code
    QMap<QString, int> balance; ///< this code's count is always this combination of others
};

/// A tree over the values of one variable.
struct DimensionDefinition {
    QString id;
    Variable variable = Variable::Scope;
    std::optional<ListId> list;         ///< leaves come from this list, else from `codes`
    std::vector<CodeDefinition> codes;
    QString group_by;                   ///< "", "group" (of the list), "eu_membership", or an attribute
    std::vector<CodeDefinition> groups; ///< unless the list has them
    QString home;                       ///< eu_membership: the country that is group NAT
    QString otherwise;                  ///< group of entries that have no such attribute; empty = none
    std::optional<CodeDefinition> missing; ///< where there is no answer
    std::optional<Labels> rest;         ///< entries under the threshold stand together under this name
    bool summed = true;                 ///< false: a total over this dimension would mean nothing
};

struct AxisDefinition {
    QString dimension;
    int depth = 0; ///< 0 = whole tree; 1 = only the level under the total
};

/// A node of a dimension, as a condition.
struct NodeCondition {
    QString dimension;
    QString code;
};

struct BlockDefinition {
    Population population = Population::New;
    std::optional<NodeCondition> only;
    std::vector<AxisDefinition> rows;
    std::vector<AxisDefinition> columns;
};

/// Which accompaniments a table counts: those of the report's scope, or always the same.
enum class TableScope : std::uint8_t { Report, Trafficking, Smuggling, All };

struct TableDefinition {
    QString id;
    TableScope scope = TableScope::Report;
    Labels title;
    Labels definition;
    Labels unit;
    QString hidden_with; ///< all rows are hidden where this one is; empty = rows stand on their own
    std::vector<BlockDefinition> blocks;
};

struct Term {
    QString table;
    QString row;
    QString column;
    int factor = 1;
};

struct CheckDefinition {
    Labels sentence;
    bool only_trafficking = false; ///< holds only where the report's scope is trafficking
    /// Nothing to be checked: persons and their accompaniments, which differ where somebody has two at once. Where they
    /// do not, one figure gives the other away.
    bool may_differ = false;
    std::vector<Term> left;
    std::vector<Term> right;
    [[nodiscard]] bool holds_in(Scope scope) const { return !only_trafficking || scope == Scope::Trafficking; }
};

/// Tables of the scope "trafficking" cannot have a count here: the only zeros that are shown.
using Impossible = std::vector<NodeCondition>;

/// When a victim counts as identified (domain reference, 3.2).
struct IdentificationRule {
    std::vector<QString> phases;
    QString opinion;
    QString decision;
};

/// Which codes of the judicial procedure tell what.
struct LegalRule {
    QMap<Variable, std::vector<QString>> steps;         ///< list JusticeSteps
    std::vector<QString> convictions;                   ///< list JudgmentOutcomes
    QMap<Variable, std::vector<QString>> compensations; ///< list CompensationSources
    QString awarded;                                    ///< list Decision
};

struct Definitions {
    QString version;
    IdentificationRule identification;
    LegalRule legal;
    QString shelter; ///< the kind of stay whose nights count
    QMap<QString, DimensionDefinition> dimensions;
    Labels total;
    Labels remaining; ///< what stands together in a coarser table, where there is no better name
    Impossible impossible;
    Labels impossible_sentence;
    std::vector<TableDefinition> tables;
    std::vector<CheckDefinition> checks;
    DisclosureRules disclosure; ///< without rules nothing is published

    [[nodiscard]] static Result<Definitions> load();
    /// The tables alone. Anything that does not fit the form is refused; the error's detail names the place, as
    /// "tables[2].blocks[0].rows[1]".
    [[nodiscard]] static Result<Definitions> parse(const QByteArray &json);
};

} // namespace ancora::statistics
