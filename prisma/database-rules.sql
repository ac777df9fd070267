-- What must hold whatever the code does. Applied after every migration, because Prisma drops a table's triggers
-- whenever it redefines the table. Each rule is dropped and made anew, so this file is always what is in force.

-- A published version never changes.
DROP TRIGGER IF EXISTS plan_version_frozen;
CREATE TRIGGER plan_version_frozen BEFORE UPDATE ON "PlanVersion" WHEN OLD."publishedAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_version_kept;
CREATE TRIGGER plan_version_kept BEFORE DELETE ON "PlanVersion" WHEN OLD."publishedAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS section_frozen_insert;
CREATE TRIGGER section_frozen_insert BEFORE INSERT ON "Section" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS section_frozen_update;
CREATE TRIGGER section_frozen_update BEFORE UPDATE ON "Section" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId", NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS section_frozen_delete;
CREATE TRIGGER section_frozen_delete BEFORE DELETE ON "Section" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS block_frozen_insert;
CREATE TRIGGER block_frozen_insert BEFORE INSERT ON "Block" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS block_frozen_update;
CREATE TRIGGER block_frozen_update BEFORE UPDATE ON "Block" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId", NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS block_frozen_delete;
CREATE TRIGGER block_frozen_delete BEFORE DELETE ON "Block" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_element_frozen_insert;
CREATE TRIGGER plan_element_frozen_insert BEFORE INSERT ON "PlanElement" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_element_frozen_update;
CREATE TRIGGER plan_element_frozen_update BEFORE UPDATE ON "PlanElement" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId", NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_element_frozen_delete;
CREATE TRIGGER plan_element_frozen_delete BEFORE DELETE ON "PlanElement" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_image_frozen_insert;
CREATE TRIGGER plan_image_frozen_insert BEFORE INSERT ON "PlanImage" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_image_frozen_update;
CREATE TRIGGER plan_image_frozen_update BEFORE UPDATE ON "PlanImage" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId", NEW."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_image_frozen_delete;
CREATE TRIGGER plan_image_frozen_delete BEFORE DELETE ON "PlanImage" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" IN (OLD."versionId") AND "publishedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;

-- What was sent, answered and recorded is only ever added to.
DROP TRIGGER IF EXISTS submission_revision_append_only_update;
CREATE TRIGGER submission_revision_append_only_update BEFORE UPDATE ON "SubmissionRevision"
BEGIN SELECT RAISE(ABORT, 'SubmissionRevision is append-only'); END;
DROP TRIGGER IF EXISTS submission_revision_append_only_delete;
CREATE TRIGGER submission_revision_append_only_delete BEFORE DELETE ON "SubmissionRevision"
BEGIN SELECT RAISE(ABORT, 'SubmissionRevision is append-only'); END;
DROP TRIGGER IF EXISTS assessment_append_only_update;
CREATE TRIGGER assessment_append_only_update BEFORE UPDATE ON "Assessment"
BEGIN SELECT RAISE(ABORT, 'Assessment is append-only'); END;
DROP TRIGGER IF EXISTS assessment_append_only_delete;
CREATE TRIGGER assessment_append_only_delete BEFORE DELETE ON "Assessment"
BEGIN SELECT RAISE(ABORT, 'Assessment is append-only'); END;
DROP TRIGGER IF EXISTS audit_entry_append_only_update;
CREATE TRIGGER audit_entry_append_only_update BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
DROP TRIGGER IF EXISTS audit_entry_append_only_delete;
CREATE TRIGGER audit_entry_append_only_delete BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
-- The words of a mail are those that were queued; only emptied, when it is sent.
DROP TRIGGER IF EXISTS mail_words_kept;
CREATE TRIGGER mail_words_kept BEFORE UPDATE ON "Mail" WHEN NEW."to" <> OLD."to" OR NEW."subject" <> OLD."subject" OR (NEW."text" <> OLD."text" AND NEW."text" <> '')
BEGIN SELECT RAISE(ABORT, 'the words of a mail never change'); END;

-- INSERT OR REPLACE deletes the row it replaces without asking the rules about deleting.
DROP TRIGGER IF EXISTS section_never_replaced;
CREATE TRIGGER section_never_replaced BEFORE INSERT ON "Section" WHEN EXISTS (SELECT 1 FROM "Section" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS block_never_replaced;
CREATE TRIGGER block_never_replaced BEFORE INSERT ON "Block" WHEN EXISTS (SELECT 1 FROM "Block" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_element_never_replaced;
CREATE TRIGGER plan_element_never_replaced BEFORE INSERT ON "PlanElement" WHEN EXISTS (SELECT 1 FROM "PlanElement" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_image_never_replaced;
CREATE TRIGGER plan_image_never_replaced BEFORE INSERT ON "PlanImage" WHEN EXISTS (SELECT 1 FROM "PlanImage" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'published version is frozen'); END;
DROP TRIGGER IF EXISTS plan_version_never_replaced;
CREATE TRIGGER plan_version_never_replaced BEFORE INSERT ON "PlanVersion" WHEN EXISTS (SELECT 1 FROM "PlanVersion" WHERE "id" = NEW."id" OR ("planId" = NEW."planId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'PlanVersion is never replaced'); END;
DROP TRIGGER IF EXISTS submission_revision_never_replaced;
CREATE TRIGGER submission_revision_never_replaced BEFORE INSERT ON "SubmissionRevision" WHEN EXISTS (SELECT 1 FROM "SubmissionRevision" WHERE "id" = NEW."id" OR ("submissionId" = NEW."submissionId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'SubmissionRevision is never replaced'); END;
DROP TRIGGER IF EXISTS assessment_never_replaced;
CREATE TRIGGER assessment_never_replaced BEFORE INSERT ON "Assessment" WHEN EXISTS (SELECT 1 FROM "Assessment" WHERE "id" = NEW."id" OR ("inputId" = NEW."inputId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'Assessment is never replaced'); END;
DROP TRIGGER IF EXISTS audit_entry_never_replaced;
CREATE TRIGGER audit_entry_never_replaced BEFORE INSERT ON "AuditEntry" WHEN EXISTS (SELECT 1 FROM "AuditEntry" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'AuditEntry is never replaced'); END;
