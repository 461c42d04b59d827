-- SPDX-License-Identifier: EUPL-1.2
-- Reports that have left the program to be published. A row is written once; editing or erasing cases never
-- touches it.

CREATE TABLE publication (
    file BLOB NOT NULL, id BLOB NOT NULL,
    year INTEGER, scope TEXT, cut_off TEXT, threshold INTEGER, method TEXT, version INTEGER,
    published_at TEXT,
    seed INTEGER,                    -- of the protection; never leaves the vault
    signed_reason TEXT,              -- why a director published although the quality gate was red
    figures BLOB,                    -- SHA-256 of the counts
    files TEXT,                      -- JSON: name of each written file and its SHA-256
    material BLOB,                   -- the whole report, compressed, hidden counts included
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
