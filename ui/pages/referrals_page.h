// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/referral.h"
#include "storage/lists.h"
#include "ui/models/line_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ancora::ui {

class LineTable;
class ReceivedPane;
class ReferralEntry;

using ReferralModel = LineModel<storage::ReferralLine>;

/// The light register: who told the centre about whom. The fields above take a call in under a minute; the
/// table below finds it again.
class ReferralsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReferralsPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void open(FileId file) override;
    void finish_editing() override;
    void keep_drafts() override;
    /// A new referral in which nobody has typed yet is of the new day.
    void follow_midnight() override;
    void retranslate() override;

    [[nodiscard]] ReferralModel &model() const { return *m_model; }
    [[nodiscard]] ReferralEntry *entry() const { return m_entry; }
    /// The new referral is shown, with those who may be the same person before anything else.
    void take_package(const QString &path);
    [[nodiscard]] LineTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *text() const { return m_text; }
    [[nodiscard]] QComboBox *year() const { return m_year; }
    [[nodiscard]] QComboBox *outcome() const { return m_outcome; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void build_filters(QLayout &line);
    void connect_entry();
    [[nodiscard]] std::vector<ReferralModel::Column> columns() const;
    void read_lines();
    void filter();
    void put(const Referral &referral);
    void begin_new();
    void choose_package();
    void restore_draft();

    QWidget *m_content = nullptr;
    ReferralEntry *m_entry = nullptr;
    ReceivedPane *m_received = nullptr;
    ReferralModel *m_model = nullptr;
    LineTable *m_table = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_body = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ancora::ui
