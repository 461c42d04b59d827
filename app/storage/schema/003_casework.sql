-- SPDX-License-Identifier: EUPL-1.2
-- The work with a person: goals, tasks, services, notes. Tasks of the office stand in its own file.

CREATE TABLE goal (
    file BLOB NOT NULL, id BLOB NOT NULL,
    pillar TEXT, agreed_on TEXT, ended_on TEXT, outcome TEXT,
    need BLOB, aim BLOB, reason BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE task (
    file BLOB NOT NULL, id BLOB NOT NULL,
    due TEXT, assignee BLOB, done_on TEXT, goal BLOB,
    what BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
-- The agenda reads what is still to be done, of all files.
CREATE INDEX task_to_do ON task (due) WHERE done_on IS NULL;

CREATE TABLE service (
    file BLOB NOT NULL, id BLOB NOT NULL,
    kind TEXT, day TEXT, minutes INTEGER, quantity INTEGER, goal BLOB,
    provider BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
CREATE INDEX service_facts ON service (file, id, kind, day, minutes, quantity);

CREATE TABLE note (                  -- does not change any more once it is signed
    file BLOB NOT NULL, id BLOB NOT NULL,
    pillar TEXT, day TEXT, author BLOB, signed_at TEXT, about BLOB, corrects BLOB,
    text BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
