// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/casework_model.h"
#include "ui/pages/case/record_fields.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ancora::ui {

/// The kind, state and content of a record in words: the lines of the list, and of the fields that name another record.
[[nodiscard]] CaseworkModel::Text casework_text(CaseworkModel::Kind kind, const Case &file, std::size_t index,
                                                const Context &context);

/// Names another record of the case, or none.
class LinkField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = RecordId;
    explicit LinkField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] RecordId value() const;
    void set_value(RecordId record);
    [[nodiscard]] QString display(RecordId record) const;
    [[nodiscard]] static Choice choice(RecordId record, const QString &label, const QString &kind);
};

/// One of the four forms beside the list.
class CaseworkSheet : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual CasePart &part() = 0;
    virtual void show_record(RecordId record) = 0;
    /// The first answer of a new record.
    virtual void go_to_first() = 0;
};

template <class Record> class SheetOf : public CaseworkSheet, public RecordFields<Record>
{
public:
    SheetOf(CaseDesk &desk, const QString &table, QWidget *parent);
    [[nodiscard]] CasePart &part() override { return *this; }
    void show_record(RecordId record) override
    {
        this->set_current(record);
        this->show_case();
    }
    void show_case() override { this->show_current(); }
    void go_to_first() override { this->form().fields().front()->setFocus(Qt::OtherFocusReason); }
    bool go_to(const QString &table, RecordId record, const QString &field) override
    {
        Field *target = this->form().field(field);
        if (table != this->table() || record != this->current() || !target)
            return false;
        target->setFocus(Qt::OtherFocusReason);
        return true;
    }

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /// Choices among the records of these kinds; refreshed with the case.
    [[nodiscard]] std::vector<Choice> records_to_name(std::initializer_list<CaseworkModel::Kind> kinds) const;

private:
    QVBoxLayout *m_column;
};

class GoalSheet final : public SheetOf<Goal>
{
    Q_OBJECT
public:
    explicit GoalSheet(CaseDesk &desk, QWidget *parent = nullptr);
};

class TaskSheet final : public SheetOf<Task>
{
    Q_OBJECT
public:
    explicit TaskSheet(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;

private:
    LinkField *m_goal;
};

class ServiceSheet final : public SheetOf<Service>
{
    Q_OBJECT
public:
    explicit ServiceSheet(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;

protected:
    void shown_record(const Service &service) override;

private:
    /// A partner's name is written down with the choice: what leaves the file names who gave the help.
    Result<void> save(const Service &service) override;

    LinkField *m_goal;
};

/// A note; once it is signed, its text and what was added to it.
class NoteSheet final : public SheetOf<Note>
{
    Q_OBJECT
public:
    explicit NoteSheet(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;

Q_SIGNALS:
    void addition_wanted(ancora::RecordId note);

protected:
    void shown_record(const Note &note) override;

private:
    void sign();

    LinkField *m_about;
    TextArea *m_text;
    QLabel *m_state;
    QPushButton *m_sign;
    QPushButton *m_add;
};

} // namespace ancora::ui
