// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <stdexcept>

namespace ancora {

/// Keys of an invented worker whose team has one epoch.
inline storage::Access invented_access()
{
    storage::Access access;
    access.user = storage::UserId::create();
    access.device = storage::DeviceId::create();
    access.user_keys = crypto::SignKeys::create();
    access.device_keys = crypto::SignKeys::create();
    access.team.push_back({1, crypto::BoxKeys::create()});
    access.directors_public = crypto::BoxKeys::create().public_key;
    access.directors_epoch = 1;
    return access;
}

/// A store on a database of its own, for tests that need no vault around it. A `bare` one is not encrypted.
class OpenStore
{
public:
    explicit OpenStore(const QString &vfs = {}, const QString &path = {}, bool bare = false)
    {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::CreateNew;
        options.vfs = vfs;
        options.bare = bare;
        auto database = storage::Database::open(path.isEmpty() ? m_folder.filePath(QStringLiteral("case.db")) : path, m_key, options);
        if (!database || !storage::migrate(**database, m_key, storage::schema_steps().value()))
            throw std::runtime_error("no database");
        auto store = storage::Store::open(std::move(*database), invented_access(), m_lists, m_clock);
        if (!store)
            throw std::runtime_error("no store");
        m_store = std::move(*store);
    }

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const CodeLists &lists() const { return m_lists; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    CodeLists m_lists = CodeLists::load().value();
    FixedClock m_clock{QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC)};
    storage::DatabaseKey m_key = storage::DatabaseKey::create();
    std::unique_ptr<storage::Store> m_store;
};

/// What somebody has agreed to, signed.
inline DisclosureGround signed_consent(const char *purpose, const Codes &items, QDate given_on, const QString &recipient = {})
{
    DisclosureGround consent;
    consent.id = RecordId::create();
    consent.ground = Code::of("CONSENT");
    consent.purpose = Code::of(purpose);
    consent.items = items;
    consent.given_on = given_on;
    consent.form = Code::of("SIGNED");
    consent.recipient.name = recipient;
    return consent;
}

/// A case with one record of every kind.
inline Case sample_case(const QString &number)
{
    Case file;
    file.cover.id = FileId::create();
    file.cover.number = number;
    file.cover.opened_on = QDate(2026, 1, 9);
    file.person.id = RecordId::create();
    file.person.sex = Code::of("F");
    file.person.birth_date = *PartialDate::of(1994, 5);
    file.person.citizenship = Code::of("NG");
    file.person.family_name = QStringLiteral("Okafor-Canary");
    file.person.given_name = QStringLiteral("Ngozi");
    file.person.alias = QStringLiteral("Blue");
    file.person.safe_contact = QStringLiteral("Only through the lawyer");
    Accompaniment accompaniment;
    accompaniment.id = RecordId::create();
    accompaniment.spell = {QDate(2026, 1, 9), {}};
    accompaniment.scope = Code::of("THB");
    accompaniment.referring_body = Code::of("POL_LOCAL");
    file.accompaniments = {accompaniment};
    ExploitationEvent event;
    event.id = RecordId::create();
    event.main = true;
    event.form = Code::of("LABOUR");
    event.sector = Code::of("HORECA");
    event.from = *PartialDate::of(2025);
    event.country = Code::of("BE");
    event.narrative = QStringLiteral("Fourteen hours a day");
    file.exploitation = {event};
    StatusPhase reflection;
    reflection.id = RecordId::create();
    reflection.phase = Code::of("P1_REFLECTION");
    reflection.spell = {QDate(2026, 1, 10), QDate(2026, 2, 24)};
    StatusPhase provisional;
    provisional.id = RecordId::create();
    provisional.phase = Code::of("P2_PROVISIONAL");
    provisional.spell = {QDate(2026, 2, 25), QDate(2026, 5, 24)};
    provisional.requested_on = QDate(2026, 2, 20);
    provisional.decided_on = QDate(2026, 2, 25);
    provisional.decision = Code::of("GRANTED");
    provisional.opinion_on = QDate(2026, 2, 24);
    provisional.opinion = Code::of("POSITIVE");
    file.phases = {reflection, provisional};
    ResidenceDocument certificate;
    certificate.id = RecordId::create();
    certificate.document = Code::of("AI");
    certificate.validity = {QDate(2026, 2, 25), QDate(2026, 5, 24)};
    certificate.number = QStringLiteral("B 123456");
    file.documents = {certificate};
    Stay stay;
    stay.id = RecordId::create();
    stay.kind = Code::of("SHELTER");
    stay.spell = {QDate(2026, 1, 9), {}};
    stay.place = QStringLiteral("Room 2");
    file.stays = {stay};
    JusticeStep complaint;
    complaint.id = RecordId::create();
    complaint.kind = Code::of("COMPLAINT");
    complaint.day = QDate(2026, 2, 20);
    complaint.body = Code::of("POLICE");
    complaint.reference = QStringLiteral("Notice 17");
    file.justice = {complaint};
    Compensation aid;
    aid.id = RecordId::create();
    aid.source = Code::of("COMMISSION_EMERGENCY");
    aid.asked_on = QDate(2026, 2, 22);
    aid.decided_on = QDate(2026, 3, 1);
    aid.decision = Code::of("GRANTED");
    aid.awarded = 125'050;
    aid.note = QStringLiteral("for the dentist");
    file.compensations = {aid};
    return file;
}

} // namespace ancora
