// SPDX-License-Identifier: EUPL-1.2
//
// Every page and every tab by keyboard: its shortcut brings it, Tab reaches whatever can be used, and all of it has a name.
#include "accessibility_walk.h"
#include "workday.h"

#include <QStackedWidget>

namespace ancora::ui {

namespace {

/// Everything that is wrong with what is on the screen, each with where it is.
QStringList troubles(const Workday &open, const QString &where)
{
    QCoreApplication::processEvents();
    QStringList all;
    for (const QString &control : controls_without_name(*open.frame))
        all << where % QStringLiteral(", without a name: ") % control;
    for (const QString &control : controls_out_of_reach(*open.frame))
        all << where % QStringLiteral(", out of reach: ") % control;
    return all;
}

} // namespace

class TestKeyboardWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_page_comes_by_its_shortcut_and_tab_goes_through_it();
    void tab_goes_through_each_tab_of_a_page();
};

void TestKeyboardWalk::each_page_comes_by_its_shortcut_and_tab_goes_through_it()
{
    const Workday open;
    QStringList found;
    QSet<const QWidget *> pages;
    for (int key = Qt::Key_1; key <= Qt::Key_7; ++key) {
        QTest::keyClick(open.frame.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        for (const Page *page : open.frame->findChildren<Page *>())
            if (page->isVisible()) {
                pages.insert(page);
                QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), page->metaObject()->className());
                found << troubles(open, QLatin1String(page->metaObject()->className()));
            }
    }
    QCOMPARE(pages.size(), 7);
    QCOMPARE(found.join(u'\n'), QString());
}

void TestKeyboardWalk::tab_goes_through_each_tab_of_a_page()
{
    const Workday open;
    QStringList found;
    for (const Workplace::Place place : {Workplace::Place::Case, Workplace::Place::Places}) {
        open.frame->workplace()->show_place(place);
        auto *tabs = open.frame->workplace()->findChild<QStackedWidget *>()->currentWidget()->findChild<QTabWidget *>();
        QVERIFY(tabs->count() > 1);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            tabs->setFocus();
            found << troubles(open, tabs->tabText(tab));
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
    // The walk itself must be able to fail: a control that stands behind a hidden proxy holds Tab back.
    QPushButton trap(open.frame->workplace()), hidden(open.frame->workplace());
    trap.setAccessibleName(QStringLiteral("Trap"));
    trap.show();
    hidden.hide();
    trap.setFocusProxy(&hidden);
    QVERIFY(!troubles(open, {}).isEmpty());
}

} // namespace ancora::ui

QTEST_MAIN(ancora::ui::TestKeyboardWalk)
#include "test_keyboard_walk.moc"
