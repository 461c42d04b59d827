// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/office_tab.h"

#include "storage/store.h"
#include "vault/session.h"

#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace ancora::ui {

namespace {
constexpr int most_beds = 10000;
} // namespace

OfficeTab::OfficeTab(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new QLineEdit), m_capacity(new QSpinBox)
{
    m_capacity->setRange(0, most_beds);
    auto *form = new Form;
    setLayout(form);
    form->add(m_texts, [] { return tr("&Name of the office, as reports show it"); }, m_name);
    form->add(m_texts, [] { return tr("&Beds in the shelter"); }, m_capacity);
    m_texts.add([this] { m_capacity->setSpecialValueText(tr("not entered")); });
    setEnabled(vault::may_change(context.session->me().role));
    connect(m_name, &QLineEdit::editingFinished, this, &OfficeTab::save);
    connect(m_capacity, &QSpinBox::editingFinished, this, &OfficeTab::save);
}

void OfficeTab::refresh()
{
    auto office = m_context.store.office();
    if (!office)
        return Q_EMIT failed(office.error());
    m_stored = office->value;
    m_seen = office->seen;
    m_name->setText(m_stored.name);
    m_capacity->setValue(m_stored.capacity);
    const auto shelter = m_context.store.shelter();
    const bool is_counted = shelter && !shelter->value.beds.empty();
    m_capacity->setEnabled(!is_counted);
    m_capacity->setToolTip(is_counted ? tr("The beds on the page Places are counted instead.") : QString());
}

void OfficeTab::save()
{
    Office changed = m_stored;
    changed.name = m_name->text().trimmed();
    changed.capacity = m_capacity->value();
    if (changed == m_stored || !isEnabled())
        return;
    const auto seen = m_context.store.save(changed, m_seen);
    if (!seen)
        return Q_EMIT failed(seen.error());
    m_stored = changed;
    m_seen = *seen;
}

void OfficeTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
