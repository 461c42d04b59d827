// SPDX-License-Identifier: EUPL-1.2
#include "cli/report_options.h"

#include "cli/terminal.h"
#include "values/partial_date.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ancora::cli {

namespace {

statistics::Scope scope_of(const Invocation &invocation)
{
    const QString scope = invocation.has(QStringLiteral("scope")) ? invocation.option(QStringLiteral("scope"))
                                                                  : QStringLiteral("thb");
    if (scope == QStringLiteral("thb"))
        return statistics::Scope::Trafficking;
    if (scope == QStringLiteral("smuggling"))
        return statistics::Scope::AggravatedSmuggling;
    if (scope == QStringLiteral("all"))
        return statistics::Scope::All;
    throw WrongUsage{CommandLine::tr("--scope is thb, smuggling or all.")};
}

int threshold_of(const Invocation &invocation)
{
    const bool confidential = invocation.has(QStringLiteral("confidential"));
    if (confidential && invocation.has(QStringLiteral("protect")))
        throw WrongUsage{CommandLine::tr("--confidential and --protect exclude each other.")};
    if (confidential)
        return 0;
    if (!invocation.has(QStringLiteral("protect")))
        return statistics::ReportOptions().threshold;
    const QString rule = invocation.option(QStringLiteral("protect"));
    const QString prefix = QStringLiteral("threshold=");
    bool is_number = false;
    const int threshold = rule.startsWith(prefix) ? rule.mid(prefix.size()).toInt(&is_number) : 0;
    if (!is_number || threshold < 2 || threshold > 100)
        throw WrongUsage{CommandLine::tr("--protect takes threshold=K, K from 2 to 100.")};
    return threshold;
}

statistics::Method method_of(const Invocation &invocation)
{
    const QString wanted = invocation.has(QStringLiteral("method")) ? invocation.option(QStringLiteral("method"))
                                                                    : statistics::method_code(statistics::Method::Suppression);
    for (const statistics::Method method : statistics::all_methods) {
        if (statistics::method_code(method) == wanted)
            return method;
    }
    throw WrongUsage{CommandLine::tr("--method is suppression, collapsing or rounding.")};
}

} // namespace

statistics::ReportOptions options_of(const Invocation &invocation)
{
    statistics::ReportOptions options;
    options.year = invocation.number(QStringLiteral("year"), 1990, 2199);
    options.scope = scope_of(invocation);
    options.threshold = threshold_of(invocation);
    options.method = method_of(invocation);
    options.cut_off = QDate(options.year, 12, 31);
    if (invocation.has(QStringLiteral("until"))) {
        const auto until = PartialDate::parse(invocation.option(QStringLiteral("until")));
        const bool is_day = until && until->precision() == PartialDate::Precision::Day;
        options.cut_off = is_day ? until->earliest() : QDate();
        if (options.cut_off.year() != options.year)
            throw WrongUsage{CommandLine::tr("--until takes a day of the year of the report, as YYYY-MM-DD.")};
    }
    return options;
}

Language language_of(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("lang")))
        return system_language();
    const auto language = parse_language(invocation.option(QStringLiteral("lang")));
    if (!language)
        throw WrongUsage{CommandLine::tr("--lang is nl, fr, de or en.")};
    return *language;
}

std::vector<output::Format> formats_of(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("format")))
        return {output::all_formats.begin(), output::all_formats.end()};
    std::vector<output::Format> formats;
    for (const QString &code : invocation.option(QStringLiteral("format")).split(u',')) {
        const auto format = output::parse_format(code);
        if (!format)
            throw WrongUsage{CommandLine::tr("--format takes csv, json, xlsx and pdf, separated by commas.")};
        formats.push_back(*format);
    }
    return formats;
}

void print_files(const QStringList &files, bool as_json)
{
    if (as_json) {
        print(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact)));
        return;
    }
    for (const QString &file : files)
        print(file);
}

} // namespace ancora::cli
