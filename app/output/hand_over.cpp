// SPDX-License-Identifier: EUPL-1.2
#include "output/hand_over.h"

#include "exchange/aggregate_package.h"
#include "exchange/recipient_keys.h"
#include "output/publishing.h"

#include <QCoreApplication>

namespace ancora::output {

// Context of the translations.
struct HandOver
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

namespace {

/// Nothing is hidden in a package, whatever the centre itself publishes.
statistics::ReportOptions unprotected(const statistics::ReportOptions &options)
{
    return {options.year, options.scope, options.cut_off, 1, 0};
}

} // namespace

Result<SharedMarks> read_marks(storage::Store &store, const Facts &facts, const CodeLists &lists,
                               Secret key)
{
    SharedMarks shared{std::move(key), {}, 0};
    ANCORA_TAKE(const std::vector<FileId> files, statistics::transferred(facts, lists));
    for (const FileId &file : files) {
        ANCORA_TAKE(const auto opened, store.open_case(file));
        if (auto mark = statistics::mark_of(opened.value.person, shared.key))
            shared.marks.emplace(file, std::move(*mark));
    }
    shared.without = files.size() - shared.marks.size();
    return shared;
}

Result<QByteArray> seal_figures(const FiguresToSeal &figures, const QByteArray &recipient,
                                const crypto::SignKeys &office)
{
    std::optional<statistics::CentresTokens> tokens;
    if (figures.marks)
        tokens.emplace(statistics::CentresTokens{figures.marks->marks, figures.marks->key});
    ANCORA_TAKE(statistics::Aggregates aggregates,
                statistics::aggregate(figures.facts, figures.lists, figures.definitions,
                                      unprotected(figures.options), tokens));
    aggregates.centre = figures.centre;
    aggregates.office = figures.office;
    aggregates.training = figures.training;
    return exchange::seal_package(statistics::encode(aggregates), recipient, office);
}

Result<void> record_package(storage::Store &store, const statistics::ReportOptions &options,
                            const QByteArray &recipient)
{
    return store.record_act(storage::Act::ConfidentialReport,
                            description_of(unprotected(options)) % QStringLiteral(" package for ") %
                                exchange::fingerprint_of(recipient));
}

QStringList remarks(const std::optional<SharedMarks> &marks)
{
    if (!marks)
        return {HandOver::tr(
            "Without the centres' key, persons transferred between the centres count twice.")};
    if (marks->without > 0)
        return {
            HandOver::tr(
                "Transferred persons without a name or a birth date, who cannot be recognised: %1")
                .arg(marks->without)};
    return {};
}

} // namespace ancora::output
