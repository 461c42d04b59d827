// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case_page.h"

#include "deadlines/sentences.h"
#include "ui/pages/case/accompaniment_tab.h"
#include "ui/pages/case/attachments_tab.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/contact_pane.h"
#include "ui/pages/case/casework_tab.h"
#include "ui/pages/case/exploitation_tab.h"
#include "ui/pages/case/family_tab.h"
#include "ui/pages/case/flags_pane.h"
#include "ui/pages/case/grounds_pane.h"
#include "ui/pages/case/history_tab.h"
#include "ui/pages/case/involvements_pane.h"
#include "ui/pages/case/justice_tab.h"
#include "ui/pages/case/onward_pane.h"
#include "ui/pages/case/overview_tab.h"
#include "ui/pages/case/papers_button.h"
#include "ui/pages/case/procedure_tab.h"
#include "ui/pages/case/stays_tab.h"
#include "ui/pages/case/waiting_pane.h"
#include "ui/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QTabWidget>

namespace ancora::ui {

namespace {

/// The register where a bar begins.
std::pair<QString, QString> place_of(Bar::Lane lane)
{
    const QString from = QStringLiteral("from_day");
    switch (lane) {
    case Bar::Lane::Accompaniment: return {QStringLiteral("accompaniment"), from};
    case Bar::Lane::Phase: return {QStringLiteral("status_phase"), from};
    case Bar::Lane::Document: return {QStringLiteral("residence_document"), from};
    case Bar::Lane::Justice: return {QStringLiteral("justice_step"), QStringLiteral("day")};
    case Bar::Lane::Compensation: return {QStringLiteral("compensation"), QStringLiteral("asked_on")};
    case Bar::Lane::Stay: break;
    }
    return {QStringLiteral("stay"), from};
}

QString draft_place(FileId file) { return QStringLiteral("case/") + file.text(); }

} // namespace

CasePage::CasePage(Context &context, QWidget *parent) : Page(context, parent), m_desk(new CaseDesk(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_desk, &CaseDesk::changed, this, [this] {
        m_notice->hide(); // its way back would take back what was saved since
        show_case();
    });
    connect(m_desk, &CaseDesk::failed, this, &Page::failed);
    connect(m_desk, &CaseDesk::removed, this, [this](const QString &title, const std::function<void()> &undo) {
        m_notice->show_notice(tr("Removed: %1").arg(title), tr("Undo"), undo);
    });
    connect(m_desk, &CaseDesk::dates_moved, this, [this](const QStringList &sentences) {
        m_moves->show_notice(sentences.join(u'\n'), {}, {});
    });
    auto *again = new QShortcut(QKeySequence::Save, this);
    connect(again, &QShortcut::activated, this, [this] {
        for (const Part &one : m_parts) {
            one.part->commit();
            one.part->save_again();
        }
    });
    CasePage::retranslate();
}

void CasePage::retranslate()
{
    const int tab = m_tabs ? m_tabs->currentIndex() : 0;
    if (m_content) {
        finish_editing();
        m_parts.clear();
        delete m_content;
    }
    build();
    m_tabs->setCurrentIndex(tab);
    if (m_desk->is_open()) {
        show_case();
        restore_drafts();
    }
}

void CasePage::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    build_header(*column);
    m_time_line = new TimeLine(m_content);
    column->addWidget(m_time_line);
    connect(m_time_line, &TimeLine::activated, this, [this](Bar::Lane lane, RecordId record) {
        const auto [table, field] = place_of(lane);
        go_to_record(table, record, field);
    });
    build_tabs(*column);
    m_notice = new NoticeBar(m_content);
    column->addWidget(m_notice);
    m_moves = new NoticeBar(m_content);
    column->addWidget(m_moves);
    m_content->setEnabled(m_desk->is_open());
}

void CasePage::build_header(QVBoxLayout &column)
{
    m_title = new QLabel(tr("No case is open. Choose one on the page Cases."), m_content);
    m_title->setTextFormat(Qt::PlainText);
    make_heading(*m_title);
    m_finding_count = new QPushButton(m_content);
    m_finding_count->setFlat(true);
    m_finding_count->hide();
    connect(m_finding_count, &QPushButton::clicked, this, [this] { m_tabs->setCurrentWidget(m_tabs->widget(0)); });
    m_flag_count = new QPushButton(m_content);
    m_flag_count->setFlat(true);
    m_flag_count->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    m_flag_count->hide();
    connect(m_flag_count, &QPushButton::clicked, this, [this] { go_to_record(QStringLiteral("risk_flag"), {}, QStringLiteral("kind")); });
    auto *papers = new PapersButton(*m_desk, m_content);
    connect(papers, &PapersButton::about_to_open, this, &CasePage::finish_editing);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_flag_count);
    line->addWidget(m_finding_count);
    line->addWidget(papers);
    column.addLayout(line);

    m_state = new QLabel(m_content);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    column.addWidget(m_state);

    m_safety = new QWidget(m_content);
    make_notice(*m_safety);
    auto *banner = new QHBoxLayout(m_safety);
    const int side = fontMetrics().height();
    banner->setContentsMargins(side / 2, side / 4, side / 2, side / 4);
    auto *icon = new QLabel(m_safety);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side, side));
    m_safety_text = new QLabel(m_safety);
    m_safety_text->setTextFormat(Qt::PlainText);
    m_safety_text->setWordWrap(true);
    banner->addWidget(icon);
    banner->addWidget(m_safety_text, 1);
    m_safety->hide();
    column.addWidget(m_safety);
}

void CasePage::add_tab(QWidget *content, const QString &title)
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_tabs->addTab(scroll, title);
}

template <class... Panes> void CasePage::add_panes(const QString &title, Panes *...panes)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    (column->addWidget(panes), ...);
    (m_parts.push_back({panes, m_tabs->count()}), ...);
    add_tab(all, title);
}

void CasePage::build_tabs(QVBoxLayout &column)
{
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    column.addWidget(m_tabs, 1);
    const auto add_part = [this](CasePart *part) { m_parts.push_back({part, m_tabs->count()}); };

    m_overview = new OverviewTab(*m_desk);
    connect(m_overview, &OverviewTab::finding_chosen, this, &CasePage::go_to);
    connect(m_overview, &OverviewTab::case_chosen, this, &Page::open_case);
    connect(m_overview, &OverviewTab::referral_chosen, this, &Page::open_referral);
    add_part(m_overview);
    add_tab(m_overview, tr("&Overview"));

    add_panes(tr("Sa&fety"), new FlagsPane(*m_desk), new ContactPane(*m_desk));

    auto *family = new FamilyPane(*m_desk);
    connect(family, &FamilyPane::case_chosen, this, &Page::open_case);
    add_panes(tr("Family"), family, new HouseholdPane(*m_desk));
    add_panes(tr("&Exploitation"), new ExploitationPane(*m_desk), new InvolvementsPane(*m_desk));

    auto *procedure = new QWidget;
    auto *phases = new PhasesPane(*m_desk, procedure);
    auto *documents = new DocumentsPane(*m_desk, procedure);
    auto *both = new QVBoxLayout(procedure);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(phases, 3);
    both->addWidget(documents, 2);
    add_part(phases);
    add_part(documents);
    add_tab(procedure, tr("&Procedure"));

    add_panes(tr("&Justice"), new JusticePane(*m_desk), new CompensationsPane(*m_desk));

    auto *casework = new CaseworkTab(*m_desk);
    add_part(casework);
    add_tab(casework, tr("Help and &notes"));

    auto *lodging = new QWidget;
    auto *stays = new StaysPane(*m_desk, lodging);
    auto *waiting = new WaitingPane(*m_desk, lodging);
    auto *stays_first = new QVBoxLayout(lodging);
    stays_first->setContentsMargins(0, 0, 0, 0);
    stays_first->addWidget(stays);
    stays_first->addWidget(waiting);
    add_part(stays);
    add_part(waiting);
    add_tab(lodging, tr("&Stays"));

    auto *accompaniment = new AccompanimentPane(*m_desk);
    add_part(accompaniment);
    add_tab(accompaniment, tr("&Accompaniment"));

    auto *grounds = new GroundsPane(*m_desk);
    add_part(grounds);
    add_tab(grounds, tr("Co&nsents"));

    auto *onward = new OnwardPane(*m_desk);
    add_part(onward);
    add_tab(onward, tr("Referrals o&ut"));

    m_attachments = new AttachmentsTab(*m_desk);
    connect(m_attachments, &AttachmentsTab::working, this, &Page::working);
    connect(m_attachments, &AttachmentsTab::room_wanted, m_time_line, &QWidget::setHidden);
    connect(m_attachments, &AttachmentsTab::note_chosen, this,
            [this](RecordId note) { go_to_record(QStringLiteral("note"), note, QStringLiteral("text")); });
    add_part(m_attachments);
    add_tab(m_attachments, tr("Documents"));

    m_history = new HistoryTab(*m_desk);
    add_tab(m_history, tr("&History"));
}

void CasePage::open(FileId file)
{
    finish_editing();
    if (const auto opened = m_desk->open(file); !opened)
        return Q_EMIT failed(opened.error());
    m_notice->hide();
    m_moves->hide();
    if (hasFocus()) // the tabs were still disabled when the page came to the front
        m_tabs->setFocus();
    restore_drafts();
}

void CasePage::focusInEvent(QFocusEvent *)
{
    m_tabs->setFocus();
}

void CasePage::refresh()
{
    if (!m_desk->is_open())
        return;
    if (const auto read = m_desk->reload(); !read)
        Q_EMIT failed(read.error());
}

void CasePage::finish_editing()
{
    if (!m_desk->is_open())
        return;
    for (const Part &one : m_parts)
        one.part->commit();
    keep_drafts();
}

void CasePage::show_case()
{
    m_content->setEnabled(true);
    show_header();
    m_time_line->set_bars(bars_of(m_desk->file(), context()), m_desk->today());
    for (const Part &one : m_parts)
        one.part->show_case();
    m_history->show_case();
}

void CasePage::show_header()
{
    const Case &file = m_desk->file();
    const QString name = file.person.display_name();
    const bool has_other_alias = !file.person.alias.isEmpty() && file.person.alias != name;
    // A name written from right to left must not turn the whole line around.
    QString title = QChar(0x200E) + file.cover.number; // left-to-right mark
    title += QStringLiteral("   ") + (name.isEmpty() ? tr("without a name") : name);
    if (has_other_alias)
        title += u" (" % file.person.alias % u')';
    m_title->setText(title);

    QStringList states;
    const StatusPhase *phase = file.phase_on(m_desk->today());
    if (!file.is_open_on(m_desk->today()))
        states += tr("Closed");
    if (phase)
        states += context().label(ListId::StatusPhase, phase->phase);
    states += deadline_sentence();
    states.removeAll(QString());
    m_state->setText(states.join(QStringLiteral("  ·  ")));

    const auto count = static_cast<int>(m_desk->findings().size());
    m_finding_count->setVisible(count > 0);
    m_finding_count->setText(tr("%n finding(s)", nullptr, count));
    m_finding_count->setIcon(style()->standardIcon(QStyle::SP_MessageBoxInformation));

    show_safety();
}

void CasePage::show_safety()
{
    const Case &file = m_desk->file();
    const QDate today = m_desk->today();
    QStringList flags;
    for (const RiskFlag &flag : file.flags) {
        const QString kind = context().label(ListId::RiskKinds, flag.kind);
        if (flag.stands_on(today))
            flags += flag.has_expired_on(today) ? tr("%1 (expired: look at it again)").arg(kind) : kind;
    }
    m_flag_count->setVisible(!flags.isEmpty());
    m_flag_count->setText(tr("%n risk flag(s)", nullptr, static_cast<int>(flags.size())));

    QStringList contact;
    for (const CodeEntry &channel : context().lists.list(ListId::ContactChannels).entries())
        if (const ContactRule *rule = contact_rule_on(file.contact_rules, channel.code, today))
            contact += contact_line(*rule, context());
    contact += file.person.safe_contact;
    contact.removeAll(QString());
    QStringList lines;
    if (!flags.isEmpty())
        lines += tr("Risks: %1").arg(flags.join(QStringLiteral("; ")));
    if (!contact.isEmpty())
        lines += tr("Safe contact: %1").arg(contact.join(QStringLiteral("; ")));
    m_safety->setVisible(!lines.isEmpty());
    m_safety_text->setText(lines.join(u'\n'));
}

QString CasePage::deadline_sentence() const
{
    const deadlines::Deadline *next = deadlines::most_urgent(m_desk->deadlines());
    m_state->setToolTip(next ? deadlines::explanation(*next, context().rules, context().language).toHtmlEscaped() : QString());
    if (!next)
        return {};
    const QString what = deadlines::subject(*next, context().rules, context().language);
    const QString end = (deadlines::waits_for_answer(*next) ? tr("%1 expected until %2") : tr("%1 ends on %2")).arg(what, shown(next->on));
    const auto days = static_cast<int>(m_desk->today().daysTo(next->on));
    const QString when = days < 0 ? tr("%1 (%n day(s) ago)", nullptr, -days).arg(end)
                                  : tr("%1 (in %n day(s))", nullptr, days).arg(end);
    return next->by_hand ? tr("%1, entered by hand").arg(when) : when;
}

void CasePage::go_to(const Finding &finding) { go_to_record(finding.record, finding.id, finding.field); }

void CasePage::go_to_record(const QString &table, RecordId record, const QString &field)
{
    for (const Part &one : m_parts) {
        // The tab first: a field that is not visible does not take the focus.
        const int before = m_tabs->currentIndex();
        m_tabs->setCurrentIndex(one.tab);
        if (one.part->go_to(table, record, field))
            return;
        m_tabs->setCurrentIndex(before);
    }
}

// What only the screen has is kept in the vault -----------------------------------------------------------

void CasePage::cancel_work() { m_attachments->give_up(); }

void CasePage::keep_drafts()
{
    if (!m_desk->is_open())
        return;
    QJsonArray drafts;
    for (const Part &one : m_parts)
        for (const CasePart::Unfinished &draft : one.part->unfinished())
            drafts += QJsonArray{draft.table, draft.record.text(), draft.name, draft.typed};
    const QByteArray text = drafts.isEmpty() ? QByteArray() : QJsonDocument(drafts).toJson(QJsonDocument::Compact);
    keep_draft(draft_place(m_desk->file().cover.id), QString::fromUtf8(text));
}

void CasePage::restore_drafts()
{
    restore_draft(kept_draft(draft_place(m_desk->file().cover.id)));
    const auto merged = context().store.merged_cases();
    if (!merged)
        return Q_EMIT failed(merged.error());
    for (const storage::MergedCase &one : *merged) {
        if (one.into != m_desk->file().cover.id)
            continue;
        // Typed in the other case before the two were merged.
        const auto text = context().store.draft(draft_place(one.id));
        if (!text)
            return Q_EMIT failed(text.error());
        if (text->isEmpty())
            continue;
        restore_draft(*text);
        keep_drafts();
        if (const auto forgotten = context().store.keep_draft(draft_place(one.id), {}); !forgotten)
            Q_EMIT failed(forgotten.error());
    }
}

void CasePage::restore_draft(const QString &text)
{
    const QJsonArray drafts = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : drafts) {
        const QJsonArray draft = value.toArray();
        const CasePart::Unfinished unfinished{draft[0].toString(), Uuid::parse(draft[1].toString()).value_or(Uuid()),
                                              draft[2].toString(), draft[3].toString()};
        go_to_record(unfinished.table, RecordId(unfinished.record), unfinished.name);
        for (const Part &one : m_parts)
            one.part->type(unfinished);
    }
}

} // namespace ancora::ui
