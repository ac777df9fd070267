-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT,
    "formKeyHash" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "textReadAt" DATETIME,
    "textFailure" TEXT NOT NULL DEFAULT '',
    "publicState" TEXT NOT NULL DEFAULT 'hidden',
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Attachment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftStatement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DraftStatement_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "publicProposedText" TEXT NOT NULL DEFAULT '',
    "leansTo" TEXT,
    "assigneeId" TEXT,
    "dueOn" TEXT,
    "groupId" TEXT,
    "currentAssessmentId" TEXT,
    "changedSinceAnswer" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Input_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Input_currentAssessmentId_fkey" FOREIGN KEY ("currentAssessmentId") REFERENCES "Assessment" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Input_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "InputGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Input" ("assigneeId", "blockKey", "createdAt", "currentAssessmentId", "dueOn", "elementKey", "groupId", "hearingId", "id", "languageForm", "leansTo", "number", "proposedText", "publicText", "quote", "revision", "sectionKey", "stance", "submissionId", "text", "versionId") SELECT "assigneeId", "blockKey", "createdAt", "currentAssessmentId", "dueOn", "elementKey", "groupId", "hearingId", "id", "languageForm", "leansTo", "number", "proposedText", "publicText", "quote", "revision", "sectionKey", "stance", "submissionId", "text", "versionId" FROM "Input";
DROP TABLE "Input";
ALTER TABLE "new_Input" RENAME TO "Input";
CREATE UNIQUE INDEX "Input_currentAssessmentId_key" ON "Input"("currentAssessmentId");
CREATE INDEX "Input_hearingId_sectionKey_idx" ON "Input"("hearingId", "sectionKey");
CREATE INDEX "Input_hearingId_assigneeId_idx" ON "Input"("hearingId", "assigneeId");
CREATE INDEX "Input_groupId_idx" ON "Input"("groupId");
CREATE UNIQUE INDEX "Input_submissionId_number_key" ON "Input"("submissionId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Attachment_submissionId_idx" ON "Attachment"("submissionId");

-- CreateIndex
CREATE INDEX "Attachment_sha256_idx" ON "Attachment"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_formKeyHash_sha256_key" ON "Attachment"("formKeyHash", "sha256");

-- CreateIndex
CREATE INDEX "DraftStatement_updatedAt_idx" ON "DraftStatement"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DraftStatement_ownerId_hearingId_key" ON "DraftStatement"("ownerId", "hearingId");
