// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/document_view.h"

#include "documents/format.h"
#include "documents/prepared.h"
#include "ui/in_background.h"
#include "ui/widgets/pdf_pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace ancora::ui {

namespace {

constexpr double zoom_step = 1.25, least_zoom = 0.2, most_zoom = 6;
constexpr qsizetype longest_line = 500, longest_text = 1'000'000;

/// A line without an end would keep the window busy for minutes.
QString in_lines(const QString &text)
{
    QString lines;
    qsizetype column = 0;
    for (const QChar c : text.left(longest_text)) {
        column = c == u'\n' ? 0 : column + 1;
        lines += c;
        if (column == longest_line) {
            lines += u'\n';
            column = 0;
        }
    }
    return lines;
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent), m_tools(new QWidget), m_where(new QLabel), m_words(new QLineEdit), m_room(new QToolButton), m_stack(new QStackedWidget),
      m_sentence(new QLabel), m_show_anyway(new QPushButton(tr("Show it all the same"))), m_scroll(new QScrollArea),
      m_canvas(new QLabel), m_text(new QPlainTextEdit)
{
    build_tools();
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *instead = new QWidget;
    auto *middle = new QVBoxLayout(instead);
    middle->addStretch();
    middle->addWidget(m_sentence);
    middle->addWidget(m_show_anyway, 0, Qt::AlignCenter);
    middle->addStretch();
    m_canvas->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the whole width is the same for every page
    m_scroll->setAccessibleName(tr("Page of the document"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the document"));
    for (QWidget *page : {instead, static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_text)})
        m_stack->addWidget(page);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // a document takes the room there is, and asks for none
    m_stack->setMinimumHeight(fontMetrics().height() * 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    connect(m_show_anyway, &QPushButton::clicked, this, [this] { show_document(QByteArray(m_waiting), QStringList(m_pages)); });
    show_sentence({});
}

DocumentView::~DocumentView() = default;

void DocumentView::build_tools()
{
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &sign, const QString &name, const QList<QKeySequence> &keys, auto act) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name % QStringLiteral(" (") % keys.first().toString(QKeySequence::NativeText) % u')');
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, act);
        }
        line->addWidget(button);
    };
    add(QStringLiteral("◂"), tr("Page before"), {Qt::Key_PageUp}, [this] { page_up(); });
    add(QStringLiteral("▸"), tr("Next page"), {Qt::Key_PageDown}, [this] { page_down(); });
    line->addWidget(m_where);
    add(QStringLiteral("−"), tr("Smaller"), {QKeySequence::ZoomOut}, [this] { zoom(1 / zoom_step); });
    add(QStringLiteral("+"), tr("Larger"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { zoom(zoom_step); });
    add(QStringLiteral("↔"), tr("Whole width"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { zoom(0); });
    line->addStretch();
    m_words->setPlaceholderText(tr("Find in this document"));
    m_words->setAccessibleName(tr("Find in this document"));
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    line->addWidget(m_words, 1);
    m_room->setText(QStringLiteral("⤢"));
    m_room->setAccessibleName(tr("More room for the document"));
    m_room->setToolTip(m_room->accessibleName() % QStringLiteral(" (F11)"));
    m_room->setAutoRaise(true);
    m_room->setCheckable(true);
    connect(m_room, &QToolButton::toggled, this, &DocumentView::room_wanted);
    line->addWidget(m_room);
    const auto again = [this] { find(m_words->text()); };
    connect(m_words, &QLineEdit::returnPressed, this, again);
    for (const auto &[key, act] : {std::pair<QKeySequence, std::function<void()>>{Qt::Key_F3, again},
                                   {QKeySequence::Find, [this] { m_words->setFocus(); m_words->selectAll(); }}}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

void DocumentView::toggle_room()
{
    m_room->toggle();
    setFocus(); // what had it may have stepped aside
}

void DocumentView::give_room_back() { m_room->setChecked(false); }

// What is shown ---------------------------------------------------------------------------------------

void DocumentView::begin(const QStringList &pages)
{
    ++m_shown;
    m_pdf.reset();
    m_picture = {};
    m_waiting.clear();
    m_canvas->clear();
    m_text->clear();
    m_pages = pages;
    m_page = 0;
    m_zoom = 1;
    m_found_at = -1;
    m_found_length = 0;
    m_show_anyway->hide();
    m_tools->show();
}

void DocumentView::show_document(const QByteArray &content, const QStringList &pages)
{
    begin(pages);
    switch (documents::format_of(content)) {
    case documents::Format::Pdf:
        m_pdf = std::make_unique<PdfPages>(content);
        if (m_pdf->count() == 0)
            return show_sentence(tr("This PDF is damaged or locked and cannot be shown."));
        connect(m_pdf.get(), &PdfPages::drawn, this, &DocumentView::put);
        bring(m_scroll);
        return draw();
    case documents::Format::Picture: return show_picture(content);
    case documents::Format::Text:
        return show_text(documents::decoded_text(content));
    case documents::Format::Other: return show_sentence(documents::sentence(documents::Prepared::Remark::NotShown));
    }
}

void DocumentView::bring(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
}

void DocumentView::show_text(const QString &text)
{
    m_text->setPlainText(in_lines(text));
    bring(m_text);
    tell_page(text.size() > longest_text ? tr("only the beginning is shown") : QString());
}

void DocumentView::show_picture(const QByteArray &content)
{
    bring(m_scroll);
    tell_page();
    in_background(this, [content] { return documents::decoded_picture(content); }, [this, shown = m_shown](const Result<QImage> &picture) {
        if (shown != m_shown)
            return;
        if (!picture)
            return show_sentence(picture.error().text);
        m_picture = *picture;
        draw();
    });
}

void DocumentView::ask_before(const QByteArray &content, const QStringList &pages)
{
    show_sentence(tr("This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from."));
    m_waiting = content;
    m_pages = pages;
    m_show_anyway->show();
    setFocusProxy(m_show_anyway);
}

void DocumentView::show_sentence(const QString &sentence)
{
    begin({});
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
    setFocusProxy(nullptr); // a hidden one would hold Tab back
    m_tools->hide();
}

// Pages -----------------------------------------------------------------------------------------------

int DocumentView::page_count() const { return m_pdf ? m_pdf->count() : m_stack->currentIndex() == 0 ? 0 : 1; }

QString DocumentView::text() const { return m_stack->currentIndex() == 0 ? m_sentence->text() : m_text->toPlainText(); }

QImage DocumentView::picture() const { return m_canvas->pixmap(Qt::ReturnByValue).toImage(); }

void DocumentView::draw()
{
    tell_page(m_found_length > 0 ? tr("found") : QString());
    const int width = std::max(1, static_cast<int>(m_scroll->viewport()->width() * m_zoom));
    if (m_pdf)
        return m_pdf->ask_for(m_page, width, devicePixelRatioF());
    if (m_picture.isNull())
        return;
    QImage scaled = m_picture.scaledToWidth(std::min(qRound(width * devicePixelRatioF()), m_picture.width() * 4), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    put(scaled);
}

void DocumentView::put(QImage picture)
{
    if (picture.isNull())
        m_canvas->setText(tr("This page cannot be shown."));
    else
        m_canvas->setPixmap(QPixmap::fromImage(std::move(picture)));
}

void DocumentView::tell_page(const QString &more)
{
    QString where = page_count() > 1 ? tr("Page %1 of %2").arg(m_page + 1).arg(page_count()) : QString();
    if (!more.isEmpty())
        where += (where.isEmpty() ? QString() : QStringLiteral(" · ")) + more;
    m_where->setText(where);
}

void DocumentView::go_to_page(int page)
{
    const int there = std::clamp(page, 0, std::max(0, page_count() - 1));
    if (std::exchange(m_page, there) != there)
        m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void DocumentView::turn(int pages)
{
    m_found_at = -1;
    m_found_length = 0;
    if (m_pdf)
        m_pdf->mark(m_page, 0, 0);
    go_to_page(m_page + pages);
}

void DocumentView::page_down()
{
    QScrollBar *bar = m_stack->currentWidget() == m_text ? m_text->verticalScrollBar() : m_scroll->verticalScrollBar();
    if (bar->value() < bar->maximum())
        bar->setValue(bar->value() + bar->pageStep());
    else
        turn(1);
}

void DocumentView::page_up()
{
    QScrollBar *bar = m_stack->currentWidget() == m_text ? m_text->verticalScrollBar() : m_scroll->verticalScrollBar();
    if (bar->value() > bar->minimum())
        bar->setValue(bar->value() - bar->pageStep());
    else
        turn(-1);
}

void DocumentView::zoom(double factor)
{
    m_zoom = factor > 0 ? std::clamp(m_zoom * factor, least_zoom, most_zoom) : 1;
    if (m_stack->currentWidget() == m_text)
        return factor > 1 ? m_text->zoomIn() : m_text->zoomOut();
    draw();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_stack->currentWidget() == m_scroll)
        draw();
}

// Finding ---------------------------------------------------------------------------------------------

void DocumentView::find(const QString &words)
{
    if (words.isEmpty())
        return;
    if (m_words->text() != words)
        m_words->setText(words);
    if (m_stack->currentWidget() == m_text) {
        bool found = m_text->find(words);
        if (!found) {
            m_text->moveCursor(QTextCursor::Start);
            found = m_text->find(words);
        }
        return tell_page(found ? QString() : tr("not found"));
    }
    const qsizetype count = std::min<qsizetype>(m_pages.size(), page_count());
    for (qsizetype step = 0; step <= count && count > 0; ++step) {
        const qsizetype page = (m_page + step) % count;
        const qsizetype at = m_pages[page].indexOf(words, step == 0 ? m_found_at + 1 : 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        m_found_at = at;
        m_found_length = words.size();
        if (m_pdf)
            m_pdf->mark(static_cast<int>(page), at, words.size());
        return go_to_page(static_cast<int>(page));
    }
    tell_page(tr("not found"));
}

} // namespace ancora::ui
