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

Result<PaperFrame> frame_of(storage::Store &store, bool names_office, const Case &file)
{
    PaperFrame frame;
    ANCORA_TAKE(frame.unspoken, secret_addresses(store));
    ANCORA_TAKE(const auto office, store.office());
    frame.office = office.value.name;
    if (!names_office && !frame.office.simplified().isEmpty())
        frame.unspoken += frame.office;
    frame.day = store.clock().today();
    frame.number = file.cover.number;
    return frame;
}

Error other_purpose()
{
    return {Error::Kind::Refused, PaperOut::tr("The consent or ground in law is for another purpose than this paper's."), {}};
}

/// `part`: what of the file the letter may use. To be asked within the transaction that has read the file.
Result<Letter> filled(storage::Store &store, const LetterStyle &style, const LetterWishes &wishes, const Case &part, PaperFrame frame,
                      const QString &in_codes)
{
    Letter letter = fill_letter(part, style, frame, wishes);
    ANCORA_TRY(can_be_sent(letter, style));
    ANCORA_TRY(store.record_act(storage::Act::HandedOver, frame.number % u" LETTER " % style.letter.id.toUpper() % u' ' % in_codes));
    return letter;
}

} // namespace

Result<QByteArray> paper_out_of_file(storage::Store &store, const PaperStyle &style, bool training, Permit permit)
{
    if (permit.purpose() != style.profile.purpose)
        return pass_on(other_purpose());
    FilePaper paper;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(const Permit still, still_permitted(file.value, permit, store.clock().today()));
        ANCORA_TAKE(PaperFrame frame, frame_of(store, style.profile.names_office, file.value));
        ANCORA_TAKE(frame.recipient, name_of(store, still.recipient()));
        frame.training = training;
        paper = file_paper(permitted_part(file.value, still), still.items(), style, frame);
        return store.record_act(storage::Act::HandedOver,
                                file.value.cover.number % u" PAPER " % style.profile.id.toUpper() % u' ' % still.in_codes());
    }));
    return paper_pdf(paper, style);
}

Result<QByteArray> letter_out_of_file(storage::Store &store, const LetterStyle &style, const LetterWishes &wishes, Permit permit)
{
    if (permit.purpose() != style.letter.purpose)
        return pass_on(other_purpose());
    Letter letter;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto file, store.open_case(permit.file()));
        ANCORA_TAKE(const Permit still, still_permitted(file.value, permit, store.clock().today()));
        ANCORA_TAKE(PaperFrame frame, frame_of(store, names_office(style, wishes), file.value));
        ANCORA_TAKE(frame.recipient, name_of(store, still.recipient()));
        ANCORA_TAKE(letter, filled(store, style, wishes, permitted_part(file.value, still), std::move(frame), still.in_codes()));
        return {};
    }));
    return letter_pdf(letter, style, wishes.training);
}

Result<QByteArray> letter_by_post(storage::Store &store, const LetterStyle &style, const LetterWishes &wishes, FileId id)
{
    if (style.letter.way != LetterWay::Post)
        return pass_on(other_purpose());
    Letter letter;
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TAKE(const auto file, store.open_case(id));
        ANCORA_TRY(may_go_by_post(file.value, store.clock().today()));
        ANCORA_TAKE(PaperFrame frame, frame_of(store, names_office(style, wishes), file.value));
        ANCORA_TAKE(letter, filled(store, style, wishes, file.value, std::move(frame), QStringLiteral("POST")));
        return {};
    }));
    return letter_pdf(letter, style, wishes.training);
}

} // namespace ancora::output
