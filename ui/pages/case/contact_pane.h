// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/record_fields.h"

class QLabel;
class QListWidget;

namespace ancora::ui {

/// How the person may be reached: for each channel what holds today, below it what held before. A rule is written once;
/// whoever wants another writes a further one.
class ContactPane final : public QWidget, public CasePart
{
    Q_OBJECT
public:
    explicit ContactPane(CaseDesk &desk, QWidget *parent = nullptr);

    void show_case() override;
    void commit() override;
    void save_again() override {}
    bool go_to(const QString &table, RecordId record, const QString &field) override;
    [[nodiscard]] std::vector<Unfinished> unfinished() const override;
    void type(const Unfinished &draft) override;
    /// Writes the rule that stands in the fields.
    void record();

private:
    [[nodiscard]] std::vector<std::pair<QString, LineField *>> fields() const; ///< by the names of their registers
    void clear();

    CaseDesk &m_desk;
    QListWidget *m_rules;
    CodeField *m_channel;
    CodeField *m_permission;
    DateField *m_since;
    TextField *m_note;
    FileId m_shown;
};

/// "Telephone call: forbidden – her brother answers"
[[nodiscard]] QString contact_line(const ContactRule &rule, const Context &context);

} // namespace ancora::ui
