// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/grounds_pane.h"

#include "cases/permit.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/case/recipients.h"
#include "ui/widgets/codes_field.h"

#include <QGroupBox>
#include <QLabel>

namespace ancora::ui {

GroundsPane::GroundsPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("disclosure_ground"), parent)
{
    const QString partner = QStringLiteral("partner");
    const QString items = QStringLiteral("items");
    bind_code(QStringLiteral("ground"), ListId::DisclosureGrounds, [](auto &r) -> auto & { return r.ground; });
    bind(partner, new PartnerField(title(partner), context()), [](auto &r) -> auto & { return r.recipient.partner; });
    bind_text(QStringLiteral("recipient_name"), [](auto &r) -> auto & { return r.recipient.name; });
    bind_code(QStringLiteral("purpose"), ListId::DisclosurePurposes, [](auto &r) -> auto & { return r.purpose; });
    bind_day(QStringLiteral("given_on"), [](auto &r) -> auto & { return r.given_on; });
    bind_day(QStringLiteral("expires_on"), [](auto &r) -> auto & { return r.expires_on; });
    bind(items, new CodesField(title(items), code_list(ListId::FileItems), context().language, this->desk().today()),
         [](auto &r) -> auto & { return r.items; }, true);
    bind_code(QStringLiteral("form"), ListId::ConsentForms, [](auto &r) -> auto & { return r.form; });
    bind_text(QStringLiteral("reason"), [](auto &r) -> auto & { return r.reason; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; }, true);
    bind_day(QStringLiteral("withdrawn_on"), [](auto &r) -> auto & { return r.withdrawn_on; });
    bind_text(QStringLiteral("withdrawal_reason"), [](auto &r) -> auto & { return r.withdrawal_reason; });
    m_withdrawal = make_withdrawal();
    right().insertWidget(1, m_withdrawal);
}

QGroupBox *GroundsPane::make_withdrawal()
{
    auto *box = new QGroupBox(tr("Withdraw"));
    auto *inside = new QVBoxLayout(box);
    m_stops = new QLabel;
    m_stops->setWordWrap(true);
    m_stops->setTextFormat(Qt::PlainText);
    m_stops->setAccessibleName(tr("What the withdrawal stops"));
    inside->addWidget(m_stops);
    auto *grid = new FieldGrid;
    m_day = grid->add(new DateField(title(QStringLiteral("withdrawn_on")), desk().today()));
    m_reason = grid->add(new TextField(title(QStringLiteral("withdrawal_reason"))));
    inside->addWidget(grid);
    auto *button = new QPushButton(tr("Withdraw"));
    inside->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &GroundsPane::withdraw);
    connect(m_reason, &LineField::finished, this, &GroundsPane::withdraw);
    return box;
}

void GroundsPane::withdraw()
{
    m_day->commit();
    m_reason->commit();
    auto ground = desk().find<DisclosureGround>(current());
    if (!ground || m_day->mark() == Field::Mark::Unreadable)
        return;
    if (m_reason->value().trimmed().isEmpty()) {
        m_reason->set_mark(Field::Mark::Missing, tr("A withdrawal needs its reason."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    ground->withdrawn_on = m_day->value().isValid() ? m_day->value() : desk().today();
    ground->withdrawal_reason = m_reason->value();
    if (const auto saved = desk().save(*ground); !saved)
        Q_EMIT desk().failed(saved.error());
}

QString GroundsPane::line(const DisclosureGround &ground) const
{
    const QString name = recipient_name(ground.recipient, context());
    const QString what = (name.isEmpty() ? CaseText::tr("not chosen yet") : name) % QStringLiteral(": ")
                         % context().label(ListId::DisclosureGrounds, ground.ground);
    const QDate end = ground.withdrawn_on.isValid() ? ground.withdrawn_on : ground.expires_on;
    const QString with_days = spell_line(what, {ground.given_on, end});
    return ground.withdrawn_on.isValid() ? tr("%1 (withdrawn)").arg(with_days) : with_days;
}

std::vector<DisclosureGround> GroundsPane::proposed() const
{
    DisclosureGround ground;
    ground.id = RecordId::create();
    ground.ground = Code::of("CONSENT");
    ground.purpose = Code::of("SERVICE");
    ground.given_on = desk().today();
    if (const deadlines::Rule *rule = context().rules.find(deadlines::Event::Consent, {}, ground.given_on))
        ground.expires_on = rule->end(ground.given_on);
    return {ground};
}

QString GroundsPane::add_text() const { return tr("Add a consent"); }

bool GroundsPane::may_remove(const DisclosureGround &ground) const
{
    const auto &onward = desk().file().onward;
    return std::none_of(onward.begin(), onward.end(), [&ground](const OnwardReferral &one) { return one.ground == ground.id; });
}

void GroundsPane::shown_record(const DisclosureGround &ground)
{
    const bool withdrawn = ground.withdrawn_on.isValid();
    form().field(QStringLiteral("withdrawn_on"))->setVisible(withdrawn);
    form().field(QStringLiteral("withdrawal_reason"))->setVisible(withdrawn);
    // A question that this kind of ground does not raise is not asked; an answer is never hidden.
    form().field(QStringLiteral("form"))->setEnabled(ground.is_consent() || !ground.form.is_empty());
    form().field(QStringLiteral("reason"))->setEnabled(!ground.is_consent() || !ground.reason.isEmpty());
    m_withdrawal->setVisible(!ground.id.is_null() && !withdrawn);
    QStringList stopped;
    for (const OnwardReferral &referral : resting_on(desk().file(), ground))
        stopped += recipient_name(referral.recipient, context()) % QStringLiteral(", ")
                   % context().label(ListId::OnwardStates, referral.state);
    m_stops->setText(stopped.isEmpty() ? tr("From that day on nothing may be told any longer. No onward referral rests on it.")
                                       : tr("From that day on nothing may be told any longer. It stops: %1")
                                             .arg(stopped.join(QStringLiteral("; "))));
    if (ground.id == m_shown)
        return;
    m_shown = ground.id;
    m_day->set_value(desk().today());
    m_reason->set_value({});
    m_reason->set_mark(Field::Mark::None);
}

} // namespace ancora::ui
