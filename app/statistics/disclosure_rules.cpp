// SPDX-License-Identifier: EUPL-1.2
#include "statistics/disclosure_rules.h"

#include "statistics/json_place.h"

namespace ancora::statistics {
namespace {

constexpr std::array<const char *, rule_kind_count> kind_words{"small_counts", "zeros", "width", "changes",
                                                               "symbol",       "lines", "group", "complement"};
constexpr std::size_t indispensable = 5; ///< of the kinds, the first so many

bool has_dimensions(RuleKind kind) { return kind == RuleKind::Group || kind == RuleKind::Complement; }

DisclosureRule read_rule(const Place &place, const QStringList &dimensions)
{
    DisclosureRule rule;
    rule.kind = static_cast<RuleKind>(place.at("rule").word(kind_words));
    if (!has_dimensions(rule.kind))
        place.allow({"rule", "sentence"});
    else if (rule.kind == RuleKind::Group)
        place.allow({"rule", "sentence", "dimensions", "fewer_than"});
    else
        place.allow({"rule", "sentence", "dimensions"});
    rule.sentence = place.at("sentence").labels();
    if (has_dimensions(rule.kind)) {
        for (const Place &dimension : place.at("dimensions").items()) {
            dimension.require(dimensions.contains(dimension.text()));
            rule.dimensions.append(dimension.text());
        }
    }
    if (rule.kind == RuleKind::Group) {
        rule.fewer_than = place.at("fewer_than").number();
        place.at("fewer_than").require(rule.fewer_than >= 1);
    }
    return rule;
}

DisclosureRules read_rules(const Place &place, const QStringList &dimensions)
{
    place.allow({"format", "version", "about", "rules"});
    place.at("format").require(place.at("format").text() == QLatin1String("ancora-disclosure/1"));
    DisclosureRules result;
    for (const Place &item : place.at("rules").items()) {
        DisclosureRule rule = read_rule(item, dimensions);
        item.at("rule").require(!result.find(rule.kind));
        result.rules.push_back(std::move(rule));
    }
    for (std::size_t kind = 0; kind < indispensable; ++kind)
        place.at("rules").require(result.find(static_cast<RuleKind>(kind)) != nullptr);
    return result;
}

} // namespace

const DisclosureRule *DisclosureRules::find(RuleKind kind) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [kind](const DisclosureRule &rule) { return rule.kind == kind; });
    return found == rules.end() ? nullptr : &*found;
}

std::vector<AppliedRule> DisclosureRules::applied(int threshold) const
{
    std::vector<AppliedRule> result;
    for (const DisclosureRule &rule : rules) {
        result.push_back({QString::fromLatin1(kind_words[static_cast<std::size_t>(rule.kind)]), {}});
        for (const Language language : all_languages) {
            QString sentence = rule.sentence.in(language);
            sentence.replace(QStringLiteral("%1"), QString::number(threshold));
            sentence.replace(QStringLiteral("%2"), QString::number(rule.fewer_than));
            result.back().sentence.set(language, sentence);
        }
    }
    return result;
}

Result<DisclosureRules> DisclosureRules::parse(const QByteArray &json, const QStringList &dimensions)
{
    return read_document(json, [&dimensions](const Place &place) { return read_rules(place, dimensions); });
}

} // namespace ancora::statistics
