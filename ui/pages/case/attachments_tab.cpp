// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/attachments_tab.h"

#include "ui/folder_dialog.h"
#include "ui/pages/case/attaching.h"
#include "ui/theme.h"
#include "ui/widgets/document_view.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

enum Role { RecordRole = Qt::UserRole, IsNoteRole, PageRole };

QString attachment_table() { return QStringLiteral("attachment"); }

QStringList local_files(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

AttachmentsTab::AttachmentsTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), RecordFields(desk, attachment_table()), m_attaching(new Attaching(desk, this)), m_texts(desk.context().store),
      m_words(new QLineEdit), m_list(new QListWidget), m_remove(new QPushButton(Field::tr("Remove"))), m_asked(new QLabel),
      m_view(new DocumentView)
{
    setAcceptDrops(true);
    bind_text(QStringLiteral("title"), [](auto &r) -> auto & { return r.title; }, true);
    bind_code(QStringLiteral("kind"), ListId::AttachmentKinds, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("received_on"), [](auto &r) -> auto & { return r.received_on; });
    bind_text(QStringLiteral("sender"), [](auto &r) -> auto & { return r.sender; });

    auto *right = new QVBoxLayout;
    right->addWidget(make_question());
    right->addWidget(m_view, 1);
    auto *line = new QHBoxLayout(this);
    auto *left = make_left();
    line->addWidget(left, 3);
    line->addLayout(right, 5);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &AttachmentsTab::show_document);
    connect(m_view, &DocumentView::room_wanted, left, &QWidget::setHidden);
    connect(m_view, &DocumentView::room_wanted, this, &AttachmentsTab::room_wanted);
    connect(m_attaching, &Attaching::working, this, &AttachmentsTab::working);
    connect(m_attaching, &Attaching::asked, this, &AttachmentsTab::ask);
    connect(m_attaching, &Attaching::failed, &desk, &CaseDesk::failed);
    connect(m_attaching, &Attaching::attached, this, [this](RecordId record) {
        m_words->clear();
        go_to(attachment_table(), record, QStringLiteral("kind"));
    });
    for (const auto &[keys, act] : {std::pair{QKeySequence(Qt::Key_Insert), &AttachmentsTab::add},
                                    std::pair{QKeySequence(Qt::CTRL | Qt::Key_Delete), &AttachmentsTab::remove},
                                    std::pair{QKeySequence(Qt::Key_F11), &AttachmentsTab::toggle_room}}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

QWidget *AttachmentsTab::make_left()
{
    m_words->setPlaceholderText(tr("Search in documents and notes"));
    m_words->setAccessibleName(tr("Search in documents and notes"));
    m_words->setClearButtonEnabled(true);
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    // Takes the room that is left: what can be done with a document stays in sight below it.
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    auto *add_button = new QPushButton(tr("Add a document…"));
    add_button->setToolTip(Field::tr("Insert"));
    m_remove->setToolTip(Field::tr("Ctrl+Delete"));
    connect(m_words, &QLineEdit::textChanged, this, &AttachmentsTab::show_list);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsTab::choose);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsTab::open_chosen);
    connect(add_button, &QPushButton::clicked, this, &AttachmentsTab::add);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsTab::remove);

    auto *left = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add_button);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(&fields());
    column->addLayout(buttons);
    return left;
}

QWidget *AttachmentsTab::make_question()
{
    m_question = new QWidget;
    make_notice(*m_question);
    m_asked->setWordWrap(true);
    m_asked->setTextFormat(Qt::PlainText);
    auto *attach_button = new QPushButton(tr("Attach it all the same"));
    auto *leave_button = new QPushButton(tr("Leave it"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(attach_button);
    buttons->addWidget(leave_button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_question);
    column->addWidget(m_asked);
    column->addLayout(buttons);
    connect(attach_button, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_attaching->attach_all_the_same();
    });
    connect(leave_button, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_attaching->leave_it();
    });
    m_question->hide();
    return m_question;
}

// The list --------------------------------------------------------------------------------------------

void AttachmentsTab::show_case()
{
    if (std::exchange(m_shown, desk().file().cover.id) != m_shown) {
        give_up();
        m_on_display = {};
        const QSignalBlocker quiet(m_words);
        m_words->clear();
        set_current({});
    }
    show_list();
}

void AttachmentsTab::show_list()
{
    const QString question = m_words->text().trimmed();
    const auto hits = m_texts.find(desk().file(), question);
    if (!hits)
        return Q_EMIT desk().failed(hits.error());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        if (question.isEmpty()) {
            for (const Attachment &attachment : desk().file().attachments)
                add_line(attachment, nullptr);
        }
        for (const CaseTexts::Hit &hit : *hits) {
            if (!hit.is_note) {
                add_line(*desk().find<Attachment>(hit.record), &hit);
                continue;
            }
            auto *item = new QListWidgetItem(tr("Note of %1").arg(shown(desk().find<Note>(hit.record)->day)) % u'\n' % hit.around, m_list);
            item->setData(RecordRole, hit.record.text());
            item->setData(IsNoteRole, true);
        }
        int row = m_list->count() - 1;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(RecordRole).toString() == current().text())
                row = i;
        m_list->setCurrentRow(question.isEmpty() ? row : m_list->count() > 0 ? 0 : -1);
    }
    choose(m_list->currentRow());
}

void AttachmentsTab::add_line(const Attachment &attachment, const CaseTexts::Hit *hit)
{
    const QString kind = attachment.kind.is_empty() ? QString() : context().label(ListId::AttachmentKinds, attachment.kind);
    QStringList below{shown(attachment.received_on), kind, attachment.sender};
    if (hit && !hit->around.isEmpty())
        below = {tr("Page %1").arg(hit->page + 1), hit->around};
    below.removeAll(QString());
    const QString title = attachment.title.isEmpty() ? tr("without a title") : attachment.title;
    auto *item = new QListWidgetItem(title % u'\n' % below.join(QStringLiteral(" · ")), m_list);
    item->setToolTip(item->text());
    item->setData(RecordRole, attachment.id.text());
    item->setData(PageRole, hit ? hit->page : 0);
}

void AttachmentsTab::choose(int row)
{
    commit();
    const QListWidgetItem *item = m_list->item(row);
    const bool is_document = item && !item->data(IsNoteRole).toBool();
    set_current(is_document ? RecordId::parse(item->data(RecordRole).toString()).value_or(RecordId()) : RecordId());
    m_remove->setEnabled(is_document);
    show_current();
    m_soon.start();
}

void AttachmentsTab::open_chosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    if (item->data(IsNoteRole).toBool())
        return Q_EMIT note_chosen(RecordId::parse(item->data(RecordRole).toString()).value_or(RecordId()));
    show_document();
    m_view->setFocus();
}

// The document ----------------------------------------------------------------------------------------

void AttachmentsTab::show_document()
{
    m_soon.stop();
    const auto attachment = desk().find<Attachment>(current());
    if (!attachment) {
        m_on_display = {};
        const bool is_empty = desk().file().attachments.empty() && m_words->text().isEmpty();
        return m_view->show_sentence(is_empty ? tr("No document yet. Add one, or drop a file here.") : QString());
    }
    if (std::exchange(m_on_display, attachment->content) != attachment->content) {
        const auto content = context().store.content(*attachment, storage::ContentPart::Document);
        const auto pages = m_texts.pages(*attachment);
        if (!content)
            return m_view->show_sentence(content.error().text);
        if (attachment->may_run)
            m_view->ask_before(*content, pages.value_or(QStringList()));
        else
            m_view->show_document(*content, pages.value_or(QStringList()));
    }
    if (const QString words = m_words->text().trimmed(); !words.isEmpty() && m_list->currentItem()) {
        m_view->go_to_page(m_list->currentItem()->data(PageRole).toInt());
        m_view->find(words);
    }
}

bool AttachmentsTab::go_to(const QString &table, RecordId record, const QString &field)
{
    if (table != attachment_table())
        return false;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(RecordRole).toString() == record.text())
            m_list->setCurrentRow(row);
    if (Field *target = form().field(field); fields().isEnabled() && target)
        target->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

// Adding and removing ---------------------------------------------------------------------------------

void AttachmentsTab::add()
{
    auto *dialog = new FolderDialog(tr("Choose the file. What it says about its author is taken out; the file itself stays where it is."),
                                    QDir::homePath(), this, FolderDialog::What::File);
    connect(dialog, &FolderDialog::chosen, this, [this](const QString &path) { attach({path}); });
    dialog->open();
}

void AttachmentsTab::attach(const QStringList &paths)
{
    commit();
    m_attaching->begin(paths);
}

void AttachmentsTab::ask(const QString &title, const QStringList &sentences)
{
    m_asked->setText(title % u'\n' % sentences.join(u'\n'));
    m_question->show();
    m_question->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void AttachmentsTab::give_up()
{
    m_question->hide();
    m_attaching->give_up();
}

void AttachmentsTab::remove()
{
    if (const auto attachment = desk().find<Attachment>(current()))
        desk().remove(*attachment, attachment->title);
}

void AttachmentsTab::toggle_room() { m_view->toggle_room(); }

void AttachmentsTab::hideEvent(QHideEvent *) { m_view->give_room_back(); }

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!local_files(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(local_files(*event->mimeData()));
}

} // namespace ancora::ui
