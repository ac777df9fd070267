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

-- Councils: what was sent to a consulted party, and each version of a common text, is only ever added to.
DROP TRIGGER IF EXISTS party_letter_append_only_update;
CREATE TRIGGER party_letter_append_only_update BEFORE UPDATE ON "PartyLetter"
BEGIN SELECT RAISE(ABORT, 'PartyLetter is append-only'); END;
DROP TRIGGER IF EXISTS party_letter_append_only_delete;
CREATE TRIGGER party_letter_append_only_delete BEFORE DELETE ON "PartyLetter"
BEGIN SELECT RAISE(ABORT, 'PartyLetter is append-only'); END;
DROP TRIGGER IF EXISTS party_letter_never_replaced;
CREATE TRIGGER party_letter_never_replaced BEFORE INSERT ON "PartyLetter" WHEN EXISTS (SELECT 1 FROM "PartyLetter" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'PartyLetter is never replaced'); END;
DROP TRIGGER IF EXISTS common_text_version_append_only_update;
CREATE TRIGGER common_text_version_append_only_update BEFORE UPDATE ON "CommonTextVersion"
BEGIN SELECT RAISE(ABORT, 'CommonTextVersion is append-only'); END;
DROP TRIGGER IF EXISTS common_text_version_append_only_delete;
CREATE TRIGGER common_text_version_append_only_delete BEFORE DELETE ON "CommonTextVersion"
BEGIN SELECT RAISE(ABORT, 'CommonTextVersion is append-only'); END;
DROP TRIGGER IF EXISTS common_text_version_frozen;
CREATE TRIGGER common_text_version_frozen BEFORE INSERT ON "CommonTextVersion" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = NEW."roundId" AND "adoptedAt" IS NOT NULL) OR EXISTS (SELECT 1 FROM "CommonTextVersion" WHERE "id" = NEW."id" OR ("questionId" = NEW."questionId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS common_text_source_append_only_update;
CREATE TRIGGER common_text_source_append_only_update BEFORE UPDATE ON "CommonTextSource"
BEGIN SELECT RAISE(ABORT, 'CommonTextSource is append-only'); END;
DROP TRIGGER IF EXISTS common_text_source_append_only_delete;
CREATE TRIGGER common_text_source_append_only_delete BEFORE DELETE ON "CommonTextSource"
BEGIN SELECT RAISE(ABORT, 'CommonTextSource is append-only'); END;
DROP TRIGGER IF EXISTS common_text_source_frozen;
CREATE TRIGGER common_text_source_frozen BEFORE INSERT ON "CommonTextSource" WHEN EXISTS (SELECT 1 FROM "CommonTextVersion" v JOIN "CouncilRound" r ON r."id" = v."roundId" WHERE v."id" = NEW."versionId" AND r."adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS statement_point_append_only_update;
CREATE TRIGGER statement_point_append_only_update BEFORE UPDATE ON "StatementPoint"
BEGIN SELECT RAISE(ABORT, 'StatementPoint is append-only'); END;
DROP TRIGGER IF EXISTS statement_point_append_only_delete;
CREATE TRIGGER statement_point_append_only_delete BEFORE DELETE ON "StatementPoint"
BEGIN SELECT RAISE(ABORT, 'StatementPoint is append-only'); END;

-- A question that has been asked stays as it was asked.
DROP TRIGGER IF EXISTS question_frozen_insert;
CREATE TRIGGER question_frozen_insert BEFORE INSERT ON "Question" WHEN EXISTS (SELECT 1 FROM "ConsultedParty" WHERE "id" = NEW."consultedPartyId" AND "invitedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'asked question is frozen'); END;
DROP TRIGGER IF EXISTS question_frozen_update;
CREATE TRIGGER question_frozen_update BEFORE UPDATE ON "Question" WHEN EXISTS (SELECT 1 FROM "ConsultedParty" WHERE "id" IN (OLD."consultedPartyId", NEW."consultedPartyId") AND "invitedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'asked question is frozen'); END;
DROP TRIGGER IF EXISTS question_frozen_delete;
CREATE TRIGGER question_frozen_delete BEFORE DELETE ON "Question" WHEN EXISTS (SELECT 1 FROM "ConsultedParty" WHERE "id" = OLD."consultedPartyId" AND "invitedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'asked question is frozen'); END;
DROP TRIGGER IF EXISTS consulted_party_kept;
CREATE TRIGGER consulted_party_kept BEFORE DELETE ON "ConsultedParty" WHEN OLD."invitedAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an invited party stays'); END;

-- From the adoption on, a round's text and what belongs to it cannot change.
DROP TRIGGER IF EXISTS member_answer_frozen_insert;
CREATE TRIGGER member_answer_frozen_insert BEFORE INSERT ON "MemberAnswer" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = NEW."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS member_answer_frozen_update;
CREATE TRIGGER member_answer_frozen_update BEFORE UPDATE ON "MemberAnswer" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS member_answer_kept;
CREATE TRIGGER member_answer_kept BEFORE DELETE ON "MemberAnswer"
BEGIN SELECT RAISE(ABORT, 'what a member said stays'); END;
DROP TRIGGER IF EXISTS open_item_frozen_insert;
CREATE TRIGGER open_item_frozen_insert BEFORE INSERT ON "OpenItem" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = NEW."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS open_item_frozen_update;
CREATE TRIGGER open_item_frozen_update BEFORE UPDATE ON "OpenItem" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS open_item_kept;
CREATE TRIGGER open_item_kept BEFORE DELETE ON "OpenItem"
BEGIN SELECT RAISE(ABORT, 'open items are closed, not deleted'); END;
DROP TRIGGER IF EXISTS proposal_frozen_insert;
CREATE TRIGGER proposal_frozen_insert BEFORE INSERT ON "Proposal" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = NEW."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS proposal_frozen_update;
CREATE TRIGGER proposal_frozen_update BEFORE UPDATE ON "Proposal" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS proposal_frozen_delete;
CREATE TRIGGER proposal_frozen_delete BEFORE DELETE ON "Proposal" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS dissent_frozen_insert;
CREATE TRIGGER dissent_frozen_insert BEFORE INSERT ON "Dissent" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = NEW."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS dissent_frozen_update;
CREATE TRIGGER dissent_frozen_update BEFORE UPDATE ON "Dissent" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS dissent_frozen_delete;
CREATE TRIGGER dissent_frozen_delete BEFORE DELETE ON "Dissent" WHEN EXISTS (SELECT 1 FROM "CouncilRound" WHERE "id" = OLD."roundId" AND "adoptedAt" IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'adopted text is frozen'); END;
DROP TRIGGER IF EXISTS council_round_adoption_frozen;
CREATE TRIGGER council_round_adoption_frozen BEFORE UPDATE ON "CouncilRound" WHEN OLD."adoptedAt" IS NOT NULL AND (
  NEW."adoptedAt" IS NOT OLD."adoptedAt" OR NEW."adoptedById" IS NOT OLD."adoptedById" OR NEW."adoptedBy" IS NOT OLD."adoptedBy"
  OR NEW."meetingOn" IS NOT OLD."meetingOn" OR NEW."caseNumber" IS NOT OLD."caseNumber" OR NEW."present" IS NOT OLD."present"
  OR NEW."seats" IS NOT OLD."seats" OR NEW."conflicts" IS NOT OLD."conflicts"
  OR NEW."councilId" IS NOT OLD."councilId" OR NEW."consultedPartyId" IS NOT OLD."consultedPartyId"
  OR NEW."stage" NOT IN ('adopted', 'submitted') OR (OLD."stage" = 'submitted' AND NEW."stage" <> 'submitted')
  OR (OLD."submittedAt" IS NOT NULL AND (NEW."minutesSha256" IS NOT OLD."minutesSha256" OR NEW."submittedAt" IS NOT OLD."submittedAt")))
BEGIN SELECT RAISE(ABORT, 'adoption is frozen'); END;
DROP TRIGGER IF EXISTS council_round_kept;
CREATE TRIGGER council_round_kept BEFORE DELETE ON "CouncilRound"
BEGIN SELECT RAISE(ABORT, 'a round stays'); END;
-- What planners and experts said about an input is only ever added to.
DROP TRIGGER IF EXISTS assessment_review_append_only_update;
CREATE TRIGGER assessment_review_append_only_update BEFORE UPDATE ON "AssessmentReview"
BEGIN SELECT RAISE(ABORT, 'AssessmentReview is append-only'); END;
DROP TRIGGER IF EXISTS assessment_review_append_only_delete;
CREATE TRIGGER assessment_review_append_only_delete BEFORE DELETE ON "AssessmentReview"
BEGIN SELECT RAISE(ABORT, 'AssessmentReview is append-only'); END;
DROP TRIGGER IF EXISTS assessment_review_never_replaced;
CREATE TRIGGER assessment_review_never_replaced BEFORE INSERT ON "AssessmentReview" WHEN EXISTS (SELECT 1 FROM "AssessmentReview" WHERE "id" = NEW."id" OR "assessmentId" = NEW."assessmentId")
BEGIN SELECT RAISE(ABORT, 'AssessmentReview is never replaced'); END;
DROP TRIGGER IF EXISTS group_answer_append_only_update;
CREATE TRIGGER group_answer_append_only_update BEFORE UPDATE ON "GroupAnswer"
BEGIN SELECT RAISE(ABORT, 'GroupAnswer is append-only'); END;
DROP TRIGGER IF EXISTS group_answer_append_only_delete;
CREATE TRIGGER group_answer_append_only_delete BEFORE DELETE ON "GroupAnswer"
BEGIN SELECT RAISE(ABORT, 'GroupAnswer is append-only'); END;
DROP TRIGGER IF EXISTS group_answer_never_replaced;
CREATE TRIGGER group_answer_never_replaced BEFORE INSERT ON "GroupAnswer" WHEN EXISTS (SELECT 1 FROM "GroupAnswer" WHERE "id" = NEW."id" OR ("groupId" = NEW."groupId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'GroupAnswer is never replaced'); END;
DROP TRIGGER IF EXISTS internal_note_append_only_update;
CREATE TRIGGER internal_note_append_only_update BEFORE UPDATE ON "InternalNote"
BEGIN SELECT RAISE(ABORT, 'InternalNote is append-only'); END;
DROP TRIGGER IF EXISTS internal_note_append_only_delete;
CREATE TRIGGER internal_note_append_only_delete BEFORE DELETE ON "InternalNote"
BEGIN SELECT RAISE(ABORT, 'InternalNote is append-only'); END;
DROP TRIGGER IF EXISTS internal_note_never_replaced;
CREATE TRIGGER internal_note_never_replaced BEFORE INSERT ON "InternalNote" WHEN EXISTS (SELECT 1 FROM "InternalNote" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'InternalNote is never replaced'); END;
DROP TRIGGER IF EXISTS expert_answer_append_only_update;
CREATE TRIGGER expert_answer_append_only_update BEFORE UPDATE ON "ExpertAnswer"
BEGIN SELECT RAISE(ABORT, 'ExpertAnswer is append-only'); END;
DROP TRIGGER IF EXISTS expert_answer_append_only_delete;
CREATE TRIGGER expert_answer_append_only_delete BEFORE DELETE ON "ExpertAnswer"
BEGIN SELECT RAISE(ABORT, 'ExpertAnswer is append-only'); END;
DROP TRIGGER IF EXISTS expert_answer_never_replaced;
CREATE TRIGGER expert_answer_never_replaced BEFORE INSERT ON "ExpertAnswer" WHEN EXISTS (SELECT 1 FROM "ExpertAnswer" WHERE "id" = NEW."id" OR ("requestId" = NEW."requestId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'ExpertAnswer is never replaced'); END;

-- A report that was made stays what it was.
DROP TRIGGER IF EXISTS report_file_frozen;
CREATE TRIGGER report_file_frozen BEFORE UPDATE ON "ReportFile" WHEN OLD."finishedAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a report that was made is frozen'); END;
DROP TRIGGER IF EXISTS report_file_kept;
CREATE TRIGGER report_file_kept BEFORE DELETE ON "ReportFile"
BEGIN SELECT RAISE(ABORT, 'ReportFile is never deleted'); END;

-- The planners' list: one narrow row for each input, with all that filters and orders ask for, so that 20,000 of them are
-- listed, counted and walked within milliseconds. Kept by the database itself; read by triage/listing.server.ts only.
DROP VIEW IF EXISTS "InputListingNow";
CREATE TABLE IF NOT EXISTS "InputListing" (
  "id" INTEGER PRIMARY KEY, "inputId" TEXT NOT NULL UNIQUE, "hearingId" TEXT NOT NULL,
  -- Position of its section in the plan; -1 for the plan as a whole, last where the version has no such section.
  "place" INTEGER NOT NULL,
  "receivedAt" TEXT NOT NULL, "submissionId" TEXT NOT NULL, "number" INTEGER NOT NULL, "sectionKey" TEXT,
  "channel" TEXT NOT NULL, "senderKind" TEXT NOT NULL, "ageGroup" TEXT, "stance" TEXT,
  "withdrawn" INTEGER NOT NULL, "waits" INTEGER NOT NULL,
  -- Its sender changed it after it was answered.
  "changed" INTEGER NOT NULL,
  "assigneeId" TEXT, "dueOn" TEXT, "groupId" TEXT, "outcome" TEXT,
  -- open: no outcome, or sent back to its author. proposed: waits for a second pair of eyes. done. withdrawn: needs none.
  "state" TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS "InputListing_plan" ON "InputListing" ("hearingId", "place", "receivedAt", "submissionId", "number");
CREATE INDEX IF NOT EXISTS "InputListing_received" ON "InputListing" ("hearingId", "receivedAt", "submissionId", "number");
CREATE INDEX IF NOT EXISTS "InputListing_state" ON "InputListing" ("hearingId", "state", "assigneeId", "dueOn");
CREATE INDEX IF NOT EXISTS "InputListing_submission" ON "InputListing" ("submissionId");
CREATE VIEW "InputListingNow" AS SELECT
  i."id" AS "inputId", i."hearingId", CASE WHEN i."sectionKey" IS NULL THEN -1 ELSE ifnull(s."position", 1000000) END AS "place",
  u."receivedAt", i."submissionId", i."number", i."sectionKey", u."channel", u."senderKind", u."ageGroup", i."stance",
  u."withdrawnAt" IS NOT NULL OR i."withdrawnAt" IS NOT NULL AS "withdrawn",
  u."reviewedAt" IS NULL AND u."withdrawnAt" IS NULL AND u."publicState" = 'visible' AS "waits", i."changedSinceAnswer" AS "changed",
  i."assigneeId", i."dueOn", i."groupId", a."outcome",
  CASE WHEN u."withdrawnAt" IS NOT NULL OR i."withdrawnAt" IS NOT NULL THEN 'withdrawn' WHEN a."outcome" IS NULL OR (h."fourEyes" AND r."verdict" = 'returned') THEN 'open'
    WHEN h."fourEyes" AND r."verdict" IS NULL THEN 'proposed' ELSE 'done' END AS "state"
FROM "Input" i JOIN "Submission" u ON u."id" = i."submissionId" JOIN "Hearing" h ON h."id" = i."hearingId"
LEFT JOIN "Section" s ON s."versionId" = i."versionId" AND s."key" = i."sectionKey"
LEFT JOIN "Assessment" a ON a."id" = i."currentAssessmentId" LEFT JOIN "AssessmentReview" r ON r."assessmentId" = a."id";

-- Words in what was said, in who said it and in the address that people write: parts of words too, because Norwegian
-- joins words. Only triage/listing.server.ts asks it.
DROP VIEW IF EXISTS "InputWordsNow";
CREATE VIRTUAL TABLE IF NOT EXISTS "InputWords" USING fts5("text", "sender", "address", content='', contentless_delete=1, tokenize='trigram');
CREATE VIEW "InputWordsNow" AS SELECT l."id", l."inputId", l."submissionId", i."text",
  u."senderName" || ' ' || u."organisationName" || ' ' || ifnull(c."name", '') AS "sender", u."reference" || '-' || i."number" AS "address", u."councilId"
FROM "InputListing" l JOIN "Input" i ON i."id" = l."inputId" JOIN "Submission" u ON u."id" = i."submissionId"
LEFT JOIN "Council" c ON c."id" = u."councilId";

DROP TRIGGER IF EXISTS input_listed;
CREATE TRIGGER input_listed AFTER INSERT ON "Input"
BEGIN
  INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE "inputId" = NEW."id"
  ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
  INSERT INTO "InputWords" (rowid, "text", "sender", "address") SELECT "id", "text", "sender", "address" FROM "InputWordsNow" WHERE "inputId" = NEW."id";
END;
DROP TRIGGER IF EXISTS input_listed_anew;
CREATE TRIGGER input_listed_anew AFTER UPDATE OF "number", "sectionKey", "versionId", "stance", "assigneeId", "dueOn", "groupId", "currentAssessmentId", "withdrawnAt", "changedSinceAnswer" ON "Input"
BEGIN
  INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE "inputId" = NEW."id"
  ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
END;
DROP TRIGGER IF EXISTS input_words_anew;
CREATE TRIGGER input_words_anew AFTER UPDATE OF "text", "number" ON "Input"
BEGIN
  DELETE FROM "InputWords" WHERE rowid IN (SELECT l."id" FROM "InputListing" l WHERE l."inputId" = NEW."id");
  INSERT INTO "InputWords" (rowid, "text", "sender", "address") SELECT "id", "text", "sender", "address" FROM "InputWordsNow" WHERE "inputId" = NEW."id";
END;
DROP TRIGGER IF EXISTS input_unlisted;
CREATE TRIGGER input_unlisted AFTER DELETE ON "Input"
BEGIN
  DELETE FROM "InputWords" WHERE rowid IN (SELECT "id" FROM "InputListing" WHERE "inputId" = OLD."id");
  DELETE FROM "InputListing" WHERE "inputId" = OLD."id";
END;
DROP TRIGGER IF EXISTS submission_listed_anew;
CREATE TRIGGER submission_listed_anew AFTER UPDATE OF "receivedAt", "channel", "senderKind", "ageGroup", "withdrawnAt", "reviewedAt", "publicState" ON "Submission"
BEGIN
  INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE "submissionId" = NEW."id"
  ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
END;
DROP TRIGGER IF EXISTS submission_words_anew;
CREATE TRIGGER submission_words_anew AFTER UPDATE OF "senderName", "organisationName", "councilId" ON "Submission"
BEGIN
  DELETE FROM "InputWords" WHERE rowid IN (SELECT l."id" FROM "InputListing" l WHERE l."submissionId" = NEW."id");
  INSERT INTO "InputWords" (rowid, "text", "sender", "address") SELECT "id", "text", "sender", "address" FROM "InputWordsNow" WHERE "submissionId" = NEW."id";
END;
DROP TRIGGER IF EXISTS council_words_anew;
CREATE TRIGGER council_words_anew AFTER UPDATE OF "name" ON "Council"
BEGIN
  DELETE FROM "InputWords" WHERE rowid IN (SELECT l."id" FROM "InputListing" l WHERE l."submissionId" IN (SELECT "id" FROM "Submission" WHERE "councilId" = NEW."id"));
  INSERT INTO "InputWords" (rowid, "text", "sender", "address") SELECT "id", "text", "sender", "address" FROM "InputWordsNow" WHERE "submissionId" IN (SELECT "id" FROM "Submission" WHERE "councilId" = NEW."id");
END;
DROP TRIGGER IF EXISTS review_listed;
CREATE TRIGGER review_listed AFTER INSERT ON "AssessmentReview"
BEGIN
  INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE "inputId" IN (SELECT "id" FROM "Input" WHERE "currentAssessmentId" = NEW."assessmentId")
  ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
END;
DROP TRIGGER IF EXISTS four_eyes_listed;
CREATE TRIGGER four_eyes_listed AFTER UPDATE OF "fourEyes" ON "Hearing" WHEN OLD."fourEyes" <> NEW."fourEyes"
BEGIN
  INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE "hearingId" = NEW."id"
  ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
END;

-- What came in before these rules, or while they were being changed.
INSERT INTO "InputListing" ("inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state") SELECT "inputId", "hearingId", "place", "receivedAt", "submissionId", "number", "sectionKey", "channel", "senderKind", "ageGroup", "stance", "withdrawn", "waits", "changed", "assigneeId", "dueOn", "groupId", "outcome", "state" FROM "InputListingNow" WHERE true
ON CONFLICT ("inputId") DO UPDATE SET "hearingId" = excluded."hearingId", "place" = excluded."place", "receivedAt" = excluded."receivedAt", "submissionId" = excluded."submissionId", "number" = excluded."number", "sectionKey" = excluded."sectionKey", "channel" = excluded."channel", "senderKind" = excluded."senderKind", "ageGroup" = excluded."ageGroup", "stance" = excluded."stance", "withdrawn" = excluded."withdrawn", "waits" = excluded."waits", "changed" = excluded."changed", "assigneeId" = excluded."assigneeId", "dueOn" = excluded."dueOn", "groupId" = excluded."groupId", "outcome" = excluded."outcome", "state" = excluded."state";
INSERT INTO "InputWords" (rowid, "text", "sender", "address") SELECT "id", "text", "sender", "address" FROM "InputWordsNow" WHERE "id" NOT IN (SELECT rowid FROM "InputWords");

-- A redaction is kept with who made it; undoing it, or losing its words, is added.
DROP TRIGGER IF EXISTS redaction_kept;
CREATE TRIGGER redaction_kept BEFORE DELETE ON "Redaction"
BEGIN SELECT RAISE(ABORT, 'Redaction is append-only'); END;
DROP TRIGGER IF EXISTS redaction_stands;
CREATE TRIGGER redaction_stands BEFORE UPDATE ON "Redaction" WHEN OLD."inputId" IS NOT NEW."inputId" OR OLD."field" IS NOT NEW."field" OR OLD."revisionNumber" IS NOT NEW."revisionNumber" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."reason" IS NOT NEW."reason" OR OLD."note" IS NOT NEW."note" OR OLD."createdById" IS NOT NEW."createdById" OR OLD."createdAt" IS NOT NEW."createdAt" OR (OLD."undoneAt" IS NOT NULL AND OLD."undoneAt" IS NOT NEW."undoneAt") OR (OLD."undoneById" IS NOT NULL AND OLD."undoneById" IS NOT NEW."undoneById")
BEGIN SELECT RAISE(ABORT, 'Redaction is append-only'); END;
-- What was said in a workshop is never deleted, unless it was only a rehearsal; what was handed in never changes.
DROP TRIGGER IF EXISTS note_kept;
CREATE TRIGGER note_kept BEFORE DELETE ON "Note" WHEN (SELECT "rehearsalOfId" FROM "Workshop" WHERE "id" = OLD."workshopId") IS NULL
BEGIN SELECT RAISE(ABORT, 'Note is never deleted'); END;
DROP TRIGGER IF EXISTS note_handed_in_frozen;
CREATE TRIGGER note_handed_in_frozen BEFORE UPDATE ON "Note" WHEN OLD."inputId" IS NOT NULL AND (NEW."text" IS NOT OLD."text" OR NEW."inputId" IS NOT OLD."inputId" OR NEW."workshopId" IS NOT OLD."workshopId")
BEGIN SELECT RAISE(ABORT, 'a note that was handed in is frozen'); END;
DROP TRIGGER IF EXISTS workshop_action_kept;
CREATE TRIGGER workshop_action_kept BEFORE DELETE ON "WorkshopAction" WHEN (SELECT "rehearsalOfId" FROM "Workshop" WHERE "id" = OLD."workshopId") IS NULL
BEGIN SELECT RAISE(ABORT, 'WorkshopAction is never deleted'); END;
DROP TRIGGER IF EXISTS workshop_action_append_only;
CREATE TRIGGER workshop_action_append_only BEFORE UPDATE ON "WorkshopAction" WHEN NEW."changes" IS NOT OLD."changes" OR NEW."kind" IS NOT OLD."kind" OR NEW."number" IS NOT OLD."number"
BEGIN SELECT RAISE(ABORT, 'WorkshopAction is append-only'); END;
DROP TRIGGER IF EXISTS workshop_rehearsal_for_ever;
CREATE TRIGGER workshop_rehearsal_for_ever BEFORE UPDATE ON "Workshop" WHEN NEW."rehearsalOfId" IS NOT OLD."rehearsalOfId"
BEGIN SELECT RAISE(ABORT, 'a workshop never becomes a rehearsal, nor a rehearsal a workshop'); END;

-- A file that was sent stays, with the name and the bytes it was sent with.
DROP TRIGGER IF EXISTS attachment_sent_stays;
CREATE TRIGGER attachment_sent_stays BEFORE DELETE ON "Attachment" WHEN OLD."submissionId" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sent Attachment is never deleted'); END;
DROP TRIGGER IF EXISTS attachment_sent_unchanged;
CREATE TRIGGER attachment_sent_unchanged BEFORE UPDATE ON "Attachment" WHEN OLD."submissionId" IS NOT NULL AND (
  NEW."submissionId" IS NOT OLD."submissionId" OR NEW."sha256" <> OLD."sha256" OR NEW."fileName" <> OLD."fileName" OR
  NEW."contentType" <> OLD."contentType" OR NEW."size" <> OLD."size")
BEGIN SELECT RAISE(ABORT, 'a sent Attachment never changes'); END;

-- Answers: what was published stands as it was published.
DROP TRIGGER IF EXISTS published_answer_append_only_update;
CREATE TRIGGER published_answer_append_only_update BEFORE UPDATE ON "PublishedAnswer"
BEGIN SELECT RAISE(ABORT, 'PublishedAnswer is append-only'); END;
DROP TRIGGER IF EXISTS published_answer_append_only_delete;
CREATE TRIGGER published_answer_append_only_delete BEFORE DELETE ON "PublishedAnswer"
BEGIN SELECT RAISE(ABORT, 'PublishedAnswer is append-only'); END;
DROP TRIGGER IF EXISTS published_answer_never_replaced;
CREATE TRIGGER published_answer_never_replaced BEFORE INSERT ON "PublishedAnswer" WHEN EXISTS (SELECT 1 FROM "PublishedAnswer" WHERE "id" = NEW."id" OR "assessmentId" = NEW."assessmentId" OR ("inputId" = NEW."inputId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'PublishedAnswer is never replaced'); END;
