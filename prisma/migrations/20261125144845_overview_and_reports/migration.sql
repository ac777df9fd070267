-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN "speakers" TEXT;

-- CreateTable
CREATE TABLE "ReportFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "order" TEXT NOT NULL DEFAULT 'part',
    "namesHidden" BOOLEAN NOT NULL DEFAULT false,
    "requestedById" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" DATETIME,
    "failedAt" DATETIME,
    "failure" TEXT NOT NULL DEFAULT '',
    "fileName" TEXT NOT NULL DEFAULT '',
    "sha256" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "inputs" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "ReportFile_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportFile_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ReportFile_hearingId_requestedAt_idx" ON "ReportFile"("hearingId", "requestedAt");
