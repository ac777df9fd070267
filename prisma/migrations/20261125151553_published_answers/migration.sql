-- AlterTable
ALTER TABLE "Input" ADD COLUMN "publishedOutcome" TEXT;

-- CreateTable
CREATE TABLE "AnswerPublication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hearingId" TEXT NOT NULL,
    "publishedById" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,
    "toldUpTo" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "AnswerPublication_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AnswerPublication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublishedAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicationId" TEXT NOT NULL,
    "inputId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "languageForm" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "PublishedAnswer_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "AnswerPublication" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PublishedAnswer_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PublishedAnswer_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AnswerPublication_hearingId_publishedAt_idx" ON "AnswerPublication"("hearingId", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAnswer_assessmentId_key" ON "PublishedAnswer"("assessmentId");

-- CreateIndex
CREATE INDEX "PublishedAnswer_publicationId_idx" ON "PublishedAnswer"("publicationId");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAnswer_inputId_number_key" ON "PublishedAnswer"("inputId", "number");
