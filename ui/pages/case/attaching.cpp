// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/attaching.h"

#include "ui/in_background.h"

namespace ancora::ui {

namespace {

constexpr qint64 pieces_at_once = 4; ///< a megabyte: some fifty milliseconds with its flush to the disk

} // namespace

Attaching::Attaching(CaseDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &Attaching::seal_some);
}

Attaching::~Attaching()
{
    if (m_going)
        m_going->unwanted = true;
}

void Attaching::begin(const QStringList &paths)
{
    m_paths += paths;
    if (!m_busy)
        next();
}

void Attaching::next()
{
    m_content.reset();
    m_prepared = {};
    m_text.clear();
    m_busy = !m_paths.isEmpty();
    if (!m_busy)
        return Q_EMIT working({}, -1);
    Q_EMIT working(tr("Looking at the document"), -1);
    m_going = std::make_shared<Watched>();
    in_background(
        this,
        [path = m_paths.takeFirst(), going = m_going] {
            return documents::prepare(path, [going] { return going->unwanted.load(); });
        },
        [this, going = m_going](const Result<documents::Prepared> &prepared) {
            if (!going->unwanted)
                look_at(prepared);
        });
}

void Attaching::look_at(const Result<documents::Prepared> &prepared)
{
    if (!prepared)
        return end(prepared.error());
    m_prepared = *prepared;
    m_attachment = {};
    m_attachment.fingerprint = QString::fromLatin1(m_prepared.fingerprint.toHex());
    Q_EMIT working({}, -1);
    if (const QStringList before = sentences(); !before.isEmpty())
        return Q_EMIT asked(m_prepared.title, before);
    attach_all_the_same();
}

QStringList Attaching::sentences() const
{
    QStringList all;
    for (const Attachment &other : m_desk.file().attachments)
        if (other.fingerprint == m_attachment.fingerprint)
            all += tr("The same file is here already: %1.").arg(other.title);
    for (const auto remark : m_prepared.remarks)
        all += documents::sentence(remark);
    return all;
}

void Attaching::attach_all_the_same()
{
    if (const auto begun = begin_sealing(); !begun)
        return end(begun.error());
    m_step.start(0);
}

Result<void> Attaching::begin_sealing()
{
    ANCORA_TAKE(m_content, m_prepared.content());
    m_text = m_prepared.text.toUtf8();
    m_attachment.id = RecordId::create();
    m_attachment.received_on = m_desk.today();
    m_attachment.title = m_prepared.title;
    m_attachment.may_run = m_prepared.may_run();
    m_attachment.size = static_cast<quint64>(m_content->size());
    m_attachment.text_size = static_cast<quint64>(m_text.size());
    storage::give_content(m_attachment);
    m_next_piece = 0;
    return {};
}

void Attaching::seal_some()
{
    const qint64 count = storage::piece_count(m_attachment.size);
    const qint64 until = std::min(m_next_piece + pieces_at_once, count);
    Q_EMIT working(tr("Sealing the document"), static_cast<int>(100 * m_next_piece / count));
    const auto sealed = m_desk.context().store.write_pieces(m_attachment, storage::ContentPart::Document, *m_content, m_next_piece, until);
    if (!sealed)
        return end(sealed.error());
    m_next_piece = until;
    if (until < count)
        return m_step.start(0);
    if (const auto finished = finish(); !finished)
        return end(finished.error());
    Q_EMIT attached(m_attachment.id);
    next();
}

Result<void> Attaching::finish()
{
    QBuffer text(&m_text);
    text.open(QIODevice::ReadOnly);
    ANCORA_TRY(m_desk.context().store.write_pieces(m_attachment, storage::ContentPart::Text, text, 0,
                                                   storage::piece_count(m_attachment.text_size)));
    return m_desk.save(m_attachment);
}

void Attaching::leave_it() { next(); }

void Attaching::give_up()
{
    if (m_going)
        m_going->unwanted = true;
    m_step.stop();
    m_paths.clear();
    if (m_busy)
        next();
}

void Attaching::end(const Error &error)
{
    Q_EMIT failed(error);
    next();
}

} // namespace ancora::ui
