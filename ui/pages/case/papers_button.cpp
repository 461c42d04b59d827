// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/papers_button.h"

#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/leaflet_dialog.h"
#include "ui/pages/case/letter_dialog.h"
#include "ui/pages/case/paper_dialog.h"

#include <QMenu>
#include <QShortcut>

namespace ancora::ui {

PapersButton::PapersButton(CaseDesk &desk, QWidget *parent) : QPushButton(tr("Paper…"), parent), m_desk(desk)
{
    const QKeySequence key(QKeySequence::Print);
    setToolTip(tr("The file, a letter or a leaflet as a PDF") % QStringLiteral(" (") % key.toString(QKeySequence::NativeText) % u')');
    auto *menu = new QMenu(this);
    menu->addAction(tr("&The file for…"), this, &PapersButton::choose<PaperDialog, output::PaperProfiles>);
    menu->addAction(tr("&Letter…"), this, &PapersButton::choose<LetterDialog, output::Letters>);
    menu->addAction(tr("Leaflet about &rights…"), this, &PapersButton::choose<LeafletDialog, output::Leaflets>);
    // Not the button's own menu: that one would wait for an answer, and a lock would wait with it.
    const auto show = [this, menu] { menu->popup(mapToGlobal(rect().bottomLeft())); };
    connect(this, &QPushButton::clicked, menu, show);
    connect(new QShortcut(key, this), &QShortcut::activated, menu, show);
}

template <class Dialog, class Templates> void PapersButton::choose()
{
    Q_EMIT about_to_open();
    auto templates = Templates::load();
    if (!templates)
        return Q_EMIT m_desk.failed(templates.error());
    (new Dialog(m_desk, std::move(*templates), this))->open();
}

} // namespace ancora::ui
