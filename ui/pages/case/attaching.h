// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/prepared.h"
#include "ui/pages/case/case_desk.h"
#include "ui/watched.h"

#include <QBuffer>
#include <QTimer>

namespace ancora::ui {

/// Attaches files to the case on the desk, one after the other: cleans each beside the window, asks where there is something
/// to say, and seals it in steps that are short enough for the window to stay alive. What is given up half-way leaves nothing.
class Attaching final : public QObject
{
    Q_OBJECT
public:
    explicit Attaching(CaseDesk &desk, QObject *parent = nullptr);
    ~Attaching() override;

    void begin(const QStringList &paths);
    /// The answer to `asked`.
    void attach_all_the_same();
    void leave_it();
    /// Everything that is not attached yet.
    void give_up();
    [[nodiscard]] bool is_busy() const { return m_busy; }

Q_SIGNALS:
    /// Sentences to read before this file is attached.
    void asked(const QString &title, const QStringList &sentences);
    void attached(ancora::RecordId record);
    void failed(const ancora::Error &error);
    /// An empty `what` ends it.
    void working(const QString &what, int percent);

private:
    void next();
    void look_at(const Result<documents::Prepared> &prepared);
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] Result<void> begin_sealing();
    void seal_some();
    [[nodiscard]] Result<void> finish();
    void end(const Error &error);

    CaseDesk &m_desk;
    QStringList m_paths;
    bool m_busy = false;
    std::shared_ptr<Watched> m_going;
    documents::Prepared m_prepared;
    Attachment m_attachment;
    std::unique_ptr<QIODevice> m_content;
    QByteArray m_text; ///< of the document, as it is sealed
    qint64 m_next_piece = 0;
    QTimer m_step;
};

} // namespace ancora::ui
