// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/models/name_index.h"

#include <QLineEdit>
#include <optional>

class QStandardItemModel;

namespace ancora::ui {

/// Finds a case by number, name or alias and a referral by name, from every page. What it finds hangs below it as
/// a list; Enter opens the first or the chosen line.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void case_found(ancora::FileId file);
    void referral_found(ancora::FileId file);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Numbered {
        FileId file;
        QString number;
        QString name;
    };
    void retranslate();
    void read_index();
    void look(const QString &typed);
    void add_line(const QString &text, FileId file, bool is_case);
    void open_line(const QModelIndex &line);

    Context &m_context;
    NameIndex m_names;
    std::vector<Numbered> m_numbers;
    std::optional<qint64> m_read_at; ///< length of the journal when the index was read
    QStandardItemModel *m_lines;
};

} // namespace ancora::ui
