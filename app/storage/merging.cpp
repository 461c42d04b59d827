// SPDX-License-Identifier: EUPL-1.2
#include "storage/merging.h"

#include "storage/records.h"

#include <map>

namespace ancora::storage {

namespace {

using Choice = Difference::Choice;

bool is_of_the_kept_case(const QByteArray &name)
{
    return name == "family_name" || name == "given_name" || name == "alias" || name == "worker" || name == "referral";
}

/// How much an answer protects; a greater one wins. Answers stand as `columns.h` says.
int strictness(const QVariant &answer)
{
    if (answer.isNull())
        return 0;
    const QString text = answer.toString();
    return text == u"!" ? 4 : text == u"YES" ? 3 : text == u"?" ? 1 : 2;
}

Choice proposed(const Difference &difference)
{
    const QVariant &kept = difference.kept;
    const QVariant &taken = difference.taken;
    if (kept.isNull() || taken.isNull())
        return kept.isNull() ? Choice::Taken : Choice::Kept;
    if (is_of_the_kept_case(difference.name))
        return Choice::Kept;
    if (difference.is_text)
        return kept.toString().contains(taken.toString())   ? Choice::Kept
               : taken.toString().contains(kept.toString()) ? Choice::Taken
                                                            : Choice::Both;
    if (difference.name == "opened_on")
        return taken.toString() < kept.toString() ? Choice::Taken : Choice::Kept;
    return strictness(taken) > strictness(kept) ? Choice::Taken : Choice::Kept;
}

template <class T> void add_differences(const T &kept, const T &taken, std::vector<Difference> &found)
{
    for (const Register<T> &reg : record_table<T>().registers) {
        Difference difference{record_table<T>().name, reg.name, reg.read(kept), reg.read(taken), reg.sealed, Choice::Kept};
        if (difference.kept == difference.taken || difference.name == "number" || difference.name == "merged_into")
            continue;
        difference.choice = proposed(difference);
        found.push_back(std::move(difference));
    }
}

QVariant decided_value(const Difference &difference)
{
    if (difference.choice != Choice::Both)
        return difference.choice == Choice::Kept ? difference.kept : difference.taken;
    const QString first = difference.kept.toString(), second = difference.taken.toString();
    const bool has_lines = first.contains(u'\n') || second.contains(u'\n');
    return QVariant(first + (has_lines ? QStringLiteral("\n") : QStringLiteral("; ")) + second);
}

template <class T> void decide(const std::vector<Difference> &decided, T &record)
{
    for (const Difference &difference : decided)
        for (const Register<T> &reg : record_table<T>().registers)
            if (difference.table == record_table<T>().name && difference.name == reg.name)
                reg.write(record, decided_value(difference));
}

/// Calls visit(mine, others) for the records of each kind of both cases.
template <class AnyCase, class Visit> void for_each_kind_of_both(AnyCase &file, const Case &other, Visit visit)
{
    for_each_kind(file, [&]<class T>(std::vector<T> &records) {
        for_each_kind(other, [&]<class Other>(const std::vector<Other> &others) {
            if constexpr (std::is_same_v<T, Other>)
                visit(records, others);
        });
    });
}

/// The taken case, with new identifiers for records that the kept one has too, and for what names them.
Case with_own_ids(Case taken, const Case &kept)
{
    std::map<RecordId, RecordId> renamed;
    for_each_kind_of_both(taken, kept, [&renamed]<class T>(std::vector<T> &records, const std::vector<T> &others) {
        for (T &record : records)
            if (std::any_of(others.begin(), others.end(), [&record](const T &other) { return other.id == record.id; }))
                record.id = renamed[record.id] = RecordId::create();
    });
    for_each_kind(taken, [&renamed]<class T>(std::vector<T> &records) {
        for (const Register<T> &reg : record_table<T>().registers)
            for (T &record : records) {
                RecordId named;
                if (reg.names_record)
                    from_column(reg.read(record), named);
                if (const auto found = renamed.find(named); found != renamed.end())
                    reg.write(record, to_column(found->second));
            }
    });
    return taken;
}

/// The same was agreed before the other was withdrawn: whoever withdrew meant both.
bool is_withdrawn_with(const DisclosureGround &ground, const DisclosureGround &withdrawn)
{
    return ground.is_consent() && withdrawn.is_consent() && withdrawn.withdrawn_on.isValid()
           && ground.purpose == withdrawn.purpose && ground.recipient.is_same_as(withdrawn.recipient)
           && !(ground.given_on > withdrawn.withdrawn_on);
}

void withdraw_in_both(std::vector<DisclosureGround> &grounds)
{
    for (DisclosureGround &ground : grounds)
        for (const DisclosureGround &other : grounds)
            if (is_withdrawn_with(ground, other) && !(ground.withdrawn_on.isValid() && ground.withdrawn_on <= other.withdrawn_on))
                ground.withdrawn_on = other.withdrawn_on;
}

} // namespace

std::vector<Difference> differences(const Case &kept, const Case &taken)
{
    std::vector<Difference> found;
    add_differences(kept.person, taken.person, found);
    add_differences(kept.cover, taken.cover, found);
    return found;
}

Case united(const Case &kept, const Case &taken, const std::vector<Difference> &decided)
{
    Case all = kept;
    decide(decided, all.person);
    decide(decided, all.cover);
    for_each_kind_of_both(all, with_own_ids(taken, kept), []<class T>(std::vector<T> &records, const std::vector<T> &others) {
        records.insert(records.end(), others.begin(), others.end());
        sort_by_date(records);
    });
    withdraw_in_both(all.grounds);
    return all;
}

} // namespace ancora::storage
