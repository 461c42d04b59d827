// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/records_pane.h"

namespace ancora::ui {

class ContactGuard;
class KnownList;

/// Who the case is about, how to reach the person without harm, and what the file still lacks. While names are typed,
/// those who may already be known appear beside them.
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
    /// Somebody else's file, found while this person was written down.
    void case_chosen(ancora::FileId file);
    void referral_chosen(ancora::FileId file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void bind_person(FieldGrid &grid);
    void bind_cover(FieldGrid &grid);
    void show_known();

    CaseDesk &m_desk;
    RecordForm<Person> m_person;
    RecordForm<CaseCover> m_cover;
    std::vector<ContactGuard *> m_guards; ///< of what safe contact may hide
    KnownList *m_known;
    FileId m_known_for; ///< the case in which names were typed
    QListWidget *m_findings;
};

} // namespace ancora::ui
