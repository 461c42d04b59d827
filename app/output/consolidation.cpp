// SPDX-License-Identifier: EUPL-1.2
#include "output/consolidation.h"

#include "exchange/aggregate_package.h"
#include "exchange/files.h"
#include "exchange/recipient_keys.h"

#include <QCoreApplication>
#include <QtEndian>

namespace ancora::output {

using exchange::named;
using statistics::National;
using statistics::PublishedFigures;

// Context of the translations.
struct CentresTogether
{
    Q_DECLARE_TR_FUNCTIONS(CentresTogether)
};

namespace {

constexpr qint64 largest_published_file = 64LL * 1024 * 1024;

Result<void> open_package(const QString &file, const crypto::BoxKeys &recipient,
                          OpenedCentres &into)
{
    ANCORA_TAKE(const QByteArray package, named(file, exchange::read_file(file, exchange::largest_package)));
    ANCORA_TAKE(const auto opened, named(file, exchange::open_package(package, recipient)));
    ANCORA_TAKE(auto figures, named(file, statistics::decode_aggregates(opened.content)));
    into.origins.push_back({file, figures.centre, exchange::fingerprint_of(opened.signing_key)});
    into.centres.push_back({file, std::move(figures)});
    return {};
}

Result<PublishedFigures> read_report(const QDir &folder, const QString &report)
{
    const QString path = folder.filePath(report);
    const QString year = report.mid(7).chopped(4);
    const QString tables =
        folder.filePath(QStringLiteral("tables-") % year % QStringLiteral(".json"));
    ANCORA_TAKE(const QByteArray csv, named(path, exchange::read_file(path, largest_published_file)));
    ANCORA_TAKE(const QByteArray json, named(tables, exchange::read_file(tables, largest_published_file)));
    ANCORA_TAKE(PublishedFigures figures, named(path, statistics::read_published(csv, json)));
    figures.folder = folder.path();
    return figures;
}

Result<void> read_folder(const QString &folder, OpenedCentres &into)
{
    const QStringList reports =
        QDir(folder).entryList({QStringLiteral("report-*.csv")}, QDir::Files, QDir::Name);
    if (reports.isEmpty())
        return named<void>(
            folder, fail(Error::Kind::NotFound,
                         CentresTogether::tr("There is no published report in this folder.")));
    for (const QString &report : reports) {
        ANCORA_TAKE(PublishedFigures figures, read_report(QDir(folder), report));
        into.published.push_back(std::move(figures));
    }
    return {};
}

/// From the recipient's own key: the same packages give the same pattern, and nobody else can work
/// it out.
std::uint64_t seed_for(const statistics::ReportOptions &options, const crypto::BoxKeys &recipient)
{
    const QByteArray purpose =
        QStringLiteral("figures %1 %2").arg(options.year).arg(options.threshold).toUtf8();
    return qFromLittleEndian<quint64>(crypto::derive(recipient.private_key, purpose).data());
}

template <class Make> Result<National> with_rules(const OpenedCentres &opened, Make make)
{
    ANCORA_TAKE(const CodeLists lists, CodeLists::load());
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const auto rules, statistics::QualityRules::load());
    return make(statistics::NationalInput{opened.centres, opened.published, lists, definitions,
                                          rules, opened.seed});
}

} // namespace

Result<OpenedCentres> open_centres(const ConsolidationOrder &order,
                                   const crypto::BoxKeys &recipient)
{
    OpenedCentres opened;
    opened.options = order.options;
    opened.seed = seed_for(order.options, recipient);
    for (const QString &folder : order.published)
        ANCORA_TRY(read_folder(folder, opened));
    for (const QString &file : order.packages)
        ANCORA_TRY(open_package(file, recipient, opened));
    return opened;
}

Result<National> look_at_national(const OpenedCentres &opened)
{
    return with_rules(opened, [&](const statistics::NationalInput &input) {
        return statistics::look_at_national(input, opened.options);
    });
}

Result<National> national_report(const OpenedCentres &opened, const QString &signed_reason,
                                 const statistics::Watch &watch)
{
    return with_rules(opened, [&](statistics::NationalInput input) {
        input.signed_reason = signed_reason;
        input.watch = watch;
        return statistics::national_report(input, opened.options);
    });
}

QStringList transfers_in_words(const statistics::Consolidated &consolidated)
{
    QStringList sentences{
        CentresTogether::tr("Transferred persons counted once instead of twice: %1")
            .arg(consolidated.transfers)};
    for (const QString &file : consolidated.without_tokens)
        sentences << CentresTogether::tr(
                         "%1: made without the centres' key; its transferred persons count twice.")
                         .arg(file);
    return sentences;
}

} // namespace ancora::output
