// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_chooser.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace ancora::ui {

using statistics::ReportOptions;
using statistics::Scope;

namespace {

constexpr std::array thresholds{3, 5, 10};

void choose(QComboBox &box, int data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ReportChooser::ReportChooser(QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_year(new QComboBox), m_scope(new QComboBox),
      m_cut_off(new QDateEdit), m_figures(new QComboBox), m_threshold(new QComboBox)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (const Scope scope : statistics::all_scopes)
        m_scope->addItem(QString(), static_cast<int>(scope));
    for (const int threshold : thresholds)
        m_threshold->addItem(QString::number(threshold), threshold);
    m_figures->addItem(QString(), false);
    m_figures->addItem(QString(), true);
    m_cut_off->setDisplayFormat(QStringLiteral("d.M.yyyy"));
    m_cut_off->setKeyboardTracking(false);
    add([] { return tr("&Year"); }, m_year);
    add([] { return tr("Sc&ope"); }, m_scope);
    add([] { return tr("C&ut-off day"); }, m_cut_off);
    add([] { return tr("&Figures"); }, m_figures);
    add([] { return tr("&Hide fewer than"); }, m_threshold);
    line->addStretch();
    m_texts.add([this] {
        for (int i = 0; i < m_scope->count(); ++i)
            m_scope->setItemText(i, scope_name(static_cast<Scope>(m_scope->itemData(i).toInt())));
        m_figures->setItemText(0, tr("As they will be published"));
        m_figures->setItemText(1, tr("Confidential, nothing hidden"));
    });
    ReportOptions at_first;
    at_first.year = today.year() - 1;
    set_options(at_first);

    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        {
            const QSignalBlocker one_change(m_cut_off);
            bound_cut_off();
            m_cut_off->setDate(m_cut_off->maximumDate());
        }
        Q_EMIT changed();
    });
    connect(m_figures, &QComboBox::currentIndexChanged, this,
            [this] { m_threshold->setEnabled(!m_figures->currentData().toBool()); });
    for (QComboBox *box : {m_scope, m_figures, m_threshold})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChooser::changed);
    connect(m_cut_off, &QDateEdit::dateChanged, this, &ReportChooser::changed);
}

void ReportChooser::add(const std::function<QString()> &name, QWidget *editor)
{
    auto *label = new QLabel;
    label->setBuddy(editor);
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(label);
    column->addWidget(editor);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    m_texts.add([label, editor, name] {
        label->setText(name());
        editor->setAccessibleName(without_mnemonic(name()));
    });
}

void ReportChooser::set_first_year(int first)
{
    fill_years(std::min(first, m_today.year() - 1));
}

void ReportChooser::fill_years(int first)
{
    const QSignalBlocker quiet(m_year);
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    for (int year = m_today.year(); year >= first; --year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

int ReportChooser::year() const
{
    return m_year->currentData().toInt();
}

void ReportChooser::bound_cut_off()
{
    m_cut_off->setDateRange(QDate(year(), 1, 1), std::min(QDate(year(), 12, 31), m_today));
}

ReportOptions ReportChooser::options() const
{
    ReportOptions options;
    options.year = year();
    options.scope = static_cast<Scope>(m_scope->currentData().toInt());
    options.cut_off = m_cut_off->date();
    options.threshold = m_figures->currentData().toBool() ? 0 : m_threshold->currentData().toInt();
    options.method = m_method;
    return options;
}

QString ReportChooser::scope_name(Scope scope)
{
    switch (scope) {
    case Scope::Trafficking: return tr("Trafficking");
    case Scope::AggravatedSmuggling: return tr("Aggravated smuggling");
    case Scope::All: break;
    }
    return tr("Both");
}

void ReportChooser::set_options(const ReportOptions &options)
{
    const QSignalBlocker quiet(this);
    if (m_year->findData(options.year) < 0)
        fill_years(options.year);
    choose(*m_year, options.year);
    choose(*m_scope, static_cast<int>(options.scope));
    m_figures->setCurrentIndex(options.confidential() ? 1 : 0);
    m_threshold->setEnabled(!options.confidential());
    if (!options.confidential())
        choose(*m_threshold, options.threshold);
    m_method = options.method;
    bound_cut_off();
    m_cut_off->setDate(options.cut_off.isValid() ? options.cut_off : m_cut_off->maximumDate());
}

void ReportChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
