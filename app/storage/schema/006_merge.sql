-- SPDX-License-Identifier: EUPL-1.2
-- Two cases about one person: where the case taken in has gone, and the pairs that are not one person.

ALTER TABLE case_cover ADD COLUMN merged_into BLOB;
CREATE INDEX case_merged ON case_cover (merged_into) WHERE merged_into IS NOT NULL;
-- Links to a case turn when it is merged: no search through ten times as many referrals.
CREATE INDEX referral_by_case ON referral (case_file) WHERE case_file IS NOT NULL;

CREATE TABLE different_persons (
    file BLOB NOT NULL, id BLOB NOT NULL,
    one BLOB, other BLOB,
    PRIMARY KEY (file, id)
) WITHOUT ROWID;
