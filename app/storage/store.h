// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"
#include "cases/different_persons.h"
#include "cases/facts.h"
#include "cases/occupancy.h"
#include "cases/office.h"
#include "cases/package.h"
#include "cases/partner.h"
#include "cases/perpetrator.h"
#include "cases/procedure.h"
#include "cases/publication.h"
#include "cases/referral.h"
#include "storage/access.h"
#include "storage/contents.h"
#include "storage/database.h"
#include "storage/file_keys.h"
#include "storage/journal.h"
#include "storage/lists.h"
#include "storage/merging.h"
#include "storage/projection.h"

#include <memory>
#include <span>
#include <set>
#include <unordered_map>

class QIODevice;

namespace ancora::storage {

/// A value together with what was on screen when it was read: hand `seen` back when saving.
template <class T> struct Loaded {
    T value;
    Seen seen;
};

/// The vault's content, open. Every save is one signed transaction of the journal and the same change of
/// the tables, together or not at all. One object, one thread.
///
/// A save only writes the registers that differ from what is stored. Where another form has changed one of
/// them since `seen`, nothing is written and the error is `Kind::Conflict`: the form keeps what was typed
/// and shows both.
class Store
{
public:
    /// `database` has been brought to the newest schema (`migrate`).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(std::unique_ptr<Database> database, Access access,
                                                             const CodeLists &lists, const Clock &clock);
    ~Store();

    // Looking -----------------------------------------------------------------------------------------
    [[nodiscard]] Result<Loaded<Referral>> referral(FileId id);
    [[nodiscard]] Result<Loaded<Case>> open_case(FileId id);
    [[nodiscard]] Result<std::vector<ReferralLine>> referrals(const ReferralFilter &filter);
    [[nodiscard]] Result<std::vector<CaseLine>> cases();
    [[nodiscard]] Result<CaseLine> case_line(FileId id);
    /// What the rules for deadlines look at, of every case that is not closed today. Names stay sealed.
    [[nodiscard]] Result<std::vector<Procedure>> procedures();
    /// Number and case worker of every case. Opens nothing that is sealed, so nothing damaged can stand in the way.
    [[nodiscard]] Result<std::vector<CaseCover>> covers();
    /// What is still to be done in any case and in the office, by their days; those without a day come last. One that cannot be
    /// opened says so and stops no other.
    [[nodiscard]] Result<std::vector<OpenTask>> open_tasks();
    [[nodiscard]] Result<Facts> facts();
    /// Steps through the rows that `facts()` reads and does nothing with them: what the benchmark compares with.
    [[nodiscard]] Result<void> pass_over_facts();
    [[nodiscard]] Result<Loaded<Office>> office();
    /// Tasks of the office that belong to no case stand in `office_file()`; done ones are left out.
    [[nodiscard]] static FileId office_file();
    /// The records of one kind in a file. T: Partner, Perpetrator, PackageKey (in the office's file), ReceivedReferral.
    template <class T> [[nodiscard]] Result<Loaded<std::vector<T>>> records(FileId file);
    /// The other cases that name a perpetrator of this one, by perpetrator and then by case number. Opens nothing that is sealed.
    [[nodiscard]] Result<std::vector<PerpetratorLink>> shared_perpetrators(FileId file);
    /// The relations to the person of this case that stand in other files, as those see them.
    [[nodiscard]] Result<std::vector<RelationFrom>> relations_from(FileId client);
    /// Every report that has left the program to be published, newest last.
    [[nodiscard]] Result<std::vector<Publication>> publications();
    [[nodiscard]] Result<std::vector<Transaction>> history(FileId id) const;
    /// The cases that were merged into another, with the one where everything of theirs is now.
    [[nodiscard]] Result<std::vector<MergedCase>> merged_cases();
    /// The record in the register that a row was imported as; null where there is none.
    [[nodiscard]] Result<FileId> referral_with_external_ref(const QString &external_ref);

    // Saving ------------------------------------------------------------------------------------------
    /// New referrals have an id already (`FileId::create()`), like every record: made where it is made.
    [[nodiscard]] Result<Seen> save(const Referral &referral, const Seen &seen, Act act = Act::Save);
    /// T: CaseCover (whose file is its id), Person, Accompaniment, ExploitationEvent, StatusPhase,
    /// Involvement, Relative, HouseholdSpell, ResidenceDocument, Stay, Goal, Task (also in the office's file), Service, Note,
    /// DisclosureGround, OnwardReferral, RiskFlag, ContactRule, WaitingEntry, ReceivedReferral, and in the office's file Partner,
    /// Perpetrator, PackageKey, House, Room and Bed.
    template <class T> [[nodiscard]] Result<Seen> save(FileId file, const T &record, const Seen &seen);
    /// Takes a record out of the file; the journal keeps it. T as above, not CaseCover or Person.
    template <class T> [[nodiscard]] Result<Seen> remove(FileId file, RecordId record, const Seen &seen);
    [[nodiscard]] Result<Seen> save(const Office &office, const Seen &seen);
    /// A whole case at once, in one transaction of the journal: intake, import, training data.
    [[nodiscard]] Result<Seen> save(const Case &file, const Seen &seen, Act act, const QString &reason = {});

    // The shelter ---------------------------------------------------------------------------------------
    /// Houses, rooms and beds, in their order. They are saved and removed like other records, in the office's file.
    [[nodiscard]] Result<Loaded<Shelter>> shelter();
    /// Every stay in a bed, of all cases.
    [[nodiscard]] Result<std::vector<BedStay>> bed_stays();
    /// Who waits for a place today: the most urgent first, then who has waited longest.
    [[nodiscard]] Result<std::vector<WaitingLine>> waiting_list();
    /// Who sleeps in the shelter on any night of `span`, but for one case.
    [[nodiscard]] Result<std::vector<Resident>> residents(const Spell &span, FileId but_for);
    /// The person moves: stays without an end are ended, the new one is written, and nobody waits any more. Like every other
    /// way to save a stay it is refused where somebody has the bed.
    [[nodiscard]] Result<void> give_place(FileId file, const Stay &stay);

    // Two cases about one person --------------------------------------------------------------------------
    /// Moves everything of `taken` into `kept`, with the answers as decided, and turns every link to `taken`. The cover
    /// of `taken` stays and says where it went. Conflict where one of them has changed since it was loaded.
    [[nodiscard]] Result<void> merge(const Loaded<Case> &kept, const Loaded<Case> &taken, const std::vector<Difference> &decided);
    /// The case that `kept` took in last and that can be separated now; null where there is none.
    [[nodiscard]] Result<FileId> last_merged_into(FileId kept);
    /// Brings both cases and all links back, byte by byte. The last one taken in comes first. What was changed or added after the merge stays where it is;
    /// the result counts the records among it that the taken case has as they were before.
    [[nodiscard]] Result<int> unmerge(FileId taken);
    /// Carries a referral over into a new case with the next free number; marks the referral.
    [[nodiscard]] Result<FileId> start_intake(FileId referral, QDate on);
    /// "2026-018": the next free number of the year.
    [[nodiscard]] Result<QString> next_case_number(int year);

    /// Adds a report to what has been published, once and for ever: another save of the same id is refused.
    /// `reason` as in `record_act`.
    [[nodiscard]] Result<void> publish(const Publication &publication, const QString &reason);
    /// An act without changes: a report, an unlock, a backup. `reason` carries codes only.
    [[nodiscard]] Result<void> record_act(Act act, const QString &reason = {});
    /// All saves inside happen together or not at all.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &work);

    /// Takes back what was saved last since unlock, with everything that was saved in the same step; the result is what that
    /// changed, empty where nothing is left. Merges, imports, reports, and what was handed over are not taken back here.
    /// Conflict where something of it was changed since, Refused where it is signed or the bed is taken: then it stays.
    [[nodiscard]] Result<std::vector<Transaction>> undo();
    /// Takes the last `undo` back.
    [[nodiscard]] Result<std::vector<Transaction>> redo();

    // Contents of attachments (contents.h) ----------------------------------------------------------------
    /// Seals the pieces [first, until) of what `from` holds; durable when it returns, so that a large file goes in step by
    /// step beside other work. The record is saved last: without it the pieces are loose.
    [[nodiscard]] Result<void> write_pieces(const Attachment &attachment, ContentPart part, QIODevice &from, qint64 first, qint64 until);
    /// The whole, in memory. Damaged where a piece is not the one that was sealed for its place.
    [[nodiscard]] Result<QByteArray> content(const Attachment &attachment, ContentPart part);
    /// How many attachments have all their pieces, by number and length, which needs no key. Damaged where one has not.
    [[nodiscard]] Result<qint64> check_contents();
    /// Erases the pieces of attachments that were removed, or whose adding was given up. Not before nobody can take that
    /// back any more: at the next unlock.
    [[nodiscard]] Result<void> drop_loose_contents();

    // Drafts: text that only the screen has ---------------------------------------------------------------
    /// In the file before it returns, whatever happens then to the program. An empty text forgets the draft.
    [[nodiscard]] Result<void> keep_draft(const QString &place, const QString &text);
    /// Empty where there is none. It stays until it is saved or given up: a crash may follow the crash.
    [[nodiscard]] Result<QString> draft(const QString &place);

    // The vault's own business ---------------------------------------------------------------------------
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] const Access &access() const { return m_access; }
    [[nodiscard]] const CodeLists &lists() const { return m_lists; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Result<std::vector<QByteArray>> member_entries() const;
    [[nodiscard]] Result<void> append_member_entry(const QByteArray &entry);
    [[nodiscard]] Result<QByteArray> info(const QString &name) const; ///< empty where not set
    [[nodiscard]] Result<void> set_info(const QString &name, const QByteArray &value);

private:
    struct Names {
        QString name;
        QString alias;
    };

    struct SealedNames {
        FileId file;
        Uuid person;
        QByteArray family_name;
        QByteArray given_name;
        QByteArray alias;
    };

    /// What one step of the screen has written: numbers of this device's transactions, by file.
    struct Action {
        Act act = Act::Save; ///< another one, where any of them is another one
        std::map<FileId, std::vector<quint64>> written;
    };

    Store(std::unique_ptr<Database> database, Access access, const CodeLists &lists, const Clock &clock);
    [[nodiscard]] Result<Seen> commit(FileId file, Act act, const Seen &seen, std::vector<Change> changes,
                                      const QString &reason = {});
    [[nodiscard]] Result<void> refuse_conflicts(FileId file, const Seen &seen, const Seen &current,
                                                const std::vector<Change> &changes) const;
    [[nodiscard]] Result<void> refuse_parting(const std::vector<Change> &changes) const;
    void remember_action(Action action);
    [[nodiscard]] Result<std::vector<Transaction>> take_back_last(std::vector<Action> &actions, Act act);
    [[nodiscard]] Result<std::vector<Change>> changes_back(FileId file, const std::vector<quint64> &written);
    [[nodiscard]] Result<void> remember_beds(FileId file, const std::vector<Change> &changes);
    [[nodiscard]] Result<void> refuse_overbooking();
    [[nodiscard]] Result<std::vector<BedStay>> bed_stays(const QString &where, const QVariantList &values);
    /// What names the file in any record, as a change to `other`, by the file of that record.
    [[nodiscard]] Result<std::map<FileId, std::vector<Change>>> links_turned(FileId file, FileId other);
    [[nodiscard]] Result<void> empty_into(FileId kept, const Loaded<Case> &taken);
    [[nodiscard]] Result<int> take_back(FileId file, const QString &merge);
    template <class T> [[nodiscard]] Result<std::vector<T>> load(FileId file);
    template <class T>
    [[nodiscard]] Result<void> collect_changes(FileId file, std::span<const T> records, std::vector<Change> &changes);
    /// The registers of `record` that differ from `before`.
    template <class T> [[nodiscard]] Result<Change> change_of(FileId file, const T &record, const T &before);
    [[nodiscard]] Result<QVariant> storable(FileId file, const Change &change, const char *reg, bool sealed,
                                            const QVariant &value);
    [[nodiscard]] Result<std::vector<CaseLine>> case_lines(FileId only);
    [[nodiscard]] Result<void> add_names(std::vector<CaseLine> &lines, FileId only);
    [[nodiscard]] Result<void> read_names(FileId only);
    [[nodiscard]] Result<std::vector<SealedNames>> unknown_names(FileId only);

    std::unique_ptr<Database> m_database;
    Access m_access;
    const CodeLists &m_lists;
    const Clock &m_clock;
    FileKeys m_keys;
    Journal m_journal;
    Projection m_projection;
    /// Names that lists have decrypted since unlock; gone at lock. A save takes the file's out.
    std::unordered_map<FileId, Names> m_names;
    int m_depth = 0;          ///< of `together`
    Action m_running;         ///< of the running transaction
    std::set<Uuid> m_beds;    ///< whose nights the running transaction has changed
    std::vector<Action> m_done; ///< since unlock, the last at the end
    std::vector<Action> m_undone;
};

} // namespace ancora::storage
