-- CreateTable
CREATE TABLE "AssessmentReview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assessmentId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AssessmentReview_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AssessmentReview_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InputGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "InputGroup_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasoning" TEXT NOT NULL DEFAULT '',
    "planChange" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "GroupAnswer_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "InputGroup" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GroupAnswer_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LikenessProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "key" TEXT NOT NULL,
    "inputIds" JSONB NOT NULL,
    "basis" JSONB NOT NULL,
    "methodVersion" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "LikenessProposal_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Split" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "sentPoint" INTEGER NOT NULL,
    "sentRevision" INTEGER NOT NULL,
    "restSeenById" TEXT,
    "restSeenAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Split_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Split_restSeenById_fkey" FOREIGN KEY ("restSeenById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SplitMark" (
    "inputId" TEXT NOT NULL PRIMARY KEY,
    "splitId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "SplitMark_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SplitMark_splitId_fkey" FOREIGN KEY ("splitId") REFERENCES "Split" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InternalNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "InternalNote_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "InternalNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteMention" (
    "noteId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "seenAt" DATETIME,

    PRIMARY KEY ("noteId", "userId"),
    CONSTRAINT "NoteMention_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "InternalNote" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NoteMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExpertRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "expertName" TEXT NOT NULL,
    "expertEmail" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ExpertRequest_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExpertRequest_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExpertAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ExpertAnswer_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ExpertRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Boilerplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Boilerplate_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BoilerplateUse" (
    "boilerplateId" TEXT NOT NULL,
    "inputId" TEXT NOT NULL,
    "usedRevision" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("boilerplateId", "inputId"),
    CONSTRAINT "BoilerplateUse_boilerplateId_fkey" FOREIGN KEY ("boilerplateId") REFERENCES "Boilerplate" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BoilerplateUse_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SavedView_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TriageChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "undoneById" TEXT,
    CONSTRAINT "TriageChange_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TriageChange_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TriageChangeInput" (
    "changeId" TEXT NOT NULL,
    "inputId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "before" JSONB NOT NULL,

    PRIMARY KEY ("changeId", "inputId"),
    CONSTRAINT "TriageChangeInput_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "TriageChange" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TriageChangeInput_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThemeProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "inputId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "basis" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ThemeProposal_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ThemeProposal_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HearingFinish" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "finishedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedById" TEXT NOT NULL,
    "reopenedAt" DATETIME,
    "reopenedById" TEXT,
    "reopenReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "HearingFinish_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT,
    "reasoning" TEXT NOT NULL DEFAULT '',
    "planChange" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT,
    "groupAnswerId" TEXT,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Assessment_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assessment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assessment_groupAnswerId_fkey" FOREIGN KEY ("groupAnswerId") REFERENCES "GroupAnswer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Assessment" ("authorId", "createdAt", "id", "inputId", "number", "outcome", "planChange", "reasoning") SELECT "authorId", "createdAt", "id", "inputId", "number", "outcome", "planChange", "reasoning" FROM "Assessment";
DROP TABLE "Assessment";
ALTER TABLE "new_Assessment" RENAME TO "Assessment";
CREATE INDEX "Assessment_outcome_idx" ON "Assessment"("outcome");
CREATE INDEX "Assessment_groupAnswerId_idx" ON "Assessment"("groupAnswerId");
CREATE UNIQUE INDEX "Assessment_inputId_number_key" ON "Assessment"("inputId", "number");
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    "publishedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Hearing_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Hearing" ("closesOn", "contactRequirement", "createdAt", "id", "inputVisibility", "nameRequirement", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "versionId") SELECT "closesOn", "contactRequirement", "createdAt", "id", "inputVisibility", "nameRequirement", "number", "opensOn", "planId", "publishedAt", "publishedById", "revision", "shortPeriodReason", "versionId" FROM "Hearing";
DROP TABLE "Hearing";
ALTER TABLE "new_Hearing" RENAME TO "Hearing";
CREATE UNIQUE INDEX "Hearing_planId_number_key" ON "Hearing"("planId", "number");
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
    "dueOn" TEXT,
    "groupId" TEXT,
    "currentAssessmentId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Input_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PlanVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Input_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Input_currentAssessmentId_fkey" FOREIGN KEY ("currentAssessmentId") REFERENCES "Assessment" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Input_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "InputGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Input" ("assigneeId", "blockKey", "createdAt", "currentAssessmentId", "elementKey", "hearingId", "id", "languageForm", "leansTo", "number", "proposedText", "publicText", "quote", "revision", "sectionKey", "stance", "submissionId", "text", "versionId") SELECT "assigneeId", "blockKey", "createdAt", "currentAssessmentId", "elementKey", "hearingId", "id", "languageForm", "leansTo", "number", "proposedText", "publicText", "quote", "revision", "sectionKey", "stance", "submissionId", "text", "versionId" FROM "Input";
DROP TABLE "Input";
ALTER TABLE "new_Input" RENAME TO "Input";
CREATE UNIQUE INDEX "Input_currentAssessmentId_key" ON "Input"("currentAssessmentId");
CREATE INDEX "Input_hearingId_sectionKey_idx" ON "Input"("hearingId", "sectionKey");
CREATE INDEX "Input_hearingId_assigneeId_idx" ON "Input"("hearingId", "assigneeId");
CREATE INDEX "Input_groupId_idx" ON "Input"("groupId");
CREATE UNIQUE INDEX "Input_submissionId_number_key" ON "Input"("submissionId", "number");
CREATE TABLE "new_Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "colour" TEXT NOT NULL DEFAULT '',
    "assigneeId" TEXT,
    "rule" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Theme_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Theme_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Theme_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Theme" ("description", "id", "name", "parentId", "planId", "position", "revision") SELECT "description", "id", "name", "parentId", "planId", "position", "revision" FROM "Theme";
DROP TABLE "Theme";
ALTER TABLE "new_Theme" RENAME TO "Theme";
CREATE UNIQUE INDEX "Theme_planId_name_key" ON "Theme"("planId", "name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentReview_assessmentId_key" ON "AssessmentReview"("assessmentId");

-- CreateIndex
CREATE INDEX "InputGroup_hearingId_idx" ON "InputGroup"("hearingId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupAnswer_groupId_number_key" ON "GroupAnswer"("groupId", "number");

-- CreateIndex
CREATE INDEX "LikenessProposal_hearingId_state_kind_idx" ON "LikenessProposal"("hearingId", "state", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "LikenessProposal_hearingId_key_key" ON "LikenessProposal"("hearingId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Split_submissionId_sentPoint_key" ON "Split"("submissionId", "sentPoint");

-- CreateIndex
CREATE INDEX "SplitMark_splitId_start_idx" ON "SplitMark"("splitId", "start");

-- CreateIndex
CREATE INDEX "InternalNote_inputId_createdAt_idx" ON "InternalNote"("inputId", "createdAt");

-- CreateIndex
CREATE INDEX "NoteMention_userId_seenAt_idx" ON "NoteMention"("userId", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertRequest_tokenHash_key" ON "ExpertRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "ExpertRequest_inputId_idx" ON "ExpertRequest"("inputId");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertAnswer_requestId_number_key" ON "ExpertAnswer"("requestId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Boilerplate_planId_title_key" ON "Boilerplate"("planId", "title");

-- CreateIndex
CREATE INDEX "BoilerplateUse_inputId_idx" ON "BoilerplateUse"("inputId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_hearingId_ownerId_name_key" ON "SavedView"("hearingId", "ownerId", "name");

-- CreateIndex
CREATE INDEX "TriageChange_hearingId_actorId_createdAt_idx" ON "TriageChange"("hearingId", "actorId", "createdAt");

-- CreateIndex
CREATE INDEX "TriageChangeInput_inputId_idx" ON "TriageChangeInput"("inputId");

-- CreateIndex
CREATE INDEX "ThemeProposal_hearingId_state_idx" ON "ThemeProposal"("hearingId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ThemeProposal_inputId_themeId_key" ON "ThemeProposal"("inputId", "themeId");

-- CreateIndex
CREATE INDEX "HearingFinish_hearingId_idx" ON "HearingFinish"("hearingId");
