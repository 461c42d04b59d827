// SPDX-License-Identifier: EUPL-1.2
#include "exchange/htcds_mapping.h"

#include "cases/json_place.h"

#include <QCoreApplication>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct HtcdsText {
    Q_DECLARE_TR_FUNCTIONS(HtcdsText)
};

HtcdsMapping::Entry HtcdsMapping::read_entry(const Place &place)
{
    Entry entry;
    for (const QString &field : place.keys()) {
        const Place value = place.at(field);
        if (field == u"none")
            entry.none = value.text();
        else if (value.is_text())
            entry.fields[field] = {value.text()};
        else
            for (const Place &one : value.items())
                entry.fields[field] += one.text();
    }
    place.require(entry.none.isEmpty() != entry.fields.isEmpty());
    return entry;
}

Result<HtcdsMapping> HtcdsMapping::load(const QString &path)
{
    initialise_resources();
    const QString damaged = HtcdsText::tr("The table of codes of the Human Trafficking Case Data Standard is damaged.");
    ANCORA_TAKE(const QByteArray json, read_rule_file(path, damaged));
    return read_json(json, damaged, [](const Place &root) {
        root.at("format").require(root.at("format").text() == u"ancora-mapping/1");
        HtcdsMapping mapping;
        const Place lists = root.at("lists");
        for (const QString &name : lists.keys()) {
            const Place place = lists.at(name);
            place.allow({"none", "same", "codes"});
            List &list = mapping.m_lists[name];
            if (place.has("none")) {
                list.none = place.at("none").text();
                continue;
            }
            if (place.has("same"))
                for (const Place &field : place.at("same").items())
                    list.same += field.text();
            for (const QString &code : place.at("codes").keys()) {
                const auto parsed = Code::parse(code);
                place.at("codes").require(parsed.has_value());
                list.codes.insert(*parsed, read_entry(place.at("codes").at(code)));
            }
        }
        return mapping;
    });
}

QMap<QString, QStringList> HtcdsMapping::fields(ListId list, const Code &code) const
{
    const List found = m_lists.value(list_name(list));
    if (found.codes.contains(code))
        return found.codes.value(code).fields;
    QMap<QString, QStringList> same;
    if (!code.is_empty())
        for (const QString &field : found.same)
            same[field] = {code.text()};
    return same;
}

QStringList HtcdsMapping::values(ListId list, const Code &code, const QString &field) const { return fields(list, code).value(field); }

QStringList HtcdsMapping::values(ListId list, const Codes &codes, const QString &field) const
{
    QStringList all;
    for (const Code &code : codes)
        all += values(list, code, field);
    all.removeDuplicates();
    return all;
}

QString HtcdsMapping::reason_for_none(ListId list, const Code &code) const
{
    const List found = m_lists.value(list_name(list));
    return found.none.isEmpty() ? found.codes.value(code).none : found.none;
}

} // namespace ancora::exchange
