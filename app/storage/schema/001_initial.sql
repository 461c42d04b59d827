-- SPDX-License-Identifier: EUPL-1.2
-- The first schema. Never edit a step that has been released; see README.md beside this file.
--
-- The journal is the truth. Every table below "projection" can be dropped and rebuilt from it. A column
-- whose comment says "sealed" holds a value sealed with the file's own key (epoch, nonce, ciphertext, tag).
-- Records live clustered by their file, so that opening a file reads one run of pages in each table.

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    file BLOB NOT NULL,
    device BLOB NOT NULL,
    cseq INTEGER NOT NULL,           -- 1, 2, 3 ... per device and file
    body BLOB NOT NULL,              -- canonical bytes of the transaction
    hash BLOB NOT NULL,              -- BLAKE2b-256 of body
    user_signature BLOB NOT NULL,
    device_signature BLOB NOT NULL,
    chain BLOB NOT NULL,             -- BLAKE2b-256 of the previous chain value and hash: what anchors record
    UNIQUE (file, device, cseq)
);

CREATE TABLE member (                -- who may sign, from when; each entry chained and signed by the membership root
    n INTEGER PRIMARY KEY,
    entry BLOB NOT NULL
);

CREATE TABLE file_key (              -- a file's key, sealed to a group; destroying it erases the file's faces
    file BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    audience INTEGER NOT NULL,       -- 0 team, 1 directors
    audience_epoch INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (audience, file, epoch) -- what one audience opens stands together: a list needs thousands
) WITHOUT ROWID;

CREATE TABLE vault_info (            -- about the vault itself: training mark, recovery key typed back
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE draft (                 -- text that was being typed when the vault was locked, sealed for its author
    owner BLOB NOT NULL,
    place TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (owner, place)
) WITHOUT ROWID;

-- projection ------------------------------------------------------------------------------------------

CREATE TABLE office (
    file BLOB NOT NULL, id BLOB NOT NULL,
    name TEXT, capacity INTEGER,
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE referral (
    file BLOB NOT NULL, id BLOB NOT NULL,
    referred_on TEXT, referring_body TEXT, outcome TEXT, sex TEXT, birth_date TEXT, citizenship TEXT,
    suspected_form TEXT, external_ref TEXT, imported_row TEXT, case_file BLOB,
    person_name BLOB, alias BLOB, reporter BLOB, contact BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
-- By date for the register, and everything statistics read of a referral without its sealed columns.
CREATE INDEX referral_facts ON referral (referred_on, referring_body, outcome);
CREATE UNIQUE INDEX referral_by_external_ref ON referral (external_ref) WHERE external_ref IS NOT NULL;

CREATE TABLE case_cover (
    file BLOB NOT NULL, id BLOB NOT NULL,
    number TEXT, opened_on TEXT, worker BLOB, referral BLOB,
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX case_by_number ON case_cover (number);

CREATE TABLE person (
    file BLOB NOT NULL, id BLOB NOT NULL,
    sex TEXT, birth_date TEXT, citizenship TEXT, unaccompanied_minor TEXT,
    family_name BLOB, given_name BLOB, alias BLOB, languages BLOB, phone BLOB, address BLOB,
    safe_contact BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

-- What lists and statistics read of a person: facts and sealed names, without the rest of the faces.
CREATE INDEX person_card ON person (file, id, sex, birth_date, citizenship, family_name, given_name, alias);

CREATE TABLE accompaniment (
    file BLOB NOT NULL, id BLOB NOT NULL,
    from_day TEXT, until_day TEXT, scope TEXT, reopening INTEGER, referring_body TEXT, closure_reason TEXT,
    external_ref TEXT,
    closure_note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE exploitation_event (
    file BLOB NOT NULL, id BLOB NOT NULL,
    main INTEGER, form TEXT, sector TEXT, aggravation TEXT, from_date TEXT, until_date TEXT, country TEXT,
    place BLOB, narrative BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

-- What statistics and lists read of an event, without its sealed account.
CREATE INDEX event_facts ON exploitation_event (file, id, main, form, sector, aggravation);

CREATE TABLE status_phase (
    file BLOB NOT NULL, id BLOB NOT NULL,
    phase TEXT, from_day TEXT, until_day TEXT, requested_on TEXT, decided_on TEXT, decision TEXT,
    opinion_on TEXT, opinion TEXT,
    note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE residence_document (
    file BLOB NOT NULL, id BLOB NOT NULL,
    document TEXT, from_day TEXT, until_day TEXT, renewal INTEGER,
    number BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE INDEX document_facts ON residence_document (file, id, document, from_day, until_day, renewal);

CREATE TABLE stay (
    file BLOB NOT NULL, id BLOB NOT NULL,
    kind TEXT, from_day TEXT, until_day TEXT,
    place BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
