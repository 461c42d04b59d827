// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/stays_tab.h"

#include "ui/pages/case/case_text.h"
#include "ui/pages/places/place_giver.h"

#include <QLabel>

namespace ancora::ui {

StaysPane::StaysPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("stay"), parent), m_giver(new PlaceGiver(desk.context(), PlaceGiver::For::OneFile)),
      m_about_bed(new QLabel), m_free(new QPushButton(CaseText::tr("Take the bed away from this stay")))
{
    bind_code(QStringLiteral("kind"), ListId::StayKind, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_day(QStringLiteral("until_day"), [](auto &r) -> auto & { return r.spell.until; });
    bind_text(QStringLiteral("place"), [](auto &r) -> auto & { return r.place; });
    m_about_bed->setWordWrap(true);
    m_about_bed->setTextFormat(Qt::PlainText);
    right().insertWidget(1, m_about_bed);
    right().insertWidget(2, m_free, 0, Qt::AlignLeft);
    right().insertWidget(3, m_giver);
    QObject::connect(m_free, &QPushButton::clicked, this, [this] {
        std::optional<Stay> stay = this->desk().find<Stay>(current());
        if (!stay)
            return;
        stay->bed = {};
        stay->network_reason.clear();
        if (const auto saved = this->desk().save(*stay); !saved)
            Q_EMIT this->desk().failed(saved.error());
    });
    QObject::connect(m_giver, &PlaceGiver::failed, &desk, &CaseDesk::failed);
    QObject::connect(m_giver, &PlaceGiver::given, this, [this] {
        if (const auto read = this->desk().reload(); !read)
            Q_EMIT this->desk().failed(read.error());
    });
}

void StaysPane::show_case()
{
    if (auto read = context().store.shelter())
        m_shelter = std::move(read->value);
    m_giver->setVisible(!m_shelter.beds.empty());
    m_giver->offer(m_shelter);
    RecordsPane::show_case();
}

void StaysPane::shown_record(const Stay &stay)
{
    m_free->setVisible(!stay.bed.is_null());
    QStringList about_bed;
    if (const QString bed = m_shelter.name_of(stay.bed); !bed.isEmpty())
        about_bed << CaseText::tr("Bed: %1").arg(bed);
    if (!stay.network_reason.isEmpty())
        about_bed << CaseText::tr("Given in spite of a link, because: %1").arg(stay.network_reason);
    m_about_bed->setVisible(!about_bed.isEmpty());
    m_about_bed->setText(about_bed.join(u'\n'));
    Stay offered;
    if (!stay.id.is_null() && stay.bed.is_null())
        offered = stay;
    else
        offered.spell.from = desk().today();
    const FileId file = desk().file().cover.id;
    if (offered == m_offered && file == m_offered_to)
        return;
    m_offered = offered;
    m_offered_to = file;
    m_giver->propose(file, offered);
}

QString StaysPane::line(const Stay &stay) const
{
    const QString bed = m_shelter.name_of(stay.bed);
    const QString kind = context().label(ListId::StayKind, stay.kind);
    return spell_line(bed.isEmpty() ? kind : QString(kind % QStringLiteral(": ") % bed), stay.spell);
}

std::vector<Stay> StaysPane::proposed() const
{
    Stay next;
    next.id = RecordId::create();
    next.kind = Code::of("SHELTER");
    next.spell.from = desk().today();
    return moving_on(desk().file(), next);
}

QString StaysPane::add_text() const { return CaseText::tr("Add a stay from today"); }

} // namespace ancora::ui
