// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/computer_tab.h"

#include "ui/widgets/language_box.h"

#include <QEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ancora::ui {

ComputerTab::ComputerTab(Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    auto *form = new Form;
    add_language(form);
    add_appearance(form);
    add_locking(form);
    auto *note = new QLabel;
    note->setWordWrap(true);
    m_texts.add([note] {
        note->setText(tr("Outside the vault Ancora remembers only what stands on this page and the size of the window. "
                         "Screenshots by other programs cannot be prevented on every system."));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch();
}

void ComputerTab::add_language(Form *form)
{
    auto *language = new LanguageBox;
    form->add(m_texts, [] { return tr("&Language"); }, language);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_preferences.set_language(language->language());
        Q_EMIT changed();
    });
}

void ComputerTab::add_appearance(Form *form)
{
    auto *appearance = new QComboBox;
    appearance->addItems({{}, {}, {}});
    appearance->setCurrentIndex(static_cast<int>(m_preferences.appearance()));
    form->add(m_texts, [] { return tr("&Appearance"); }, appearance);
    m_texts.add([appearance] {
        appearance->setItemText(static_cast<int>(Appearance::System), tr("As the system"));
        appearance->setItemText(static_cast<int>(Appearance::Light), tr("Light"));
        appearance->setItemText(static_cast<int>(Appearance::Dark), tr("Dark"));
    });
    connect(appearance, &QComboBox::activated, this, [this](int index) {
        m_preferences.set_appearance(static_cast<Appearance>(index));
        Q_EMIT changed();
    });
}

void ComputerTab::add_locking(Form *form)
{
    auto *minutes = new QSpinBox;
    minutes->setRange(Preferences::least_lock_minutes, Preferences::most_lock_minutes);
    minutes->setValue(m_preferences.lock_minutes());
    form->add(m_texts, [] { return tr("Lock &when nobody types for"); }, minutes);
    m_texts.add([minutes] { minutes->setSuffix(tr(" minutes")); });
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        m_preferences.set_lock_minutes(value);
        Q_EMIT changed();
    });

    auto *hide_key = new QKeySequenceEdit(m_preferences.hide_key());
    form->add(m_texts, [] { return tr("Key that &hides everything at once"); }, hide_key);
    connect(hide_key, &QKeySequenceEdit::editingFinished, this, [this, hide_key] {
        const QKeySequence typed = hide_key->keySequence();
        // One key only, and never the one that locks.
        if (typed.count() == 1 && typed != QKeySequence(Qt::CTRL | Qt::Key_L))
            m_preferences.set_hide_key(typed);
        hide_key->setKeySequence(m_preferences.hide_key());
        Q_EMIT changed();
    });
}

void ComputerTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
