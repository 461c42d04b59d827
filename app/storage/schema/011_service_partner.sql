-- SPDX-License-Identifier: EUPL-1.2
-- Who gave a service may be a partner of the directory.

ALTER TABLE service ADD COLUMN partner BLOB;
