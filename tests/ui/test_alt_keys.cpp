// SPDX-License-Identifier: EUPL-1.2
//
// Every page in every language: an Alt key belongs to one text, and the Case page has room for all its tabs.
#include "accessibility_walk.h"
#include "exchange/training.h"
#include "frame_fixture.h"
#include "ui/pages/case_page.h"
#include "ui/pages/settings_page.h"

#include <QTabBar>
#include <QTabWidget>

namespace ancora::ui {

namespace {

constexpr int patience_ms = 60000;
using Place = Workplace::Place;

/// A signed-in window of the smallest size that is promised, with a case open.
struct Workday : OpenFrame {
    Workday() : OpenFrame(vault::Kind::Training)
    {
        FileId file;
        {
            const auto session = desk.unlock();
            if (!session || !exchange::fill_with_invented_people((*session)->store(), {3, 2025, 2025, 3}))
                qFatal("no invented people");
            file = (*session)->store().cases().value().front().id;
        }
        frame->resize(1280, 800);
        sign_in();
        if (!QTest::qWaitFor([this] { return !frame->is_locked(); }, patience_ms))
            qFatal("not signed in");
        Q_EMIT case_page()->open_case(file);
    }
    [[nodiscard]] CasePage *case_page() const { return frame->findChild<CasePage *>(); }
    [[nodiscard]] QTabWidget *case_tabs() const { return case_page()->findChild<QTabWidget *>(); }
    [[nodiscard]] QTabWidget *settings_tabs() const
    {
        return frame->findChild<SettingsPage *>()->findChild<QTabWidget *>();
    }
    /// A language is chosen on the settings page; the case is opened again, as a person would.
    void speak(Language language) const
    {
        frame->workplace()->show_place(Place::Settings);
        frame->use_language(language);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestAltKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void no_alt_key_belongs_to_two_texts_of_a_page();
    void all_tabs_of_the_case_page_are_seen_at_once();
};

void TestAltKeys::no_alt_key_belongs_to_two_texts_of_a_page()
{
    const Workday open;
    QStringList clashes;
    for (const Language language : all_languages) {
        open.speak(language);
        const auto look = [&](const QString &where) {
            QCoreApplication::processEvents();
            for (const QString &clash : clashing_alt_keys(*open.frame))
                clashes << language_code(language) % u' ' % where % u' ' % clash;
        };
        for (const Place place : {Place::Today, Place::Referrals, Place::Cases, Place::Statistics, Place::Partners, Place::Places}) {
            open.frame->workplace()->show_place(place);
            look(QString::number(static_cast<int>(place)));
        }
        for (const Place place : {Place::Settings, Place::Case}) {
            open.frame->workplace()->show_place(place);
            QTabWidget *tabs = place == Place::Case ? open.case_tabs() : open.settings_tabs();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(tabs->tabText(tab));
            }
        }
    }
    for (const QString &clash : clashes)
        qWarning().noquote() << clash;
    QVERIFY(clashes.isEmpty());
    // The walk itself must be able to fail.
    QPushButton first(QStringLiteral("&Zebra"), open.frame->workplace()), second(QStringLiteral("&Zoo"), open.frame->workplace());
    first.show();
    second.show();
    QCOMPARE(clashing_alt_keys(*open.frame).size(), 1);
}

void TestAltKeys::all_tabs_of_the_case_page_are_seen_at_once()
{
    const Workday open;
    for (const Language language : all_languages) {
        open.speak(language);
        open.frame->workplace()->show_place(Place::Case);
        QCoreApplication::processEvents();
        const QTabBar *bar = open.case_tabs()->tabBar();
        QVERIFY2(bar->sizeHint().width() <= bar->parentWidget()->width(),
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(language_code(language)).arg(bar->sizeHint().width())
                                .arg(bar->parentWidget()->width())));
    }
}

} // namespace ancora::ui

QTEST_MAIN(ancora::ui::TestAltKeys)
#include "test_alt_keys.moc"
