// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "ui/context.h"
#include "values/result.h"

#include <QWidget>

namespace ancora::ui {

/// One page of the window. Made after unlock; destroyed at lock, after `finish_editing`. A page may open
/// dialogs only as its own children, and never waits for one with `exec()`: the lock closes them without
/// asking.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Context &context, QWidget *parent = nullptr);

    /// Reads again what it shows; called each time the page comes to the front.
    virtual void refresh() {}
    /// Shows this file, where the page is about files (Case, Referrals).
    virtual void open(FileId file);
    /// Saves the field being edited, or keeps what cannot be saved as a draft in the vault. Called before
    /// the page is left and before the vault locks: asks nothing, refuses nothing.
    virtual void finish_editing() {}
    /// Keeps what only the screen has as a draft in the vault. Called every few seconds: a crash costs no more than that.
    virtual void keep_drafts() {}
    /// Where another day has begun since: what is listed or proposed for today follows. Called every few seconds.
    virtual void follow_midnight() {}
    /// Sets every text anew; the constructor of each page calls its own.
    virtual void retranslate() = 0;
    /// Gives up the work it announced with `working`; what was there before stays.
    virtual void cancel_work() {}

Q_SIGNALS:
    void open_case(ancora::FileId file);
    void open_referral(ancora::FileId file);
    /// Something could not be done: the frame shows the sentence in its message bar, never in a dialog.
    void failed(const ancora::Error &error);
    /// Something was done that cannot be seen otherwise ("Saved as ...").
    void done(const QString &sentence);
    /// Long work has begun or goes on: the frame shows it with a button that calls `cancel_work`. `percent` is -1
    /// where nobody can tell; an empty `what` ends it.
    void working(const QString &what, int percent);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] Context &context() const { return m_context; }
    /// Writes only where the text is another one than the last; an empty one forgets the draft.
    void keep_draft(const QString &place, const QString &text);
    /// Empty where there is none, or where it cannot be read, which is announced.
    [[nodiscard]] QString kept_draft(const QString &place);

private:
    Context &m_context;
    QString m_draft_place;
    QString m_draft;
};

} // namespace ancora::ui
