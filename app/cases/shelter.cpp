// SPDX-License-Identifier: EUPL-1.2
#include "cases/shelter.h"

#include <QCollator>
#include <QStringList>
#include <algorithm>
#include <array>

namespace ancora {

namespace {

template <class T> const T *find(const std::vector<T> &all, RecordId id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const House *Shelter::house(RecordId id) const { return find(houses, id); }
const Room *Shelter::room(RecordId id) const { return find(rooms, id); }
const Bed *Shelter::bed(RecordId id) const { return find(beds, id); }

void Shelter::sort()
{
    QCollator collator{QLocale(QLocale::English)}; // that of "C" does not know numbers
    collator.setNumericMode(true);
    using Path = std::array<QString, 3>;
    const auto path_to_room = [this](const Room &one) {
        const House *in = house(one.house);
        return Path{in ? in->name : QString(), one.label, {}};
    };
    const auto path_to_bed = [&](const Bed &one) {
        const Room *in = room(one.room);
        Path path = in ? path_to_room(*in) : Path();
        path[2] = one.label;
        return path;
    };
    // Things of the same name keep one order: that of their making.
    const auto sort_by = [&collator](auto &all, auto path_to) {
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
            const Path one = path_to(a), other = path_to(b);
            return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end(),
                                                [&collator](const QString &x, const QString &y) { return collator.compare(x, y) < 0; });
        });
    };
    sort_by(houses, [](const House &one) { return Path{one.name, {}, {}}; });
    sort_by(rooms, path_to_room);
    sort_by(beds, path_to_bed);
}

QString Shelter::name_of(RecordId id) const
{
    const Bed *found = bed(id);
    if (!found)
        return {};
    const Room *in_room = room(found->room);
    const House *in_house = in_room ? house(in_room->house) : nullptr;
    QStringList names{in_house ? in_house->name : QString(), in_room ? in_room->label : QString(), found->label};
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

} // namespace ancora
