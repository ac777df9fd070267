-- CreateTable
CREATE TABLE "RegisteredParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contactName" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "languageForm" TEXT NOT NULL DEFAULT 'nn',
    "archivedAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "PartyLetter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultedPartyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "to" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asked" JSONB NOT NULL,
    "sentById" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,
    CONSTRAINT "PartyLetter_consultedPartyId_fkey" FOREIGN KEY ("consultedPartyId") REFERENCES "ConsultedParty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PartyLetter_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SilenceReason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "councilId" TEXT,
    "consultedPartyId" TEXT,
    "reason" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SilenceReason_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SilenceReason_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "SilenceReason_consultedPartyId_fkey" FOREIGN KEY ("consultedPartyId") REFERENCES "ConsultedParty" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "SilenceReason_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "councilKind" TEXT,
    "languageForm" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultedPartyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "required" BOOLEAN NOT NULL DEFAULT false,
    "options" JSONB NOT NULL DEFAULT [],
    "sectionKey" TEXT,
    CONSTRAINT "Question_consultedPartyId_fkey" FOREIGN KEY ("consultedPartyId") REFERENCES "ConsultedParty" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CouncilRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "councilId" TEXT NOT NULL,
    "consultedPartyId" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'invited',
    "joinCode" TEXT,
    "currentQuestionId" TEXT,
    "currentMemberId" TEXT,
    "thinkingAt" DATETIME,
    "togetherAt" DATETIME,
    "meetingOn" TEXT NOT NULL DEFAULT '',
    "caseNumber" TEXT NOT NULL DEFAULT '',
    "present" INTEGER,
    "seats" INTEGER,
    "conflicts" TEXT NOT NULL DEFAULT '',
    "minutesSha256" TEXT,
    "minutesName" TEXT NOT NULL DEFAULT '',
    "readyAt" DATETIME,
    "adoptedAt" DATETIME,
    "adoptedById" TEXT,
    "adoptedBy" TEXT NOT NULL DEFAULT '',
    "submittedAt" DATETIME,
    "answeredAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CouncilRound_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CouncilRound_consultedPartyId_fkey" FOREIGN KEY ("consultedPartyId") REFERENCES "ConsultedParty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CouncilRound_adoptedById_fkey" FOREIGN KEY ("adoptedById") REFERENCES "CouncilMembership" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemberLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MemberLink_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemberLink_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "CouncilMembership" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemberSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "byCode" BOOLEAN NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MemberSession_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemberSession_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "CouncilMembership" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemberAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "value" JSONB,
    "typedInById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MemberAnswer_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MemberAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MemberAnswer_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "CouncilMembership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MemberAnswer_typedInById_fkey" FOREIGN KEY ("typedInById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommonTextVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sectionKey" TEXT,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CommonTextVersion_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommonTextVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommonTextVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommonTextSource" (
    "versionId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("versionId", "answerId"),
    CONSTRAINT "CommonTextSource_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CommonTextVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommonTextSource_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "MemberAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpenItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "questionId" TEXT,
    "text" TEXT NOT NULL,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "OpenItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OpenItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "votesFor" INTEGER,
    "votesAgainst" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Proposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proposal_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dissent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "questionId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Dissent_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Dissent_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementPoint" (
    "statementId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "inputId" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "questionId"),
    CONSTRAINT "StatementPoint_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementPoint_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementPoint_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ConsultedParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "councilId" TEXT,
    "registeredPartyId" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sectionKeys" JSONB NOT NULL DEFAULT [],
    "answerBy" TEXT NOT NULL DEFAULT '',
    "invitedAt" DATETIME,
    "openedAt" DATETIME,
    "accessHash" TEXT,
    "nothingAt" DATETIME,
    "submissionId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ConsultedParty_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_registeredPartyId_fkey" FOREIGN KEY ("registeredPartyId") REFERENCES "RegisteredParty" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ConsultedParty" ("councilId", "createdAt", "email", "hearingId", "id", "name") SELECT "councilId", "createdAt", "email", "hearingId", "id", "name" FROM "ConsultedParty";
DROP TABLE "ConsultedParty";
ALTER TABLE "new_ConsultedParty" RENAME TO "ConsultedParty";
CREATE UNIQUE INDEX "ConsultedParty_accessHash_key" ON "ConsultedParty"("accessHash");
CREATE UNIQUE INDEX "ConsultedParty_submissionId_key" ON "ConsultedParty"("submissionId");
CREATE INDEX "ConsultedParty_councilId_idx" ON "ConsultedParty"("councilId");
CREATE UNIQUE INDEX "ConsultedParty_hearingId_councilId_key" ON "ConsultedParty"("hearingId", "councilId");
CREATE TABLE "new_Council" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "composition" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_Council" ("id", "kind", "languageForm", "name") SELECT "id", "kind", "languageForm", "name" FROM "Council";
DROP TABLE "Council";
ALTER TABLE "new_Council" RENAME TO "Council";
CREATE TABLE "new_CouncilMembership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "councilId" TEXT NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "termFrom" TEXT NOT NULL DEFAULT '',
    "termTo" TEXT NOT NULL DEFAULT '',
    "leftAt" DATETIME,
    CONSTRAINT "CouncilMembership_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CouncilMembership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_CouncilMembership" ("councilId", "function", "id", "name", "position", "userId") SELECT "councilId", "function", "id", "name", "position", "userId" FROM "CouncilMembership";
DROP TABLE "CouncilMembership";
ALTER TABLE "new_CouncilMembership" RENAME TO "CouncilMembership";
CREATE INDEX "CouncilMembership_councilId_position_idx" ON "CouncilMembership"("councilId", "position");
CREATE TABLE "new_Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "councilId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "roundId" TEXT,
    "meetingOn" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL,
    CONSTRAINT "Statement_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CouncilRound" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Statement" ("caseNumber", "councilId", "hearingId", "id", "meetingOn", "submissionId") SELECT "caseNumber", "councilId", "hearingId", "id", "meetingOn", "submissionId" FROM "Statement";
DROP TABLE "Statement";
ALTER TABLE "new_Statement" RENAME TO "Statement";
CREATE UNIQUE INDEX "Statement_submissionId_key" ON "Statement"("submissionId");
CREATE UNIQUE INDEX "Statement_roundId_key" ON "Statement"("roundId");
CREATE INDEX "Statement_hearingId_idx" ON "Statement"("hearingId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "RegisteredParty_name_key" ON "RegisteredParty"("name");

-- CreateIndex
CREATE INDEX "PartyLetter_consultedPartyId_sentAt_idx" ON "PartyLetter"("consultedPartyId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "SilenceReason_consultedPartyId_key" ON "SilenceReason"("consultedPartyId");

-- CreateIndex
CREATE UNIQUE INDEX "SilenceReason_hearingId_councilId_key" ON "SilenceReason"("hearingId", "councilId");

-- CreateIndex
CREATE INDEX "QuestionTemplate_councilKind_idx" ON "QuestionTemplate"("councilKind");

-- CreateIndex
CREATE UNIQUE INDEX "Question_consultedPartyId_position_key" ON "Question"("consultedPartyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilRound_consultedPartyId_key" ON "CouncilRound"("consultedPartyId");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilRound_joinCode_key" ON "CouncilRound"("joinCode");

-- CreateIndex
CREATE INDEX "CouncilRound_councilId_idx" ON "CouncilRound"("councilId");

-- CreateIndex
CREATE UNIQUE INDEX "MemberLink_secretHash_key" ON "MemberLink"("secretHash");

-- CreateIndex
CREATE INDEX "MemberLink_roundId_idx" ON "MemberLink"("roundId");

-- CreateIndex
CREATE INDEX "MemberSession_roundId_membershipId_idx" ON "MemberSession"("roundId", "membershipId");

-- CreateIndex
CREATE INDEX "MemberSession_expiresAt_idx" ON "MemberSession"("expiresAt");

-- CreateIndex
CREATE INDEX "MemberAnswer_roundId_idx" ON "MemberAnswer"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "MemberAnswer_questionId_membershipId_key" ON "MemberAnswer"("questionId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "CommonTextVersion_questionId_number_key" ON "CommonTextVersion"("questionId", "number");

-- CreateIndex
CREATE INDEX "OpenItem_roundId_idx" ON "OpenItem"("roundId");

-- CreateIndex
CREATE INDEX "Proposal_roundId_idx" ON "Proposal"("roundId");

-- CreateIndex
CREATE INDEX "Dissent_roundId_idx" ON "Dissent"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementPoint_inputId_key" ON "StatementPoint"("inputId");
