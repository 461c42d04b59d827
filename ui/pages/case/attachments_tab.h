// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/case_texts.h"
#include "ui/pages/case/record_fields.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ancora::ui {

class Attaching;
class DocumentView;

/// The documents of a case: their list with a field that searches in all of them and in the notes, the fields of the chosen
/// one, and beside them the document itself. Insert adds a file, and so does dropping one; Enter goes into the document.
class AttachmentsTab final : public QWidget, public RecordFields<Attachment>
{
    Q_OBJECT
public:
    explicit AttachmentsTab(CaseDesk &desk, QWidget *parent = nullptr);

    void show_case() override;
    bool go_to(const QString &table, RecordId record, const QString &field) override;

    /// Asks for a file.
    void add();
    void attach(const QStringList &paths);
    void remove();
    void give_up();
    [[nodiscard]] DocumentView &view() const { return *m_view; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }

Q_SIGNALS:
    void note_chosen(ancora::RecordId note);
    void working(const QString &what, int percent);
    /// Everything that is not the document may step aside.
    void room_wanted(bool wanted);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *make_left();
    [[nodiscard]] QWidget *make_question();
    void show_list();
    void add_line(const Attachment &attachment, const CaseTexts::Hit *hit);
    void choose(int row);
    void open_chosen();
    void show_document();
    void toggle_room();
    void ask(const QString &title, const QStringList &sentences);

    Attaching *m_attaching;
    CaseTexts m_texts;
    FileId m_shown;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_question; ///< what is to be said before a file is attached
    QLabel *m_asked;
    DocumentView *m_view;
    QTimer m_soon; ///< a document is opened when the choice has come to rest
    Uuid m_on_display; ///< content of the document
};

} // namespace ancora::ui
