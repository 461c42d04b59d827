// SPDX-License-Identifier: EUPL-1.2
#include "output/hand_over_paper.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ancora::output {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct PaperOut {
    Q_DECLARE_TR_FUNCTIONS(PaperOut)
};

namespace {

Result<QString> name_of(storage::Store &store, const Recipient &recipient)
{
    ANCORA_TAKE(const auto partners, store.records<Partner>(storage::Store::office_file()));
    for (const Partner &partner : partners.value)
        if (partner.id == recipient.partner)
            return partner.name;
    return recipient.name.simplified();
}

/// Addresses of the shelter, by street and number: the town alone tells nothing.
Result<QStringList> secret_addresses(storage::Store &store)
{
    static const QRegularExpression end_of_part(QStringLiteral("[,;\\n]"));
    ANCORA_TAKE(const auto shelter, store.shelter());
    QStringList secrets;
    for (const House &house : shelter.value.houses)
        if (const QString street = house.address.section(end_of_part, 0, 0).simplified(); !street.isEmpty())
            secrets += street;
    return secrets;
}

Result<PaperFrame> frame_of(storage::Store &store, const PaperStyle &style, const Case &file, const Permit &permit)
{
    PaperFrame frame;
    ANCORA_TAKE(frame.recipient, name_of(store, permit.recipient()));
    ANCORA_TAKE(frame.unspoken, secret_addresses(store));
    ANCORA_TAKE(const auto office, store.office());
    frame.office = office.value.name;
    if (!style.profile.names_office && !frame.office.simplified().isEmpty())
        frame.unspoken += frame.office;
    frame.day = permit.day();
    frame.number = file.cover.number;
    return frame;
}

} // namespace

Result<QByteArray> paper_out_of_file(storage::Store &store, const PaperStyle &style, bool training, Permit permit)
{
    if (permit.purpose() != style.profile.purpose)
        return fail(Error::Kind::Refused, PaperOut::tr("The consent or ground in law is for another purpose than this paper's."));
    FilePaper paper;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(const Permit still, permission_for(file.value, {permit.recipient(), permit.purpose(), permit.items()},
                                                       store.clock().today()));
        ANCORA_TAKE(PaperFrame frame, frame_of(store, style, file.value, still));
        frame.training = training;
        paper = file_paper(permitted_part(file.value, still), still.items(), style, frame);
        return store.record_act(storage::Act::HandedOver,
                                file.value.cover.number % u" PAPER " % style.profile.id.toUpper() % u' ' % still.in_codes());
    }));
    return paper_pdf(paper, style);
}

} // namespace ancora::output
