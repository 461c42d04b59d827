// SPDX-License-Identifier: EUPL-1.2
#include "statistics/definition.h"

#include "statistics/json_place.h"

#include <QStringList>
#include <array>

namespace ancora::statistics {
namespace {

constexpr std::array<const char *, variable_count> variable_words{
    "referring_body", "outcome", "form", "sector", "aggravation", "sex", "age", "citizenship",
    "identification", "phase", "phase_reached", "document", "issue", "closure_reason", "duration", "flow",
    "measure", "statement", "victim_civil_party", "centre_civil_party", "judgment", "court_compensation",
    "commission_aid", "scope"};
constexpr std::array<const char *, population_count> population_words{
    "referrals", "new", "flow", "open", "documents", "closed", "residential",
    "accompanied"};
constexpr std::array<const char *, 4> scope_words{"report", "trafficking", "smuggling", "all"};

/// Which variables the events of a population carry.
bool carries(Population population, Variable variable)
{
    switch (population) {
    case Population::Referrals:
        return variable == Variable::ReferringBody || variable == Variable::Outcome;
    case Population::New:
        return variable >= Variable::Form && variable <= Variable::Identification;
    case Population::Flow:
        return variable == Variable::Flow;
    case Population::Open:
        return variable == Variable::Phase;
    case Population::Documents:
        return variable == Variable::Document || variable == Variable::Issue;
    case Population::Closed:
        return variable == Variable::ClosureReason || variable == Variable::PhaseReached
            || variable == Variable::Duration;
    case Population::Residential:
        return variable == Variable::Measure;
    case Population::Accompanied:
        return variable >= Variable::Statement && variable <= Variable::CommissionAid;
    }
    return false;
}

CodeDefinition read_code(const Place &place)
{
    place.allow({"code", "labels", "below", "value", "balance"});
    CodeDefinition code{place.at("code").text(), place.at("labels").labels(), 0, {}, {}};
    place.at("code").require(Code::parse(code.code).has_value());
    if (place.has("below"))
        code.below = place.at("below").number();
    code.value = place.has("value") ? place.at("value").text() : code.code;
    if (place.has("balance")) {
        for (const QString &other : place.at("balance").keys())
            code.balance.insert(other, place.at("balance").at(other).number());
    }
    return code;
}

std::vector<CodeDefinition> read_codes(const Place &place)
{
    std::vector<CodeDefinition> result;
    for (const Place &item : place.items())
        result.push_back(read_code(item));
    place.require(!result.empty());
    return result;
}

ListId read_list(const Place &place)
{
    for (const ListId id : all_lists) {
        if (list_name(id) == place.text())
            return id;
    }
    place.refuse();
}

void check_bands(const DimensionDefinition &dimension, const Place &codes)
{
    int last = 0;
    for (std::size_t i = 0; i < dimension.codes.size(); ++i) {
        const int below = dimension.codes[i].below;
        const bool is_last = i + 1 == dimension.codes.size();
        codes.items()[i].require(is_last ? below == 0 : below > last && below < 0xffff);
        last = below;
    }
}

/// The program counts these by position, so the file must name exactly the codes it knows.
void check_fixed_codes(const DimensionDefinition &dimension, const Place &codes)
{
    static const QMap<Variable, QStringList> fixed{
        {Variable::Identification, {QStringLiteral("IDENTIFIED"), QStringLiteral("PRESUMED")}},
        {Variable::Issue, {QStringLiteral("FIRST"), QStringLiteral("RENEWAL")}},
        {Variable::Flow,
         {QStringLiteral("START"), QStringLiteral("NEW"), QStringLiteral("REOPENED"), QStringLiteral("CLOSED"),
          QStringLiteral("END")}},
        {Variable::Measure, {QStringLiteral("PERSONS"), QStringLiteral("NIGHTS"), QStringLiteral("OCCUPANCY")}},
        {Variable::Statement, {QStringLiteral("STATEMENT"), QStringLiteral("NO_STATEMENT")}},
        {Variable::VictimCivilParty, {QStringLiteral("VICTIM_CIVIL_PARTY"), QStringLiteral("NO_VICTIM_CIVIL_PARTY")}},
        {Variable::CentreCivilParty, {QStringLiteral("CENTRE_CIVIL_PARTY"), QStringLiteral("NO_CENTRE_CIVIL_PARTY")}},
        {Variable::Judgment, {QStringLiteral("CONVICTION"), QStringLiteral("OTHER_JUDGMENT"), QStringLiteral("NO_JUDGMENT")}},
        {Variable::CourtCompensation, {QStringLiteral("COURT_COMPENSATION"), QStringLiteral("NO_COURT_COMPENSATION")}},
        {Variable::CommissionAid, {QStringLiteral("COMMISSION_AID"), QStringLiteral("NO_COMMISSION_AID")}}};
    codes.require(fixed.contains(dimension.variable));
    QStringList names;
    for (const CodeDefinition &code : dimension.codes)
        names.append(code.code);
    codes.require(names == fixed.value(dimension.variable));
    for (const CodeDefinition &code : dimension.codes) {
        for (const QString &other : code.balance.keys())
            codes.require(names.contains(other) && other != code.code);
    }
}

DimensionDefinition read_dimension(const QString &id, const Place &place)
{
    place.allow({"variable", "list", "codes", "group_by", "groups", "home", "otherwise", "missing", "rest", "summed"});
    DimensionDefinition dimension;
    dimension.id = id;
    dimension.variable = static_cast<Variable>(place.at("variable").word(variable_words));
    place.require(place.has("list") != place.has("codes"));
    if (place.has("list"))
        dimension.list = read_list(place.at("list"));
    else
        dimension.codes = read_codes(place.at("codes"));
    if (place.has("group_by"))
        dimension.group_by = place.at("group_by").text();
    if (place.has("groups"))
        dimension.groups = read_codes(place.at("groups"));
    if (place.has("home"))
        dimension.home = place.at("home").text();
    if (place.has("otherwise"))
        dimension.otherwise = place.at("otherwise").text();
    if (place.has("missing"))
        dimension.missing = read_code(place.at("missing"));
    if (place.has("rest"))
        dimension.rest = place.at("rest").labels();
    if (place.has("summed"))
        dimension.summed = place.at("summed").flag();

    const bool banded = dimension.variable == Variable::Age || dimension.variable == Variable::Duration;
    place.require(dimension.missing || !(dimension.list || dimension.variable == Variable::Age));
    place.require((dimension.group_by == QLatin1String("eu_membership")) == !dimension.home.isEmpty());
    if (banded)
        check_bands(dimension, place.at("codes"));
    else if (!dimension.list)
        check_fixed_codes(dimension, place.at("codes"));
    return dimension;
}

NodeCondition read_condition(const Place &place, const Definitions &definitions)
{
    NodeCondition condition{place.at("dimension").text(), place.at("code").text()};
    place.at("dimension").require(definitions.dimensions.contains(condition.dimension));
    return condition;
}

std::vector<AxisDefinition> read_axis(const Place &place, Population population, const Definitions &definitions)
{
    std::vector<AxisDefinition> result;
    for (const Place &item : place.items()) {
        AxisDefinition axis;
        if (item.is_text()) {
            axis.dimension = item.text();
        } else {
            item.allow({"dimension", "depth"});
            axis = {item.at("dimension").text(), item.at("depth").number()};
            item.at("depth").require(axis.depth == 1);
        }
        const auto dimension = definitions.dimensions.constFind(axis.dimension);
        item.require(dimension != definitions.dimensions.cend() && carries(population, dimension->variable));
        result.push_back(std::move(axis));
    }
    return result;
}

BlockDefinition read_block(const Place &place, const Definitions &definitions)
{
    place.allow({"population", "only", "rows", "columns"});
    BlockDefinition block;
    block.population = static_cast<Population>(place.at("population").word(population_words));
    block.rows = read_axis(place.at("rows"), block.population, definitions);
    block.columns = read_axis(place.at("columns"), block.population, definitions);
    place.at("rows").require(!block.rows.empty());
    if (place.has("only")) {
        block.only = read_condition(place.at("only"), definitions);
        place.at("only").require(carries(block.population, definitions.dimensions[block.only->dimension].variable));
    }
    return block;
}

TableDefinition read_table(const Place &place, const Definitions &definitions)
{
    place.allow({"id", "scope", "title", "definition", "unit", "hidden_with", "blocks"});
    TableDefinition table;
    table.id = place.at("id").text();
    table.scope = static_cast<TableScope>(place.at("scope").word(scope_words));
    table.title = place.at("title").labels();
    table.definition = place.at("definition").labels();
    table.unit = place.at("unit").labels();
    if (place.has("hidden_with"))
        table.hidden_with = place.at("hidden_with").text();
    for (const Place &block : place.at("blocks").items())
        table.blocks.push_back(read_block(block, definitions));
    place.at("blocks").require(!table.blocks.empty());
    return table;
}

std::vector<Term> read_terms(const Place &place, const Definitions &definitions)
{
    std::vector<Term> result;
    for (const Place &item : place.items()) {
        const std::vector<Place> parts = item.items();
        item.require(parts.size() == 4);
        const Term term{parts[0].text(), parts[1].text(), parts[2].text(), parts[3].number()};
        const auto is_table = [&term](const TableDefinition &table) { return table.id == term.table; };
        item.require(std::any_of(definitions.tables.begin(), definitions.tables.end(), is_table));
        result.push_back(term);
    }
    return result;
}

CheckDefinition read_check(const Place &place, const Definitions &definitions)
{
    place.allow({"sentence", "scope", "may_differ", "left", "right"});
    if (place.has("scope"))
        place.at("scope").require(place.at("scope").text() == QLatin1String("trafficking"));
    if (place.has("may_differ"))
        place.at("may_differ").require(place.at("may_differ").flag());
    return {place.at("sentence").labels(), place.has("scope"), place.has("may_differ"), read_terms(place.at("left"), definitions),
            read_terms(place.at("right"), definitions)};
}

std::vector<QString> read_words(const Place &place)
{
    std::vector<QString> words;
    for (const Place &word : place.items())
        words.push_back(word.text());
    return words;
}

/// By the variable that the codes tell of; each of the `variables` must be there.
QMap<Variable, std::vector<QString>> read_telling(const Place &place, std::initializer_list<Variable> variables)
{
    QMap<Variable, std::vector<QString>> telling;
    for (const Variable variable : variables) {
        const char *word = variable_words[static_cast<std::size_t>(variable)];
        telling.insert(variable, read_words(place.at(word)));
    }
    place.require(place.keys().size() == telling.size());
    return telling;
}

LegalRule read_legal(const Place &place)
{
    place.allow({"steps", "convictions", "compensations", "awarded"});
    return {read_telling(place.at("steps"), {Variable::Statement, Variable::VictimCivilParty, Variable::CentreCivilParty, Variable::Judgment}),
            read_words(place.at("convictions")),
            read_telling(place.at("compensations"), {Variable::CourtCompensation, Variable::CommissionAid}),
            place.at("awarded").text()};
}

Definitions read_all(const Place &place)
{
    place.allow({"format", "version", "about", "identification", "legal", "shelter", "dimensions", "total", "remaining", "impossible",
                 "impossible_sentence", "tables", "checks"});
    place.at("format").require(place.at("format").text() == QLatin1String("ancora-report/1"));
    Definitions result;
    result.version = place.at("version").text();
    const Place rule = place.at("identification");
    rule.allow({"phases", "opinion", "decision"});
    result.identification.phases = read_words(rule.at("phases"));
    result.identification.opinion = rule.at("opinion").text();
    result.identification.decision = rule.at("decision").text();
    result.legal = read_legal(place.at("legal"));
    result.shelter = place.at("shelter").text();
    for (const QString &id : place.at("dimensions").keys())
        result.dimensions.insert(id, read_dimension(id, place.at("dimensions").at(id)));
    result.total = place.at("total").labels();
    result.remaining = place.at("remaining").labels();
    for (const Place &item : place.at("impossible").items()) {
        item.allow({"scope", "dimension", "code"});
        item.at("scope").require(item.at("scope").text() == QLatin1String("trafficking"));
        result.impossible.push_back(read_condition(item, result));
    }
    result.impossible_sentence = place.at("impossible_sentence").labels();
    for (const Place &item : place.at("tables").items()) {
        TableDefinition table = read_table(item, result);
        for (const TableDefinition &earlier : result.tables)
            item.at("id").require(earlier.id != table.id);
        result.tables.push_back(std::move(table));
    }
    for (const Place &item : place.at("checks").items())
        result.checks.push_back(read_check(item, result));
    return result;
}

} // namespace

Result<Definitions> Definitions::load()
{
    ANCORA_TAKE(const QByteArray tables, read_definition_file(QStringLiteral(":/report/tables.json")));
    ANCORA_TAKE(Definitions result, parse(tables));
    ANCORA_TAKE(const QByteArray rules, read_definition_file(QStringLiteral(":/report/disclosure.json")));
    ANCORA_TAKE(result.disclosure, DisclosureRules::parse(rules, result.dimensions.keys()));
    return result;
}

Result<Definitions> Definitions::parse(const QByteArray &json)
{
    return read_document(json, read_all);
}

} // namespace ancora::statistics
