// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "statistics/counting.h"
#include "values/secret.h"

#include <unordered_map>

/// Persons who went from one centre to another, so that the national count has each of them once.
///
/// A centre that sends or receives somebody knows it: a closure with the reason "transferred to another centre",
/// an accompaniment whose referring body is "another centre". Each such accompaniment is a *passage*, written
/// beside the counts of each block as a token and the innermost cell it is counted in. The token is a keyed hash
/// (BLAKE2b) of the folded names, the birth date, the scope, the year and the block; the key is shared by the centres
/// and the recipient does not have it.
///
/// What counts once means (an arrival and a departure of two centres with the same token are one transfer):
/// - New persons (T3 to T6, T11): the arrival drops out, the sending centre keeps the person as new.
/// - Stock and flow (T7): the closing and the beginning drop out together. Where the stays with both centres overlap
///   the turn of a year, the person is open once. Where the closing lies before this year and the beginning in it,
///   the beginning is a reopening. Each of these changes leaves start + new + reopened - closed = end as it was.
/// - Closures (T9): the closing by transfer drops out; the final one is as long as the part at its own centre.
/// - Open at the end (T8): the receiving centre keeps the person.
/// - Residential reception (T10): a person who slept in several shelters is one person; nights are added up.
/// - Persons accompanied (T12): a person accompanied by several centres is one person, with what any of them knows.
/// - Trafficking and aggravated smuggling are counted apart: who changes from one to the other on the way counts once
///   in each.
/// - Referrals (T1, T2) and documents (T8) are added up: they are counted as often as they happen.
///
/// Its limits. Names written differently, or a birth date known to one centre only, do not match: the person counts
/// twice. A table's tokens cannot be joined to another table's, but where a year has a single transfer there is
/// nothing to join: its cells in all tables belong to one person, as whoever reads confidential tables with ones
/// in them may find out anyway. Names and birth dates are few, so whoever has the key could test a guess against a
/// token: the centres have the key and no package of another centre, the recipient has the packages and no key.
namespace ancora::statistics {

/// What tokens of one person are made from; knowing one is being able to recognise that person.
using Marks = std::unordered_map<FileId, Secret>;

/// The cases that came from or went to another centre.
[[nodiscard]] Result<std::vector<FileId>> transferred(const Facts &facts, const CodeLists &lists);
/// Nothing where the person has no name or no birth date: nobody could be recognised.
[[nodiscard]] std::optional<Secret> mark_of(const Person &person, const Secret &centres_key);

inline constexpr qsizetype token_size = 16;

/// One accompaniment at one end of a transfer, as one block sees it.
struct Passage {
    enum class Side : std::uint8_t { Arrival, Departure };
    enum class When : std::uint8_t { Before, During, After }; ///< the period
    QByteArray token;
    Side side = Side::Arrival;
    When when = When::During;
    /// Innermost cell of the count that drops out where the other centre knows the person too.
    std::optional<std::uint32_t> cell;
    friend bool operator==(const Passage &, const Passage &) = default;
};
/// Sorted by token, which says nothing; passages of one person in the order of their dates.
using Passages = std::vector<Passage>;

/// By table, by block: the passages of the persons who have a mark.
[[nodiscard]] Result<std::vector<std::vector<Passages>>> passages_of(const Facts &facts, const Marks &marks,
                                                                     const std::vector<TableLayout> &tables,
                                                                     const CodeLists &lists,
                                                                     const Definitions &definitions,
                                                                     const ReportOptions &options);

/// Takes out of `counts`, the innermost ones of all centres together, what they count more than once, and returns
/// how many transfers (in shelters, and of persons accompanied: persons) that were. `centres` has the same block of each centre.
int settle(BlockCounts &counts, const Block &block, const std::vector<const Passages *> &centres);

} // namespace ancora::statistics
