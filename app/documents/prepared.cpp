// SPDX-License-Identifier: EUPL-1.2
#include "documents/prepared.h"

#include "documents/cleaning.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>

namespace ancora::documents {

struct PreparedText {
    Q_DECLARE_TR_FUNCTIONS(PreparedText)
};

namespace {

using Remark = Prepared::Remark;

constexpr qsizetype longest_text = 1'000'000; ///< characters: some four hundred pages
constexpr qint64 step = 1024 * 1024;

tl::unexpected<Error> unreadable()
{
    return fail(Error::Kind::Storage, PreparedText::tr("The file cannot be read."));
}

Result<QByteArray> fingerprint_of(QFile &file, const std::function<bool()> &is_unwanted)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (!file.atEnd()) {
        if (is_unwanted())
            return fail(Error::Kind::Refused, PreparedText::tr("Nothing was attached."));
        const QByteArray some = file.read(step);
        if (some.isEmpty())
            return unreadable();
        hash.addData(some);
    }
    return hash.result();
}

/// Text that nobody's program takes for anything else: everything else in letters may be a script.
bool is_plain_text(const QString &name, const QByteArray &content)
{
    static const QStringList plain{QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("md"), QStringLiteral("csv"),
                                   QStringLiteral("log")};
    const QByteArray begin = content.left(1024).trimmed();
    return plain.contains(QFileInfo(name).suffix().toLower()) && !begin.startsWith('<') && !begin.startsWith("#!")
           && !begin.startsWith("{\\rtf");
}

void prepare_pdf(Prepared &file, const std::function<bool()> &is_unwanted)
{
    using Outcome = CleanedPdf::Outcome;
    CleanedPdf pdf = cleaned_pdf(file.path);
    if (pdf.is_active)
        file.remarks.push_back(Remark::MayRun);
    if (pdf.outcome == Outcome::Cleaned) {
        file.text = text_of_pdf(pdf.content, is_unwanted);
        file.cleaned = std::move(pdf.content);
        return;
    }
    file.remarks.push_back(pdf.outcome == Outcome::Signed   ? Remark::Signed
                           : pdf.outcome == Outcome::Locked ? Remark::Locked
                                                            : Remark::NotCleaned);
    QFile original(file.path);
    if (pdf.outcome == Outcome::Signed && original.open(QIODevice::ReadOnly))
        file.text = text_of_pdf(original.readAll(), is_unwanted);
}

void prepare_picture(Prepared &file, const QByteArray &content)
{
    file.cleaned = cleaned_picture(content);
    if (!file.cleaned)
        file.remarks.push_back(Remark::NotCleaned);
}

void prepare_text(Prepared &file, const QByteArray &content)
{
    file.text = decoded_text(content).left(longest_text);
    if (!is_plain_text(file.path, content))
        file.remarks.push_back(Remark::MayRun);
}

} // namespace

bool Prepared::may_run() const { return std::find(remarks.begin(), remarks.end(), Remark::MayRun) != remarks.end(); }

Result<std::unique_ptr<QIODevice>> Prepared::content() const
{
    std::unique_ptr<QIODevice> device;
    if (cleaned) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*cleaned);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return unreadable();
    return device;
}

QString sentence(Remark remark)
{
    switch (remark) {
    case Remark::NotCleaned:
        return PreparedText::tr("Author, dates and places inside this file cannot be taken out.");
    case Remark::Signed:
        return PreparedText::tr("This document is signed. So that the signature stays valid, its author and dates are not taken out.");
    case Remark::Locked:
        return PreparedText::tr("This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.");
    case Remark::MayRun:
        return PreparedText::tr("This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.");
    case Remark::NotShown:
        return PreparedText::tr("This kind of file can be kept here, but not shown. A PDF of it can.");
    }
    return {};
}

Result<Prepared> prepare(const QString &path, const std::function<bool()> &is_unwanted)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable();
    if (file.size() > largest_file)
        return fail(Error::Kind::Refused, PreparedText::tr("The file is larger than 200 MB. Make it smaller, or divide it."));
    Prepared prepared;
    prepared.path = path;
    prepared.title = QFileInfo(path).completeBaseName();
    ANCORA_TAKE(prepared.fingerprint, fingerprint_of(file, is_unwanted));
    file.seek(0);
    switch (format_of(file.peek(head_size))) {
    case Format::Pdf: prepare_pdf(prepared, is_unwanted); break;
    case Format::Picture: prepare_picture(prepared, file.readAll()); break;
    case Format::Text: prepare_text(prepared, file.read(longest_text * 4)); break;
    case Format::Other: prepared.remarks = {Remark::NotCleaned, Remark::NotShown}; break;
    }
    if (is_unwanted())
        return fail(Error::Kind::Refused, PreparedText::tr("Nothing was attached."));
    return prepared;
}

QString text_of_pdf(const QByteArray &pdf, const std::function<bool()> &is_unwanted)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount() && text.size() < longest_text && !is_unwanted(); ++page)
        text += (page > 0 ? QStringLiteral("\f") : QString()) + document.getAllText(page).text();
    return text.left(longest_text);
}

} // namespace ancora::documents
