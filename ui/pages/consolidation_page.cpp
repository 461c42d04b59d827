// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation_page.h"

#include "ui/pages/consolidation/centres_details.h"
#include "ui/pages/consolidation/key_pair_form.h"
#include "ui/pages/consolidation/packages_form.h"
#include "ui/pages/statistics/export_panel.h"
#include "ui/translation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace ancora::ui {

namespace {

constexpr int widest_line = 130; // characters

} // namespace

ConsolidationPage::ConsolidationPage(QDate today, QWidget *parent)
    : QWidget(parent), m_work(new ConsolidationWork(this)), m_steps(new QStackedWidget),
      m_form(new PackagesForm(today)), m_key_pair(new KeyPairForm),
      m_export(new ExportPanel(screen_language())), m_details(new CentresDetails),
      m_message(new QLabel), m_progress(new QProgressBar), m_cancel(new QPushButton)
{
    lay_out();
    connect_parts();
    m_texts.add([this] {
        m_progress->setAccessibleName(tr("Progress"));
        m_cancel->setText(tr("Cancel"));
    });
    end_work({});
}

void ConsolidationPage::lay_out()
{
    m_export->add_details(m_details);
    for (QWidget *step : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_key_pair),
                          static_cast<QWidget *>(m_export)})
        m_steps->addWidget(step);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 2);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_cancel);
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * widest_line);
    auto *content = new QVBoxLayout(column);
    content->addWidget(m_steps, 1);
    content->addLayout(bottom);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(column);
}

void ConsolidationPage::connect_parts()
{
    connect(m_form, &PackagesForm::open_wanted, this, &ConsolidationPage::open);
    connect(m_form, &PackagesForm::new_key_wanted, this, [this] { go_to(m_key_pair); });
    connect(m_form, &SidePane::closed, this, &ConsolidationPage::closed);
    connect(m_key_pair, &KeyPairForm::created, m_form, &PackagesForm::set_key_file);
    connect(m_key_pair, &SidePane::closed, this, [this] { go_to(m_form); });
    connect(m_export, &ExportPanel::write_wanted, this, &ConsolidationPage::write);
    connect(m_export, &ExportPanel::closed, this, [this] { go_to(m_form); });
    connect(m_work, &ConsolidationWork::opened, this, &ConsolidationPage::show_centres);
    connect(m_work, &ConsolidationWork::written, this, &ConsolidationPage::show_files);
    connect(m_work, &ConsolidationWork::refused, this,
            [this](const Error &error) { end_work(error.text); });
    connect(m_work, &ConsolidationWork::progressed, this, [this](int percent) {
        m_progress->setRange(0, percent > 0 ? 100 : 0); // 0 to 0: moves without saying how far
        m_progress->setValue(percent);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConsolidationPage::give_up);
}

void ConsolidationPage::go_to(QWidget *step)
{
    if (step != m_export) { // confidential figures are kept no longer than they are looked at
        m_opened = {};
        m_details->clear();
    }
    m_message->clear();
    m_steps->setCurrentWidget(step);
    step->setFocus();
}

void ConsolidationPage::open()
{
    show_work(tr("The packages are being opened."));
    QString typed = m_form->take_password();
    m_work->open(m_form->order(), m_form->key_file(), Secret::take(typed));
}

void ConsolidationPage::show_centres(const OpenedForReport &opened)
{
    m_opened = opened;
    m_details->show_centres(opened);
    m_export->prepare(offer());
    end_work({});
    go_to(m_export);
}

ExportOffer ConsolidationPage::offer() const
{
    const statistics::ReportOptions &options = m_opened.centres->options;
    ExportOffer::Version version;
    version.must_be_signed = !statistics::red_sentences(m_opened.looked->findings).isEmpty();
    if (!options.confidential())
        version.note =
            tr("What is written counts as published. It is protected first, which takes a while.");
    return {tr("The figures of %n centre(s) for %1", nullptr,
               static_cast<int>(m_opened.centres->centres.size()))
                .arg(options.year),
            options.confidential(),
            {version}};
}

void ConsolidationPage::write(const ExportOrder &order)
{
    show_work(m_opened.centres->options.confidential() ? tr("The report is being written.")
                                                       : tr("The figures are being protected."));
    m_work->write(m_opened, order);
}

void ConsolidationPage::show_files(const QStringList &files)
{
    m_details->show_files(files);
    end_work(tr("The report is written (%n file(s)).", nullptr, static_cast<int>(files.size())));
}

void ConsolidationPage::show_work(const QString &what)
{
    m_message->setText(what);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_cancel->setFocus();
    m_steps->setEnabled(false);
}

void ConsolidationPage::end_work(const QString &message)
{
    m_message->setText(message);
    m_steps->setEnabled(true);
    if (m_cancel->hasFocus())
        m_steps->currentWidget()->setFocus();
    m_progress->hide();
    m_cancel->hide();
}

void ConsolidationPage::give_up()
{
    if (m_work->give_up())
        end_work(tr("Cancelled; nothing was written."));
}

void ConsolidationPage::focusInEvent(QFocusEvent *)
{
    (m_work->is_busy() ? m_cancel : m_steps->currentWidget())->setFocus();
}

void ConsolidationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_texts.refresh();
        if (m_opened.centres)
            m_export->prepare(offer());
    }
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
