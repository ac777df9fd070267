-- CreateTable
CREATE TABLE "Redaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "undoneById" TEXT,
    "undoneAt" DATETIME,
    "lostAt" DATETIME,
    CONSTRAINT "Redaction_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Support" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Support_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Support_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT NOT NULL PRIMARY KEY DEFAULT 'signing',
    "key" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
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
    "supportOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    "publishedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Hearing_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Hearing" ("closesOn", "contactRequirement", "createdAt", "fourEyes", "id", "inputVisibility", "nameRequirement", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "versionId") SELECT "closesOn", "contactRequirement", "createdAt", "fourEyes", "id", "inputVisibility", "nameRequirement", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "versionId" FROM "Hearing";
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
    "councilId" TEXT,
    "editTokenHash" TEXT,
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
    CONSTRAINT "Submission_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Submission" ("ageGroup", "channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "form", "hearingId", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "onBehalfOf", "organisationName", "organisationNumber", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "senderRole", "withdrawnAt") SELECT "ageGroup", "channel", "contactEmail", "councilId", "createdAt", "editTokenHash", "form", "hearingId", "id", "idempotencyKey", "journalNumber", "languageForm", "nameIsPublic", "onBehalfOf", "organisationName", "organisationNumber", "publicState", "receivedAt", "reference", "registrarId", "removedReason", "reviewedAt", "revision", "senderKind", "senderName", "senderRole", "withdrawnAt" FROM "Submission";
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
CREATE INDEX "Redaction_inputId_idx" ON "Redaction"("inputId");

-- CreateIndex
CREATE INDEX "Support_hearingId_idx" ON "Support"("hearingId");

-- CreateIndex
CREATE UNIQUE INDEX "Support_inputId_device_key" ON "Support"("inputId", "device");
