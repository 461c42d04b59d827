// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/rules.h"

#include "cases/json_place.h"
#include "deadlines/calendar.h"

#include <QCoreApplication>

namespace ancora::deadlines {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

namespace {

constexpr std::array<const char *, event_count> event_words{"document", "phase", "decision", "opinion", "referral",
                                                            "consent", "onward_referral", "risk_flag"};
constexpr std::array<const char *, 3> unit_words{"days", "working_days", "months"};

QString damaged() { return RuleText::tr("The rules for deadlines are damaged."); }

bool has_code(Event event) { return event == Event::Document || event == Event::Phase; }

template <class Dated> bool holds_on(const Dated &dated, QDate day)
{
    return (dated.valid_from.isNull() || dated.valid_from <= day) && (dated.valid_until.isNull() || day <= dated.valid_until);
}

template <class Dated> bool overlap(const Dated &a, const Dated &b)
{
    const auto ends_before = [](const Dated &x, const Dated &y) {
        return x.valid_until.isValid() && y.valid_from.isValid() && x.valid_until < y.valid_from;
    };
    return !ends_before(a, b) && !ends_before(b, a);
}

template <class Dated> void read_validity(const Place &place, Dated &dated)
{
    if (place.has("valid_from"))
        dated.valid_from = place.at("valid_from").date();
    if (place.has("valid_until")) {
        dated.valid_until = place.at("valid_until").date();
        place.at("valid_until").require(dated.valid_from.isNull() || dated.valid_from <= dated.valid_until);
    }
}

Code offence_code(const Code &scope)
{
    return Code::parse(QStringLiteral("OFFENCE_") + scope.text()).value_or(Code());
}

bool has_law(const std::vector<Law> &laws, const Code &code)
{
    return std::any_of(laws.begin(), laws.end(), [&code](const Law &law) { return law.code == code; });
}

/// The versions of a law follow each other without a gap and without an end: every day has its article.
std::vector<Law> read_laws(const Place &place, const CodeList &scopes)
{
    std::vector<Law> laws;
    for (const Place &item : place.items()) {
        item.allow({"code", "label", "valid_from", "valid_until", "to_be_confirmed", "basis"});
        Law law;
        law.code = item.at("code").code();
        law.label = item.at("label").labels();
        law.to_be_confirmed = item.has("to_be_confirmed") && item.at("to_be_confirmed").flag();
        (void)item.at("basis").text();
        read_validity(item, law);
        const auto before = std::find_if(laws.rbegin(), laws.rend(), [&law](const Law &other) { return other.code == law.code; });
        const QDate expected = before == laws.rend() ? QDate() : before->valid_until.addDays(1);
        item.at("valid_from").require(law.valid_from == expected && (before == laws.rend() || before->valid_until.isValid()));
        laws.push_back(std::move(law));
    }
    for (const Law &law : laws) {
        const bool goes_on = std::any_of(laws.begin(), laws.end(), [&law](const Law &other) {
            return other.code == law.code && other.valid_until.isNull();
        });
        place.at(law.code.text()).require(goes_on);
    }
    for (const CodeEntry &scope : scopes.entries())
        place.at(offence_code(scope.code).text()).require(has_law(laws, offence_code(scope.code)));
    return laws;
}

Code read_known_code(const Place &place, Event event, const CodeLists &lists)
{
    const Code code = place.code();
    place.require(lists.list(event == Event::Document ? ListId::ResidenceDocuments : ListId::StatusPhase).find(code) != nullptr);
    return code;
}

std::vector<Rule::Start> read_starts(const Place &place, const CodeLists &lists)
{
    std::vector<Rule::Start> starts;
    for (const Place &item : place.items()) {
        Rule::Start start;
        start.event = static_cast<Event>(item.at("event").word(event_words));
        if (has_code(start.event)) {
            item.allow({"event", "code", "after"});
            start.code = read_known_code(item.at("code"), start.event, lists);
        } else {
            item.allow({"event", "after"});
        }
        start.after = item.at("after").labels();
        for (const Language language : all_languages)
            item.at("after").at(language_code(language)).require(start.after.in(language).count(QStringLiteral("%1")) == 1);
        starts.push_back(std::move(start));
    }
    place.require(!starts.empty());
    return starts;
}

Length read_length(const Place &place)
{
    place.allow({"days", "working_days", "months"});
    place.require(place.keys().size() == 1);
    Length length;
    for (std::size_t unit = 0; unit < unit_words.size(); ++unit) {
        if (!place.has(unit_words[unit]))
            continue;
        length = {static_cast<Length::Unit>(unit), place.at(unit_words[unit]).number()};
        place.at(unit_words[unit]).require(length.count >= 1);
    }
    return length;
}

std::vector<Rule::Suspension> read_suspensions(const Place &place, const CodeLists &lists)
{
    std::vector<Rule::Suspension> suspensions;
    for (const Place &item : place.items()) {
        item.allow({"event", "code"});
        const auto event = static_cast<Event>(item.at("event").word(event_words));
        item.at("event").require(has_code(event));
        suspensions.push_back({event, read_known_code(item.at("code"), event, lists)});
    }
    return suspensions;
}

void read_exceptions(const Place &place, Rule &rule)
{
    constexpr std::array<const char *, 2> who{"unaccompanied_minors", "eu_citizens"};
    for (const Place &item : place.items())
        (item.word(who) == 0 ? rule.not_for_minors : rule.not_for_eu_citizens) = true;
}

Rule read_rule(const Place &place, const CodeLists &lists, const std::vector<Law> &laws)
{
    place.allow({"code", "valid_from", "valid_until", "starts", "length", "first_day_counts", "on_closed_day", "closed_day_basis",
                 "suspended_by", "not_for", "renewals", "next_step", "law", "warn_days", "basis"});
    Rule rule;
    rule.code = place.at("code").code();
    read_validity(place, rule);
    rule.starts = read_starts(place.at("starts"), lists);
    rule.length = read_length(place.at("length"));
    rule.first_day_counts = place.at("first_day_counts").flag();
    rule.moves_to_working_day = place.at("on_closed_day").word(std::array<const char *, 2>{"stays", "next_working_day"}) == 1;
    rule.suspended_by = read_suspensions(place.at("suspended_by"), lists);
    // Days cannot be put back into a month without saying how long the month was.
    place.at("suspended_by").require(rule.suspended_by.empty() || rule.length.unit != Length::Unit::Months);
    read_exceptions(place.at("not_for"), rule);
    if (place.has("renewals")) {
        rule.renewals = place.at("renewals").number();
        place.at("renewals").require(*rule.renewals >= 0);
    }
    rule.next_step = place.at("next_step").labels();
    rule.law = place.at("law").code();
    place.at("law").require(has_law(laws, rule.law));
    rule.warn_days = place.at("warn_days").number();
    place.at("warn_days").require(rule.warn_days >= 0);
    // For people who edit the file: nothing is a rule without a source.
    (void)place.at("basis").text();
    (void)place.at("closed_day_basis").text();
    return rule;
}

/// On no day may two rules speak of the same event.
void require_one_rule_for(const Place &place, const Rule &rule, const std::vector<Rule> &others)
{
    for (std::size_t i = 0; i < rule.starts.size(); ++i) {
        const Rule::Start &start = rule.starts[i];
        const bool twice = std::any_of(others.begin(), others.end(), [&](const Rule &other) {
            return overlap(rule, other)
                   && std::any_of(other.starts.begin(), other.starts.end(), [&start](const Rule::Start &same) {
                          return same.event == start.event && same.code == start.code;
                      });
        });
        place.at("starts").items()[i].require(!twice);
    }
}

QDate after_working_days(QDate start, int count)
{
    while (count > 0) {
        start = start.addDays(1);
        count -= is_working_day(start) ? 1 : 0;
    }
    return start;
}

QDate after_months(QDate start, int months, bool first_day_counts)
{
    const QDate same_day = start.addMonths(months);
    // In a month without that day the period ends with the month (Regulation 1182/71, art. 3, 2, c).
    return first_day_counts && same_day.day() == start.day() ? same_day.addDays(-1) : same_day;
}

} // namespace

QDate Rule::end(QDate start) const
{
    const QDate day_before = first_day_counts ? start.addDays(-1) : start;
    switch (length.unit) {
    case Length::Unit::Days: return day_before.addDays(length.count);
    case Length::Unit::WorkingDays: return after_working_days(day_before, length.count);
    case Length::Unit::Months: break;
    }
    return after_months(start, length.count, first_day_counts);
}

Result<Rules> Rules::parse(const QByteArray &json, const CodeLists &lists)
{
    return read_json(json, damaged(), [&lists](const Place &place) {
        place.allow({"format", "version", "about", "warn_days", "tasks", "laws", "rules"});
        place.at("format").require(place.at("format").text() == QLatin1String("ancora-deadlines/1"));
        Rules rules;
        rules.m_lists = &lists;
        rules.m_warn_days = place.at("warn_days").number();
        place.at("tasks").allow({"days_ahead", "escalate_after_days"});
        rules.m_tasks = {place.at("tasks").at("days_ahead").number(), place.at("tasks").at("escalate_after_days").number()};
        rules.m_laws = read_laws(place.at("laws"), lists.list(ListId::Scope));
        for (const Place &item : place.at("rules").items()) {
            Rule rule = read_rule(item, lists, rules.m_laws);
            require_one_rule_for(item, rule, rules.m_rules);
            rules.m_rules.push_back(std::move(rule));
        }
        return rules;
    });
}

Result<Rules> Rules::load(const CodeLists &lists)
{
    ANCORA_TAKE(const QByteArray json, read_rule_file(QStringLiteral(":/deadlines/deadlines.json"), damaged()));
    return parse(json, lists);
}

const Rule *Rules::find(Event event, const Code &code, QDate start) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return holds_on(rule, start) && std::any_of(rule.starts.begin(), rule.starts.end(), [&](const Rule::Start &one) {
                   return one.event == event && one.code == code;
               });
    });
    return found == m_rules.end() ? nullptr : &*found;
}

const Law &Rules::law(const Code &code, QDate on) const
{
    return *std::find_if(m_laws.begin(), m_laws.end(), [&](const Law &law) { return law.code == code && holds_on(law, on); });
}

const Law *Rules::offence(const Code &scope, QDate on) const
{
    return on.isValid() && m_lists->list(ListId::Scope).find(scope) ? &law(offence_code(scope), on) : nullptr;
}

} // namespace ancora::deadlines
