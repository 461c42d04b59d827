// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/preferences.h"
#include "ui/widgets/form.h"
#include "values/result.h"
#include "vault/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <memory>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ancora::ui {

class ConsolidationPage;
class NoticeBar;
class Page;
class SearchBox;

/// Everything that exists between unlock and lock: the open vault, its pages, the way between them. Locking
/// is destroying this object.
class Workplace final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Today, Referrals, Cases, Statistics, Partners, Places, Settings, Case };

    Workplace(std::unique_ptr<vault::Session> session, const CodeLists &lists, const deadlines::Rules &rules,
              const Clock &clock, Preferences &preferences, QWidget *parent = nullptr);
    ~Workplace() override;
    /// Saves what is being typed, or keeps it as a draft inside the vault.
    void finish_editing();
    void set_language(Language language) { m_context->language = language; }
    void show_place(Place place);
    static constexpr std::chrono::seconds draft_interval{10};

Q_SIGNALS:
    void lock_wanted();
    void preferences_changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void make_pages();
    void add_page(Place place, const QString &icon, std::function<QString()> name, Page *page);
    void add_to_stack(Place place, Page *page);
    /// After the vault has a new key its store is another object, and so are the pages that look at it.
    void begin_again();
    void open_file(Place place, FileId file);
    /// In the pages' place until it is closed; what is on it stays while somebody looks elsewhere.
    void show_consolidation();
    [[nodiscard]] QWidget *make_status_line();
    void show_warnings();
    /// What was saved last, on whatever page; with `again`, what was taken back last.
    void take_back(bool again);
    void show_work(const QString &what, int percent);

    std::unique_ptr<vault::Session> m_session;
    const CodeLists &m_lists;
    const deadlines::Rules &m_rules;
    const Clock &m_clock;
    Preferences &m_preferences;
    std::unique_ptr<Context> m_context;
    QTimer *m_drafts;
    LiveTexts m_texts;
    LiveTexts m_page_texts;
    QWidget *m_top;
    SearchBox *m_search = nullptr;
    QVBoxLayout *m_navigation;
    QButtonGroup *m_buttons;
    QStackedWidget *m_pages;
    QPointer<ConsolidationPage> m_consolidation;
    QLabel *m_warnings;
    NoticeBar *m_notice;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::map<Place, Page *> m_places;
};

/// "Director", as people read it.
[[nodiscard]] QString role_name(vault::Role role);

} // namespace ancora::ui
