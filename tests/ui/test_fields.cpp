// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/folded.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/line_field.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

using namespace ancora;
using namespace ancora::ui;

namespace {

const QDate today(2026, 5, 4);

/// A window with one field and something else that can take the focus.
struct Form {
    template <class F> explicit Form(F *field)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other = new QLineEdit);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        field->setFocus();
    }
    QWidget window;
    QLineEdit *other = nullptr;
};

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lists = std::make_unique<CodeLists>(CodeLists::load().value()); }

    void some_letters_of_a_name_choose_the_code()
    {
        auto *field = countries();
        Form form(field);
        QSignalSpy edited(field, &Field::edited);
        QTest::keyClicks(field->line(), QStringLiteral("nigeria"));
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QVERIFY(form.other->hasFocus());
        QCOMPARE(field->value(), Answer<Code>(Code::of("NG")));
        QCOMPARE(field->line()->text(), QStringLiteral("Nigeria"));
        QCOMPARE(edited.count(), 1);
    }

    void tab_takes_the_line_that_the_arrow_keys_have_marked()
    {
        auto *field = countries();
        Form form(field);
        QTest::keyClicks(field->line(), QStringLiteral("niger"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QCOMPARE(field->value(), Answer<Code>(Code::of("NG")));
    }

    void the_code_itself_and_a_later_word_and_the_group_are_found()
    {
        ChoiceModel model(choices_of(m_lists->list(ListId::ReferringBodies), Language::German, today), nullptr);
        const auto first = [&model](const char *typed) {
            model.show_matches(QString::fromUtf8(typed), {});
            return model.shown_choice(0) ? model.shown_choice(0)->code : Code();
        };
        QCOMPARE(first("POL_FED"), Code::of("POL_FED"));
        QCOMPARE(first("auslanderamt"), Code::of("DVZ_OE"));
        model.show_matches(QStringLiteral("polizei"), {});
        QVERIFY(model.row_of(Code::of("POL_LOCAL")) >= 0);
        QVERIFY(model.row_of(Code::of("POL_FED")) >= 0);
        model.show_matches(QStringLiteral("qqqq"), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void an_ended_code_is_offered_only_where_it_is_the_answer_already()
    {
        const Code ended = Code::of("OQT_BGV_45");
        ChoiceModel model(choices_of(m_lists->list(ListId::ResidenceDocuments), Language::English, today), nullptr);
        model.show_matches({}, {});
        QCOMPARE(model.row_of(ended), -1);
        model.show_matches({}, ended);
        QVERIFY(model.row_of(ended) >= 0);
    }

    void one_key_answers_unknown_refused_and_not_asked()
    {
        auto *field = new PartialDateField(QStringLiteral("Date of birth"));
        Form form(field);
        QSignalSpy edited(field, &Field::edited);
        QTest::keyClicks(field->line(), QStringLiteral("?"));
        QCOMPARE(field->value(), Answer<PartialDate>(NoAnswer::Unknown));
        QTest::keyClicks(field->line(), QStringLiteral("!"));
        QCOMPARE(field->value(), Answer<PartialDate>(NoAnswer::Refused));
        QTest::keyClick(field->line(), Qt::Key_Delete);
        QCOMPARE(field->value(), Answer<PartialDate>(NoAnswer::NotAsked));
        QCOMPARE(edited.count(), 3);
    }

    void a_date_is_typed_as_far_as_it_is_known_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("year") << QStringLiteral("2024") << QStringLiteral("2024");
        QTest::newRow("month") << QStringLiteral("3.2024") << QStringLiteral("2024-03");
        QTest::newRow("day") << QStringLiteral("5.3.2024") << QStringLiteral("2024-03-05");
    }
    void a_date_is_typed_as_far_as_it_is_known()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        auto *field = new PartialDateField(QStringLiteral("Date of birth"));
        Form form(field);
        QTest::keyClicks(field->line(), typed);
        QTest::keyClick(field->line(), Qt::Key_Return);
        QVERIFY(field->value().given());
        QCOMPARE(field->value().value().text(), value);
        QCOMPARE(field->line()->text(), typed);
    }

    void what_cannot_be_read_stays_and_is_marked_and_not_handed_over()
    {
        auto *field = new PartialDateField(QStringLiteral("Date of birth"));
        Form form(field);
        QSignalSpy edited(field, &Field::edited);
        QTest::keyClicks(field->line(), QStringLiteral("31.2.2024"));
        field->commit();
        QCOMPARE(field->mark(), Field::Mark::Unreadable);
        QCOMPARE(field->line()->text(), QStringLiteral("31.2.2024"));
        QCOMPARE(edited.count(), 0);
        field->line()->setText(QStringLiteral("28.2.2024"));
        field->commit();
        QCOMPARE(field->mark(), Field::Mark::None);
        QCOMPARE(edited.count(), 1);
    }

    void an_amount_is_read_as_people_write_it_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("cents");
        for (const auto &[typed, cents] : {std::pair("1250", 125'000), {"1250,5", 125'050}, {"1.250,50", 125'050}, {"1 250.50", 125'050},
                                           {"1,250", 125'000}, {"0,01", 1}, {"", 0}, {"9999999,99", 999'999'999},
                                           {"12345678", -1}, {"1.2.3", -1}, {"1250 euro", -1}, {"-5", -1}})
            QTest::newRow(typed) << QString::fromLatin1(typed) << cents;
    }
    void an_amount_is_read_as_people_write_it()
    {
        QFETCH(QString, typed);
        QFETCH(int, cents);
        QCOMPARE(read_amount(typed).value_or(-1), cents);
        if (cents >= 0)
            QCOMPARE(read_amount(shown_amount(cents)).value_or(-1), cents);
    }

    void t_is_today_and_the_arrows_move_a_day()
    {
        auto *field = new DateField(QStringLiteral("From"), today);
        Form form(field);
        QTest::keyClick(field->line(), Qt::Key_T);
        QTest::keyClick(field->line(), Qt::Key_Up);
        QTest::keyClick(field->line(), Qt::Key_Return);
        QCOMPARE(field->value(), today.addDays(1));
        QCOMPARE(read_day(QStringLiteral("7.3"), today), QDate(2026, 3, 7));
        QCOMPARE(read_day(QStringLiteral("7.3.85"), today), QDate(1985, 3, 7));
        QVERIFY(!read_day(QStringLiteral("30.2.2026"), today).isValid());
    }

    void free_text_is_kept_from_the_input_method_and_has_a_name()
    {
        TextField field(QStringLiteral("Alias"));
        QVERIFY(field.line()->inputMethodHints() & Qt::ImhSensitiveData);
        QVERIFY(field.line()->inputMethodHints() & Qt::ImhNoPredictiveText);
        QCOMPARE(field.line()->accessibleName(), QStringLiteral("Alias"));
        field.set_mark(Field::Mark::Missing, QStringLiteral("It is missing."));
        QVERIFY(field.line()->accessibleDescription().contains(QStringLiteral("It is missing.")));
    }

    void accents_and_strokes_do_not_hide_a_name()
    {
        QCOMPARE(folded(QStringLiteral("Łukasz ÖZ")), QStringLiteral("lukasz oz"));
        QCOMPARE(folded_words(QStringLiteral("O'Neil-Díaz")),
                 (QStringList{QStringLiteral("o"), QStringLiteral("neil"), QStringLiteral("diaz")}));
    }

private:
    CodeAnswerField *countries() const
    {
        return new CodeAnswerField(QStringLiteral("Citizenship"), m_lists->list(ListId::Countries), Language::English,
                                   today);
    }
    std::unique_ptr<CodeLists> m_lists;
};

QTEST_MAIN(TestFields)
#include "test_fields.moc"
