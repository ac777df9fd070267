-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "evidence" JSONB NOT NULL
);
-- Entries from before the chain have no previous hash; scripts/prepare-database.ts begins the chain after them.
INSERT INTO "new_AuditEntry" ("number", "previous", "hash", "evidence", "action", "actorId", "at", "details", "id", "subjectId", "subjectType") SELECT ROW_NUMBER() OVER (ORDER BY "at", "id"), '', "id", '{}', "action", "actorId", "at", "details", "id", "subjectId", "subjectType" FROM "AuditEntry";
DROP TABLE "AuditEntry";
ALTER TABLE "new_AuditEntry" RENAME TO "AuditEntry";
CREATE UNIQUE INDEX "AuditEntry_number_key" ON "AuditEntry"("number");
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");
CREATE INDEX "AuditEntry_subjectType_subjectId_idx" ON "AuditEntry"("subjectType", "subjectId");
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
