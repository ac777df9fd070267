-- CreateTable
CREATE TABLE "MethodTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "method" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "script" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" DATETIME,
    CONSTRAINT "MethodTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopHelper" (
    "workshopId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("workshopId", "userId"),
    CONSTRAINT "WorkshopHelper_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WorkshopHelper_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "caseKey" TEXT NOT NULL DEFAULT '',
    "lastTurnId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "WorkshopGroup_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopParticipant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "groupId" TEXT,
    "secretHash" TEXT NOT NULL,
    "firstName" TEXT NOT NULL DEFAULT '',
    "isTable" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL,
    "doneStep" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "WorkshopParticipant_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WorkshopParticipant_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkshopGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteCluster" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "groupId" TEXT,
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "place" REAL,
    "broughtOn" BOOLEAN NOT NULL DEFAULT false,
    "parentId" TEXT,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "NoteCluster_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NoteCluster_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkshopGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "NoteCluster_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "NoteCluster" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Dot_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WorkshopAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "participantId" TEXT,
    "groupId" TEXT,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "WorkshopAction_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workshopId" TEXT NOT NULL,
    "groupId" TEXT,
    "participantId" TEXT,
    "group" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'note',
    "question" TEXT NOT NULL DEFAULT '',
    "step" TEXT NOT NULL DEFAULT '',
    "caseKey" TEXT NOT NULL DEFAULT '',
    "actor" TEXT NOT NULL DEFAULT '',
    "handOver" BOOLEAN NOT NULL DEFAULT false,
    "place" REAL,
    "onNoteId" TEXT,
    "writtenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "receivedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "withdrawnAt" DATETIME,
    "sharedAt" DATETIME,
    "removedAt" DATETIME,
    "broughtOn" BOOLEAN NOT NULL DEFAULT false,
    "clusterId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "submissionId" TEXT,
    "inputId" TEXT,
    CONSTRAINT "Note_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "WorkshopGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "WorkshopParticipant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "NoteCluster" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Note" ("group", "id", "inputId", "position", "receivedAt", "submissionId", "text", "workshopId", "writtenAt") SELECT "group", "id", "inputId", "position", (SELECT "receivedAt" FROM "Submission" WHERE "id" = "submissionId"), "submissionId", "text", "workshopId", (SELECT "receivedAt" FROM "Submission" WHERE "id" = "submissionId") FROM "Note";
DROP TABLE "Note";
ALTER TABLE "new_Note" RENAME TO "Note";
CREATE UNIQUE INDEX "Note_inputId_key" ON "Note"("inputId");
CREATE INDEX "Note_submissionId_position_idx" ON "Note"("submissionId", "position");
CREATE INDEX "Note_workshopId_version_idx" ON "Note"("workshopId", "version");
CREATE TABLE "new_Workshop" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "facilitatorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "script" JSONB,
    "rehearsalOfId" TEXT,
    "devices" TEXT NOT NULL DEFAULT 'person',
    "code" TEXT,
    "screenSecret" TEXT NOT NULL DEFAULT '',
    "participantsNote" TEXT NOT NULL DEFAULT '',
    "headCount" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'finished',
    "step" INTEGER NOT NULL DEFAULT 0,
    "stepEndsAt" DATETIME,
    "pausedMs" INTEGER,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    "handedInAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Workshop_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Workshop_facilitatorId_fkey" FOREIGN KEY ("facilitatorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Workshop_rehearsalOfId_fkey" FOREIGN KEY ("rehearsalOfId") REFERENCES "Workshop" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
-- Workshops typed in so far: in the municipality's form of Norwegian, and handed in when they were typed in.
INSERT INTO "new_Workshop" ("createdAt", "facilitatorId", "handedInAt", "hearingId", "heldOn", "id", "languageForm", "method", "place", "revision", "title") SELECT "createdAt", "facilitatorId", "createdAt", "hearingId", "heldOn", "id", COALESCE((SELECT "languageForm" FROM "Municipality"), 'nb'), "method", "place", "revision", "title" FROM "Workshop";
DROP TABLE "Workshop";
ALTER TABLE "new_Workshop" RENAME TO "Workshop";
CREATE UNIQUE INDEX "Workshop_code_key" ON "Workshop"("code");
CREATE INDEX "Workshop_hearingId_idx" ON "Workshop"("hearingId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "WorkshopHelper_userId_idx" ON "WorkshopHelper"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopGroup_workshopId_number_key" ON "WorkshopGroup"("workshopId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopParticipant_secretHash_key" ON "WorkshopParticipant"("secretHash");

-- CreateIndex
CREATE INDEX "WorkshopParticipant_workshopId_version_idx" ON "WorkshopParticipant"("workshopId", "version");

-- CreateIndex
CREATE INDEX "NoteCluster_workshopId_version_idx" ON "NoteCluster"("workshopId", "version");

-- CreateIndex
CREATE INDEX "Dot_workshopId_version_idx" ON "Dot"("workshopId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Dot_participantId_step_itemId_key" ON "Dot"("participantId", "step", "itemId");

-- CreateIndex
CREATE INDEX "WorkshopAction_workshopId_groupId_idx" ON "WorkshopAction"("workshopId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopAction_workshopId_number_key" ON "WorkshopAction"("workshopId", "number");
