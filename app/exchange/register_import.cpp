// SPDX-License-Identifier: EUPL-1.2
#include "exchange/register_import.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace ancora::exchange {

namespace {

QString day_text(QDate day) { return day.toString(Qt::ISODate); }

/// The row as it is kept beside the referral: coded facts in the order of the register's columns.
QString kept_row(const RegisterRow &row)
{
    return QStringList{day_text(row.referred_on), row.referring_body.text(), row.outcome.text(),
                       day_text(row.accompanied_from), row.scope.text(), row.form.text(), row.sector.text(),
                       row.sex.text(), row.birth_date ? row.birth_date->text() : QString(), row.citizenship.text(),
                       day_text(row.closed_on), row.closure_reason.text()}
        .join(u';');
}

RegisterRow from_kept(const QString &kept)
{
    const QStringList columns = kept.split(u';');
    RegisterRow row;
    if (columns.size() != 12)
        return row;
    const auto code = [&](int column) { return Code::parse(columns[column]).value_or(Code()); };
    const auto day = [&](int column) { return QDate::fromString(columns[column], Qt::ISODate); };
    row.referred_on = day(0);
    row.referring_body = code(1);
    row.outcome = code(2);
    row.accompanied_from = day(3);
    row.scope = code(4);
    row.form = code(5);
    row.sector = code(6);
    row.sex = code(7);
    row.birth_date = PartialDate::parse(columns[8]);
    row.citizenship = code(9);
    row.closed_on = day(10);
    row.closure_reason = code(11);
    return row;
}

template <class T> Answer<T> known_or_unknown(const std::optional<T> &value)
{
    return value ? Answer<T>(*value) : Answer<T>(NoAnswer::Unknown);
}
Answer<Code> known_or_unknown(const Code &code)
{
    return code.is_empty() ? Answer<Code>(NoAnswer::Unknown) : Answer<Code>(code);
}

/// What the referral and the person have in common. `before` is the row as last imported.
template <class Record> void carry_person(const RegisterRow &before, const RegisterRow &row, bool is_new, Record &to)
{
    if (is_new || before.sex != row.sex)
        to.sex = known_or_unknown(row.sex);
    if (is_new || before.birth_date != row.birth_date)
        to.birth_date = known_or_unknown(row.birth_date);
    if (is_new || before.citizenship != row.citizenship)
        to.citizenship = known_or_unknown(row.citizenship);
}

void carry_referral(const RegisterRow &before, const RegisterRow &row, bool is_new, Referral &referral)
{
    carry_person(before, row, is_new, referral);
    if (before.referred_on != row.referred_on)
        referral.referred_on = row.referred_on;
    if (before.referring_body != row.referring_body)
        referral.referring_body = row.referring_body;
    if (before.outcome != row.outcome)
        referral.outcome = row.outcome;
    if (before.form != row.form)
        referral.suspected_form = row.form;
    referral.external_ref = row.external_ref;
    referral.imported_row = kept_row(row);
}

void carry_accompaniment(const RegisterRow &before, const RegisterRow &row, Accompaniment &accompaniment)
{
    if (before.accompanied_from != row.accompanied_from)
        accompaniment.spell.from = row.accompanied_from;
    if (before.closed_on != row.closed_on)
        accompaniment.spell.until = row.closed_on;
    if (before.scope != row.scope)
        accompaniment.scope = row.scope;
    if (before.closure_reason != row.closure_reason)
        accompaniment.closure_reason = row.closure_reason;
    if (before.referring_body != row.referring_body)
        accompaniment.referring_body = row.referring_body;
    accompaniment.external_ref = row.external_ref;
}

void carry_exploitation(const RegisterRow &before, const RegisterRow &row, Case &file)
{
    const bool form_changed = before.form != row.form, sector_changed = before.sector != row.sector;
    if (!form_changed && !sector_changed)
        return;
    auto main = std::find_if(file.exploitation.begin(), file.exploitation.end(), [](const auto &e) { return e.main; });
    if (main == file.exploitation.end()) {
        ExploitationEvent event;
        event.id = RecordId::create();
        event.main = true;
        main = file.exploitation.insert(file.exploitation.end(), event);
    }
    if (form_changed)
        main->form = row.form;
    if (sector_changed)
        main->sector = row.sector;
}

/// The one that was imported with the row; else the one that an intake by hand began before the register
/// knew of it: counting the same accompaniment twice would be wrong.
std::vector<Accompaniment>::iterator accompaniment_of(const RegisterRow &row, Case &file)
{
    auto &all = file.accompaniments;
    const auto imported = std::ranges::find(all, row.external_ref, &Accompaniment::external_ref);
    return imported != all.end() ? imported : std::ranges::find(all, QString(), &Accompaniment::external_ref);
}

/// Takes one row after the other into the store; keeps count.
class Importer
{
public:
    Importer(storage::Store &store, bool dry_run) : m_store(store), m_dry_run(dry_run) {}

    [[nodiscard]] Result<void> take(const RegisterRow &row)
    {
        ANCORA_TAKE(const FileId known, m_store.referral_with_external_ref(row.external_ref));
        if (known.is_null()) {
            ++m_outcome.added;
            storage::Loaded<Referral> fresh;
            fresh.value.id = FileId::create();
            return m_dry_run ? Result<void>() : carry_over(RegisterRow(), row, std::move(fresh));
        }
        ANCORA_TAKE(storage::Loaded<Referral> loaded, m_store.referral(known));
        if (loaded.value.imported_row == kept_row(row)) {
            ++m_outcome.unchanged;
            return {};
        }
        const RegisterRow before = from_kept(loaded.value.imported_row);
        if (before.accompanied_from.isValid() && !row.accompanied_from.isValid()) {
            refuse(row);
            return {};
        }
        ++m_outcome.changed;
        return m_dry_run ? Result<void>() : carry_over(before, row, std::move(loaded));
    }

    [[nodiscard]] const ImportOutcome &outcome() const { return m_outcome; }

private:
    void refuse(const RegisterRow &row)
    {
        ++m_outcome.wrong;
        m_outcome.problems.push_back(
            {row.line, QStringLiteral("accompanied_from"),
             QCoreApplication::translate("Import", "The accompaniment that was imported with this row is missing now. "
                                                   "Close it with a reason instead.")});
    }

    [[nodiscard]] Result<void> carry_over(const RegisterRow &before, const RegisterRow &row,
                                          storage::Loaded<Referral> referral)
    {
        carry_referral(before, row, before.referred_on.isNull(), referral.value);
        if (row.accompanied_from.isValid())
            ANCORA_TRY(carry_case(before, row, referral.value));
        ANCORA_TRY(m_store.save(referral.value, referral.seen, storage::Act::Import));
        return {};
    }

    [[nodiscard]] Result<void> carry_case(const RegisterRow &before, const RegisterRow &row, Referral &referral)
    {
        const bool is_new = referral.case_file.is_null();
        storage::Loaded<Case> loaded;
        if (is_new) {
            ANCORA_TAKE(loaded.value, new_case(row, referral.id));
            referral.case_file = loaded.value.cover.id;
        } else {
            ANCORA_TAKE(loaded, m_store.open_case(referral.case_file));
        }
        Case &file = loaded.value;
        const RegisterRow from = is_new ? RegisterRow() : before;
        carry_person(from, row, is_new, file.person);
        carry_exploitation(from, row, file);
        const auto known = accompaniment_of(row, file);
        if (known != file.accompaniments.end()) {
            carry_accompaniment(from, row, *known);
        } else {
            file.accompaniments.emplace_back().id = RecordId::create();
            carry_accompaniment(RegisterRow(), row, file.accompaniments.back());
        }
        ANCORA_TRY(m_store.save(file, loaded.seen, storage::Act::Import));
        return {};
    }

    [[nodiscard]] Result<Case> new_case(const RegisterRow &row, FileId referral)
    {
        Case file;
        file.cover.id = FileId::create();
        file.cover.referral = referral;
        file.cover.opened_on = row.accompanied_from;
        ANCORA_TAKE(file.cover.number, m_store.next_case_number(row.accompanied_from.year()));
        file.person.id = RecordId::create();
        return file;
    }

    storage::Store &m_store;
    bool m_dry_run;
    ImportOutcome m_outcome;
};

} // namespace

Result<ImportOutcome> import_register(storage::Store &store, const QByteArray &csv, bool dry_run)
{
    ANCORA_TAKE(const Register reg, read_register(csv, store.lists(), store.clock().today()));
    if (!reg.problems.empty()) {
        ImportOutcome refused;
        refused.wrong = reg.wrong_rows;
        refused.problems = reg.problems;
        return refused;
    }
    Importer importer(store, dry_run);
    // Problems that only show against the vault end the transaction like an error: nothing is taken in.
    const Error wrong_rows{Error::Kind::BadInput, {}, QStringLiteral("wrong rows")};
    const auto done = store.together([&]() -> Result<void> {
        for (const RegisterRow &row : reg.rows)
            ANCORA_TRY(importer.take(row));
        return importer.outcome().problems.empty() ? Result<void>() : pass_on(wrong_rows);
    });
    if (!done && importer.outcome().problems.empty())
        return pass_on(done.error());
    return importer.outcome();
}

} // namespace ancora::exchange
