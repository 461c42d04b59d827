// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "output/paper_profiles.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ancora::ui {

class CaseDesk;
class FolderField;
class LanguageBox;

/// The open case on paper for one reader: shows whether it may be given and what will not be in it before it is written. Shown
/// with `open()`: closes with its page at lock.
class PaperDialog final : public QDialog
{
    Q_OBJECT
public:
    PaperDialog(const CaseDesk &desk, output::PaperProfiles profiles, QWidget *parent = nullptr);

private:
    [[nodiscard]] const output::PaperProfile &profile() const;
    [[nodiscard]] Recipient recipient() const;
    /// What the gate says to profile and recipient as they are chosen.
    [[nodiscard]] Result<Permit> permit() const;
    void show_recipients();
    void show_gate();
    void write();
    [[nodiscard]] Result<QString> write_file() const;

    const CaseDesk &m_desk;
    const output::PaperProfiles m_profiles;
    QComboBox *m_profile;
    QComboBox *m_recipient;
    std::vector<Recipient> m_recipients; ///< as in the box
    LanguageBox *m_language;
    QLabel *m_gate;
    QListWidget *m_left_out;
    FolderField *m_file;
    QPushButton *m_write;
};

} // namespace ancora::ui
