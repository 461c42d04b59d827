// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/file_paper.h"
#include "output/letters.h"

/// A letter filled from the file of a person. Nothing here reads the vault or lets anything out: that is
/// `hand_over_paper.h`.
namespace ancora::output {

/// Which letter, in the language of `texts`. Everything must outlive its use.
struct LetterStyle {
    const Letters &letters;
    const LetterTemplate &letter;
    const CodeLists &lists;
    const Texts &texts;
    Language worker; ///< in which is said what is missing
};

/// What the one who writes it decides.
struct LetterWishes {
    QMap<QString, QString> asked; ///< by place
    bool names_office = true;     ///< only a letter for the person can do without
    bool training = false;
};

/// Who writes to somebody else is always named.
[[nodiscard]] bool names_office(const LetterStyle &style, const LetterWishes &wishes);

struct Letter {
    QString office; ///< empty where it is not named
    QStringList address;
    QString day;
    QString reference;
    QString title;
    QStringList paragraphs;
    QStringList missing; ///< places without a value; their names stand in brackets
    QStringList unsaid;  ///< places with a value that this letter must not say
};

/// `part` is the file as far as a permit for the letter's items goes.
[[nodiscard]] Letter fill_letter(const Case &part, const LetterStyle &style, const PaperFrame &frame, const LetterWishes &wishes);

/// What a letter by post asks of the rules of safe contact.
[[nodiscard]] Result<void> may_go_by_post(const Case &file, QDate day);

/// Refused, in one sentence that names what is missing or must not be said.
[[nodiscard]] Result<void> can_be_sent(const Letter &letter, const LetterStyle &style);

/// PDF/A-1b, A4, text that can be searched. Needs a QGuiApplication (offscreen will do).
[[nodiscard]] QByteArray letter_pdf(const Letter &letter, const LetterStyle &style, bool training);

} // namespace ancora::output
