// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/finding.h"
#include "ui/widgets/field.h"
#include "values/result.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ancora::ui {

/// Binds the fields of a form to one record: shows it, and saves it after any field. What cannot be saved
/// stays on the screen, marked, until it can. Where somebody else has changed the same answer meanwhile,
/// the field shows both and waits; other answers are simply taken over.
template <class Record> class RecordForm
{
public:
    using Id = decltype(Record::id);
    struct Desk {
        /// Returns the record as it is stored then: an end date may have been completed by the rules.
        std::function<Result<Record>(const Record &)> save;
        /// The record as it is stored now; nothing where it has been removed.
        std::function<std::optional<Record>(Id)> fresh;
        std::function<void(const Error &)> failed;
    };

    explicit RecordForm(Desk desk) : m_desk(std::move(desk)) {}

    /// `access` returns a reference to the member, for a const record and for a changing one.
    template <class F, class Access> F *bind(const QString &name, F *field, Access access)
    {
        auto binding = std::make_unique<Binding>();
        binding->name = name;
        binding->field = field;
        binding->show = [field, access](const Record &record) { field->set_value(access(record)); };
        binding->take = [field, access](Record &record) { access(record) = field->value(); };
        binding->text = [field, access](const Record &record) { return field->display(access(record)); };
        Binding *bound = binding.get();
        m_bindings.push_back(std::move(binding));
        QObject::connect(field, &Field::edited, &m_guard, [this, bound] { save(*bound); });
        QObject::connect(field, &Field::mine_chosen, &m_guard, [this, bound] { keep_mine(*bound); });
        QObject::connect(field, &Field::theirs_chosen, &m_guard, [this, bound] { take_theirs(*bound); });
        return field;
    }

    /// Shows a record. Of the record that is on the screen already, what is being typed is kept.
    void show(const Record &record)
    {
        const bool same = record.id == m_stored.id;
        m_stored = record;
        for (const auto &binding : m_bindings) {
            if (same && is_unfinished(*binding->field))
                continue;
            binding->field->forget_conflict();
            binding->field->set_mark(Field::Mark::None);
            binding->show(record);
        }
        show_findings();
    }
    /// The record with everything that the fields hold.
    [[nodiscard]] Record on_screen() const
    {
        Record record = m_stored;
        for (const auto &binding : m_bindings)
            binding->take(record);
        return record;
    }
    [[nodiscard]] const Record &stored() const { return m_stored; }

    void set_findings(const std::vector<Finding> &findings, const QString &table)
    {
        m_findings.clear();
        for (const Finding &finding : findings)
            if (finding.record == table)
                m_findings.push_back(finding);
        show_findings();
    }

    /// Hands over the field that is being typed in.
    void commit()
    {
        for (const auto &binding : m_bindings)
            binding->field->commit();
    }
    /// Tries again what could not be saved.
    void save_again()
    {
        for (const auto &binding : m_bindings)
            if (binding->field->mark() == Field::Mark::NotSaved && !binding->field->has_conflict())
                return save(*binding);
    }

    struct Unfinished {
        QString name;
        QString typed;
    };
    /// What only the screen has: to be kept as a draft.
    [[nodiscard]] std::vector<Unfinished> unfinished() const
    {
        std::vector<Unfinished> found;
        for (const auto &binding : m_bindings)
            if (is_unfinished(*binding->field))
                found.push_back({binding->name, binding->field->typed()});
        return found;
    }
    [[nodiscard]] Field *field(const QString &name) const
    {
        for (const auto &binding : m_bindings)
            if (binding->name == name)
                return binding->field;
        return nullptr;
    }
    [[nodiscard]] std::vector<Field *> fields() const
    {
        std::vector<Field *> all;
        for (const auto &binding : m_bindings)
            all.push_back(binding->field);
        return all;
    }

private:
    struct Binding {
        QString name;
        Field *field = nullptr;
        std::function<void(const Record &)> show;
        std::function<void(Record &)> take;
        std::function<QString(const Record &)> text;
    };

    void show_findings()
    {
        for (const auto &binding : m_bindings) {
            const Field::Mark now = binding->field->mark();
            if (now == Field::Mark::NotSaved || now == Field::Mark::Unreadable)
                continue;
            const auto finding = std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding &one) {
                return one.field == binding->name && (one.id.is_null() || one.id.uuid() == m_stored.id.uuid());
            });
            if (finding == m_findings.end())
                binding->field->set_mark(Field::Mark::None);
            else
                binding->field->set_mark(finding->weight == Finding::Weight::Missing ? Field::Mark::Missing
                                                                                      : Field::Mark::Contradiction,
                                         finding->sentence);
        }
    }

    [[nodiscard]] static bool is_unfinished(const Field &field)
    {
        return field.is_being_typed() || field.has_conflict() || field.mark() == Field::Mark::NotSaved;
    }

    /// `base` with this answer and those that could not be saved before; not those still in conflict.
    [[nodiscard]] Record with_typed(Record base, const Binding &changed) const
    {
        for (const auto &binding : m_bindings) {
            const bool waits = binding->field->mark() == Field::Mark::NotSaved && !binding->field->has_conflict();
            if (binding.get() == &changed || waits)
                binding->take(base);
        }
        return base;
    }

    void save(Binding &changed)
    {
        const Record mine = with_typed(m_stored, changed);
        // Until the store says otherwise only the screen has it: what arrives meanwhile must not wipe it.
        changed.field->set_mark(Field::Mark::NotSaved);
        auto saved = m_desk.save(mine);
        if (!saved && saved.error().kind == Error::Kind::Conflict)
            return rebase(changed);
        finish(saved);
    }

    void rebase(Binding &changed)
    {
        const QString shown = changed.text(m_stored);
        const std::optional<Record> fresh = m_desk.fresh(m_stored.id);
        if (!fresh)
            return m_desk.failed(removed_meanwhile());
        const QString theirs = changed.text(*fresh);
        m_stored = *fresh;
        if (theirs != shown)
            return changed.field->show_conflict(theirs);
        finish(m_desk.save(with_typed(*fresh, changed)));
    }

    void keep_mine(Binding &binding)
    {
        binding.field->forget_conflict();
        if (const std::optional<Record> fresh = m_desk.fresh(m_stored.id)) {
            m_stored = *fresh;
            save(binding);
        }
    }

    void take_theirs(Binding &binding)
    {
        binding.field->forget_conflict();
        binding.field->set_mark(Field::Mark::None);
        if (const std::optional<Record> fresh = m_desk.fresh(m_stored.id)) {
            m_stored = *fresh;
            binding.show(*fresh);
        }
    }

    void finish(const Result<Record> &saved)
    {
        if (!saved)
            return m_desk.failed(saved.error());
        for (const auto &binding : m_bindings)
            if (binding->field->mark() == Field::Mark::NotSaved && !binding->field->has_conflict())
                binding->field->set_mark(Field::Mark::None);
        show(*saved);
    }

    [[nodiscard]] static Error removed_meanwhile()
    {
        return {Error::Kind::NotFound, Field::tr("This record has been removed meanwhile; what you typed is still here."),
                {}};
    }

    Desk m_desk;
    Record m_stored;
    std::vector<Finding> m_findings;
    std::vector<std::unique_ptr<Binding>> m_bindings;
    QObject m_guard; ///< the fields may live longer than the form
};

} // namespace ancora::ui
