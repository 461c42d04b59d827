// SPDX-License-Identifier: EUPL-1.2
#include "cli/bench_attaching.h"

#include "documents/prepared.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

namespace ancora::cli {

namespace {

constexpr int rounds = 3;
constexpr int side = 4200; ///< points of a picture that nothing can pack: 50 MB
constexpr qint64 pieces_at_once = 4;

QString scan_of_50_mb(const QString &folder)
{
    QRandomGenerator random(3);
    QImage noise(side, side, QImage::Format_RGB888);
    random.fillRange(reinterpret_cast<quint32 *>(noise.bits()), noise.sizeInBytes() / 4);
    const QString path = QDir(folder).filePath(QStringLiteral("scan.pdf"));
    QPdfWriter writer(path);
    writer.setCreator(QStringLiteral("a scanner"));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(QRect(0, 0, writer.width(), writer.height() / 2), noise);
    painter.drawText(100, writer.height() / 2 + 500, QStringLiteral("The words below the picture"));
    return path;
}

void write(storage::Store &store, const Attachment &attachment, storage::ContentPart part, QIODevice &from, quint64 size)
{
    for (qint64 n = 0; n < storage::piece_count(size); n += pieces_at_once)
        must(store.write_pieces(attachment, part, from, n, n + pieces_at_once));
}

Attachment attach(storage::Store &store, FileId file, const QString &path)
{
    const documents::Prepared prepared = must(documents::prepare(path));
    const auto content = must(prepared.content());
    QBuffer text;
    text.setData(prepared.text.toUtf8());
    text.open(QIODevice::ReadOnly);
    Attachment attachment;
    attachment.id = RecordId::create();
    attachment.size = static_cast<quint64>(content->size());
    attachment.text_size = static_cast<quint64>(text.size());
    storage::give_content(attachment);
    write(store, attachment, storage::ContentPart::Document, *content, attachment.size);
    write(store, attachment, storage::ContentPart::Text, text, attachment.text_size);
    must(store.save(file, attachment, must(store.journal().seen(file))));
    return attachment;
}

} // namespace

std::vector<Measurement> measure_attaching(storage::Store &store, const QString &folder)
{
    const QString path = scan_of_50_mb(folder);
    const FileId file = must(store.cases()).front().id;
    const double size = double(QFileInfo(path).size()) / 1e6;
    Measurement in{QStringLiteral("attach a PDF of %1 MB").arg(size, 0, 'f', 0), QStringLiteral("ms"), {}, 5000, {}};
    Measurement out{QStringLiteral("open it again, all of it"), QStringLiteral("ms"), {}, {}, {}};
    for (int round = 0; round < rounds; ++round) {
        Attachment attachment;
        in.values.push_back(milliseconds([&] { attachment = attach(store, file, path); }));
        out.values.push_back(milliseconds([&] { must(store.content(attachment, storage::ContentPart::Document)); }));
    }
    QFile::remove(path);
    return {in, out};
}

} // namespace ancora::cli
