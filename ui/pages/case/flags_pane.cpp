// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/flags_pane.h"

#include "ui/pages/case/case_text.h"

#include <QGroupBox>

namespace ancora::ui {

FlagsPane::FlagsPane(CaseDesk &desk, QWidget *parent) : RecordsPane(desk, QStringLiteral("risk_flag"), parent)
{
    bind_code(QStringLiteral("kind"), ListId::RiskKinds, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("since"), [](auto &r) -> auto & { return r.since; });
    bind_day(QStringLiteral("review_on"), [](auto &r) -> auto & { return r.review_on; });
    bind_day(QStringLiteral("expires_on"), [](auto &r) -> auto & { return r.expires_on; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
    bind_day(QStringLiteral("removed_on"), [](auto &r) -> auto & { return r.removed_on; });
    bind_text(QStringLiteral("removal_reason"), [](auto &r) -> auto & { return r.removal_reason; });
    hide_remove();
    m_removal = make_removal();
    right().insertWidget(1, m_removal);
}

QGroupBox *FlagsPane::make_removal()
{
    auto *box = new QGroupBox(tr("Remove the flag"));
    auto *inside = new QVBoxLayout(box);
    auto *grid = new FieldGrid;
    m_day = grid->add(new DateField(title(QStringLiteral("removed_on")), desk().today()));
    m_reason = grid->add(new TextField(title(QStringLiteral("removal_reason"))));
    inside->addWidget(grid);
    auto *button = new QPushButton(tr("Remove the flag"));
    inside->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &FlagsPane::remove_for_a_reason);
    connect(m_reason, &LineField::finished, this, &FlagsPane::remove_for_a_reason);
    return box;
}

void FlagsPane::remove_for_a_reason()
{
    commit();
    m_day->commit();
    m_reason->commit();
    auto flag = desk().find<RiskFlag>(current());
    if (!flag || m_day->mark() == Field::Mark::Unreadable)
        return;
    if (m_reason->value().trimmed().isEmpty()) {
        m_reason->set_mark(Field::Mark::Missing, tr("A flag is removed for a reason only."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    flag->removed_on = m_day->value().isValid() ? m_day->value() : desk().today();
    flag->removal_reason = m_reason->value();
    if (const auto saved = desk().save(*flag); !saved)
        Q_EMIT desk().failed(saved.error());
}

QString FlagsPane::line(const RiskFlag &flag) const
{
    const bool stands = flag.stands_on(desk().today());
    const QString with_days = spell_line(context().label(ListId::RiskKinds, flag.kind), {flag.since, stands ? flag.expires_on : flag.removed_on});
    if (!stands)
        return tr("%1 (removed)").arg(with_days);
    return flag.has_expired_on(desk().today()) ? tr("%1 (expired)").arg(with_days) : with_days;
}

RiskFlag FlagsPane::with_usual_days(RiskFlag flag) const
{
    if (const CodeEntry *kind = code_list(ListId::RiskKinds).find(flag.kind)) {
        flag.review_on = flag.since.addDays(kind->attributes.value(u"review_days").toInt());
        flag.expires_on = flag.since.addDays(kind->attributes.value(u"expiry_days").toInt());
    }
    return flag;
}

std::vector<RiskFlag> FlagsPane::proposed() const
{
    RiskFlag flag;
    flag.id = RecordId::create();
    flag.kind = code_list(ListId::RiskKinds).entries().front().code;
    flag.since = desk().today();
    return {with_usual_days(flag)};
}

QString FlagsPane::add_text() const { return tr("Add a risk flag"); }

Result<void> FlagsPane::save(const RiskFlag &flag)
{
    // Another kind of risk is looked at sooner or later: days that were only proposed go with it.
    const auto before = desk().find<RiskFlag>(flag.id);
    const bool was_only_proposed = before && before->kind != flag.kind && *before == with_usual_days(*before);
    return RecordsPane::save(was_only_proposed ? with_usual_days(flag) : flag);
}

void FlagsPane::shown_record(const RiskFlag &flag)
{
    const bool removed = flag.removed_on.isValid();
    fields().setEnabled(!flag.id.is_null() && !removed);
    form().field(QStringLiteral("removed_on"))->setVisible(removed);
    form().field(QStringLiteral("removal_reason"))->setVisible(removed);
    m_removal->setVisible(!flag.id.is_null() && !removed);
    if (flag.id == m_shown)
        return;
    m_shown = flag.id;
    m_day->set_value(desk().today());
    m_reason->set_value({});
    m_reason->set_mark(Field::Mark::None);
}

} // namespace ancora::ui
