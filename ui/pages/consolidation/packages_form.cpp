// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation/packages_form.h"

#include "exchange/key_files.h"
#include "ui/pages/consolidation/path_list.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/statistics/method_name.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/widgets/password_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <array>

namespace ancora::ui {

namespace {

constexpr int years_back = 15;
/// Rounding counts persons anew, and the packages hold sums.
constexpr std::array methods{statistics::Method::Suppression, statistics::Method::Collapsing};

} // namespace

PackagesForm::PackagesForm(QDate today, QWidget *parent)
    : SidePane(parent), m_form(new Form), m_key(new FolderField(FolderDialog::What::File)),
      m_new_key(new QPushButton), m_password(new PasswordField),
      m_packages(new PathList(FolderDialog::What::File)),
      m_published(new PathList(FolderDialog::What::Folder)), m_chooser(new ReportChooser(today)),
      m_method(new QComboBox), m_open(new QPushButton)
{
    m_packages->setObjectName(QStringLiteral("packages"));
    m_published->setObjectName(QStringLiteral("published"));
    m_chooser->set_first_year(today.year() - years_back);
    lay_out();
    connect(m_key, &FolderField::changed, this, &PackagesForm::follow_key);
    connect(m_packages, &PathList::changed, this, &PackagesForm::allow_opening);
    connect(m_open, &QPushButton::clicked, this, &PackagesForm::open_wanted);
    connect(m_password, &PasswordField::entered, m_open, &QPushButton::click);
    connect(m_new_key, &QPushButton::clicked, this, &PackagesForm::new_key_wanted);
    m_texts.add([this] {
        set_heading(tr("Consolidate the centres"));
        m_new_key->setText(tr("Create a key &pair..."));
        m_open->setText(tr("Open the p&ackages"));
    });
    follow_key();
}

void PackagesForm::lay_out()
{
    auto *explanation = new QLabel;
    explanation->setWordWrap(true);
    m_texts.add([explanation] {
        explanation->setText(
            tr("The confidential figures that the centres have handed over become one national "
               "report. "
               "It is protected together with what the centres have published alone."));
    });
    auto *key_line = new QWidget;
    auto *key_layout = new QHBoxLayout(key_line);
    key_layout->setContentsMargins({});
    key_layout->addWidget(m_key, 1);
    key_layout->addWidget(m_new_key);
    key_line->setFocusProxy(m_key);
    m_form->add(
        m_texts, [] { return tr("Your private &key"); }, key_line);
    m_form->add(
        m_texts, [] { return tr("Pass&word of the key"); }, m_password);
    m_form->add(
        m_texts, [] { return tr("Packa&ges of the centres"); }, m_packages);
    m_form->add(
        m_texts, [] { return tr("Reports the centres pub&lished"); }, m_published);
    for (const statistics::Method method : methods)
        m_method->addItem(QString(), static_cast<int>(method));
    m_texts.add([this] {
        for (int i = 0; i < m_method->count(); ++i)
            m_method->setItemText(i, method_name(methods[static_cast<std::size_t>(i)]));
    });
    m_form->add(
        m_texts, [] { return tr("Pro&tection"); }, m_method);
    auto *content = new QWidget;
    content->setLayout(m_form);
    const int gap = fontMetrics().height() / 2;
    m_form->setContentsMargins(0, gap, 0, gap);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, gap, 0, 0);
    line->addWidget(m_open);
    line->addStretch();
    for (QWidget *part :
         {static_cast<QWidget *>(explanation), content, static_cast<QWidget *>(m_chooser), buttons})
        add(part);
    static_cast<QVBoxLayout *>(layout())->addStretch();
}

output::ConsolidationOrder PackagesForm::order() const
{
    statistics::ReportOptions options = m_chooser->options();
    options.method = static_cast<statistics::Method>(m_method->currentData().toInt());
    return {m_packages->paths(), m_published->paths(), options};
}

QString PackagesForm::key_file() const
{
    return m_key->folder();
}

void PackagesForm::set_key_file(const QString &path)
{
    m_key->set_folder(path);
}

QString PackagesForm::take_password()
{
    return m_password->take();
}

void PackagesForm::follow_key()
{
    // What is wrong with the file is said once somebody wants it opened, not while she is typing.
    m_form->set_visible(m_password, exchange::is_protected_key(key_file()).value_or(false));
    allow_opening();
}

void PackagesForm::allow_opening()
{
    m_open->setEnabled(!key_file().isEmpty() && !m_packages->paths().isEmpty());
}

void PackagesForm::focusInEvent(QFocusEvent *)
{
    m_key->setFocus();
}

} // namespace ancora::ui
