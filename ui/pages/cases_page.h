// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/deadline.h"
#include "storage/lists.h"
#include "ui/models/line_model.h"
#include "ui/pages/page.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ancora::ui {

using CaseModel = LineModel<storage::CaseLine>;

/// All cases in a table, with quick filters and a text filter that answer while one types.
class CasesPage final : public Page
{
    Q_OBJECT
public:
    enum class Show { All, Mine, Open, Closed, DeadlineThisMonth };

    explicit CasesPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    [[nodiscard]] CaseModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *text() const { return m_text; }
    [[nodiscard]] QComboBox *which() const { return m_show; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void build_filters(QWidget &content, QLayout &line);
    [[nodiscard]] std::vector<CaseModel::Column> columns() const;
    void filter();
    void index_texts();
    void open_current();
    void show_duplicates();
    void choose_columns(const QPoint &where);
    void restore_columns();

    QWidget *m_content = nullptr;
    CaseModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_phase = nullptr;
    QLabel *m_count = nullptr;
    QHash<FileId, deadlines::Deadline> m_next; ///< what is most urgent, of the cases where something is due
    QHash<FileId, QString> m_texts; ///< what the text filter looks at, folded once
};

} // namespace ancora::ui
