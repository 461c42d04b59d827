// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/consolidation/consolidation_work.h"
#include "ui/widgets/form.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ancora::ui {

class CentresDetails;
class ExportPanel;
class KeyPairForm;
class PackagesForm;
struct ExportOffer;

/// Whoever adds the centres up: packages are opened, looked at, and become the national report.
/// Needs no vault, so that it stands in the workplace and beside the lock screen alike. Nothing of
/// it is kept when it goes.
class ConsolidationPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolidationPage(QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void lay_out();
    void connect_parts();
    void go_to(QWidget *step);
    void open();
    void show_centres(const OpenedForReport &opened);
    [[nodiscard]] ExportOffer offer() const;
    void write(const ExportOrder &order);
    void show_files(const QStringList &files);
    void show_work(const QString &what);
    void end_work(const QString &message);
    void give_up();

    LiveTexts m_texts;
    ConsolidationWork *m_work;
    OpenedForReport m_opened; ///< while its step is on the screen
    QStackedWidget *m_steps;
    PackagesForm *m_form;
    KeyPairForm *m_key_pair;
    ExportPanel *m_export;
    CentresDetails *m_details; ///< in `m_export`
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace ancora::ui
