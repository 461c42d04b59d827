// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/time_line.h"

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ancora {
struct Finding;
}

namespace ancora::ui {

class AttachmentsTab;
class CaseDesk;
class CasePart;
class HistoryTab;
class NoticeBar;
class OverviewTab;

/// One case: who it is and what is due at the top, below it the time line, below that the tabs.
class CasePage final : public Page
{
    Q_OBJECT
public:
    explicit CasePage(Context &context, QWidget *parent = nullptr);

    void open(FileId file) override;
    void refresh() override;
    void finish_editing() override;
    void keep_drafts() override;
    void retranslate() override;
    void cancel_work() override;

    /// Shows the field that a finding is about.
    void go_to(const Finding &finding);
    [[nodiscard]] CaseDesk &desk() const { return *m_desk; }
    [[nodiscard]] TimeLine *time_line() const { return m_time_line; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void build_header(QVBoxLayout &column);
    void build_tabs(QVBoxLayout &column);
    void add_tab(QWidget *content, const QString &title);
    /// A tab with parts one below the other.
    template <class... Panes> void add_panes(const QString &title, Panes *...panes);
    void show_case();
    void show_header();
    void show_safety();
    [[nodiscard]] QString deadline_sentence() const;
    void go_to_record(const QString &table, RecordId record, const QString &field);
    void restore_drafts();
    void restore_draft(const QString &text);

    CaseDesk *m_desk;
    QWidget *m_content = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_finding_count = nullptr;
    QPushButton *m_flag_count = nullptr;
    QWidget *m_safety = nullptr;
    QLabel *m_safety_text = nullptr;
    TimeLine *m_time_line = nullptr;
    QTabWidget *m_tabs = nullptr;
    OverviewTab *m_overview = nullptr;
    AttachmentsTab *m_attachments = nullptr;
    HistoryTab *m_history = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_moves = nullptr; ///< which dates a change has moved
    struct Part {
        CasePart *part;
        int tab;
    };
    std::vector<Part> m_parts;
};

} // namespace ancora::ui
