// SPDX-License-Identifier: EUPL-1.2
#include "output/report_files.h"

#include "output/report_csv.h"
#include "output/report_json.h"
#include "output/report_pdf.h"
#include "output/report_xlsx.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>
#include <memory>

namespace ancora::output {

using statistics::Report;

// Context of the translations.
struct ReportFiles {
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

namespace {

QByteArray render(Format format, const Report &report, const Texts &texts)
{
    switch (format) {
    case Format::Csv: return report_csv(report);
    case Format::Json: return report_json(report, texts);
    case Format::Xlsx: return report_xlsx(report, texts);
    case Format::Pdf: break;
    }
    return report_pdf(report, texts);
}

/// "report-2019.csv", "certificate-2019-confidential.json".
QString file_name(const QString &what, const Report &report, const QString &ending)
{
    const QString kind = report.options.confidential() ? QStringLiteral("-confidential") : QString();
    return what % u'-' % QString::number(report.options.year) % kind % u'.' % ending;
}

Result<void> check(const Report &report, Language language)
{
    for (const auto &check : report.checks)
        if (!check.holds())
            return fail(Error::Kind::Refused,
                        ReportFiles::tr("The report was not written, because its figures do not add up: %1")
                            .arg(check.sentence.in(language)),
                        check.sentence.in(Language::English));
    return {};
}

tl::unexpected<Error> cannot_write(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Storage, ReportFiles::tr("The file %1 could not be written: %2").arg(path, reason),
                path);
}

} // namespace

QString format_code(Format format)
{
    switch (format) {
    case Format::Csv: return QStringLiteral("csv");
    case Format::Json: return QStringLiteral("json");
    case Format::Xlsx: return QStringLiteral("xlsx");
    case Format::Pdf: break;
    }
    return QStringLiteral("pdf");
}

std::optional<Format> parse_format(const QString &code)
{
    for (const Format format : all_formats)
        if (format_code(format) == code)
            return format;
    return std::nullopt;
}

Result<std::vector<WrittenFile>> render_report(const Report &report, Language language, const std::vector<Format> &formats)
{
    ANCORA_TRY(check(report, language));
    ANCORA_TAKE(const Texts texts, Texts::load(language));
    std::vector<WrittenFile> files;
    for (const Format format : formats)
        files.push_back({file_name(QStringLiteral("report"), report, format_code(format)),
                         render(format, report, texts)});
    if (!report.description.isEmpty())
        files.push_back({file_name(QStringLiteral("tables"), report, QStringLiteral("json")), report.description});
    files.push_back({file_name(QStringLiteral("certificate"), report, QStringLiteral("json")),
                     certificate_json(report, files, texts)});
    return files;
}

Result<QStringList> write_files(const std::vector<WrittenFile> &files, const QDir &out, bool private_to_owner)
{
    if (!out.mkpath(QStringLiteral(".")))
        return fail(Error::Kind::Storage,
                    ReportFiles::tr("The folder %1 could not be made.").arg(out.path()), out.path());
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const WrittenFile &file : files) {
        auto save = std::make_unique<QSaveFile>(out.filePath(file.name));
        if (!save->open(QIODevice::WriteOnly))
            return cannot_write(save->fileName(), save->errorString());
        if (private_to_owner)
            save->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (save->write(file.bytes) != file.bytes.size() || !save->flush())
            return cannot_write(save->fileName(), save->errorString());
        open.push_back(std::move(save));
    }
    QStringList paths;
    for (const auto &save : open) {
        if (!save->commit())
            return cannot_write(save->fileName(), save->errorString());
        paths << save->fileName();
    }
    return paths;
}

Result<QStringList> write_report(const Report &report, const QDir &out, Language language,
                                 const std::vector<Format> &formats)
{
    ANCORA_TAKE(const std::vector<WrittenFile> files, render_report(report, language, formats));
    return write_files(files, out, report.options.confidential());
}

} // namespace ancora::output
