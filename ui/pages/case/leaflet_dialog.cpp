// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/leaflet_dialog.h"

#include "ui/pages/case/case_desk.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ancora::ui {

LeafletDialog::LeafletDialog(const CaseDesk &desk, output::Leaflets leaflets, QWidget *parent)
    : PdfDialog(desk, tr("Leaflet about rights"), parent), m_leaflets(std::move(leaflets)), m_language(new QComboBox),
      m_names_office(new QCheckBox(tr("&Print the centre’s name"))), m_review(new QLabel), m_text(new QPlainTextEdit)
{
    for (const output::Leaflet &one : m_leaflets.all())
        m_language->addItem(one.name);
    m_review->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the leaflet"));

    LiveTexts texts;
    form().add(texts, [] { return tr("&Language of the leaflet"); }, m_language);
    form().addRow(m_names_office);
    body().addWidget(m_review);
    body().addWidget(m_text, 1);
    add_file();

    connect(m_language, &QComboBox::currentIndexChanged, this, &LeafletDialog::show_leaflet);
    show_leaflet();
}

const output::Leaflet &LeafletDialog::leaflet() const
{
    return m_leaflets.all()[static_cast<std::size_t>(m_language->currentIndex())];
}

void LeafletDialog::show_leaflet()
{
    m_review->setText(leaflet().is_reviewed ? tr("A native speaker has read this text.")
                                            : tr("No native speaker has read this text yet: go through it with an interpreter."));
    const bool is_from_the_right = leaflet().title.isRightToLeft();
    QTextOption direction(is_from_the_right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    direction.setTextDirection(is_from_the_right ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(direction);
    m_text->setPlainText((QStringList{leaflet().title} + leaflet().sentences).join(QStringLiteral("\n\n")));
    show_gate({});
}

Result<QByteArray> LeafletDialog::pdf() const
{
    if (!m_names_office->isChecked())
        return m_leaflets.pdf(leaflet(), {});
    ANCORA_TAKE(const auto office, desk().context().store.office());
    return m_leaflets.pdf(leaflet(), office.value.name);
}

QString LeafletDialog::written(const QString &path) const { return tr("Written: %1").arg(path); }

} // namespace ancora::ui
