// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "output/letter.h"
#include "ui/pages/case/pdf_dialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace ancora::ui {

class LanguageBox;
class RecipientBox;

/// A letter out of the open case: asks what the file does not hold, and shows the letter as it will be, with what is missing.
class LetterDialog final : public PdfDialog
{
    Q_OBJECT
public:
    LetterDialog(const CaseDesk &desk, output::Letters letters, QWidget *parent = nullptr);

private:
    [[nodiscard]] const output::LetterTemplate &letter() const;
    /// For everything that the letter uses.
    [[nodiscard]] Result<Permit> permit() const;
    [[nodiscard]] output::LetterStyle style() const;
    [[nodiscard]] output::LetterWishes wishes() const;
    [[nodiscard]] output::Letter filled() const;
    [[nodiscard]] Result<void> gate(const output::Letter &filled) const;
    void add_asked();
    void show_questions();
    void show_letter();
    [[nodiscard]] Result<QByteArray> pdf() const override;

    const output::Letters m_letters;
    output::Texts m_texts; ///< of the language that is chosen
    QString m_office;
    QComboBox *m_letter;
    RecipientBox *m_recipient;
    LanguageBox *m_language;
    QMap<QString, QPlainTextEdit *> m_asked; ///< by place; what is typed for one letter serves the next
    QCheckBox *m_names_office;
    QPlainTextEdit *m_text;
};

} // namespace ancora::ui
