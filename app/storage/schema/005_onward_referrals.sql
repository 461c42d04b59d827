-- SPDX-License-Identifier: EUPL-1.2
-- Who may be told what, and who is asked to help. Partners and the key for packages belong to the office, not to a case.

CREATE TABLE partner (
    file BLOB NOT NULL, id BLOB NOT NULL,
    name TEXT, regions TEXT, languages TEXT, services TEXT, inactive INTEGER,
    package_key BLOB,                -- X25519, public
    contact BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE disclosure_ground (     -- consents, and the grounds in law that take their place
    file BLOB NOT NULL, id BLOB NOT NULL,
    ground TEXT, purpose TEXT, items TEXT, given_on TEXT, expires_on TEXT, withdrawn_on TEXT, form TEXT, partner BLOB,
    recipient_name BLOB, reason BLOB, withdrawal_reason BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE onward_referral (
    file BLOB NOT NULL, id BLOB NOT NULL,
    state TEXT, service TEXT, purpose TEXT, items TEXT, prepared_on TEXT, sent_on TEXT, answer_due TEXT, answered_on TEXT,
    ended_on TEXT, ground BLOB, partner BLOB,
    recipient_name BLOB, request BLOB, reason BLOB, answer_key BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE received_referral (     -- a referral that came as a package from another office
    file BLOB NOT NULL, id BLOB NOT NULL,
    number BLOB,                     -- the sender's, to be answered with
    received_on TEXT, answered_on TEXT, signing_key BLOB,
    content BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE package_key (           -- what packages for this office are sealed with
    file BLOB NOT NULL, id BLOB NOT NULL,
    public_key BLOB,
    private_key BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
