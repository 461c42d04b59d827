// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplace.h"

#include "ui/icons.h"
#include "ui/pages/case/history_tab.h"
#include "ui/pages/case_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/consolidation_page.h"
#include "ui/pages/partners_page.h"
#include "ui/pages/places_page.h"
#include "ui/pages/referrals_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/statistics_page.h"
#include "ui/pages/today_page.h"
#include "ui/search_box.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/training_band.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace ancora::ui {

Workplace::Workplace(std::unique_ptr<vault::Session> session, const CodeLists &lists, const deadlines::Rules &rules,
                     const Clock &clock, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(std::move(session)), m_lists(lists), m_rules(rules), m_clock(clock), m_preferences(preferences),
      m_top(new QWidget), m_navigation(new QVBoxLayout), m_buttons(new QButtonGroup(this)),
      m_pages(new QStackedWidget), m_warnings(new QLabel), m_notice(new NoticeBar), m_work(new QLabel),
      m_progress(new QProgressBar), m_cancel(new QPushButton)
{
    const int gap = fontMetrics().height() / 2;
    new QHBoxLayout(m_top);
    m_top->layout()->setContentsMargins(gap, gap, gap, 0);
    // A page that has not been laid out yet asks for more height than it needs: the window must not grow for it.
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_pages->setMinimumHeight(fontMetrics().height() * 20);
    make_notice(*m_warnings);
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_navigation->setContentsMargins(gap / 2, gap, gap / 2, gap);

    auto *right = new QVBoxLayout;
    right->setSpacing(gap / 2);
    for (QWidget *part : {m_top, static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_pages),
                          static_cast<QWidget *>(m_notice)})
        right->addWidget(part, part == m_pages ? 1 : 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(m_navigation);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_session->kind() == vault::Kind::Training)
        layout->addWidget(new TrainingBand);
    layout->addLayout(middle, 1);
    layout->addWidget(make_status_line());

    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int place) { show_place(static_cast<Place>(place)); });
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    // Where text is being typed, these keys take back the typing.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { take_back(false); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, [this] { take_back(true); });
    m_texts.add([this] { show_warnings(); });
    make_pages();
    m_drafts = new QTimer(this);
    m_drafts->setObjectName(QStringLiteral("drafts"));
    connect(m_drafts, &QTimer::timeout, this, [this] {
        for (const auto &[place, page] : m_places)
            page->keep_drafts();
        for (const auto &[place, page] : m_places)
            page->follow_midnight();
    });
    m_drafts->start(draft_interval);
}

Workplace::~Workplace()
{
    // Pages look at the session; widgets would otherwise outlive it.
    m_drafts->stop();
    m_notice->hide();
    delete m_pages;
    delete m_search;
}

void Workplace::finish_editing()
{
    for (const auto &[place, page] : m_places)
        page->finish_editing();
}

void Workplace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_texts.refresh();
        m_page_texts.refresh();
    }
    QWidget::changeEvent(event);
}

void Workplace::make_pages()
{
    m_context = std::make_unique<Context>(
        Context{m_session->store(), m_lists, m_rules, m_clock, m_session.get(), screen_language()});
    m_search = new SearchBox(*m_context);
    m_top->layout()->addWidget(m_search);
    connect(m_search, &SearchBox::case_found, this, [this](FileId file) { open_file(Place::Case, file); });
    connect(m_search, &SearchBox::referral_found, this, [this](FileId file) { open_file(Place::Referrals, file); });

    add_page(Place::Today, QStringLiteral("today"), [] { return tr("&Today"); }, new TodayPage(*m_context));
    add_page(Place::Referrals, QStringLiteral("referrals"), [] { return tr("&Referrals"); },
             new ReferralsPage(*m_context));
    add_page(Place::Cases, QStringLiteral("cases"), [] { return tr("&Cases"); }, new CasesPage(*m_context));
    auto *statistics = new StatisticsPage(*m_context);
    connect(statistics, &StatisticsPage::consolidation_wanted, this, &Workplace::show_consolidation);
    add_page(Place::Statistics, QStringLiteral("statistics"), [] { return tr("&Statistics"); }, statistics);
    add_page(Place::Partners, QStringLiteral("person"), [] { return tr("&Partners"); }, new PartnersPage(*m_context));
    add_page(Place::Places, QStringLiteral("house"), [] { return tr("Places"); }, new PlacesPage(*m_context));
    auto *settings = new SettingsPage(*m_context, m_preferences);
    connect(settings, &SettingsPage::preferences_changed, this, &Workplace::preferences_changed);
    connect(settings, &SettingsPage::warnings_changed, this, &Workplace::show_warnings);
    connect(settings, &SettingsPage::store_replaced, this, &Workplace::begin_again, Qt::QueuedConnection);
    connect(settings, &SettingsPage::session_broken, this, &Workplace::lock_wanted, Qt::QueuedConnection);
    add_page(Place::Settings, QStringLiteral("settings"), [] { return tr("S&ettings"); }, settings);
    m_navigation->addStretch();
    // Reached from a line of another page, never from the navigation.
    add_to_stack(Place::Case, new CasePage(*m_context));
    show_place(Place::Today);
}

void Workplace::add_page(Place place, const QString &icon, std::function<QString()> name, Page *page)
{
    auto *button = new QToolButton;
    button->setIcon(line_icon(icon));
    button->setIconSize(QSize(1, 1) * fontMetrics().height() * 3 / 2);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_buttons->addButton(button, static_cast<int>(place));
    m_navigation->addWidget(button);
    const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)));
    connect(new QShortcut(key, button), &QShortcut::activated, this, [this, place] { show_place(place); });
    m_page_texts.add([button, key, name = std::move(name)] {
        button->setText(name()); // brings the Alt key with it
        button->setAccessibleName(without_mnemonic(name()));
        button->setToolTip(without_mnemonic(name()) % QStringLiteral(" (") % key.toString(QKeySequence::NativeText)
                           % QLatin1Char(')'));
    });
    add_to_stack(place, page);
}

void Workplace::add_to_stack(Place place, Page *page)
{
    m_places[place] = page;
    m_pages->addWidget(page);
    connect(page, &Page::open_case, this, [this](FileId file) { open_file(Place::Case, file); });
    connect(page, &Page::open_referral, this, [this](FileId file) { open_file(Place::Referrals, file); });
    connect(page, &Page::failed, this, [this](const Error &error) { m_notice->show_notice(error.text, {}, {}); });
    connect(page, &Page::done, this, [this](const QString &sentence) { m_notice->show_notice(sentence, {}, {}); });
    connect(page, &Page::working, this, &Workplace::show_work);
    connect(m_cancel, &QPushButton::clicked, page, &Page::cancel_work);
}

void Workplace::begin_again()
{
    finish_editing();
    m_page_texts = {};
    m_places.clear();
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
    delete m_search;
    for (QAbstractButton *button : m_buttons->buttons())
        delete button;
    while (QLayoutItem *item = m_navigation->takeAt(0))
        delete item;
    make_pages();
    show_place(Place::Settings);
}

void Workplace::show_place(Place place)
{
    Page *page = m_places.at(place);
    if (auto *before = qobject_cast<Page *>(m_pages->currentWidget()); before != nullptr && before != page)
        before->finish_editing();
    const Place marked = place == Place::Case ? Place::Cases : place;
    m_buttons->button(static_cast<int>(marked))->setChecked(true);
    m_pages->setCurrentWidget(page);
    page->refresh();
    page->setFocus();
}

void Workplace::open_file(Place place, FileId file)
{
    show_place(place);
    Page *page = m_places.at(place);
    page->finish_editing(); // it may be about another file still
    page->open(file);
}

void Workplace::show_consolidation()
{
    if (!m_consolidation) {
        m_consolidation = new ConsolidationPage(m_clock.today());
        m_pages->addWidget(m_consolidation);
        connect(m_consolidation, &ConsolidationPage::closed, this, [this] {
            m_consolidation->deleteLater();
            show_place(Place::Statistics);
        });
    }
    m_pages->setCurrentWidget(m_consolidation);
    m_consolidation->setFocus();
}

QWidget *Workplace::make_status_line()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap / 3, gap, gap / 3);
    auto *lock = new QPushButton;
    lock->setIcon(line_icon(QStringLiteral("lock")));
    lock->setFlat(true);
    connect(lock, &QPushButton::clicked, this, &Workplace::lock_wanted);
    auto *back = new QPushButton;
    back->setFlat(true);
    connect(back, &QPushButton::clicked, this, [this] { take_back(false); });
    auto *who = new QLabel;
    m_texts.add([this, lock, back, who] {
        back->setText(tr("Take back what was saved last (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        lock->setText(tr("Unlocked. Lock now (Ctrl+L)"));
        who->setText(tr("Signed in: %1, %2").arg(m_session->me().login, role_name(m_session->me().role)));
        m_cancel->setText(tr("Cancel"));
        m_progress->setAccessibleName(tr("Progress"));
    });
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    layout->addWidget(lock);
    layout->addWidget(who);
    layout->addWidget(back);
    layout->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_cancel)}) {
        part->hide();
        layout->addWidget(part);
    }
    return line;
}

void Workplace::show_warnings()
{
    QStringList sentences;
    for (const vault::Warning warning : m_session->warnings())
        sentences << vault::warning_text(warning);
    m_warnings->setText(sentences.join(QLatin1Char(' ')));
    m_warnings->setVisible(!sentences.isEmpty());
}

void Workplace::take_back(bool again)
{
    finish_editing(); // or the page would save over what comes back
    storage::Store &store = m_context->store;
    const auto changed = again ? store.redo() : store.undo();
    QStringList sentences;
    if (!changed)
        sentences << changed.error().text;
    else if (changed->empty())
        sentences << (again ? tr("Nothing was taken back.") : tr("Nothing is left to take back since you unlocked."));
    else
        sentences << (again ? tr("Done again:") : tr("Taken back:"));
    for (const storage::Transaction &transaction : changed.value_or(std::vector<storage::Transaction>())) {
        if (const auto line = store.case_line(transaction.file))
            sentences << line->number;
        sentences << HistoryTab::sentences(transaction, *m_context);
    }
    if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
        page->refresh();
    m_notice->show_notice(sentences.join(u' '), {}, {});
}

void Workplace::show_work(const QString &what, int percent)
{
    m_work->setText(what);
    m_progress->setRange(0, percent < 0 ? 0 : 100); // 0 to 0: moves without saying how far
    m_progress->setValue(percent);
    for (QWidget *part : {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_cancel)})
        part->setVisible(!what.isEmpty());
}

QString role_name(vault::Role role)
{
    switch (role) {
    case vault::Role::Removed: return Workplace::tr("removed");
    case vault::Role::Worker: return Workplace::tr("social worker");
    case vault::Role::Coordinator: return Workplace::tr("coordinator");
    case vault::Role::Director: return Workplace::tr("director");
    case vault::Role::ReadOnly: return Workplace::tr("read only");
    case vault::Role::Statistics: return Workplace::tr("statistics only");
    }
    return {};
}

} // namespace ancora::ui
