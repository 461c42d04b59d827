// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/transfers.h"

/// What one centre hands over for the national report: confidential counts, never persons. They are those of every
/// block at its innermost cells (every country, not the listed ones), because what is listed and hidden can only be
/// decided once the centres are added up. How they travel is `exchange/aggregate_package.h`'s business.
namespace ancora::statistics {

struct BlockAggregate {
    BlockCounts counts; ///< innermost cells, as in LeafCounts
    Passages passages;
    friend bool operator==(const BlockAggregate &, const BlockAggregate &) = default;
};

struct TableAggregate {
    QString id;
    std::vector<BlockAggregate> blocks;
    friend bool operator==(const TableAggregate &, const TableAggregate &) = default;
};

struct Aggregates {
    QString definitions;    ///< version of the tables
    QStringList code_lists; ///< "countries 2026-01", in the order of `all_lists`
    int year = 0;
    Scope scope = Scope::Trafficking;
    QDate cut_off;
    Uuid office;
    QString centre; ///< its name, as in reports
    bool training = false;
    int capacity = 0;       ///< beds; 0 where they were not entered
    QByteArray centres_key; ///< says which key the tokens were made with, not the key; empty: there are none
    std::vector<TableAggregate> tables;
    friend bool operator==(const Aggregates &, const Aggregates &) = default;
};

/// What the persons who changed centres are recognised by: their marks, and the key these were made with.
struct CentresTokens {
    const Marks &marks;
    const Secret &key;
};

/// Counts the year. Without `tokens` the passages are left out.
[[nodiscard]] Result<Aggregates> aggregate(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                           const ReportOptions &options, const std::optional<CentresTokens> &tokens);

[[nodiscard]] QByteArray encode(const Aggregates &aggregates);
/// Reads untrusted bytes. Damaged where they do not hold together, Newer where a later program wrote them.
[[nodiscard]] Result<Aggregates> decode_aggregates(const QByteArray &bytes);

/// A centre's figures and the file they came in, which errors name.
struct Contribution {
    QString file;
    Aggregates aggregates;
};

struct Consolidated {
    LeafCounts leaves;
    int transfers = 0;      ///< counted once instead of twice
    QStringList without_tokens; ///< files whose transfers could not be reconciled
};

/// Adds up. Refused, with one sentence that names the file, where a centre is there twice, where definitions, code
/// lists, scope, year or cut-off are not those of `options` and of this program, where training and real figures or
/// different centres' keys meet, and where a centre's own figures do not add up.
/// Beds are known where every centre entered its own.
[[nodiscard]] Result<Consolidated> consolidate(const std::vector<Contribution> &centres, const CodeLists &lists,
                                               const Definitions &definitions, const ReportOptions &options);

} // namespace ancora::statistics
