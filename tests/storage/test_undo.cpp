// SPDX-License-Identifier: EUPL-1.2
//
// What was saved since unlock is taken back step by step, and done again.
#include "open_store.h"
#include "storage/whole_content.h"

#include <QTest>
#include <random>

using namespace ancora;
using namespace ancora::storage;

namespace {

constexpr int most_steps = 20;

/// Two cases and what a working day does to them.
class WorkingDay
{
public:
    explicit WorkingDay(unsigned seed) : m_random(seed)
    {
        for (const char16_t *number : {u"2026-001", u"2026-002"}) {
            const Case file = sample_case(QString::fromUtf16(number));
            if (!store().save(file, {}, Act::Import))
                throw std::runtime_error("no case");
            files.push_back(file.cover.id);
        }
    }

    [[nodiscard]] Store &store() { return m_vault.store(); }
    [[nodiscard]] Loaded<Case> open(std::size_t number) { return store().open_case(files[number]).value(); }

    void save_alias(const QString &alias, Act act = Act::Save)
    {
        Loaded<Case> file = open(0);
        file.value.person.alias = alias;
        QVERIFY(store().save(file.value, file.seen, act));
    }

    /// Something that changes the content, for certain.
    void step()
    {
        const std::size_t number = m_random() % 2;
        Loaded<Case> file = open(number);
        switch (m_random() % 5) {
        case 0: return add_stay(number, file.seen);
        case 1:
            if (!file.value.stays.empty()) {
                QVERIFY(store().remove<Stay>(files[number], file.value.stays.front().id, file.seen));
                return;
            }
            return add_stay(number, file.seen);
        case 2: {
            Accompaniment accompaniment = file.value.accompaniments.front();
            accompaniment.spell.from = accompaniment.spell.from.addDays(1);
            QVERIFY(store().save(files[number], accompaniment, file.seen));
            return;
        }
        case 3:
            QVERIFY(store().together([this]() -> Result<void> {
                add_stay(0, open(0).seen);
                add_stay(1, open(1).seen);
                add_stay(0, open(0).seen);
                return {};
            }));
            return;
        default:
            file.value.person.alias += QStringLiteral("a");
            file.value.person.note = QString::number(m_random());
            QVERIFY(store().save(files[number], file.value.person, file.seen));
        }
    }

    std::vector<FileId> files;

private:
    void add_stay(std::size_t number, const Seen &seen)
    {
        Stay stay;
        stay.id = RecordId::create();
        stay.spell = {QDate(2026, 1, 10), QDate(2026, 2, 1)};
        stay.place = QString::number(m_random());
        QVERIFY(store().save(files[number], stay, seen));
    }

    OpenStore m_vault;
    std::mt19937 m_random;
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_step_goes_back_and_forth_byte_by_byte();
    void twenty_steps_and_no_more();
    void what_was_changed_since_stays();
    void a_signed_note_stays_signed();
    void what_has_left_the_program_is_not_taken_back();
    void a_new_step_ends_what_could_be_done_again();
};

void TestUndo::every_step_goes_back_and_forth_byte_by_byte()
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        WorkingDay day(seed);
        std::vector<Content> states{content(day.store())};
        for (int i = 0; i < most_steps; ++i) {
            day.step();
            states.push_back(content(day.store()));
            QVERIFY(states.back() != states[states.size() - 2]);
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            const auto back = day.store().undo();
            QVERIFY2(back && !back->empty(), back ? "nothing" : qPrintable(back.error().text));
            QCOMPARE(content(day.store()), states[i]);
        }
        QVERIFY(day.store().undo().value().empty());
        for (std::size_t i = 1; i < states.size(); ++i) {
            QVERIFY(!day.store().redo().value().empty());
            QCOMPARE(content(day.store()), states[i]);
        }
        QVERIFY(day.store().redo().value().empty());
        QVERIFY(agrees_with_the_journal(day.store()));
    }
}

void TestUndo::twenty_steps_and_no_more()
{
    WorkingDay day(1);
    day.save_alias(QStringLiteral("first"));
    for (int i = 0; i < most_steps; ++i)
        day.save_alias(QString::number(i));
    for (int i = 0; i < most_steps; ++i)
        QVERIFY(!day.store().undo().value().empty());
    QVERIFY(day.store().undo().value().empty());
    QCOMPARE(day.open(0).value.person.alias, QStringLiteral("first"));
}

void TestUndo::what_was_changed_since_stays()
{
    WorkingDay day(1);
    day.save_alias(QStringLiteral("first"));
    day.save_alias(QStringLiteral("second"));
    day.save_alias(QStringLiteral("from outside"), Act::Import);
    const Content before = content(day.store());
    const auto back = day.store().undo();
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::Conflict);
    QVERIFY(content(day.store()) == before);
    QVERIFY(!day.store().undo()); // the one before it, too
    QVERIFY(day.store().undo().value().empty());
    QVERIFY(content(day.store()) == before);
}

void TestUndo::a_signed_note_stays_signed()
{
    WorkingDay day(1);
    Note note;
    note.id = RecordId::create();
    note.text = QStringLiteral("Canary");
    QVERIFY(day.store().save(day.files[0], note, day.open(0).seen));
    note.signed_at = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    QVERIFY(day.store().save(day.files[0], note, day.open(0).seen));
    const Content before = content(day.store());
    const auto back = day.store().undo();
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::Refused);
    QVERIFY(content(day.store()) == before);
}

void TestUndo::what_has_left_the_program_is_not_taken_back()
{
    WorkingDay day(1);
    day.save_alias(QStringLiteral("first"));
    QVERIFY(day.store().together([&day]() -> Result<void> {
        day.save_alias(QStringLiteral("as it was told"));
        return day.store().record_act(Act::HandedOver, QStringLiteral("2026-001"));
    }));
    QVERIFY(!day.store().undo()); // the alias before it has been changed since
    QCOMPARE(day.open(0).value.person.alias, QStringLiteral("as it was told"));
}

void TestUndo::a_new_step_ends_what_could_be_done_again()
{
    WorkingDay day(1);
    day.save_alias(QStringLiteral("first"));
    QVERIFY(!day.store().undo().value().empty());
    day.save_alias(QStringLiteral("second"));
    QVERIFY(day.store().redo().value().empty());
    QCOMPARE(day.open(0).value.person.alias, QStringLiteral("second"));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
