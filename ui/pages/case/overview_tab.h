// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

/// Who the case is about, how to reach the person without harm, and what the file still lacks.
class OverviewTab final : public QWidget, public CasePart
{
    Q_OBJECT
public:
    explicit OverviewTab(CaseDesk &desk, QWidget *parent = nullptr);

    void show_case() override;
    void commit() override;
    void save_again() override;
    bool go_to(const QString &table, RecordId record, const QString &field) override;
    [[nodiscard]] std::vector<Unfinished> unfinished() const override;
    void type(const Unfinished &draft) override;

Q_SIGNALS:
    void finding_chosen(const ancora::Finding &finding);

private:
    void bind_person(FieldGrid &grid);
    void bind_cover(FieldGrid &grid);

    CaseDesk &m_desk;
    RecordForm<Person> m_person;
    RecordForm<CaseCover> m_cover;
    QListWidget *m_findings;
};

} // namespace ancora::ui
