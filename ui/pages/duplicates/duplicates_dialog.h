// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/suspects.h"
#include "ui/context.h"
#include "values/result.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ancora::ui {

class MergeForm;
class NoticeBar;

/// Cases that may be about one person: compare and merge two of them, or say that they are two persons, which is not asked
/// again.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DuplicatesDialog(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Two cases became one, or two again.
    void changed();

private:
    struct Pair {
        search::KnownPerson one; ///< the older case
        search::KnownPerson other;
        QString reason;
    };
    [[nodiscard]] static std::vector<Pair> pairs_of(const search::PersonIndex &index);
    [[nodiscard]] QWidget *make_list();
    void look();
    void show_pairs(std::vector<Pair> pairs);
    [[nodiscard]] const Pair *current() const;
    void compare();
    void tell_apart();
    void show_merged(const QString &number, FileId taken, const QString &taken_number);
    void show_error(const Error &error);
    void show_list();

    Context &m_context;
    QStackedWidget *m_views;
    QLabel *m_state;
    QTreeWidget *m_list;
    QPushButton *m_compare;
    QPushButton *m_apart;
    MergeForm *m_form;
    NoticeBar *m_notice;
    std::vector<Pair> m_pairs;
};

} // namespace ancora::ui
