// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "cases/facts.h"
#include "statistics/definition.h"
#include "statistics/report.h"

#include <QDate>

/// Invented facts for the tests of the statistics.
namespace ancora::statistics {

[[nodiscard]] const CodeLists &code_lists();
[[nodiscard]] const Definitions &definitions();
[[nodiscard]] Day day(int year, int month, int day_of_month);
/// Position of a code in its list; fails the program where there is none.
[[nodiscard]] std::uint16_t code(ListId list, const char *text);
[[nodiscard]] ReportOptions confidential(int year, Scope scope = Scope::Trafficking);

/// One more case with one accompaniment; the caller fills in the rest.
CaseFact &add_case(Facts &facts, Day from, Day until = 0, const char *scope = "THB");

/// A shelter of `cases` people from 2010 to 2021, in every state that facts can be in: reopenings, missing
/// codes and dates, phases and stays across the turn of the year.
[[nodiscard]] Facts random_facts(std::uint64_t seed, std::size_t cases);

} // namespace ancora::statistics
