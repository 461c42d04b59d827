// SPDX-License-Identifier: EUPL-1.2
//
// Consents and onward referrals on the Case page, and the directory of partners.
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/grounds_pane.h"
#include "ui/pages/case/onward_pane.h"
#include "ui/pages/case_page.h"
#include "ui/pages/partners_page.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/codes_field.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// An open vault with one case and one partner.
struct Desk {
    Desk()
    {
        const Case file = sample_case(QStringLiteral("2026-001"));
        id = file.cover.id;
        lawyers.name = QStringLiteral("Lawyers of the port");
        lawyers.regions = {Code::of("BE-VAN")};
        lawyers.services = {Code::of("LAWYER")};
        if (!vault.store().save(file, {}, storage::Act::Intake)
            || !vault.store().save(storage::Store::office_file(), lawyers, {}))
            qFatal("the sample cannot be stored");
    }
    [[nodiscard]] Case stored() { return vault.store().open_case(id).value().value; }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId id;
    Partner lawyers{RecordId::create(), {}, {}, {}, {}, false, {}, {}, {}};
};

LineField *field_named(QWidget &pane, const QString &name)
{
    for (LineField *field : pane.findChildren<LineField *>())
        if (field->name() == name && field->isVisibleTo(&pane))
            return field;
    return nullptr;
}

void answer(QWidget &pane, const char *name, const char *text)
{
    LineField *field = field_named(pane, QLatin1String(name));
    QVERIFY2(field, name);
    field->type(QString::fromUtf8(text));
    field->commit();
}

QPushButton *button(QWidget &pane, const char *text)
{
    for (QPushButton *one : pane.findChildren<QPushButton *>())
        if (one->text() == QLatin1String(text) && one->isVisibleTo(&pane))
            return one;
    return nullptr;
}

/// Ticks a box with the keyboard.
void tick(QWidget &pane, const char *label)
{
    QListWidget *list = pane.findChild<CodesField *>()->list();
    const auto found = list->findItems(QLatin1String(label), Qt::MatchStartsWith);
    QVERIFY2(!found.isEmpty(), label);
    list->setCurrentItem(found.front());
    QTest::keyClick(list, Qt::Key_Space);
}

QString label_named(QWidget &pane, const char *name)
{
    for (const QLabel *label : pane.findChildren<QLabel *>())
        if (label->accessibleName() == QLatin1String(name))
            return label->text();
    return {};
}

/// A case page with a complete consent for the partner, typed field by field.
struct OpenPage {
    explicit OpenPage(Desk &desk) : page(desk.context)
    {
        page.resize(1100, 700);
        page.open(desk.id);
        grounds = page.findChild<GroundsPane *>();
        onward = page.findChild<OnwardPane *>();
    }
    void give_consent() const
    {
        grounds->add();
        answer(*grounds, "Recipient: partner", "lawyers");
        answer(*grounds, "How it was given", "Orally");
        tick(*grounds, "Identity");
    }
    void prepare_referral() const
    {
        onward->add();
        answer(*onward, "Service asked for", "lawyer");
    }

    CasePage page;
    GroundsPane *grounds;
    OnwardPane *onward;
};

} // namespace

class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_consent_is_typed_and_saved_field_by_field()
    {
        Desk desk;
        const OpenPage open(desk);
        open.give_consent();
        const DisclosureGround ground = desk.stored().grounds.front();
        QCOMPARE(ground.recipient.partner, desk.lawyers.id);
        QCOMPARE(ground.form, Code::of("ORAL"));
        QVERIFY(ground.items == Codes{Code::of("IDENTITY")});
        QCOMPARE(ground.given_on, QDate(2026, 5, 4));
        QCOMPARE(ground.expires_on, QDate(2027, 5, 4)); // by the rule
        QVERIFY(ground.is_valid_on(ground.given_on));
    }

    void nothing_is_sent_before_somebody_consents()
    {
        Desk desk;
        const OpenPage open(desk);
        open.prepare_referral();
        answer(*open.onward, "Recipient: partner", "lawyers");
        tick(*open.onward, "Identity");
        QVERIFY(!button(*open.onward, "Told in words")->isEnabled());
        QVERIFY(label_named(*open.onward, "How far it is").contains(QStringLiteral("neither a consent nor a ground in law")));
        open.give_consent();
        QVERIFY(button(*open.onward, "Told in words")->isEnabled());
        button(*open.onward, "Told in words")->click();
        const OnwardReferral sent = desk.stored().onward.front();
        QCOMPARE(sent.state, Code::of("SENT"));
        QCOMPARE(sent.ground, desk.stored().grounds.front().id);
        QVERIFY(!button(*open.onward, "Told in words"));
        QVERIFY(!field_named(*open.onward, QStringLiteral("Service asked for"))->isEnabled()); // it stays as it was told
    }

    void what_the_last_consent_allows_is_proposed()
    {
        Desk desk;
        const OpenPage open(desk);
        open.give_consent();
        open.prepare_referral();
        const OnwardReferral referral = desk.stored().onward.front();
        QCOMPARE(referral.recipient.partner, desk.lawyers.id);
        QVERIFY(referral.items == Codes{Code::of("IDENTITY")});
    }

    void a_withdrawal_shows_what_it_stops_and_needs_its_reason()
    {
        Desk desk;
        const OpenPage open(desk);
        open.give_consent();
        open.prepare_referral();
        QVERIFY(label_named(*open.grounds, "What the withdrawal stops").contains(QStringLiteral("Lawyers of the port, Prepared")));
        auto *box = open.grounds->findChild<QGroupBox *>();
        button(*box, "Withdraw")->click();
        QVERIFY(!desk.stored().grounds.front().withdrawn_on.isValid());
        answer(*box, "Reason of the withdrawal", "Changed her mind");
        button(*box, "Withdraw")->click();
        QCOMPARE(desk.stored().grounds.front().withdrawn_on, QDate(2026, 5, 4));
        QCOMPARE(desk.stored().grounds.front().withdrawal_reason, QStringLiteral("Changed her mind"));
        QVERIFY(!button(*open.onward, "Told in words")->isEnabled());
        QVERIFY(label_named(*open.onward, "How far it is").contains(QStringLiteral("was withdrawn")));
    }

    void a_refusal_needs_its_reason_and_ends_the_referral()
    {
        Desk desk;
        OpenPage open(desk);
        open.give_consent();
        open.prepare_referral();
        button(*open.onward, "Told in words")->click();
        QSignalSpy failed(&open.page, &Page::failed);
        button(*open.onward, "Refused")->click();
        QCOMPARE(failed.count(), 1);
        answer(*open.onward, "Reason of a refusal or withdrawal", "No place");
        button(*open.onward, "Refused")->click();
        QCOMPARE(desk.stored().onward.front().state, Code::of("REFUSED"));
        QVERIFY(!button(*open.onward, "Accepted") && !button(*open.onward, "Withdraw"));
    }

    void what_others_rest_on_stays()
    {
        Desk desk;
        const OpenPage open(desk);
        open.give_consent();
        open.prepare_referral();
        button(*open.onward, "Told in words")->click();
        open.grounds->remove();
        open.onward->remove();
        QCOMPARE(desk.stored().grounds.size(), std::size_t(1));
        QCOMPARE(desk.stored().onward.size(), std::size_t(1));
    }

    void what_runs_out_and_who_has_not_answered_is_on_the_page_today()
    {
        Desk desk;
        const OpenPage open(desk);
        open.give_consent();
        answer(*open.grounds, "Last day", "20.5.2026");
        open.prepare_referral();
        button(*open.onward, "Told in words")->click();
        answer(*open.onward, "Answer expected until", "6.5.2026");
        TodayPage today(desk.context);
        today.refresh();
        const auto *lines = today.findChild<QTreeWidget *>();
        const auto is_there = [lines](const char *text) {
            return !lines->findItems(QLatin1String(text), Qt::MatchContains | Qt::MatchRecursive, 2).isEmpty();
        };
        QVERIFY(is_there("Consent (Help by the recipient)"));
        QVERIFY(is_there("Answer to the onward referral (Appointment of a lawyer)"));
    }

    void partners_are_written_down_and_filtered()
    {
        Desk desk;
        PartnersPage page(desk.context);
        page.resize(1100, 700);
        page.refresh();
        QCOMPARE(page.list()->count(), 1);
        page.add();
        answer(page, "Name of the partner", "Doctors");
        QCOMPARE(page.list()->count(), 2);
        page.text()->setText(QStringLiteral("port"));
        page.list()->setCurrentRow(page.list()->count() - 1);
        QCOMPARE(page.list()->currentItem()->text(), desk.lawyers.name);
        page.text()->setText(QStringLiteral("p"));
        QCOMPARE(page.list()->count(), 1);
        page.text()->clear();
        page.service()->setCurrentIndex(page.service()->findData(QStringLiteral("MEDICAL")));
        QCOMPARE(page.list()->count(), 1); // the one that is open stays under the hands
        QCOMPARE(page.list()->item(0)->text(), desk.lawyers.name);
        const auto stored = desk.vault.store().records<Partner>(storage::Store::office_file()).value();
        QCOMPARE(stored.value.size(), std::size_t(2));
    }
};

QTEST_MAIN(TestConsents)
#include "test_consents.moc"
