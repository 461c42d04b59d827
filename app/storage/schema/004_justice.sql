-- SPDX-License-Identifier: EUPL-1.2
-- The judicial procedure of a case, and what a court or the Commission for Financial Aid was asked for.

CREATE TABLE justice_step (
    file BLOB NOT NULL, id BLOB NOT NULL,
    kind TEXT, day TEXT, body TEXT, outcome TEXT,
    reference BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE compensation (
    file BLOB NOT NULL, id BLOB NOT NULL,
    source TEXT, asked_on TEXT, decided_on TEXT, decision TEXT,
    awarded INTEGER, paid INTEGER, -- cents
    note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

-- What statistics read of them, without the sealed columns.
CREATE INDEX justice_facts ON justice_step (file, id, day, kind, outcome);
CREATE INDEX compensation_facts ON compensation (file, id, decided_on, source, decision);
