// SPDX-License-Identifier: EUPL-1.2
//
// A training vault has something to practise on everywhere, and nothing in it that the rules would not have allowed.
#include "exchange/training.h"
#include "open_store.h"

#include <QTest>

using namespace ancora;

namespace {

std::vector<Case> all_cases(storage::Store &store)
{
    std::vector<Case> cases;
    const auto lines = store.cases().value();
    for (const storage::CaseLine &line : lines)
        cases.push_back(store.open_case(line.id).value().value);
    return cases;
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(exchange::fill_with_invented_people(m_vault.store(), {80, 2021, 2025, 1}));
        m_cases = all_cases(m_vault.store());
    }

    void there_is_daily_work_of_every_kind()
    {
        std::map<const char *, std::size_t> counted;
        for (const Case &file : m_cases) {
            counted["goals"] += file.goals.size();
            counted["tasks"] += file.tasks.size();
            counted["services"] += file.services.size();
            counted["notes"] += file.notes.size();
            counted["consents"] += file.grounds.size();
            counted["onward referrals"] += file.onward.size();
            counted["documents"] += file.attachments.size();
        }
        QCOMPARE(counted.size(), std::size_t(7));
        for (const auto &[kind, count] : counted)
            QVERIFY2(count > 0, kind);
    }

    void what_was_sent_rests_on_a_consent_of_that_day_for_a_partner_of_the_directory()
    {
        const auto partners = m_vault.store().records<Partner>(storage::Store::office_file()).value().value;
        for (const Case &file : m_cases)
            for (const OnwardReferral &referral : file.onward) {
                const auto ground = std::find_if(file.grounds.begin(), file.grounds.end(),
                                                 [&referral](const DisclosureGround &one) { return one.id == referral.ground; });
                QVERIFY(ground != file.grounds.end() && ground->is_complete() && ground->is_valid_on(referral.sent_on));
                QVERIFY(ground->recipient.is_same_as(referral.recipient) && ground->items == referral.items);
                QVERIFY(std::any_of(partners.begin(), partners.end(),
                                    [&referral](const Partner &one) { return one.id == referral.recipient.partner; }));
                QVERIFY(referral.state != Code::of("REFUSED") || !referral.reason.isEmpty());
            }
    }

    void documents_open_and_every_text_is_marked_as_invented()
    {
        const QString canary = QLatin1String(exchange::training_canary);
        for (const Case &file : m_cases) {
            for (const Attachment &document : file.attachments) {
                const auto content = m_vault.store().content(document, storage::ContentPart::Document);
                QVERIFY(content && QString::fromUtf8(*content).contains(canary));
            }
            for (const Note &note : file.notes)
                QVERIFY(note.text.contains(canary));
            for (const Task &task : file.tasks)
                QVERIFY(task.what.contains(canary));
        }
        QVERIFY(m_vault.store().check_contents().has_value());
    }

private:
    OpenStore m_vault;
    std::vector<Case> m_cases;
};

QTEST_GUILESS_MAIN(TestTraining)
#include "test_training.moc"
