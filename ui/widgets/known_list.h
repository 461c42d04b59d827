// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace ancora::ui {

/// Who may already be known while a person is written down: beside the form, out of the way until there is somebody. Enter
/// opens the file, Escape or the button says that it is somebody else; that holds until other persons are found.
class KnownList final : public QWidget
{
    Q_OBJECT
public:
    explicit KnownList(Context &context, QWidget *parent = nullptr);

    /// What is on the form, also half typed.
    struct Wanted {
        QStringList names; ///< a name and an alias, each looked for by itself
        QString birth_date;
        std::vector<FileId> own; ///< files that are about this very person
    };
    void look_for(const Wanted &wanted);
    void forget();
    /// Goes to the list; false where there is nobody in it.
    bool go_to_list();
    /// Does `go_on` at once where nobody is found who may be the same person; else goes to the list and waits for the word
    /// that it is somebody else.
    void settle(std::function<void()> go_on);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *somebody_else() const { return m_somebody_else; }

Q_SIGNALS:
    void case_chosen(ancora::FileId file);
    void referral_chosen(ancora::FileId file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        FileId file; ///< null: a file that may not be opened
        bool is_case = false;
        bool may_be_the_same = false; ///< the birth dates do not say otherwise
        friend bool operator==(const Line &, const Line &) = default;
    };
    void show_lines(const std::vector<search::Hit> &hits);
    void fit_height();
    void open_line(int row);
    void is_somebody_else();

    Context &m_context;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_somebody_else;
    std::vector<Line> m_lines;
    std::vector<FileId> m_others; ///< said to be somebody else
    std::function<void()> m_go_on;
    QPointer<QWidget> m_back; ///< where the focus was
};

} // namespace ancora::ui
