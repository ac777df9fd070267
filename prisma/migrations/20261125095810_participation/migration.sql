-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "key" TEXT,
    "runAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedTo" DATETIME,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" DATETIME,
    "failedAt" DATETIME,
    "failure" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "to" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "listUnsubscribe" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Input" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "publicText" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "sectionKey" TEXT,
    "blockKey" TEXT,
    "elementKey" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "stance" TEXT,
    "proposedText" TEXT NOT NULL DEFAULT '',
    "leansTo" TEXT,
    "assigneeId" TEXT,
    "currentAssessmentId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Input_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Input_currentAssessmentId_fkey" FOREIGN KEY ("currentAssessmentId") REFERENCES "Assessment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Input" ("assigneeId", "blockKey", "createdAt", "currentAssessmentId", "elementKey", "hearingId", "id", "languageForm", "leansTo", "number", "publicText", "quote", "revision", "sectionKey", "submissionId", "text", "versionId") SELECT "assigneeId", "blockKey", "createdAt", "currentAssessmentId", "elementKey", "hearingId", "id", "languageForm", "leansTo", "number", "publicText", "quote", "revision", "sectionKey", "submissionId", "text", "versionId" FROM "Input";
DROP TABLE "Input";
ALTER TABLE "new_Input" RENAME TO "Input";
CREATE UNIQUE INDEX "Input_currentAssessmentId_key" ON "Input"("currentAssessmentId");
CREATE INDEX "Input_hearingId_sectionKey_idx" ON "Input"("hearingId", "sectionKey");
CREATE INDEX "Input_hearingId_assigneeId_idx" ON "Input"("hearingId", "assigneeId");
CREATE UNIQUE INDEX "Input_submissionId_number_key" ON "Input"("submissionId", "number");
CREATE TABLE "new_Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "journalNumber" TEXT NOT NULL DEFAULT '',
    "form" TEXT NOT NULL DEFAULT 'remark',
    "senderKind" TEXT NOT NULL,
    "senderName" TEXT NOT NULL DEFAULT '',
    "organisationName" TEXT NOT NULL DEFAULT '',
    "organisationNumber" TEXT NOT NULL DEFAULT '',
    "senderRole" TEXT NOT NULL DEFAULT '',
    "onBehalfOf" TEXT NOT NULL DEFAULT '',
    "ageGroup" TEXT,
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "nameIsPublic" BOOLEAN NOT NULL DEFAULT false,
    "registrarId" TEXT,
    "councilId" TEXT,
    "editTokenHash" TEXT,
    "idempotencyKey" TEXT,
    "publicState" TEXT NOT NULL DEFAULT 'visible',
    "removedReason" TEXT NOT NULL DEFAULT '',
    "reviewedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Submission_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_registrarId_fkey" FOREIGN KEY ("registrarId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Submission_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Submission" ("channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "hearingId", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "organisationName", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "withdrawnAt") SELECT "channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "hearingId", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "organisationName", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "withdrawnAt" FROM "Submission";
DROP TABLE "Submission";
ALTER TABLE "new_Submission" RENAME TO "Submission";
CREATE UNIQUE INDEX "Submission_reference_key" ON "Submission"("reference");
CREATE UNIQUE INDEX "Submission_editTokenHash_key" ON "Submission"("editTokenHash");
CREATE UNIQUE INDEX "Submission_idempotencyKey_key" ON "Submission"("idempotencyKey");
CREATE INDEX "Submission_hearingId_channel_idx" ON "Submission"("hearingId", "channel");
CREATE INDEX "Submission_hearingId_receivedAt_idx" ON "Submission"("hearingId", "receivedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_finishedAt_failedAt_runAt_idx" ON "Job"("finishedAt", "failedAt", "runAt");
