-- SPDX-License-Identifier: EUPL-1.2
-- Files that are kept with a case. Their contents stand beside the journal, in sealed pieces (contents.h).

CREATE TABLE attachment (
    file BLOB NOT NULL, id BLOB NOT NULL,
    kind TEXT, received_on TEXT, content BLOB, size INTEGER, text_size INTEGER, may_run INTEGER,
    title BLOB, sender BLOB, fingerprint BLOB, content_key BLOB, -- sealed
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
CREATE INDEX attachment_by_content ON attachment (content);

-- Not a projection: only the record, with the key of its content, is in the journal.
CREATE TABLE attachment_piece (
    content BLOB NOT NULL,
    part INTEGER NOT NULL,           -- 0 the document, 1 its text
    n INTEGER NOT NULL,              -- 0, 1, 2 ...
    sealed BLOB NOT NULL,            -- with the content's own key
    PRIMARY KEY (content, part, n)
);
-- What an unlock looks through for contents without a record: one line for each, not for each piece.
CREATE INDEX attachment_piece_first ON attachment_piece (content) WHERE part = 0 AND n = 0;
