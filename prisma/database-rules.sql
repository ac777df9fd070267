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
