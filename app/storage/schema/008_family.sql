-- SPDX-License-Identifier: EUPL-1.2
-- Who exploited people, and whom a person belongs to. Perpetrators belong to the office, not to a case, so that several
-- cases can name one.

ALTER TABLE exploitation_event ADD COLUMN means TEXT;
ALTER TABLE exploitation_event ADD COLUMN region TEXT;
ALTER TABLE exploitation_event ADD COLUMN workplace BLOB; -- sealed

CREATE TABLE perpetrator (
    file BLOB NOT NULL, id BLOB NOT NULL,
    sex TEXT, citizenship TEXT,
    name BLOB, aliases BLOB, phones BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE involvement (           -- of a perpetrator, in what happened to the person of the file
    file BLOB NOT NULL, id BLOB NOT NULL,
    perpetrator BLOB, event BLOB, roles TEXT, relation TEXT,
    note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
CREATE INDEX involvement_by_perpetrator ON involvement (perpetrator, file) WHERE perpetrator IS NOT NULL;

CREATE TABLE relative (              -- written down in one of two files, read in both
    file BLOB NOT NULL, id BLOB NOT NULL,
    relation TEXT, client BLOB, sex TEXT, birth_date TEXT, dependant INTEGER,
    name BLOB, contact BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
CREATE INDEX relative_by_client ON relative (client) WHERE client IS NOT NULL;
-- What statistics read of them, without the sealed columns.
CREATE INDEX dependant_facts ON relative (file, id, relation, birth_date) WHERE dependant = 1 AND client IS NULL;

CREATE TABLE household_spell (
    file BLOB NOT NULL, id BLOB NOT NULL,
    relative BLOB, from_day TEXT, until_day TEXT,
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
