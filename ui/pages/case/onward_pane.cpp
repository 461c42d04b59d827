// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/onward_pane.h"

#include "cases/permit.h"
#include "exchange/files.h"
#include "exchange/hand_over_referral.h"
#include "exchange/received_referral.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/case/recipients.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/form.h"

#include <QGroupBox>
#include <QLabel>

namespace ancora::ui {

namespace {

constexpr qint64 largest_answer = 16 * 1024 * 1024;

} // namespace

OnwardPane::OnwardPane(CaseDesk &desk, QWidget *parent)
    : RecordsPane(desk, QStringLiteral("onward_referral"), parent)
{
    const QString partner = QStringLiteral("partner");
    const QString items = QStringLiteral("items");
    const QString request = QStringLiteral("request");
    bind(partner, new PartnerField(title(partner), context()), [](auto &r) -> auto & { return r.recipient.partner; });
    bind_text(QStringLiteral("recipient_name"), [](auto &r) -> auto & { return r.recipient.name; });
    bind_code(QStringLiteral("service"), ListId::SupportServices, [](auto &r) -> auto & { return r.service; });
    bind_code(QStringLiteral("purpose"), ListId::DisclosurePurposes, [](auto &r) -> auto & { return r.purpose; });
    bind_day(QStringLiteral("answer_due"), [](auto &r) -> auto & { return r.answer_due; });
    bind(items, new CodesField(title(items), code_list(ListId::FileItems), context().language, this->desk().today()),
         [](auto &r) -> auto & { return r.items; }, true);
    bind(request, new TextArea(title(request), 2), [](auto &r) -> auto & { return r.request; }, true);
    m_steps = make_steps();
    right().insertWidget(1, m_steps);
}

QGroupBox *OnwardPane::make_steps()
{
    auto *box = new QGroupBox(tr("How far it is"));
    auto *inside = new QVBoxLayout(box);
    m_progress = new QLabel;
    m_progress->setWordWrap(true);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("How far it is"));
    inside->addWidget(m_progress);
    auto *grid = new FieldGrid;
    m_day = grid->add(new DateField(tr("Day of the step"), desk().today()));
    m_reason = grid->add(new TextField(tr("Reason of a refusal or withdrawal")));
    inside->addWidget(grid);
    auto *buttons = new QHBoxLayout;
    m_send = new QPushButton(tr("Told in words"));
    m_send->setToolTip(tr("On the phone, by letter, in person: today"));
    connect(m_send, &QPushButton::clicked, this, &OnwardPane::send);
    buttons->addWidget(m_send);
    for (const auto &[state, text] : {std::pair{"ACCEPTED", tr("Accepted")}, std::pair{"REFUSED", tr("Refused")},
                                      std::pair{"DONE", tr("Done")}, std::pair{"WITHDRAWN", tr("Withdraw")}}) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, code = Code::of(state)] { take_step(code); });
        buttons->addWidget(button);
        m_step_buttons.emplace_back(Code::of(state), button);
    }
    buttons->addStretch(1);
    inside->addLayout(buttons);

    auto *file_line = new QHBoxLayout;
    m_file = new FolderField(FolderDialog::What::File);
    name_for_readers(*m_file, tr("File of the package or of its answer"));
    m_send_package = new QPushButton(tr("Send as a package"));
    m_send_package->setToolTip(tr("Writes a file that only the partner can open"));
    m_take_answer = new QPushButton(tr("Take the answer in"));
    file_line->addWidget(m_file, 1);
    file_line->addWidget(m_send_package);
    file_line->addWidget(m_take_answer);
    inside->addLayout(file_line);
    connect(m_send_package, &QPushButton::clicked, this, &OnwardPane::send_package);
    connect(m_take_answer, &QPushButton::clicked, this, &OnwardPane::take_answer);
    return box;
}

Result<Permit> OnwardPane::permit(const OnwardReferral &referral) const
{
    return permission_for(desk().file(), {referral.recipient, referral.purpose, referral.items}, desk().today());
}

void OnwardPane::finish(const Result<void> &done)
{
    const Result<void> shown = done ? desk().reload() : done;
    if (!shown)
        Q_EMIT desk().failed(shown.error());
}

void OnwardPane::send()
{
    commit();
    const auto referral = desk().find<OnwardReferral>(current());
    if (!referral)
        return;
    finish(permit(*referral).and_then([&](Permit &&given) {
        return exchange::refer_in_words(context().store, referral->id, std::move(given));
    }));
}

void OnwardPane::send_package()
{
    commit();
    const auto referral = desk().find<OnwardReferral>(current());
    const QString path = m_file->folder();
    if (!referral)
        return;
    finish([&]() -> Result<void> {
        // Before anything counts as sent: what can be seen of it already must not fail afterwards.
        ANCORA_TRY(exchange::check_new_file(path));
        const std::optional<Partner> partner = partner_of(referral->recipient, context());
        if (!partner)
            return fail(Error::Kind::BadInput, tr("A package goes to a partner of the directory."));
        ANCORA_TAKE(const auto office, context().store.office());
        ANCORA_TAKE(Permit given, permit(*referral));
        ANCORA_TAKE(const QByteArray package,
                    exchange::refer_by_package(context().store, referral->id, partner->package_key,
                                               {office.value.name, is_training(context())}, std::move(given)));
        ANCORA_TRY(exchange::write_private_file(path, package));
        m_file->set_folder({});
        return {};
    }());
}

void OnwardPane::take_answer()
{
    finish(exchange::read_file(m_file->folder(), largest_answer).and_then([&](const QByteArray &answer) {
        return exchange::take_in_answer(context().store, desk().file().cover.id, current(), answer);
    }));
}

void OnwardPane::take_step(const Code &state)
{
    m_day->commit();
    m_reason->commit();
    const auto referral = desk().find<OnwardReferral>(current());
    if (!referral || m_day->mark() == Field::Mark::Unreadable)
        return;
    const QDate day = m_day->value().isValid() ? m_day->value() : desk().today();
    const auto after = with_state(*referral, state, day, m_reason->value());
    const auto saved = after ? desk().save(*after) : Result<void>(tl::make_unexpected(after.error()));
    if (!saved)
        Q_EMIT desk().failed(saved.error());
}

QString OnwardPane::line(const OnwardReferral &referral) const
{
    const QString name = recipient_name(referral.recipient, context());
    const QString what = referral.service.is_empty() ? context().label(ListId::DisclosurePurposes, referral.purpose)
                                                     : context().label(ListId::SupportServices, referral.service);
    //: the state of an onward referral / to whom / what is asked
    return tr("%1   %2, %3").arg(context().label(ListId::OnwardStates, referral.state),
                                 name.isEmpty() ? CaseText::tr("not chosen yet") : name, what);
}

std::vector<OnwardReferral> OnwardPane::proposed() const
{
    OnwardReferral referral = prepared_referral(desk().today());
    referral.purpose = Code::of("SERVICE");
    const auto &grounds = desk().file().grounds;
    const auto valid = std::find_if(grounds.rbegin(), grounds.rend(), [this](const DisclosureGround &ground) {
        return ground.is_valid_on(desk().today());
    });
    if (valid != grounds.rend()) {
        referral.recipient = valid->recipient;
        referral.purpose = valid->purpose;
        referral.items = valid->items;
    }
    return {referral};
}

QString OnwardPane::add_text() const { return tr("Add an onward referral"); }

bool OnwardPane::may_remove(const OnwardReferral &referral) const { return referral.state == Code::of("PREPARED"); }

QString OnwardPane::progress(const OnwardReferral &referral) const
{
    QStringList steps;
    const auto add = [&steps](QDate day, const QString &sentence) {
        if (day.isValid())
            steps += sentence.arg(shown(day));
    };
    add(referral.prepared_on, tr("Prepared on %1."));
    add(referral.sent_on, tr("Sent on %1."));
    add(referral.answered_on, referral.state == Code::of("REFUSED") ? tr("Refused on %1.") : tr("Accepted on %1."));
    add(referral.ended_on, referral.state == Code::of("DONE") ? tr("Done on %1.") : tr("Withdrawn on %1."));
    if (!referral.reason.isEmpty())
        steps += tr("Reason: %1").arg(referral.reason);
    if (referral.state == Code::of("PREPARED")) {
        const auto given = permit(referral);
        steps += given ? tr("It may be sent today.") : tr("It cannot be sent: %1").arg(given.error().text);
        m_send->setEnabled(given.has_value());
        const std::optional<Partner> partner = partner_of(referral.recipient, context());
        m_send_package->setEnabled(given && partner && !partner->package_key.isEmpty());
    }
    return steps.join(u' ');
}

void OnwardPane::shown_record(const OnwardReferral &referral)
{
    const bool prepared = referral.state == Code::of("PREPARED");
    // What was told stays as it was told.
    for (Field *field : form().fields())
        field->setEnabled(prepared || field == form().field(QStringLiteral("answer_due")));
    m_steps->setVisible(!referral.id.is_null());
    m_progress->setText(progress(referral));
    const bool waits_for_package = referral.is_open() && !referral.answer_key.isEmpty();
    m_send->setVisible(prepared);
    m_send_package->setVisible(prepared);
    m_take_answer->setVisible(waits_for_package);
    m_file->setVisible(prepared || waits_for_package);
    bool any = false;
    for (const auto &[state, button] : m_step_buttons) {
        button->setVisible(may_become(referral, state));
        any = any || may_become(referral, state);
    }
    m_day->setVisible(any);
    m_reason->setVisible(any);
    if (referral.id == m_shown)
        return;
    m_shown = referral.id;
    m_day->set_value(desk().today());
    m_reason->set_value({});
}

} // namespace ancora::ui
