-- CreateTable
CREATE TABLE "PartyLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultedPartyId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PartyLink_consultedPartyId_fkey" FOREIGN KEY ("consultedPartyId") REFERENCES "ConsultedParty" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "nothingAt" DATETIME,
    "submissionId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ConsultedParty_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_registeredPartyId_fkey" FOREIGN KEY ("registeredPartyId") REFERENCES "RegisteredParty" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ConsultedParty_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ConsultedParty" ("answerBy", "councilId", "createdAt", "email", "hearingId", "id", "invitedAt", "name", "nothingAt", "openedAt", "registeredPartyId", "revision", "sectionKeys", "submissionId") SELECT "answerBy", "councilId", "createdAt", "email", "hearingId", "id", "invitedAt", "name", "nothingAt", "openedAt", "registeredPartyId", "revision", "sectionKeys", "submissionId" FROM "ConsultedParty";
DROP TABLE "ConsultedParty";
ALTER TABLE "new_ConsultedParty" RENAME TO "ConsultedParty";
CREATE UNIQUE INDEX "ConsultedParty_submissionId_key" ON "ConsultedParty"("submissionId");
CREATE INDEX "ConsultedParty_councilId_idx" ON "ConsultedParty"("councilId");
CREATE UNIQUE INDEX "ConsultedParty_hearingId_councilId_key" ON "ConsultedParty"("hearingId", "councilId");
CREATE TABLE "new_QuestionTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "councilKind" TEXT,
    "languageForm" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_QuestionTemplate" ("councilKind", "id", "languageForm", "questions", "revision") SELECT "councilKind", "id", "languageForm", "questions", "revision" FROM "QuestionTemplate";
DROP TABLE "QuestionTemplate";
ALTER TABLE "new_QuestionTemplate" RENAME TO "QuestionTemplate";
CREATE INDEX "QuestionTemplate_councilKind_idx" ON "QuestionTemplate"("councilKind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "PartyLink_secretHash_key" ON "PartyLink"("secretHash");

-- CreateIndex
CREATE INDEX "PartyLink_consultedPartyId_idx" ON "PartyLink"("consultedPartyId");
