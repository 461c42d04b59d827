// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>
#include <array>
#include <vector>

namespace ancora {

struct Case;

/// From a day on the person may be reached in one way, only under a condition, or not at all. It is written once: a change is
/// a further rule, and the older one stays and tells what held before.
struct ContactRule {
    RecordId id;
    // facts
    Code channel;    ///< list ContactChannels
    Code permission; ///< list ContactPermissions: ALLOWED, ONLY_SO or FORBIDDEN
    QDate since;
    QString note; ///< face: the condition, or why

    [[nodiscard]] bool forbids() const { return permission == Code::of("FORBIDDEN"); }
    friend bool operator==(const ContactRule &, const ContactRule &) = default;
};

/// What the program does with the ways to reach somebody.
enum class ContactUse : std::uint8_t {
    ShowPhone,   ///< the number on the screen, until somebody asks for it and says so
    ShowAddress, ///< likewise
    WriteLetter,
    PrintLabel   ///< with name and address
};

/// A forbidden channel and the use it stops. E-mail and a third person stop nothing: the program neither writes the one nor
/// knows the other; their rules stand in the banner.
struct ContactBlock {
    const char *channel;
    ContactUse use;
};
inline constexpr std::array contact_blocks{
    ContactBlock{"PHONE", ContactUse::ShowPhone},     ContactBlock{"TEXT", ContactUse::ShowPhone},
    ContactBlock{"VISIT", ContactUse::ShowAddress},   ContactBlock{"LETTER", ContactUse::WriteLetter},
    ContactBlock{"LETTER", ContactUse::PrintLabel},
};

/// What holds for a channel on the day: the last rule that has begun; of one day the one made last. Null where there is none.
[[nodiscard]] const ContactRule *contact_rule_on(const std::vector<ContactRule> &rules, const Code &channel, QDate day);
/// The rule that forbids it on the day; null where nothing does.
[[nodiscard]] const ContactRule *forbidding(const std::vector<ContactRule> &rules, ContactUse use, QDate day);

/// To be asked before a letter or a label for the person is made.
[[nodiscard]] bool may_write_letter(const Case &file, QDate day);
[[nodiscard]] bool may_print_label(const Case &file, QDate day);

} // namespace ancora
