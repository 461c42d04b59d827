// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "output/paper_profiles.h"
#include "ui/pages/case/pdf_dialog.h"

class QComboBox;
class QListWidget;

namespace ancora::ui {

class LanguageBox;
class RecipientBox;

/// The open case on paper for one reader: shows whether it may be given and what will not be in it before it is written.
class PaperDialog final : public PdfDialog
{
    Q_OBJECT
public:
    PaperDialog(const CaseDesk &desk, output::PaperProfiles profiles, QWidget *parent = nullptr);

private:
    [[nodiscard]] const output::PaperProfile &profile() const;
    /// What the gate says to profile and recipient as they are chosen.
    [[nodiscard]] Result<Permit> permit() const;
    void show_recipients();
    void show_paper();
    [[nodiscard]] Result<QByteArray> pdf() const override;

    const output::PaperProfiles m_profiles;
    QComboBox *m_profile;
    RecipientBox *m_recipient;
    LanguageBox *m_language;
    QListWidget *m_left_out;
};

} // namespace ancora::ui
