// SPDX-License-Identifier: EUPL-1.2
#include "ui/frame.h"

#include "ui/guards/clipboard_guard.h"
#include "ui/guards/global_keys.h"
#include "ui/guards/idle_lock.h"
#include "ui/guards/system_lock.h"
#include "ui/icons.h"
#include "ui/pages/consolidation_page.h"
#include "ui/theme.h"
#include "ui/workplace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

/// Dialogs and lists that hang over the window, whoever opened them.
QList<QWidget *> windows_above(const QWidget *frame)
{
    QList<QWidget *> windows = QApplication::topLevelWidgets();
    windows.removeIf([frame](const QWidget *window) { return window == frame || !window->isVisible(); });
    return windows;
}

} // namespace

Frame::Frame(Preferences &preferences, const Clock &clock, vault::DeviceFolder devices, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_clock(clock), m_devices(std::move(devices)),
      m_screens(new QStackedLayout(this)), m_cover(new QWidget), m_cover_words(new QLabel), m_idle(new IdleLock(this)),
      m_keys(new GlobalKeys(this)), m_clipboard(new ClipboardGuard(this))
{
    m_translation.use(preferences.language());
    setWindowIcon(office_icon());
    m_unlock = new UnlockPage([this] { return surroundings(); });
    m_screens->addWidget(m_unlock);
    m_cover->setFocusPolicy(Qt::StrongFocus);
    m_cover_words->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_cover))->addWidget(m_cover_words, 0, Qt::AlignCenter);
    m_screens->addWidget(m_cover);

    connect(m_unlock, &UnlockPage::unlocked, this,
            [this](vault::Session *session) { begin_work(std::unique_ptr<vault::Session>(session)); });
    connect(m_unlock, &UnlockPage::create_wanted, this, [this] { show_create(CreateVaultPage::Purpose::Create); });
    connect(m_unlock, &UnlockPage::recover_wanted, this, [this] { show_create(CreateVaultPage::Purpose::Recover); });
    connect(m_unlock, &UnlockPage::restore_wanted, this, [this] { show_create(CreateVaultPage::Purpose::Restore); });
    connect(m_unlock, &UnlockPage::consolidation_wanted, this, &Frame::show_consolidation);
    connect(m_unlock, &UnlockPage::language_chosen, this, &Frame::use_language);
    connect(m_idle, &IdleLock::idle, this, &Frame::lock);
    connect(m_keys, &GlobalKeys::lock_pressed, this, &Frame::lock);
    connect(m_keys, &GlobalKeys::hide_pressed, this, &Frame::hide_or_return);
    follow_preferences();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 42);
    restoreGeometry(preferences.geometry());
}

Frame::~Frame()
{
    lock();
}

void Frame::expect(const QString &folder, const QString &login)
{
    m_unlock->expect(folder, login);
    bring_forward(m_unlock);
}

void Frame::lock()
{
    m_idle->stop();
    m_clipboard->clear();
    if (m_workplace == nullptr && !m_consolidation)
        return;
    const bool hidden = is_hidden_from_view();
    if (m_workplace != nullptr)
        m_workplace->finish_editing();
    delete m_consolidation;
    delete std::exchange(m_workplace, nullptr); // takes dialogs, pages, models and the session with it
    for (QWidget *left_over : windows_above(this))
        left_over->close();
    m_behind_cover = nullptr;
    m_unlock->expect(m_unlock->folder());
    bring_forward(m_unlock);
    if (hidden)
        hide_or_return();
}

void Frame::hide_or_return()
{
    if (is_hidden_from_view()) {
        bring_forward(m_behind_cover);
        for (QWidget *dialog : findChildren<QWidget *>())
            if (dialog->property("covered").toBool()) {
                dialog->setProperty("covered", false);
                dialog->show();
            }
        return setWindowState(windowState() & ~Qt::WindowMinimized);
    }
    m_behind_cover = m_screens->currentWidget();
    for (QWidget *dialog : windows_above(this)) {
        dialog->setProperty("covered", true);
        dialog->hide();
    }
    bring_forward(m_cover);
    repaint(); // the picture that task switchers keep of the window shows the cover
    showMinimized();
}

bool Frame::is_hidden_from_view() const
{
    return m_screens->currentWidget() == m_cover;
}

void Frame::use_language(Language language)
{
    if (language == screen_language())
        return;
    m_preferences.set_language(language);
    if (m_workplace != nullptr)
        m_workplace->set_language(language);
    m_translation.use(language);
}

void Frame::closeEvent(QCloseEvent *event)
{
    m_preferences.set_geometry(saveGeometry());
    lock();
    QWidget::closeEvent(event);
}

void Frame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Frame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_system == nullptr)
        QTimer::singleShot(0, this, [this] {
            if (m_system == nullptr) {
                m_system = new SystemLock(this);
                connect(m_system, &SystemLock::locked, this, &Frame::lock);
            }
        });
}

Result<vault::Surroundings> Frame::surroundings()
{
    if (!m_lists) {
        ANCORA_TAKE(m_lists, CodeLists::load());
        ANCORA_TAKE(m_rules, deadlines::Rules::load(*m_lists));
    }
    return vault::Surroundings{*m_lists, m_clock, m_devices};
}

void Frame::begin_work(std::unique_ptr<vault::Session> session)
{
    m_workplace = new Workplace(std::move(session), *m_lists, m_rules, m_clock, m_preferences);
    connect(m_workplace, &Workplace::lock_wanted, this, &Frame::lock, Qt::QueuedConnection);
    connect(m_workplace, &Workplace::preferences_changed, this, &Frame::follow_preferences);
    m_screens->addWidget(m_workplace);
    bring_forward(m_workplace);
    follow_preferences();
}

void Frame::show_create(CreateVaultPage::Purpose purpose)
{
    m_create = new CreateVaultPage(purpose, m_unlock->folder(), [this] { return surroundings(); });
    m_screens->addWidget(m_create);
    connect(m_create, &CreateVaultPage::cancelled, this, [this] {
        bring_forward(m_unlock);
        m_create->deleteLater();
    });
    connect(m_create, &CreateVaultPage::finished, this, [this](const QString &folder, const QString &login) {
        expect(folder, login);
        m_create->deleteLater();
    });
    bring_forward(m_create);
}

void Frame::show_consolidation()
{
    m_consolidation = new ConsolidationPage(m_clock.today());
    m_screens->addWidget(m_consolidation);
    connect(m_consolidation, &ConsolidationPage::closed, this, [this] {
        bring_forward(m_unlock);
        m_consolidation->deleteLater();
    });
    bring_forward(m_consolidation);
    m_consolidation->setFocus();
}

void Frame::follow_preferences()
{
    apply_theme(m_preferences.appearance());
    use_language(m_preferences.language());
    m_keys->set_hide_key(m_preferences.hide_key());
    retranslate();
    if (m_workplace != nullptr)
        m_idle->start(std::chrono::minutes(m_preferences.lock_minutes()));
}

void Frame::retranslate()
{
    setWindowTitle(tr("Office"));
    m_cover_words->setText(tr("%1: continue").arg(m_preferences.hide_key().toString(QKeySequence::NativeText)));
}

void Frame::bring_forward(QWidget *screen)
{
    m_screens->setCurrentWidget(screen);
    if (screen == m_cover)
        m_cover->setFocus();
}

} // namespace ancora::ui
