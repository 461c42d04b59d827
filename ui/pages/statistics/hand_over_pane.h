// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/pages/statistics/report_work.h"
#include "ui/pages/statistics/side_pane.h"

class QLabel;
class QPushButton;

namespace ancora::ui {

class FolderField;

/// The confidential figures of a year leave for whoever adds the centres up: counted and sealed
/// beside the window, noted in the journal, and only then on the disk. Directors only.
class HandOverPane final : public SidePane
{
    Q_OBJECT
public:
    explicit HandOverPane(Context &context, QWidget *parent = nullptr);
    void prepare(std::shared_ptr<const ReportMaterial> material,
                 const statistics::ReportOptions &options);
    /// What does not stand in the journal yet does not leave; what does is written to its end.
    void give_up();

Q_SIGNALS:
    /// Empty where nothing is done any more.
    void working(const QString &what);
    void handed_over(const QString &sentence);
    void refused(const ancora::Error &error);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Sealed;

    void lay_out();
    void look_at_recipient();
    void allow();
    void hand_over();
    [[nodiscard]] Result<void> seal();
    void set_busy(bool busy);
    void keep(const Sealed &sealed);
    void end(const Result<QString> &sentence);

    Context &m_context;
    std::shared_ptr<const ReportMaterial> m_material;
    statistics::ReportOptions m_options;
    QByteArray m_recipient;             ///< empty while no key is chosen
    QString m_office_fingerprint;       ///< empty for who is no director
    QString m_refusal;                  ///< why not
    std::shared_ptr<Watched> m_sealing; ///< null where nothing is sealed
    bool m_busy = false;

    QLabel *m_what;
    QLabel *m_obstacle;
    FolderField *m_recipient_file;
    FolderField *m_centres_key;
    FolderField *m_out;
    QPushButton *m_hand_over;
};

} // namespace ancora::ui
