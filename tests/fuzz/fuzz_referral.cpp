// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "cases/onward_referral.h"
#include "exchange/referral_json.h"
#include "exchange/referral_reading.h"

#include <QJsonDocument>

using namespace ancora;
using namespace ancora::exchange;

namespace {

const CodeLists &lists()
{
    static const CodeLists all = CodeLists::load().value();
    return all;
}

bool is_known(ListId list, const Code &code) { return code.is_empty() || lists().list(list).find(code); }

/// What was understood is understood again: no register takes in what it cannot give back.
template <class Record> void check_registers(const QJsonObject &json)
{
    const QJsonObject understood = to_json(from_json<Record>(json));
    ANCORA_PROMISE(to_json(from_json<Record>(understood)) == understood);
}

void check_referral(const QByteArray &input)
{
    const auto sent = read_referral(input, lists());
    if (!sent) {
        ANCORA_PROMISE(!sent.error().text.isEmpty());
        return;
    }
    const Referral &referral = sent->referral;
    ANCORA_PROMISE(!sent->number.is_null() && !referral.id.is_null() && referral.external_ref.endsWith(sent->number.text()));
    ANCORA_PROMISE(is_known(ListId::Sex, referral.sex.value_or()));
    ANCORA_PROMISE(is_known(ListId::Countries, referral.citizenship.value_or()));
    ANCORA_PROMISE(is_known(ListId::ExploitationForms, referral.suspected_form));
    ANCORA_PROMISE(is_known(ListId::ReferringBodies, referral.referring_body));
    // What a sender may not decide.
    ANCORA_PROMISE(referral.case_file.is_null() && referral.outcome.is_empty() && referral.imported_row.isEmpty());
}

void check_answer(const QByteArray &input)
{
    const auto answer = read_answer(input);
    if (!answer) {
        ANCORA_PROMISE(!answer.error().text.isEmpty());
        return;
    }
    ANCORA_PROMISE(!answer->number.is_null());
    OnwardReferral waiting = prepared_referral(QDate(2026, 5, 4));
    waiting.state = Code::of("SENT");
    waiting.sent_on = QDate(2026, 5, 4);
    const auto after = with_state(waiting, answer->state, answer->on, answer->reason);
    ANCORA_PROMISE(!after || (is_known(ListId::OnwardStates, after->state) && after->state != waiting.state));
}

} // namespace

/// The input is what an opened package holds: a referral, or the answer to one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check_referral(input);
    check_answer(input);
    const QJsonObject content = QJsonDocument::fromJson(input).object();
    check_registers<Person>(content.value(u"person").toObject());
    for (const QJsonValue &event : content.value(u"exploitation_event").toArray())
        check_registers<ExploitationEvent>(event.toObject());
    return 0;
}
