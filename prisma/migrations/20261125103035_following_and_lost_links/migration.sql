-- AlterTable
ALTER TABLE "Submission" ADD COLUMN "nextTokenHash" TEXT;

-- CreateTable
CREATE TABLE "Following" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" DATETIME,
    "confirmBy" DATETIME NOT NULL,
    CONSTRAINT "Following_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanNews" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "hearingId" TEXT,
    "kind" TEXT NOT NULL,
    "happenedAt" DATETIME NOT NULL,
    "details" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldUpTo" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PlanNews_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlanNews_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Following_token_key" ON "Following"("token");

-- CreateIndex
CREATE INDEX "Following_planId_kind_confirmedAt_id_idx" ON "Following"("planId", "kind", "confirmedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Following_kind_planId_email_key" ON "Following"("kind", "planId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "PlanNews_key_key" ON "PlanNews"("key");

-- CreateIndex
CREATE INDEX "PlanNews_planId_happenedAt_idx" ON "PlanNews"("planId", "happenedAt");

-- CreateIndex
CREATE INDEX "Mail_to_createdAt_idx" ON "Mail"("to", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_nextTokenHash_key" ON "Submission"("nextTokenHash");
