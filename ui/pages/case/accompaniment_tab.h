// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

#include <QCoreApplication>

class QGroupBox;
class QLabel;
class QListWidget;

namespace ancora::ui {

class CodeField;
class DateField;
class TextField;

/// The accompaniments. Closing shows what is still open and takes day, reason, destination and note
/// in one go; a reopening is a further accompaniment,
/// so that durations stay right.
class AccompanimentPane final : public RecordsPane<Accompaniment>
{
    Q_DECLARE_TR_FUNCTIONS(AccompanimentPane)
public:
    explicit AccompanimentPane(CaseDesk &desk, QWidget *parent = nullptr);
    void close_now();

protected:
    [[nodiscard]] QString line(const Accompaniment &accompaniment) const override;
    [[nodiscard]] std::vector<Accompaniment> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const Accompaniment &accompaniment) override;

private:
    void show_what_stays_open();

    QGroupBox *m_closing;
    DateField *m_day;
    CodeField *m_reason;
    CodeField *m_destination;
    TextField *m_note;
    QLabel *m_open_title;
    QListWidget *m_open;
    QLabel *m_duration;
    QLabel *m_offence; ///< the article of criminal law as it read when it began
    RecordId m_shown;
};

} // namespace ancora::ui
