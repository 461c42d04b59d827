// SPDX-License-Identifier: EUPL-1.2
//
// Every page in every language: an Alt key belongs to one text, and the Case page has room for all its tabs.
#include "accessibility_walk.h"
#include "workday.h"

#include <QTabBar>

namespace ancora::ui {

namespace {

using Place = Workplace::Place;

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
