// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"
#include "output/paper_profiles.h"
#include "output/texts.h"

/// The file of a person as a paper for one reader. Nothing here reads the vault or lets anything out: that is
/// `hand_over_paper.h`.
namespace ancora::output {

/// Which paper, in the language of `texts`. Everything must outlive its use.
struct PaperStyle {
    const PaperProfiles &profiles;
    const PaperProfile &profile;
    const CodeLists &lists;
    const Texts &texts;
};

/// What stands on a paper beside the file.
struct PaperFrame {
    QString recipient;
    QDate day;
    QString number;       ///< of the case
    QString office;       ///< said only where the profile names the office
    QStringList unspoken; ///< texts that must not be read anywhere on it, as the addresses of the shelter
    bool training = false;

    [[nodiscard]] bool keeps_quiet_about(const QString &text) const;
};

struct PaperRow {
    QString label;
    QString value;
    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

struct PaperSection {
    QString heading;
    std::vector<std::vector<PaperRow>> records; ///< none: nothing is recorded
};

struct FilePaper {
    QString title;
    QString mark; ///< on every page: for whom, and of which day
    QString footer;
    std::vector<PaperRow> front;
    std::vector<PaperSection> sections;
    QStringList left_out; ///< categories
};

/// What the profile can use of a file; a permit for more than this would say too much in the journal.
[[nodiscard]] Codes items_of(const PaperProfile &profile);

/// The categories that are not on the paper, or only in part. They go by profile, permit and the rules of safe contact,
/// never by what the file holds: that something is left out does not tell that there is something.
[[nodiscard]] QStringList left_out(const PaperStyle &style, const Codes &items, const Case &file, QDate day);

/// `part` is the file as far as a permit for `items` goes.
[[nodiscard]] FilePaper file_paper(const Case &part, const Codes &items, const PaperStyle &style, const PaperFrame &frame);

/// PDF/A-1b, A4, text that can be searched. Needs a QGuiApplication (offscreen will do).
[[nodiscard]] QByteArray paper_pdf(const FilePaper &paper, const PaperStyle &style);

} // namespace ancora::output
