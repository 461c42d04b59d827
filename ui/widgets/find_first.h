// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/id.h"

#include <QWidget>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ancora::ui {

/// One line that looks for somebody who is known already, as it is typed, before anybody is written down a second time. Down
/// goes to the list, Enter there or in the line takes the marked one.
class FindFirst final : public QWidget
{
    Q_OBJECT
public:
    struct Found {
        Uuid id;
        QString line;
    };
    using Find = std::function<std::vector<Found>(const QString &typed)>;
    /// `new_text` is on the button for somebody whom nobody knows; empty: there is none.
    FindFirst(const QString &name, const QString &new_text, Find find, QWidget *parent = nullptr);
    void clear();

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *new_button() const { return m_new; }

Q_SIGNALS:
    void chosen(const ancora::Uuid &id);
    void new_wanted(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void take(int row);

    Find m_find;
    QLineEdit *m_line;
    QListWidget *m_list;
    QPushButton *m_new = nullptr;
    std::vector<Found> m_found;
};

} // namespace ancora::ui
