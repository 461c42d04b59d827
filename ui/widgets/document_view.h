// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace ancora::ui {

class PdfPages;

/// Shows a document from memory: nothing of it is written anywhere, nothing in it runs, and a page is drawn when somebody
/// looks at it. Page Up and Page Down turn, Ctrl++ and Ctrl+- change the size, Ctrl+F finds and F3 finds again;
/// F11 asks for more room.
class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    /// `pages` is the text that was found in it, for finding.
    void show_document(const QByteArray &content, const QStringList &pages);
    /// Warns of a document that can carry programs; it is shown after a second word of the person.
    void ask_before(const QByteArray &content, const QStringList &pages);
    /// Instead of a document.
    void show_sentence(const QString &sentence);
    /// The next place with these words, from the one that is shown on; begins again at the end.
    void find(const QString &words);
    void go_to_page(int page);
    /// Forward or, below zero, back.
    void turn(int pages);
    /// What was asked for with `room_wanted` is given back.
    void give_room_back();
    void toggle_room();
    /// By a factor; 0 fits the width again.
    void zoom(double factor);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int page_count() const;
    /// What is on display: a sentence instead of a document, or the text.
    [[nodiscard]] QString text() const;
    /// Null unless a picture or a page of a PDF is on display.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    void room_wanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build_tools();
    void begin(const QStringList &pages);
    void bring(QWidget *page);
    void show_text(const QString &text);
    void show_picture(const QByteArray &content);
    void draw();
    void put(QImage picture);
    void tell_page(const QString &more = {});
    void page_down();
    void page_up();

    QWidget *m_tools;
    QLabel *m_where;
    QLineEdit *m_words;
    QToolButton *m_room;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QPushButton *m_show_anyway;
    QScrollArea *m_scroll;
    QLabel *m_canvas;
    QPlainTextEdit *m_text;

    std::unique_ptr<PdfPages> m_pdf; ///< null unless a PDF is shown
    QImage m_picture; ///< as it was brought; null unless a picture is shown
    QStringList m_pages;
    QByteArray m_waiting; ///< what is shown after the warning
    quint64 m_shown = 0;  ///< counts what was to be shown: an older answer from beside the window is dropped
    int m_page = 0;
    double m_zoom = 1;    ///< of the width of the window
    qsizetype m_found_at = -1; ///< in the text of this page
    qsizetype m_found_length = 0;
};

} // namespace ancora::ui
