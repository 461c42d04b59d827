// SPDX-License-Identifier: EUPL-1.2
#include "search/network.h"

#include "search/name_key.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace ancora::search {

namespace {

constexpr qsizetype shortest_number = 8;
constexpr qsizetype longest_country_code = 4; ///< with the zero that some write after it in brackets

QStringList names_in(const QString &text) { return text.split(u',', Qt::SkipEmptyParts); }

/// The shorter name's words are all among those of the other.
bool is_same_name(const QString &one, const QString &other)
{
    const auto words = [](const QString &name) {
        std::set<std::string> plain;
        for (const NamePart &part : name_parts(name))
            if (!part.word.particle && !part.word.joined)
                plain.insert(part.word.plain);
        return plain;
    };
    const std::set<std::string> first = words(one), second = words(other);
    if (first.empty() || second.empty())
        return false;
    return std::includes(first.begin(), first.end(), second.begin(), second.end())
           || std::includes(second.begin(), second.end(), first.begin(), first.end());
}

template <class Many, class Same> bool any_pair(const Many &one, const Many &other, Same same)
{
    return std::any_of(one.begin(), one.end(), [&](const auto &a) {
        return std::any_of(other.begin(), other.end(), [&](const auto &b) { return same(a, b); });
    });
}

bool is_same(const Perpetrator &one, const Perpetrator &other)
{
    return one.id == other.id
           || any_pair(names_in(one.name + u',' + one.aliases), names_in(other.name + u',' + other.aliases), is_same_name)
           || share_a_phone(phone_numbers(one.phones), phone_numbers(other.phones));
}

struct Involved {
    const Perpetrator *who;
    bool recruited;
};

std::vector<Involved> involved_in(const Case &file, std::span<const Perpetrator> known)
{
    std::vector<Involved> found;
    for (const Involvement &involvement : file.involvements)
        for (const Perpetrator &one : known)
            if (one.id == involvement.perpetrator)
                found.push_back({&one, involvement.roles.contains(Code::of("RECRUITER"))});
    return found;
}

std::set<QString> phones_of(const Case &file, const std::vector<Involved> &involved)
{
    QStringList texts{file.person.phone, file.person.safe_contact};
    for (const ContactRule &rule : file.contact_rules)
        texts << rule.note;
    for (const Relative &relative : file.family)
        texts << relative.contact;
    for (const Involved &one : involved)
        texts << one.who->phones;
    return phone_numbers(texts.join(u'\n'));
}

bool is_same_workplace(const ExploitationEvent &one, const ExploitationEvent &other)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return is_same_name(one.workplace, other.workplace)
           || (one.place.contains(digit) && other.place.contains(digit) && is_same_name(one.place, other.place));
}

} // namespace

std::set<QString> phone_numbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\+?[0-9][0-9 ./()\\x{A0}-]*[0-9]"));
    std::set<QString> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        QString digits = found.next().captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (digits.size() >= shortest_number)
            numbers.insert(digits);
    }
    return numbers;
}

bool is_same_phone(const QString &one, const QString &other)
{
    const QString &longer = one.size() < other.size() ? other : one;
    const QString &shorter = one.size() < other.size() ? one : other;
    return longer.endsWith(shorter) && longer.size() - shorter.size() <= longest_country_code;
}

bool share_a_phone(const std::set<QString> &one, const std::set<QString> &other) { return any_pair(one, other, is_same_phone); }

std::set<Trace> shared_traces(const Case &one, const Case &other, std::span<const Perpetrator> known)
{
    std::set<Trace> traces;
    const std::vector<Involved> first = involved_in(one, known), second = involved_in(other, known);
    for (const Involved &a : first)
        for (const Involved &b : second)
            if (is_same(*a.who, *b.who))
                traces.insert(a.recruited || b.recruited ? Trace::Recruiter : Trace::Perpetrator);
    if (share_a_phone(phones_of(one, first), phones_of(other, second)))
        traces.insert(Trace::Phone);
    if (any_pair(one.exploitation, other.exploitation, is_same_workplace))
        traces.insert(Trace::Workplace);
    return traces;
}

} // namespace ancora::search
