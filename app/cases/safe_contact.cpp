// SPDX-License-Identifier: EUPL-1.2
#include "cases/safe_contact.h"

#include "cases/case_file.h"

namespace ancora {

const ContactRule *contact_rule_on(const std::vector<ContactRule> &rules, const Code &channel, QDate day)
{
    const ContactRule *last = nullptr;
    for (const ContactRule &rule : rules) {
        const bool holds = rule.channel == channel && rule.since <= day;
        if (holds && (!last || std::pair(rule.since, rule.id) >= std::pair(last->since, last->id)))
            last = &rule;
    }
    return last;
}

const ContactRule *forbidding(const std::vector<ContactRule> &rules, ContactUse use, QDate day)
{
    for (const ContactBlock &block : contact_blocks) {
        const ContactRule *rule = block.use == use ? contact_rule_on(rules, Code::of(block.channel), day) : nullptr;
        if (rule && rule->forbids())
            return rule;
    }
    return nullptr;
}

bool may_write_letter(const Case &file, QDate day) { return !forbidding(file.contact_rules, ContactUse::WriteLetter, day); }

bool may_print_label(const Case &file, QDate day) { return !forbidding(file.contact_rules, ContactUse::PrintLabel, day); }

} // namespace ancora
