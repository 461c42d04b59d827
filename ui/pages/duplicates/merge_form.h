// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"
#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ancora::ui {

/// Two cases side by side: every answer that differs, which of them is to stay, what goes along, and what will not fit
/// together afterwards. Nothing is saved before `merge`.
class MergeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MergeForm(Context &context, QWidget *parent = nullptr);
    /// Reads both cases; the first one stays, with its number.
    [[nodiscard]] Result<void> compare(FileId kept, FileId taken);

Q_SIGNALS:
    void merged(const QString &number, ancora::FileId taken, const QString &taken_number);
    void given_up();
    void failed(const ancora::Error &error);

private:
    void show_differences();
    void add_row(QGridLayout &grid, int row, std::size_t difference);
    void show_consequences();
    [[nodiscard]] QString in_words(const storage::Difference &difference, const QVariant &value) const;
    [[nodiscard]] QString goes_along() const;
    [[nodiscard]] QString contradictions() const;
    void merge();

    Context &m_context;
    storage::Loaded<Case> m_kept;
    storage::Loaded<Case> m_taken;
    std::vector<storage::Difference> m_differences;
    QLabel *m_heading;
    QScrollArea *m_rows;
    QLabel *m_goes_along;
    QLabel *m_contradictions;
    QPushButton *m_merge;
    QPushButton *m_turn;
};

} // namespace ancora::ui
