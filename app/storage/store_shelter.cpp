// SPDX-License-Identifier: EUPL-1.2
//
// The shelter's beds. That no bed is given twice is looked at here once more, at the end of every transaction that has
// touched one, whichever way it came: a form, another window, a merge of two cases or its undoing.
#include "storage/store.h"

#include "storage/records.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <tuple>

namespace ancora::storage {

namespace {

Error clash_error(const BedClash &clash, const QString &bed)
{
    const QString day = clash.from.toString(QStringLiteral("d.M.yyyy"));
    const QString text = clash.why == BedClash::Why::Taken
                             ? QCoreApplication::translate("Storage", "The bed \"%1\" is taken from %2 on. Nothing was saved.")
                             : QCoreApplication::translate("Storage", "The bed \"%1\" cannot be used from %2 on. Nothing was saved.");
    return {Error::Kind::Refused, text.arg(bed, day), QStringLiteral("bed")};
}

} // namespace

Result<Loaded<Shelter>> Store::shelter()
{
    Loaded<Shelter> loaded;
    ANCORA_TAKE(loaded.value.houses, load<House>(office_file()));
    ANCORA_TAKE(loaded.value.rooms, load<Room>(office_file()));
    ANCORA_TAKE(loaded.value.beds, load<Bed>(office_file()));
    ANCORA_TAKE(loaded.seen, m_journal.seen(office_file()));
    loaded.value.sort();
    return loaded;
}

Result<std::vector<BedStay>> Store::bed_stays() { return bed_stays(QStringLiteral("bed IS NOT NULL"), {}); }

Result<std::vector<BedStay>> Store::bed_stays(const QString &where, const QVariantList &values)
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT file, bed, from_day, until_day FROM stay WHERE ") + where, values));
    std::vector<BedStay> stays;
    while (query->next()) {
        BedStay &stay = stays.emplace_back();
        from_column(query->value(0), stay.file);
        from_column(query->value(1), stay.bed);
        from_column(query->value(2), stay.spell.from);
        from_column(query->value(3), stay.spell.until);
    }
    return stays;
}

// No bed twice ----------------------------------------------------------------------------------------

/// What others stand in is not taken away under them.
Result<void> Store::refuse_parting(const std::vector<Change> &changes) const
{
    struct Holder {
        const char *table, *held, *by;
    };
    static constexpr std::array holders{Holder{"house", "room", "house"}, Holder{"room", "bed", "room"}, Holder{"bed", "stay", "bed"}};
    for (const Change &change : changes) {
        const auto holder = std::find_if(holders.begin(), holders.end(), [&](const Holder &one) { return change.table == one.table; });
        if (!change.is_void || holder == holders.end())
            continue;
        ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1")
                                                          .arg(QLatin1String(holder->held), QLatin1String(holder->by)),
                                                      {change.record.bytes()}));
        if (query->next())
            return fail(Error::Kind::Refused,
                        QCoreApplication::translate("Storage", "It is in use: a house with rooms, a room with beds and a bed with stays are "
                                                               "not removed. A bed that is no longer used gets a last day."),
                        QString::fromLatin1(change.table));
    }
    return {};
}

Result<void> Store::remember_beds(FileId file, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.is_void || (change.table != "bed" && change.table != "stay"))
            continue;
        if (change.table == "bed") {
            m_beds.insert(change.record);
            continue;
        }
        ANCORA_TAKE(const std::vector<BedStay> stays, bed_stays(QStringLiteral("file = ? AND id = ? AND bed IS NOT NULL"),
                                                                {file.uuid().bytes(), change.record.bytes()}));
        for (const BedStay &stay : stays)
            m_beds.insert(stay.bed.uuid());
    }
    return {};
}

Result<void> Store::refuse_overbooking()
{
    if (m_beds.empty())
        return {};
    ANCORA_TAKE(const std::vector<Bed> beds, load<Bed>(office_file()));
    for (const Uuid &touched : m_beds) {
        const auto bed = std::find_if(beds.begin(), beds.end(), [&touched](const Bed &one) { return one.id.uuid() == touched; });
        if (bed == beds.end())
            return fail(Error::Kind::Refused, QCoreApplication::translate("Storage", "This bed is no longer in the shelter."));
        ANCORA_TAKE(const std::vector<BedStay> stays, bed_stays(QStringLiteral("bed = ?"), {touched.bytes()}));
        const auto clash = clash_in(*bed, stays);
        if (!clash)
            continue;
        ANCORA_TAKE(const Loaded<Shelter> all, shelter());
        return pass_on(clash_error(*clash, all.value.name_of(bed->id)));
    }
    return {};
}

// Who waits, who is there, who moves in -----------------------------------------------------------------

Result<std::vector<WaitingLine>> Store::waiting_list()
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT waiting.file, waiting.id, since, wished_from, needs, priority, number "
                                                                 "FROM waiting_entry AS waiting JOIN case_cover ON case_cover.file = waiting.file "
                                                                 "WHERE ended_on IS NULL OR ended_on > ?"),
                                                  {to_column(m_clock.today())}));
    std::vector<WaitingLine> lines;
    while (query->next()) {
        WaitingLine line;
        from_column(query->value(0), line.id);
        from_column(query->value(1), line.entry.id);
        from_column(query->value(2), line.entry.since);
        from_column(query->value(3), line.entry.wished_from);
        from_column(query->value(4), line.entry.needs);
        from_column(query->value(5), line.entry.priority);
        line.number = query->value(6).toString();
        lines.push_back(std::move(line));
    }
    const CodeList &priorities = m_lists.list(ListId::WaitingPriorities);
    const auto place = [&priorities](const WaitingLine &line) {
        const int rank = priorities.index_of(line.entry.priority);
        return std::tuple(rank < 0 ? static_cast<int>(priorities.entries().size()) : rank, line.entry.since, line.number);
    };
    std::sort(lines.begin(), lines.end(), [&place](const WaitingLine &a, const WaitingLine &b) { return place(a) < place(b); });
    return lines;
}

Result<std::vector<Resident>> Store::residents(const Spell &span, FileId but_for)
{
    const QString last = span.is_open() ? QStringLiteral("9999-12-31") : span.until.toString(Qt::ISODate);
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT DISTINCT stay.file, number FROM stay JOIN case_cover ON case_cover.file = stay.file "
                                                                 "WHERE (bed IS NOT NULL OR kind = 'SHELTER') AND stay.file <> ? AND from_day < ? "
                                                                 "AND (until_day IS NULL OR until_day > ?) ORDER BY number"),
                                                  {but_for.uuid().bytes(), last, to_column(span.from)}));
    std::vector<Resident> residents;
    while (query->next()) {
        Resident &resident = residents.emplace_back();
        from_column(query->value(0), resident.id);
        resident.number = query->value(1).toString();
    }
    for (Resident &resident : residents) {
        auto opened = open_case(resident.id);
        if (opened)
            resident.file = std::move(opened->value);
        else if (opened.error().kind != Error::Kind::Refused)
            return pass_on(std::move(opened.error()));
    }
    return residents;
}

Result<void> Store::give_place(FileId file, const Stay &stay)
{
    return together([&]() -> Result<void> {
        ANCORA_TAKE(Loaded<Case> loaded, open_case(file));
        for (const Stay &changed : moving_on(loaded.value, stay)) {
            ANCORA_TAKE(loaded.seen, save(file, changed, loaded.seen));
        }
        for (WaitingEntry &entry : loaded.value.waiting) {
            if (entry.ended_on.isValid())
                continue;
            entry.ended_on = std::min(stay.spell.from, m_clock.today()); // a promised bed ends the waiting too
            entry.end_reason = Code::of("PLACE_GIVEN");
            ANCORA_TAKE(loaded.seen, save(file, entry, loaded.seen));
        }
        return {};
    });
}

} // namespace ancora::storage
