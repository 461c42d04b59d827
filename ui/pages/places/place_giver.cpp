// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/places/place_giver.h"

#include "search/network.h"
#include "storage/store.h"
#include "ui/models/register_names.h"
#include "ui/theme.h"
#include "ui/widgets/field_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {

QString stay_title(const char *name) { return register_title(QStringLiteral("stay"), QLatin1String(name)); }

QString sentence(search::Trace trace)
{
    switch (trace) {
    case search::Trace::Recruiter: return PlaceGiver::tr("File %1 names the same recruiter.");
    case search::Trace::Perpetrator: return PlaceGiver::tr("File %1 names the same perpetrator.");
    case search::Trace::Phone: return PlaceGiver::tr("File %1 names the same telephone number.");
    case search::Trace::Workplace: break;
    }
    return PlaceGiver::tr("File %1 names the same workplace.");
}

std::vector<Choice> bed_choices(const Shelter &shelter, const Context &context)
{
    std::vector<Choice> choices;
    for (const Bed &bed : shelter.beds) {
        QStringList suited;
        if (const Room *room = shelter.room(bed.room))
            for (const Code &code : room->suited_for)
                suited << context.label(ListId::PlaceFeatures, code);
        const bool ended = bed.usable.until.isValid() && bed.usable.until <= context.clock.today();
        choices.push_back({as_code(bed.id), shelter.name_of(bed.id), suited.join(QStringLiteral(", ")), ended});
    }
    return choices;
}

std::vector<Choice> file_choices(const std::vector<CaseCover> &covers)
{
    std::vector<Choice> choices;
    for (const CaseCover &cover : covers)
        if (cover.merged_into.is_null())
            choices.push_back({as_code(cover.id), cover.number, {}, false});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return b.label < a.label; });
    return choices;
}

} // namespace

PlaceGiver::PlaceGiver(Context &context, For whom, QWidget *parent)
    : QGroupBox(tr("Give a bed"), parent), m_context(context), m_whom(whom),
      m_file(new IdField<FileId>(tr("File number"), {})), m_bed(new IdField<RecordId>(stay_title("bed"), {})),
      m_from(new DateField(stay_title("from_day"), context.clock.today())), m_until(new DateField(stay_title("until_day"), context.clock.today())),
      m_warning(new QLabel), m_reason(new TextField(stay_title("network_reason")))
{
    auto *grid = new FieldGrid;
    if (whom == For::AnyFile)
        grid->add(m_file);
    else
        m_file->setParent(this); // and never shown
    m_file->setVisible(whom == For::AnyFile);
    for (Field *field : {static_cast<Field *>(m_bed), static_cast<Field *>(m_from), static_cast<Field *>(m_until)})
        grid->add(field);
    make_notice(*m_warning);
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setMargin(fontMetrics().height() / 3);
    auto *button = new QPushButton(tr("Give this bed"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(grid);
    column->addWidget(m_warning);
    column->addWidget(m_reason);
    column->addWidget(button, 0, Qt::AlignLeft);
    forget_warning();
    // Another file or other days: what was found, and the reason to go on, no longer hold.
    for (LineField *field : {static_cast<LineField *>(m_file), static_cast<LineField *>(m_from), static_cast<LineField *>(m_until)})
        connect(field, &Field::edited, this, &PlaceGiver::forget_warning);
    connect(m_until, &LineField::finished, this, &PlaceGiver::give);
    connect(m_reason, &LineField::finished, this, &PlaceGiver::give);
    connect(button, &QPushButton::clicked, this, &PlaceGiver::give);
}

void PlaceGiver::offer(const Shelter &shelter, const std::vector<CaseCover> &covers)
{
    m_bed->set_choices(bed_choices(shelter, m_context));
    if (covers == m_covers)
        return; // thousands of choices are not made anew each time the page comes to the front
    m_covers = covers;
    m_file->set_choices(file_choices(covers));
}

void PlaceGiver::propose(FileId file, const Stay &stay)
{
    m_stay = stay;
    m_only = file;
    if (m_whom == For::AnyFile)
        m_file->set_value(file);
    m_bed->set_value(stay.bed);
    m_from->set_value(stay.spell.from);
    m_until->set_value(stay.spell.until);
    for (Field *field : findChildren<Field *>())
        field->set_mark(Field::Mark::None);
    forget_warning();
}

void PlaceGiver::take_bed(RecordId bed, QDate from)
{
    Stay stay = m_stay;
    stay.bed = bed;
    stay.spell.from = from;
    propose(m_whom == For::AnyFile ? m_file->value() : m_only, stay);
    go_on();
}

void PlaceGiver::go_on()
{
    LineField *next = m_whom == For::AnyFile && m_file->value().is_null() ? static_cast<LineField *>(m_file)
                      : m_bed->value().is_null()                         ? static_cast<LineField *>(m_bed)
                                                                         : m_until;
    next->line()->setFocus(Qt::OtherFocusReason);
    next->line()->selectAll();
}

bool PlaceGiver::is_complete()
{
    const auto must_be = [](LineField *field, bool there) {
        if (field->mark() == Field::Mark::Unreadable)
            return false;
        field->set_mark(there ? Field::Mark::None : Field::Mark::Missing);
        if (!there)
            field->line()->setFocus(Qt::OtherFocusReason);
        return there;
    };
    return must_be(m_file, m_whom == For::OneFile || !m_file->value().is_null()) && must_be(m_bed, !m_bed->value().is_null())
           && must_be(m_from, m_from->value().isValid()) && must_be(m_until, true);
}

void PlaceGiver::give()
{
    for (Field *field : findChildren<Field *>())
        field->commit();
    if (!is_complete())
        return;
    const FileId file = m_whom == For::AnyFile ? m_file->value() : m_only;
    Stay stay = m_stay;
    if (stay.id.is_null())
        stay.id = RecordId::create();
    stay.kind = Code::of("SHELTER");
    stay.bed = m_bed->value();
    stay.spell = {m_from->value(), m_until->value()};
    const auto found = links(file, stay.spell);
    if (!found)
        return Q_EMIT failed(found.error());
    if (!found->isEmpty()) {
        m_warning->setText(tr("Danger under one roof.") % u' ' % found->join(u' '));
        m_warning->show();
        m_reason->show();
        if (m_reason->value().trimmed().isEmpty()) {
            m_reason->set_mark(Field::Mark::Missing, tr("The bed is given for a reason only."));
            return m_reason->line()->setFocus(Qt::OtherFocusReason);
        }
        stay.network_reason = m_reason->value();
    }
    if (const auto given_now = m_context.store.give_place(file, stay); !given_now)
        return Q_EMIT failed(given_now.error());
    forget_warning();
    Q_EMIT given(file);
}

Result<QStringList> PlaceGiver::links(FileId file, const Spell &span)
{
    storage::Store &store = m_context.store;
    ANCORA_TAKE(const storage::Loaded<Case> candidate, store.open_case(file));
    ANCORA_TAKE(const auto known, store.records<Perpetrator>(storage::Store::office_file()));
    ANCORA_TAKE(const std::vector<storage::Resident> residents, store.residents(span, file));
    QStringList sentences;
    for (const storage::Resident &resident : residents) {
        if (!resident.file) {
            sentences << tr("File %1 cannot be compared by you; ask the director.").arg(resident.number);
            continue;
        }
        for (const search::Trace trace : search::shared_traces(candidate.value, *resident.file, known.value))
            sentences << sentence(trace).arg(resident.number);
    }
    return sentences;
}

void PlaceGiver::forget_warning()
{
    m_warning->hide();
    m_reason->set_value({});
    m_reason->set_mark(Field::Mark::None);
    m_reason->hide();
}

} // namespace ancora::ui
