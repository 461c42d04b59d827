// SPDX-License-Identifier: EUPL-1.2
#include "output/paper_fields.h"

#include <QLocale>
#include <algorithm>
#include <optional>

namespace ancora::output {

namespace {

using List = std::optional<ListId>;

struct Amount {
    int cents; ///< 0 where none was entered
};

QString in_words(const QString &text, List, const Speech &) { return text.trimmed(); }
QString in_words(QDate day, List, const Speech &speech) { return day.isValid() ? speech.texts.date(day) : QString(); }
QString in_words(bool yes, List, const Speech &speech) { return yes ? speech.yes : speech.no; }
QString in_words(const PartialDate &date, List, const Speech &) { return date.display(); }
QString in_words(Amount amount, List, const Speech &speech)
{
    const QLocale locale(language_code(speech.texts.language()));
    return amount.cents == 0 ? QString() : QString(locale.toString(amount.cents / 100.0, 'f', 2) % QStringLiteral(" EUR"));
}
QString in_words(const Code &code, List list, const Speech &speech)
{
    return code.is_empty() ? QString() : speech.lists.list(*list).label(code, speech.texts.language());
}
QString in_words(const Codes &codes, List list, const Speech &speech)
{
    QStringList words;
    for (const Code &code : codes)
        words += in_words(code, list, speech);
    return words.join(QStringLiteral("; "));
}
template <class T> QString in_words(const Answer<T> &answer, List list, const Speech &speech)
{
    return answer.given() ? in_words(answer.value(), list, speech) : QString();
}

/// The fields of one kind of record, which a permit for `item` goes to.
template <auto records> class Kind
{
    using Record = typename std::decay_t<decltype(std::declval<Case>().*records)>::value_type;

public:
    Kind(std::vector<PaperField> &to, const char *kind, const char *item) : m_to(to), m_kind(QLatin1String(kind)), m_item(Code::of(item))
    {
    }
    template <class Member> Kind &add(const char *name, Member member, List list = {})
    {
        m_to.push_back({m_kind % u'.' % QLatin1String(name), m_item, [](const Case &file) { return (file.*records).size(); }, current,
                        [member, list](const Case &file, std::size_t i, const Speech &speech) {
                            return in_words(std::invoke(member, (file.*records)[i]), list, speech);
                        },
                        m_pillar});
        return *this;
    }
    /// Of the fields that follow.
    Kind &with_pillar(std::function<Code(const Record &, const CodeLists &)> pillar)
    {
        m_pillar = [pillar = std::move(pillar)](const Case &file, std::size_t i, const CodeLists &lists) {
            return pillar((file.*records)[i], lists);
        };
        return *this;
    }

private:
    static std::optional<std::size_t> current(const Case &file, QDate day)
    {
        for (std::size_t i = (file.*records).size(); i-- > 0;)
            if (holds_on((file.*records)[i], day))
                return i;
        return std::nullopt;
    }
    static bool holds_on(const Record &record, QDate day)
    {
        if constexpr (requires { record.spell; })
            return record.spell.covers(day);
        else if constexpr (requires { record.validity; })
            return record.validity.covers(day);
        else
            return true;
    }

    std::vector<PaperField> &m_to;
    QString m_kind;
    Code m_item;
    decltype(PaperField::pillar) m_pillar = [](const Case &, std::size_t, const CodeLists &) { return Code(); };
};

template <class Member> void add_of_person(std::vector<PaperField> &to, const char *name, const char *item, Member member, List list = {})
{
    to.push_back({QLatin1String("person.") % QLatin1String(name), Code::of(item), [](const Case &) { return std::size_t(1); },
                  [](const Case &, QDate) { return std::optional<std::size_t>(0); },
                  [member, list](const Case &file, std::size_t, const Speech &speech) {
                      return in_words(std::invoke(member, file.person), list, speech);
                  },
                  [](const Case &, std::size_t, const CodeLists &) { return Code(); }});
}

void add_person(std::vector<PaperField> &to)
{
    add_of_person(to, "family_name", "IDENTITY", &Person::family_name);
    add_of_person(to, "given_name", "IDENTITY", &Person::given_name);
    add_of_person(to, "sex", "IDENTITY", &Person::sex, ListId::Sex);
    add_of_person(to, "birth_date", "IDENTITY", &Person::birth_date);
    add_of_person(to, "citizenship", "IDENTITY", &Person::citizenship, ListId::Countries);
    add_of_person(to, "unaccompanied_minor", "IDENTITY", &Person::unaccompanied_minor);
    add_of_person(to, "languages", "CONTACT", &Person::languages);
    add_of_person(to, "phone", "CONTACT", &Person::phone);
    add_of_person(to, "address", "CONTACT", &Person::address);
    add_of_person(to, "safe_contact", "CONTACT", &Person::safe_contact);
    add_of_person(to, "note", "NOTES", &Person::note);
}

/// First and last day of a record's spell.
const auto first_day = [](const auto &record) { return record.spell.from; };
const auto last_day = [](const auto &record) { return record.spell.until; };

void add_status(std::vector<PaperField> &to)
{
    Kind<&Case::accompaniments>(to, "accompaniment", "ACCOMPANIMENT")
        .add("from", first_day)
        .add("until", last_day)
        .add("scope", &Accompaniment::scope, ListId::Scope)
        .add("closure_note", &Accompaniment::closure_note);
    Kind<&Case::phases>(to, "status_phase", "RESIDENCE")
        .add("phase", &StatusPhase::phase, ListId::StatusPhase)
        .add("from", first_day)
        .add("until", last_day)
        .add("requested_on", &StatusPhase::requested_on)
        .add("decision", &StatusPhase::decision, ListId::Decision)
        .add("decided_on", &StatusPhase::decided_on)
        .add("opinion", &StatusPhase::opinion, ListId::Opinion)
        .add("opinion_on", &StatusPhase::opinion_on)
        .add("note", &StatusPhase::note);
    Kind<&Case::documents>(to, "residence_document", "DOCUMENTS")
        .add("document", &ResidenceDocument::document, ListId::ResidenceDocuments)
        .add("from", [](const ResidenceDocument &document) { return document.validity.from; })
        .add("until", [](const ResidenceDocument &document) { return document.validity.until; })
        .add("renewal", &ResidenceDocument::renewal)
        .add("number", &ResidenceDocument::number);
    Kind<&Case::stays>(to, "stay", "STAY")
        .add("kind", &Stay::kind, ListId::StayKind)
        .add("from", first_day)
        .add("until", last_day)
        .add("place", &Stay::place);
}

void add_facts(std::vector<PaperField> &to)
{
    Kind<&Case::exploitation>(to, "exploitation_event", "EXPLOITATION")
        .add("form", &ExploitationEvent::form, ListId::ExploitationForms)
        .add("sector", &ExploitationEvent::sector, ListId::Sectors)
        .add("aggravation", &ExploitationEvent::aggravation, ListId::SmugglingAggravation)
        .add("means", &ExploitationEvent::means, ListId::ExploitationMeans)
        .add("from", &ExploitationEvent::from)
        .add("until", &ExploitationEvent::until)
        .add("country", &ExploitationEvent::country, ListId::Countries)
        .add("region", &ExploitationEvent::region, ListId::Regions)
        .add("workplace", &ExploitationEvent::workplace)
        .add("place", &ExploitationEvent::place)
        .add("narrative", &ExploitationEvent::narrative);
    Kind<&Case::family>(to, "relative", "FAMILY")
        .add("relation", &Relative::relation, ListId::FamilyRelations)
        .add("name", &Relative::name)
        .add("birth_date", &Relative::birth_date)
        .add("dependant", &Relative::dependant)
        .add("contact", &Relative::contact)
        .add("note", &Relative::note);
}

void add_justice(std::vector<PaperField> &to)
{
    Kind<&Case::justice>(to, "justice_step", "JUSTICE")
        .add("kind", &JusticeStep::kind, ListId::JusticeSteps)
        .add("day", &JusticeStep::day)
        .add("body", &JusticeStep::body, ListId::JusticeBodies)
        .add("outcome", &JusticeStep::outcome, ListId::JudgmentOutcomes)
        .add("reference", &JusticeStep::reference)
        .add("note", &JusticeStep::note);
    Kind<&Case::compensations>(to, "compensation", "JUSTICE")
        .add("source", &Compensation::source, ListId::CompensationSources)
        .add("asked_on", &Compensation::asked_on)
        .add("decision", &Compensation::decision, ListId::Decision)
        .add("decided_on", &Compensation::decided_on)
        .add("awarded", [](const Compensation &one) { return Amount{one.awarded}; })
        .add("paid", [](const Compensation &one) { return Amount{one.paid}; })
        .add("note", &Compensation::note);
}

void add_casework(std::vector<PaperField> &to)
{
    const auto own_pillar = [](const auto &record, const CodeLists &) { return record.pillar; };
    Kind<&Case::goals>(to, "goal", "SUPPORT")
        .with_pillar(own_pillar)
        .add("need", &Goal::need)
        .add("aim", &Goal::aim)
        .add("agreed_on", &Goal::agreed_on)
        .add("ended_on", &Goal::ended_on)
        .add("outcome", &Goal::outcome, ListId::GoalOutcome);
    Kind<&Case::services>(to, "service_given", "SUPPORT")
        .with_pillar([](const Service &service, const CodeLists &lists) {
            return lists.list(ListId::SupportServices).group_of(service.kind);
        })
        .add("kind", &Service::kind, ListId::SupportServices)
        .add("day", &Service::day)
        .add("provider", &Service::provider);
    Kind<&Case::notes>(to, "note", "NOTES").with_pillar(own_pillar).add("day", &Note::day).add("text", &Note::text);
}

} // namespace

const std::vector<PaperField> &paper_fields()
{
    static const std::vector<PaperField> all = [] {
        std::vector<PaperField> fields;
        add_person(fields);
        add_status(fields);
        add_facts(fields);
        add_justice(fields);
        add_casework(fields);
        return fields;
    }();
    return all;
}

const PaperField *paper_field(const QString &name)
{
    const auto found = std::find_if(paper_fields().begin(), paper_fields().end(), [&name](const PaperField &one) { return one.name == name; });
    return found == paper_fields().end() ? nullptr : &*found;
}

} // namespace ancora::output
