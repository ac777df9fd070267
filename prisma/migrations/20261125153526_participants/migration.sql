-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ParticipantSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participantId" TEXT NOT NULL,
    "providerSession" TEXT,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ParticipantSession_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DraftStatement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DraftStatement_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftStatement_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_DraftStatement" ("createdAt", "fields", "hearingId", "id", "ownerId", "revision", "updatedAt") SELECT "createdAt", "fields", "hearingId", "id", "ownerId", "revision", "updatedAt" FROM "DraftStatement";
DROP TABLE "DraftStatement";
ALTER TABLE "new_DraftStatement" RENAME TO "DraftStatement";
CREATE INDEX "DraftStatement_updatedAt_idx" ON "DraftStatement"("updatedAt");
CREATE UNIQUE INDEX "DraftStatement_ownerId_hearingId_key" ON "DraftStatement"("ownerId", "hearingId");
CREATE TABLE "new_Hearing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "versionId" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "closesOn" TEXT NOT NULL,
    "shortPeriodReason" TEXT NOT NULL DEFAULT '',
    "inputVisibility" TEXT NOT NULL DEFAULT 'atOnce',
    "nameRequirement" TEXT NOT NULL DEFAULT 'optional',
    "contactRequirement" TEXT NOT NULL DEFAULT 'optional',
    "fourEyes" BOOLEAN NOT NULL DEFAULT false,
    "namesShown" BOOLEAN NOT NULL DEFAULT true,
    "signIn" TEXT NOT NULL DEFAULT 'offered',
    "supportOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    "publishedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Hearing_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Hearing" ("closesOn", "contactRequirement", "createdAt", "fourEyes", "id", "inputVisibility", "nameRequirement", "namesShown", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "supportOpen", "versionId") SELECT "closesOn", "contactRequirement", "createdAt", "fourEyes", "id", "inputVisibility", "nameRequirement", "namesShown", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "supportOpen", "versionId" FROM "Hearing";
DROP TABLE "Hearing";
ALTER TABLE "new_Hearing" RENAME TO "Hearing";
CREATE UNIQUE INDEX "Hearing_planId_number_key" ON "Hearing"("planId", "number");
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
    "participantId" TEXT,
    "councilId" TEXT,
    "editTokenHash" TEXT,
    "nextTokenHash" TEXT,
    "idempotencyKey" TEXT,
    "publicState" TEXT NOT NULL DEFAULT 'visible',
    "removedReason" TEXT NOT NULL DEFAULT '',
    "reviewedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "heldAt" DATETIME,
    "heldReason" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Submission_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_registrarId_fkey" FOREIGN KEY ("registrarId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Submission_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Submission_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Submission" ("ageGroup", "channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "form", "hearingId", "heldAt", "heldReason", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "nextTokenHash", "onBehalfOf", "organisationName", "organisationNumber", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "senderRole", "withdrawnAt") SELECT "ageGroup", "channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "form", "hearingId", "heldAt", "heldReason", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "nextTokenHash", "onBehalfOf", "organisationName", "organisationNumber", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "senderRole", "withdrawnAt" FROM "Submission";
DROP TABLE "Submission";
ALTER TABLE "new_Submission" RENAME TO "Submission";
CREATE UNIQUE INDEX "Submission_reference_key" ON "Submission"("reference");
CREATE UNIQUE INDEX "Submission_editTokenHash_key" ON "Submission"("editTokenHash");
CREATE UNIQUE INDEX "Submission_nextTokenHash_key" ON "Submission"("nextTokenHash");
CREATE UNIQUE INDEX "Submission_idempotencyKey_key" ON "Submission"("idempotencyKey");
CREATE INDEX "Submission_hearingId_channel_idx" ON "Submission"("hearingId", "channel");
CREATE INDEX "Submission_hearingId_receivedAt_idx" ON "Submission"("hearingId", "receivedAt");
CREATE INDEX "Submission_participantId_idx" ON "Submission"("participantId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Participant_subjectHash_key" ON "Participant"("subjectHash");

-- CreateIndex
CREATE INDEX "ParticipantSession_providerSession_idx" ON "ParticipantSession"("providerSession");

-- CreateIndex
CREATE INDEX "ParticipantSession_expiresAt_idx" ON "ParticipantSession"("expiresAt");
