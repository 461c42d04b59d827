// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/casework_sheets.h"
#include "ui/pages/case/records_pane.h"

class QLabel;
class QListWidget;

namespace ancora::ui {

class FindFirst;

/// Family and household of the person, and what other files say about them from their side. Somebody who has a file is
/// found and linked, not written down again.
class FamilyPane final : public RecordsPane<Relative>
{
    Q_OBJECT
public:
    explicit FamilyPane(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;
    /// The selected relative lives with the person from today, or does not any longer.
    void join_or_leave();

    [[nodiscard]] FindFirst *find_client() const { return m_find; }
    [[nodiscard]] QListWidget *other_files() const { return m_from; }

Q_SIGNALS:
    void case_chosen(ancora::FileId file);

protected:
    [[nodiscard]] QString line(const Relative &relative) const override;
    [[nodiscard]] std::vector<Relative> proposed() const override;
    [[nodiscard]] QString add_text() const override;
    void shown_record(const Relative &relative) override;

private:
    [[nodiscard]] QWidget *make_client();
    [[nodiscard]] QWidget *make_other_files();
    void show_other_files();
    void set_client(FileId client);

    QLabel *m_client = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_unlink = nullptr;
    QPushButton *m_household = nullptr;
    FindFirst *m_find = nullptr;
    QLabel *m_dependants = nullptr;
    QWidget *m_others = nullptr;
    QListWidget *m_from = nullptr;
    std::vector<RelationFrom> m_relations;
    QHash<FileId, QString> m_clients; ///< the files of relatives as lines name them; asked for once while the case is shown
    RecordId m_shown;
};

/// Who lived with the person and when, to be put right.
class HouseholdPane final : public RecordsPane<HouseholdSpell>
{
public:
    explicit HouseholdPane(CaseDesk &desk, QWidget *parent = nullptr);
    void show_case() override;

protected:
    [[nodiscard]] QString line(const HouseholdSpell &spell) const override;
    [[nodiscard]] std::vector<HouseholdSpell> proposed() const override;
    [[nodiscard]] QString add_text() const override;

private:
    LinkField *m_relative;
    QHash<FileId, QString> m_clients;
};

} // namespace ancora::ui
