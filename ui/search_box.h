// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"

#include <QLineEdit>

class QStandardItemModel;

namespace ancora::ui {

/// Finds cases and referrals by name, alias, number and birth date, from every page, as one types. What it finds hangs
/// below it as a list; Enter opens the first or the chosen line.
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
    void retranslate();
    void look(const QString &typed);
    void add_line(const search::Hit &hit);
    void open_line(const QModelIndex &line);

    Context &m_context;
    QStandardItemModel *m_lines;
};

} // namespace ancora::ui
