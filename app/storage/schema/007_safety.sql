-- SPDX-License-Identifier: EUPL-1.2
-- What does no harm: risks that whoever opens the file must see first, and how the person may be reached.

CREATE TABLE risk_flag (
    file BLOB NOT NULL, id BLOB NOT NULL,
    kind TEXT, since TEXT, review_on TEXT, expires_on TEXT, removed_on TEXT,
    note BLOB, removal_reason BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

CREATE TABLE contact_rule (          -- the last one that has begun holds for its channel
    file BLOB NOT NULL, id BLOB NOT NULL,
    channel TEXT, permission TEXT, since TEXT,
    note BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;

ALTER TABLE accompaniment ADD COLUMN destination TEXT; -- given with the reason for closure
