// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/procedure.h"
#include "deadlines/deadline.h"
#include "storage/lists.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ancora::ui {

/// What needs somebody now: deadlines by urgency, referrals that nobody has answered, files with open
/// questions. One list, so that arrow keys and Enter are enough; below it stands why the current line is there.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    /// Longer lists are for the other pages; here they would hide what is urgent.
    static constexpr int most_lines = 50;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Entry {
        QString when;
        QString who;
        QString what;
        QString why; ///< and what to do about it; empty where `what` says it all
        FileId file;
        QString icon;
        bool is_case = true;
    };
    void show_deadlines(const std::vector<storage::CaseLine> &cases, const std::vector<Procedure> &procedures);
    void show_referrals(const std::vector<storage::ReferralLine> &referrals);
    void show_findings(const std::vector<storage::CaseLine> &cases);
    void show_group(const QString &title, const std::vector<Entry> &entries);
    void show_reason(const QTreeWidgetItem *line);
    [[nodiscard]] Entry entry(const deadlines::Deadline &deadline, const QString &who) const;
    [[nodiscard]] QString how_soon(QDate day) const;
    void open_line(QTreeWidgetItem *line);

    LiveTexts m_texts;
    QLabel *m_heading;
    QCheckBox *m_mine;
    QTreeWidget *m_list;
    QLabel *m_reason;
    QLabel *m_nothing;
};

} // namespace ancora::ui
