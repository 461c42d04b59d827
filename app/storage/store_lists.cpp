// SPDX-License-Identifier: EUPL-1.2
//
// The lists of the Referrals, Cases and Today pages. A list of 20,000 cases is one run over each table in file
// order, joined while reading: no query per row, no sorting in the engine.
#include "storage/store.h"

#include "storage/columns.h"
#include "storage/parallel.h"
#include "storage/records.h"
#include "storage/row_reading.h"

#include <QCoreApplication>
#include <QStringList>
#include <atomic>

namespace ancora::storage {

namespace {

QString text(const Row &row, int column)
{
    const std::string_view view = row.text(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// A blob that stays valid while the row is on show.
QByteArray bytes(const Row &row, int column)
{
    const std::string_view view = row.blob(column);
    return QByteArray::fromRawData(view.data(), qsizetype(view.size()));
}

template <class T> T answer(const Row &row, int column)
{
    T value;
    from_column(row.is_null(column) ? QVariant() : QVariant(text(row, column)), value);
    return value;
}

/// All files, or the one asked for.
QString of_files(FileId only)
{
    return only.is_null() ? QStringLiteral(" ORDER BY file, id")
                          : QStringLiteral(" WHERE file = x'%1' ORDER BY file, id")
                                .arg(QString::fromLatin1(only.uuid().bytes().toHex()));
}

/// Walks the lines in step with the rows of another table, both in file order.
template <class Line> class LineFinder
{
public:
    explicit LineFinder(std::vector<Line> &lines) : m_lines(lines) {}
    [[nodiscard]] Line *at(FileId file)
    {
        while (m_next < m_lines.size() && m_lines[m_next].id < file)
            ++m_next;
        return m_next < m_lines.size() && m_lines[m_next].id == file ? &m_lines[m_next] : nullptr;
    }
    [[nodiscard]] std::size_t index() const { return m_next; }

private:
    std::vector<Line> &m_lines;
    std::size_t m_next = 0;
};

Result<void> add_covers(Database &database, std::vector<CaseLine> &lines, FileId only)
{
    return database.scan(QStringLiteral("SELECT file, number, opened_on, worker, merged_into FROM case_cover") + of_files(only),
                         [&](const Row &row) {
                             if (!row.is_null(4))
                                 return; // merged: its person stands in the list once
                             CaseLine line;
                             line.id = to_file(row.blob(0));
                             line.number = text(row, 1);
                             line.opened_on = to_date(row.text(2));
                             line.worker = Uuid::from_bytes(bytes(row, 3)).value_or(Uuid());
                             lines.push_back(std::move(line));
                         });
}

Result<void> add_person_facts(Database &database, std::vector<CaseLine> &lines, FileId only)
{
    LineFinder finder(lines);
    return database.scan(QStringLiteral("SELECT file, sex, birth_date, citizenship FROM person") + of_files(only),
                         [&](const Row &row) {
                             CaseLine *line = finder.at(to_file(row.blob(0)));
                             if (!line)
                                 return;
                             const auto sex = answer<Answer<Code>>(row, 1);
                             line->sex = sex.value_or();
                             line->birth_date = answer<Answer<PartialDate>>(row, 2);
                             line->citizenship = answer<Answer<Code>>(row, 3);
                             line->missing += int(sex.not_asked()) + int(line->birth_date.not_asked())
                                              + int(line->citizenship.not_asked());
                         });
}

Result<void> add_accompaniments(Database &database, std::vector<CaseLine> &lines, FileId only)
{
    LineFinder finder(lines);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, from_day, until_day, scope, closure_reason FROM accompaniment")
                             + of_files(only),
                         [&](const Row &row) {
                             CaseLine *line = finder.at(to_file(row.blob(0)));
                             const auto from = to_date(row.text(1));
                             if (!line || (line->accompanied_from.isValid() && from < line->accompanied_from))
                                 return;
                             line->accompanied_from = from;
                             line->closed_on = to_date(row.text(2));
                             line->scope = codes(row.text(3));
                             line->closure_reason = codes(row.text(4));
                         });
}

Result<void> add_forms(Database &database, std::vector<CaseLine> &lines, FileId only)
{
    LineFinder finder(lines);
    CodeReader codes;
    ANCORA_TRY(database.scan(QStringLiteral("SELECT file, form, main FROM exploitation_event") + of_files(only),
                             [&](const Row &row) {
                                 CaseLine *line = finder.at(to_file(row.blob(0)));
                                 if (line && row.integer(2) != 0)
                                     line->form = codes(row.text(1));
                             }));
    for (CaseLine &line : lines)
        line.missing += int(line.form.is_empty()) + int(line.scope.is_empty());
    return {};
}

/// The phase of today, or the last one.
Result<void> add_phases(Database &database, std::vector<CaseLine> &lines, FileId only, QDate today)
{
    std::vector<QDate> phase_from(lines.size());
    CodeReader codes;
    LineFinder finder(lines);
    return database.scan(
        QStringLiteral("SELECT file, phase, from_day FROM status_phase") + of_files(only), [&](const Row &row) {
            CaseLine *line = finder.at(to_file(row.blob(0)));
            if (!line)
                return;
            const QDate from = to_date(row.text(2));
            QDate &latest = phase_from[finder.index()];
            if (from <= today && (!latest.isValid() || from >= latest)) {
                latest = from;
                line->phase = codes(row.text(1));
            }
        });
}

Result<void> add_flags(Database &database, std::vector<CaseLine> &lines, FileId only, QDate today)
{
    LineFinder finder(lines);
    return database.scan(QStringLiteral("SELECT file, removed_on FROM risk_flag") + of_files(only), [&](const Row &row) {
        RiskFlag flag;
        flag.removed_on = to_date(row.text(1));
        if (CaseLine *line = finder.at(to_file(row.blob(0))))
            line->flags += int(flag.stands_on(today));
    });
}

/// The cases that are not closed on the day, with what says so.
Result<std::vector<Procedure>> begin_procedures(Database &database, QDate day)
{
    std::vector<Procedure> procedures;
    ANCORA_TRY(database.scan(QStringLiteral("SELECT file FROM case_cover WHERE merged_into IS NULL ORDER BY file"), [&](const Row &row) {
        procedures.emplace_back().id = to_file(row.blob(0));
    }));
    LineFinder finder(procedures);
    ANCORA_TRY(database.scan(QStringLiteral("SELECT file, from_day, until_day FROM accompaniment ORDER BY file, id"),
                             [&](const Row &row) {
                                 if (Procedure *procedure = finder.at(to_file(row.blob(0))))
                                     procedure->accompanied.push_back({to_date(row.text(1)), to_date(row.text(2))});
                             }));
    std::erase_if(procedures, [day](const Procedure &procedure) { return procedure.is_closed_on(day); });
    return procedures;
}

Result<void> add_persons(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    return database.scan(QStringLiteral("SELECT file, citizenship, unaccompanied_minor FROM person ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             procedure->citizenship = answer<Answer<Code>>(row, 1);
                             procedure->unaccompanied_minor = answer<Answer<bool>>(row, 2);
                         });
}

Result<void> add_phases(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, id, phase, from_day, until_day, requested_on, decided_on, decision, "
                                        "opinion_on, opinion FROM status_phase ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             StatusPhase &phase = procedure->phases.emplace_back();
                             phase.id = RecordId(to_file(row.blob(1)).uuid());
                             phase.phase = codes(row.text(2));
                             phase.spell = {to_date(row.text(3)), to_date(row.text(4))};
                             phase.requested_on = to_date(row.text(5));
                             phase.decided_on = to_date(row.text(6));
                             phase.decision = codes(row.text(7));
                             phase.opinion_on = to_date(row.text(8));
                             phase.opinion = codes(row.text(9));
                         });
}

Result<void> add_documents(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, id, document, from_day, until_day, renewal FROM residence_document "
                                        "ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             ResidenceDocument &document = procedure->documents.emplace_back();
                             document.id = RecordId(to_file(row.blob(1)).uuid());
                             document.document = codes(row.text(2));
                             document.validity = {to_date(row.text(3)), to_date(row.text(4))};
                             document.renewal = row.integer(5) != 0;
                         });
}

Result<void> add_grounds(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, id, ground, purpose, given_on, expires_on, withdrawn_on, partner "
                                        "FROM disclosure_ground ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             DisclosureGround &ground = procedure->grounds.emplace_back();
                             ground.id = RecordId(to_file(row.blob(1)).uuid());
                             ground.ground = codes(row.text(2));
                             ground.purpose = codes(row.text(3));
                             ground.given_on = to_date(row.text(4));
                             ground.expires_on = to_date(row.text(5));
                             ground.withdrawn_on = to_date(row.text(6));
                             ground.recipient.partner = RecordId(to_file(row.blob(7)).uuid());
                         });
}

Result<void> add_onward_referrals(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, id, state, service, sent_on, answer_due, ground FROM onward_referral "
                                        "ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             OnwardReferral &referral = procedure->onward.emplace_back();
                             referral.id = RecordId(to_file(row.blob(1)).uuid());
                             referral.state = codes(row.text(2));
                             referral.service = codes(row.text(3));
                             referral.sent_on = to_date(row.text(4));
                             referral.answer_due = to_date(row.text(5));
                             referral.ground = RecordId(to_file(row.blob(6)).uuid());
                         });
}

Result<void> add_flags(Database &database, std::vector<Procedure> &procedures)
{
    LineFinder finder(procedures);
    CodeReader codes;
    return database.scan(QStringLiteral("SELECT file, id, kind, since, review_on, expires_on, removed_on FROM risk_flag "
                                        "ORDER BY file, id"),
                         [&](const Row &row) {
                             Procedure *procedure = finder.at(to_file(row.blob(0)));
                             if (!procedure)
                                 return;
                             RiskFlag &flag = procedure->flags.emplace_back();
                             flag.id = RecordId(to_file(row.blob(1)).uuid());
                             flag.kind = codes(row.text(2));
                             flag.since = to_date(row.text(3));
                             flag.review_on = to_date(row.text(4));
                             flag.expires_on = to_date(row.text(5));
                             flag.removed_on = to_date(row.text(6));
                         });
}

QString where_clause(const ReferralFilter &filter, QVariantList &values)
{
    QStringList conditions;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (filter.from.isValid())
        add(QStringLiteral("referred_on >= ?"), to_column(filter.from));
    if (filter.until.isValid())
        add(QStringLiteral("referred_on <= ?"), to_column(filter.until));
    if (!filter.referring_body.is_empty())
        add(QStringLiteral("referring_body = ?"), to_column(filter.referring_body));
    if (!filter.outcome.is_empty())
        add(QStringLiteral("outcome = ?"), to_column(filter.outcome));
    if (filter.without_outcome)
        conditions << QStringLiteral("outcome IS NULL");
    return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

} // namespace

Result<std::vector<ReferralLine>> Store::referrals(const ReferralFilter &filter)
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT file, referred_on, referring_body, outcome, suspected_form, case_file, "
                                 "person_name, alias, birth_date FROM referral")
                  + where_clause(filter, values) + QStringLiteral(" ORDER BY referred_on DESC, file DESC");
    if (filter.limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(filter.limit);
    ANCORA_TAKE(QSqlQuery *query, m_database->run(sql, values));
    std::vector<ReferralLine> lines;
    while (query->next()) {
        ReferralLine line;
        from_column(query->value(0), line.id);
        from_column(query->value(1), line.referred_on);
        from_column(query->value(2), line.referring_body);
        from_column(query->value(3), line.outcome);
        from_column(query->value(4), line.suspected_form);
        from_column(query->value(5), line.case_file);
        from_column(query->value(8), line.birth_date);
        const auto open = [&](int column, const char *name) -> Result<QString> {
            const QVariant sealed = query->value(column);
            return sealed.isNull() ? QString() : m_keys.open(line.id, "referral", line.id.uuid(), name, sealed.toByteArray());
        };
        ANCORA_TAKE(line.person, open(6, "person_name"));
        ANCORA_TAKE(line.alias, open(7, "alias"));
        if (line.person.isEmpty())
            line.person = line.alias;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<CaseLine>> Store::cases() { return case_lines({}); }

Result<CaseLine> Store::case_line(FileId id)
{
    std::vector<CaseLine> lines;
    if (!id.is_null()) { // which would mean all of them
        ANCORA_TAKE(lines, case_lines(id));
    }
    if (lines.empty())
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "This file is no longer in the vault."));
    return std::move(lines.front());
}

Result<std::vector<CaseLine>> Store::case_lines(FileId only)
{
    std::vector<CaseLine> lines;
    ANCORA_TRY(add_covers(*m_database, lines, only));
    ANCORA_TRY(add_person_facts(*m_database, lines, only));
    ANCORA_TRY(add_accompaniments(*m_database, lines, only));
    ANCORA_TRY(add_forms(*m_database, lines, only));
    ANCORA_TRY(add_phases(*m_database, lines, only, m_clock.today()));
    ANCORA_TRY(add_flags(*m_database, lines, only, m_clock.today()));
    ANCORA_TRY(add_names(lines, only));
    return lines;
}

Result<std::vector<Procedure>> Store::procedures()
{
    ANCORA_TAKE(std::vector<Procedure> procedures, begin_procedures(*m_database, m_clock.today()));
    ANCORA_TRY(add_persons(*m_database, procedures));
    ANCORA_TRY(add_phases(*m_database, procedures));
    ANCORA_TRY(add_documents(*m_database, procedures));
    ANCORA_TRY(add_grounds(*m_database, procedures));
    ANCORA_TRY(add_onward_referrals(*m_database, procedures));
    ANCORA_TRY(add_flags(*m_database, procedures));
    for (Procedure &procedure : procedures) {
        sort_by_date(procedure.phases);
        sort_by_date(procedure.documents);
    }
    return procedures;
}

Result<void> Store::add_names(std::vector<CaseLine> &lines, FileId only)
{
    const auto is_known = [this](const CaseLine &line) { return m_names.contains(line.id); };
    if (!std::all_of(lines.begin(), lines.end(), is_known))
        ANCORA_TRY(read_names(only));
    for (CaseLine &line : lines) {
        const Names &known = m_names[line.id];
        line.name = known.name;
        line.alias = known.alias;
    }
    return {};
}

Result<void> Store::read_names(FileId only)
{
    ANCORA_TRY(only.is_null() ? m_keys.load_all(QStringLiteral("case_cover")) : m_keys.load(only));
    ANCORA_TAKE(const std::vector<SealedNames> sealed, unknown_names(only));
    std::vector<Names> names(sealed.size());
    std::atomic<bool> damaged = false;
    for_each_in_parallel(sealed.size(), [&](std::size_t i) {
        const auto plain = [&](const QByteArray &bytes, const char *reg) {
            if (bytes.isEmpty())
                return QString();
            const auto opened = m_keys.open_with_known_key(sealed[i].file, "person", sealed[i].person, reg, bytes);
            damaged = damaged || (!opened && opened.error().kind == Error::Kind::Damaged);
            return opened.value_or(QString());
        };
        Person person;
        person.family_name = plain(sealed[i].family_name, "family_name");
        person.given_name = plain(sealed[i].given_name, "given_name");
        person.alias = plain(sealed[i].alias, "alias");
        names[i] = {person.display_name(), person.alias};
    });
    if (damaged)
        return fail(Error::Kind::Damaged, QCoreApplication::translate("Storage", "A name in the list cannot be opened: it was damaged or exchanged."));
    for (std::size_t i = 0; i < sealed.size(); ++i)
        m_names[sealed[i].file] = std::move(names[i]);
    return {};
}

Result<std::vector<Store::SealedNames>> Store::unknown_names(FileId only)
{
    std::vector<SealedNames> sealed;
    const auto copy = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    ANCORA_TRY(m_database->scan(
        QStringLiteral("SELECT file, id, family_name, given_name, alias FROM person") + of_files(only), [&](const Row &row) {
            const FileId file = to_file(row.blob(0));
            if (!m_names.contains(file))
                sealed.push_back({file, to_file(row.blob(1)).uuid(), copy(row.blob(2)), copy(row.blob(3)), copy(row.blob(4))});
        }));
    return sealed;
}

} // namespace ancora::storage
