// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/consolidation.h"
#include "ui/watched.h"
#include "values/secret.h"

#include <QTimer>
#include <functional>

namespace ancora::ui {

struct ExportOrder;

/// The centres' figures, and what can be said of their sum before it is protected.
struct OpenedForReport
{
    std::shared_ptr<const output::OpenedCentres> centres;
    std::shared_ptr<const statistics::National> looked;
};

/// Opens and writes beside the window, one thing at a time. The private key lives as long as the
/// opening takes.
class ConsolidationWork final : public QObject
{
    Q_OBJECT
public:
    explicit ConsolidationWork(QObject *parent = nullptr);
    ~ConsolidationWork() override;
    void open(const output::ConsolidationOrder &order, const QString &key_file, Secret password);
    void write(const OpenedForReport &opened, const ExportOrder &order);
    /// Nobody hears of it any more, and nothing is written; false where the files are being written
    /// already, which is not stopped half-way.
    bool give_up();
    [[nodiscard]] bool is_busy() const { return m_going != nullptr; }

Q_SIGNALS:
    void opened(const ancora::ui::OpenedForReport &opened);
    void written(const QStringList &files);
    void refused(const ancora::Error &error);
    void progressed(int percent);

private:
    template <class Work, class Then> void run(Work work, Then then);
    void stop();

    std::shared_ptr<Watched> m_going; ///< null where nothing runs
    bool m_writing = false;           ///< the last step of it
    QTimer m_tick;
};

} // namespace ancora::ui
