-- SPDX-License-Identifier: EUPL-1.2
-- The shelter: houses, rooms and beds of the office, who has which bed, who waits for one.

CREATE TABLE house (
    file BLOB NOT NULL, id BLOB NOT NULL,
    name BLOB, address BLOB, note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE room (
    file BLOB NOT NULL, id BLOB NOT NULL,
    house BLOB, suited_for TEXT,
    label BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE bed (                   -- days on which it can be used
    file BLOB NOT NULL, id BLOB NOT NULL,
    room BLOB, from_day TEXT, until_day TEXT,
    label BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

ALTER TABLE stay ADD COLUMN bed BLOB;
ALTER TABLE stay ADD COLUMN network_reason BLOB; -- sealed
-- Every save of a stay looks who else has the bed.
CREATE INDEX stay_by_bed ON stay (bed) WHERE bed IS NOT NULL;

CREATE TABLE waiting_entry (
    file BLOB NOT NULL, id BLOB NOT NULL,
    since TEXT, wished_from TEXT, needs TEXT, priority TEXT, ended_on TEXT, end_reason TEXT,
    note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
