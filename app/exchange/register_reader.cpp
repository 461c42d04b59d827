// SPDX-License-Identifier: EUPL-1.2
#include "exchange/register_reader.h"

#include "exchange/csv.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

namespace {

const QDate first_day(1990, 1, 1);
constexpr int longest_life = 120;
constexpr qsizetype longest_reference = 100;

enum class Column {
    ExternalRef,
    ReferredOn,
    ReferringBody,
    Outcome,
    AccompaniedFrom,
    Scope,
    Form,
    Sector,
    Sex,
    BirthDate,
    Citizenship,
    ClosedOn,
    ClosureReason
};

constexpr std::array<QStringView, 13> column_names{
    u"external_ref", u"referred_on", u"referring_body", u"outcome", u"accompanied_from",
    u"scope",        u"form",        u"sector",         u"sex",     u"birth_date",
    u"citizenship",  u"closed_on",   u"closure_reason"};

QString name_of(Column column)
{
    return column_names[static_cast<std::size_t>(column)].toString();
}

/// Where each column stands in the file.
using Header = std::array<qsizetype, column_names.size()>;

class Problems
{
public:
    explicit Problems(Register &result) : m_result(result) {}

    void add(int line, const QString &column, const QString &reason)
    {
        if (line != m_last_line)
            ++m_result.wrong_rows;
        m_last_line = line;
        if (m_result.problems.size() < Register::max_problems)
            m_result.problems.push_back({line, column, reason});
    }
    [[nodiscard]] bool in_line(int line) const { return line == m_last_line; }

private:
    Register &m_result;
    int m_last_line = 0;
};

/// A file without a header has a person's row there: only what looks like a column's name is
/// repeated.
QString shown_name(const QString &field, qsizetype index)
{
    const bool looks_like_a_name = !field.isEmpty() && field.size() <= 40 &&
                                   std::all_of(field.cbegin(), field.cend(), [](QChar c) {
                                       return (c >= u'a' && c <= u'z') || c == u'_';
                                   });
    return looks_like_a_name ? field : QString::number(index + 1);
}

Header read_header(const CsvRow &row, Problems &problems)
{
    Header header;
    header.fill(-1);
    if (row.fields.size() == 1 && row.fields.front().contains(u';')) {
        problems.add(
            row.line, {},
            RegisterText::tr("The columns are separated by semicolons; the register uses commas."));
        return header;
    }
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const auto name = std::find(column_names.begin(), column_names.end(), row.fields[i]);
        if (name == column_names.end()) {
            problems.add(row.line, shown_name(row.fields[i], i),
                         RegisterText::tr("The register does not have this column."));
            continue;
        }
        qsizetype &position = header[static_cast<std::size_t>(name - column_names.begin())];
        if (position >= 0)
            problems.add(row.line, name->toString(),
                         RegisterText::tr("The column stands twice in the header."));
        position = i;
    }
    for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i] < 0)
            problems.add(row.line, column_names[i].toString(),
                         RegisterText::tr("The column is missing."));
    return header;
}

/// One row, from text to values. Every rule is checked whose parts could be read.
class RowReader
{
public:
    RowReader(const CsvRow &row, const Header &header, const CodeLists &lists, QDate today,
              Problems &problems)
        : m_csv(row), m_header(header), m_lists(lists), m_today(today), m_problems(problems)
    {
    }

    [[nodiscard]] RegisterRow read()
    {
        m_row.line = m_csv.line;
        read_referral();
        read_person();
        if (text(Column::AccompaniedFrom).isEmpty())
            refuse_accompaniment_columns();
        else
            read_accompaniment();
        return std::move(m_row);
    }

private:
    void read_referral();
    void read_person();
    void read_accompaniment();
    void read_closure();
    void refuse_accompaniment_columns();
    QDate read_date(Column column);
    Code read_code(Column column, ListId list, QDate on);
    void require(Column column);

    [[nodiscard]] const QString &text(Column column) const
    {
        return m_csv.fields[m_header[static_cast<std::size_t>(column)]];
    }
    void problem(Column column, const QString &reason)
    {
        m_problems.add(m_csv.line, name_of(column), reason);
    }

    const CsvRow &m_csv;
    const Header &m_header;
    const CodeLists &m_lists;
    QDate m_today;
    Problems &m_problems;
    RegisterRow m_row;
};

void RowReader::require(Column column)
{
    if (text(column).isEmpty())
        problem(column, RegisterText::tr("The column must not be empty."));
}

QDate RowReader::read_date(Column column)
{
    if (text(column).isEmpty())
        return {};
    const auto date = PartialDate::parse(text(column));
    if (!date || date->precision() != PartialDate::Precision::Day) {
        problem(column, RegisterText::tr("This is not a day written as YYYY-MM-DD."));
        return {};
    }
    const QDate day = date->earliest();
    if (day < first_day)
        problem(column, RegisterText::tr("The day is before 1990."));
    else if (day > m_today)
        problem(column, RegisterText::tr("The day is in the future."));
    return day;
}

Code RowReader::read_code(Column column, ListId list_id, QDate on)
{
    if (text(column).isEmpty())
        return {};
    const CodeList &list = m_lists.list(list_id);
    const auto code = Code::parse(text(column));
    const CodeEntry *entry = code ? list.find(*code) : nullptr;
    if (!entry) {
        problem(column, RegisterText::tr("This is not a code of the list “%1”.").arg(list.id()));
        return {};
    }
    if (on.isValid() && !entry->is_valid_on(on))
        problem(column, RegisterText::tr("The code did not exist on that day, or no longer."));
    return *code;
}

void RowReader::read_referral()
{
    m_row.external_ref = text(Column::ExternalRef);
    require(Column::ExternalRef);
    if (m_row.external_ref.size() > longest_reference)
        problem(Column::ExternalRef,
                RegisterText::tr("The reference is longer than 100 characters."));
    if (m_row.external_ref != m_row.external_ref.trimmed())
        problem(Column::ExternalRef,
                RegisterText::tr("The reference begins or ends with a space."));
    const bool printable = std::all_of(m_row.external_ref.cbegin(), m_row.external_ref.cend(),
                                       [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (!printable)
        problem(Column::ExternalRef,
                RegisterText::tr("The reference holds a character that cannot be printed."));

    require(Column::ReferredOn);
    require(Column::ReferringBody);
    require(Column::Outcome);
    m_row.referred_on = read_date(Column::ReferredOn);
    m_row.referring_body =
        read_code(Column::ReferringBody, ListId::ReferringBodies, m_row.referred_on);
    m_row.outcome = read_code(Column::Outcome, ListId::ReferralOutcome, m_row.referred_on);
}

void RowReader::read_person()
{
    if (text(Column::Sex).isEmpty())
        problem(Column::Sex,
                RegisterText::tr("The column must not be empty; an unknown sex is written U."));
    m_row.sex = read_code(Column::Sex, ListId::Sex, m_row.referred_on);
    m_row.citizenship = read_code(Column::Citizenship, ListId::Countries, m_row.referred_on);

    if (text(Column::BirthDate).isEmpty())
        return;
    m_row.birth_date = PartialDate::parse(text(Column::BirthDate));
    if (!m_row.birth_date) {
        problem(Column::BirthDate,
                RegisterText::tr(
                    "This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD."));
        return;
    }
    if (m_row.birth_date->earliest() > m_today)
        problem(Column::BirthDate, RegisterText::tr("The day is in the future."));
    else if (m_row.referred_on.isValid() && m_row.birth_date->earliest() > m_row.referred_on)
        problem(Column::BirthDate, RegisterText::tr("The birth is after the referral."));
    if (m_row.referred_on.isValid() &&
        m_row.birth_date->latest() < m_row.referred_on.addYears(-longest_life))
        problem(Column::BirthDate,
                RegisterText::tr("The birth is more than 120 years before the referral."));
}

void RowReader::read_accompaniment()
{
    m_row.accompanied_from = read_date(Column::AccompaniedFrom);
    const QDate from = m_row.accompanied_from;
    if (from.isValid() && m_row.referred_on.isValid() && from < m_row.referred_on)
        problem(Column::AccompaniedFrom,
                RegisterText::tr("The accompaniment begins before the referral."));
    static const Code started = Code::of("ACCOMP_STARTED");
    if (!m_row.outcome.is_empty() && m_row.outcome != started)
        problem(
            Column::Outcome,
            RegisterText::tr("An accompaniment follows, so the outcome must be ACCOMP_STARTED."));

    if (text(Column::Scope).isEmpty())
        problem(Column::Scope,
                RegisterText::tr("An accompaniment needs its scope, THB or SMUGGLING_AGG."));
    m_row.scope = read_code(Column::Scope, ListId::Scope, from);
    m_row.form = read_code(Column::Form, ListId::ExploitationForms, from);
    m_row.sector = read_code(Column::Sector, ListId::Sectors, from);
    static const Code smuggling = Code::of("SMUGGLING_AGG"); // the same word in both lists
    if (m_row.form == smuggling && !m_row.scope.is_empty() && m_row.scope != smuggling)
        problem(Column::Form,
                RegisterText::tr(
                    "Aggravated smuggling is not a form of trafficking: the scope differs."));
    read_closure();
}

void RowReader::read_closure()
{
    m_row.closed_on = read_date(Column::ClosedOn);
    m_row.closure_reason =
        read_code(Column::ClosureReason, ListId::ClosureReasons, m_row.closed_on);
    const bool has_day = !text(Column::ClosedOn).isEmpty();
    const bool has_reason = !text(Column::ClosureReason).isEmpty();
    if (has_day && !has_reason)
        problem(Column::ClosureReason,
                RegisterText::tr("A closed accompaniment needs the reason of its closure."));
    if (has_reason && !has_day)
        problem(Column::ClosedOn,
                RegisterText::tr("A reason of closure needs the day of the closure."));
    if (m_row.closed_on.isValid() && m_row.accompanied_from.isValid() &&
        m_row.closed_on < m_row.accompanied_from)
        problem(Column::ClosedOn,
                RegisterText::tr("The closure is before the beginning of the accompaniment."));
}

void RowReader::refuse_accompaniment_columns()
{
    if (m_row.outcome == Code::of("ACCOMP_STARTED"))
        problem(Column::AccompaniedFrom,
                RegisterText::tr(
                    "The outcome says that an accompaniment started: its first day is missing."));
    for (const Column column :
         {Column::Scope, Column::Form, Column::Sector, Column::ClosedOn, Column::ClosureReason})
        if (!text(column).isEmpty())
            problem(column,
                    RegisterText::tr(
                        "The column belongs to an accompaniment, and accompanied_from is empty."));
}

} // namespace

Result<Register> read_register(const QByteArray &csv, const CodeLists &lists, QDate today)
{
    CsvReader reader(csv);
    Register result;
    Problems problems(result);
    ANCORA_TAKE(const auto first, reader.next());
    if (!first)
        return fail(Error::Kind::BadInput, RegisterText::tr("The file is empty."));
    const Header header = read_header(*first, problems);
    if (!result.problems.empty())
        return result;

    QHash<QString, int> line_of_reference;
    for (;;) {
        ANCORA_TAKE(const auto row, reader.next());
        if (!row)
            return result;
        if (row->fields.size() != qsizetype(header.size())) {
            problems.add(row->line, {},
                         RegisterText::tr("The row has %1 columns instead of %2.")
                             .arg(row->fields.size())
                             .arg(header.size()));
            continue;
        }
        RegisterRow read = RowReader(*row, header, lists, today, problems).read();
        if (const int earlier = line_of_reference.value(read.external_ref, 0); earlier > 0)
            problems.add(row->line, name_of(Column::ExternalRef),
                         RegisterText::tr("The reference stands already in line %1.").arg(earlier));
        else if (!read.external_ref.isEmpty())
            line_of_reference.insert(read.external_ref, row->line);
        if (!problems.in_line(row->line))
            result.rows.push_back(std::move(read));
    }
}

} // namespace ancora::exchange
