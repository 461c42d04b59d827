// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/register_names.h"
#include "ui/pages/case/case_desk.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/record_form.h"

namespace ancora::ui {

/// What the Case page asks of each of its parts.
class CasePart
{
public:
    virtual ~CasePart() = default;
    virtual void show_case() = 0;
    virtual void commit() = 0;
    virtual void save_again() = 0;
    /// Brings the field to the front; false where this part does not have the record.
    virtual bool go_to(const QString &table, RecordId record, const QString &field) = 0;
    /// Table, record and typed text of what only the screen has.
    struct Unfinished {
        QString table;
        Uuid record;
        QString name;
        QString typed;
    };
    [[nodiscard]] virtual std::vector<Unfinished> unfinished() const = 0;
    virtual void type(const Unfinished &draft) = 0;
};

/// The fields of one record of a kind, bound to its registers: each is saved when it is left.
template <class Record> class RecordFields : public CasePart
{
public:
    void commit() override { m_form.commit(); }
    void save_again() override { m_form.save_again(); }
    [[nodiscard]] std::vector<Unfinished> unfinished() const override
    {
        std::vector<Unfinished> found;
        for (const auto &one : m_form.unfinished())
            found.push_back({m_table, m_current.uuid(), one.name, one.typed});
        return found;
    }
    void type(const Unfinished &draft) override
    {
        Field *field = draft.table == m_table ? m_form.field(draft.name) : nullptr;
        if (field && m_current.uuid() == draft.record)
            field->type(draft.typed);
    }

protected:
    RecordFields(CaseDesk &desk, QString table)
        : m_desk(desk), m_table(std::move(table)),
          m_form({[this](const Record &record) -> Result<Record> {
                      ANCORA_TRY(save(record));
                      return m_desk.find<Record>(record.id).value_or(record);
                  },
                  [this](RecordId id) { return m_desk.fresh<Record>(id); },
                  [this](const Error &error) { Q_EMIT m_desk.failed(error); }}),
          m_fields(new FieldGrid)
    {
    }

    virtual Result<void> save(const Record &record) { return m_desk.save(record); }
    /// Called after another record is shown, or none (`Record()`).
    virtual void shown_record(const Record &) {}

    /// Shows the record that is current now; none where the case does not have it.
    void show_current()
    {
        const std::optional<Record> record = m_desk.find<Record>(m_current);
        m_fields->setEnabled(record.has_value());
        m_form.show(record.value_or(Record()));
        m_form.set_findings(record ? m_desk.findings() : std::vector<Finding>(), m_table);
        shown_record(m_form.stored());
    }

    [[nodiscard]] const QString &table() const { return m_table; }
    [[nodiscard]] RecordId current() const { return m_current; }
    void set_current(RecordId record) { m_current = record; }
    [[nodiscard]] QString title(const QString &name) const { return register_title(m_table, name); }
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    [[nodiscard]] Context &context() const { return m_desk.context(); }
    [[nodiscard]] const CodeList &code_list(ListId id) const { return context().lists.list(id); }
    [[nodiscard]] RecordForm<Record> &form() { return m_form; }
    [[nodiscard]] FieldGrid &fields() { return *m_fields; }
    template <class F, class Access> void bind(const QString &name, F *field, Access access, bool wide = false)
    {
        m_form.bind(name, m_fields->add(field, wide), access);
    }
    template <class Access> void bind_code(const QString &name, ListId list, Access access)
    {
        bind(name, new CodeField(title(name), code_list(list), context().language, m_desk.today()), access);
    }
    template <class Access> void bind_day(const QString &name, Access access)
    {
        bind(name, new DateField(title(name), m_desk.today()), access);
    }
    template <class Access> void bind_text(const QString &name, Access access, bool wide = false)
    {
        bind(name, new TextField(title(name)), access, wide);
    }
    template <class Access> void bind_flag(const QString &name, Access access)
    {
        bind(name, new FlagField(title(name)), access);
    }

private:
    CaseDesk &m_desk;
    QString m_table;
    RecordForm<Record> m_form;
    FieldGrid *m_fields; ///< for the layout of whoever shows it
    RecordId m_current;
};

} // namespace ancora::ui
