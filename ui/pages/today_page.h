// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/procedure.h"
#include "deadlines/agenda.h"
#include "storage/lists.h"
#include "ui/pages/page.h"
#include "ui/widgets/form.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ancora::ui {

/// What needs somebody now: tasks and deadlines by urgency, referrals that nobody has answered, files with open
/// questions. What cannot be read is announced and stops nothing else. One list, so that arrow keys and Enter are enough; below it stands why the current line is there.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    /// What is late or due today, by file number: never a name, because anybody may be looking on.
    [[nodiscard]] QString reminder() const;
    /// Sets the day on which the chosen task was done; nothing where none is chosen.
    void mark_done();

    /// Asks for a new file and writes into it what is listed here and has a day, as a calendar.
    void choose_calendar();
    void write_calendar(const QString &path);

    /// The list of the new day, and the reminder as a notice.
    void follow_midnight() override;

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
        RecordId task = {}; ///< null where it is none
    };
    void read_agenda();
    void show_agenda(const QHash<FileId, QString> &names);
    void show_group_of(const QString &title, const QHash<FileId, QString> &names,
                       const std::function<bool(const deadlines::AgendaItem &)> &belongs);
    void add_office_task();
    void save_task(FileId file, const Task &task);
    [[nodiscard]] bool leads() const;
    [[nodiscard]] Entry entry(const deadlines::AgendaItem &item, const QString &who) const;
    [[nodiscard]] Entry entry(const deadlines::AgendaItem &item, const OpenTask &task, const QString &who) const;
    void show_referrals(const std::vector<storage::ReferralLine> &referrals);
    void show_findings(const std::vector<storage::CaseLine> &cases);
    void show_group(const QString &title, const std::vector<Entry> &entries);
    void show_line(const QTreeWidgetItem *line);
    [[nodiscard]] Entry entry(const deadlines::Deadline &deadline, const QString &who) const;
    [[nodiscard]] QString how_soon(QDate day) const;
    void open_line(QTreeWidgetItem *line);

    LiveTexts m_texts;
    QLabel *m_heading;
    QCheckBox *m_mine;
    QTreeWidget *m_list;
    QLabel *m_reason;
    QLabel *m_nothing;
    QPushButton *m_done;
    QPushButton *m_calendar;
    QLineEdit *m_new_task;
    std::vector<deadlines::AgendaItem> m_agenda;
    QDate m_day; ///< that the list is about
};

} // namespace ancora::ui
