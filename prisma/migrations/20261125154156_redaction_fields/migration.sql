-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Redaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inputId" TEXT NOT NULL,
    "field" TEXT NOT NULL DEFAULT 'text',
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
INSERT INTO "new_Redaction" ("createdAt", "createdById", "end", "id", "inputId", "lostAt", "note", "reason", "revisionNumber", "start", "undoneAt", "undoneById") SELECT "createdAt", "createdById", "end", "id", "inputId", "lostAt", "note", "reason", "revisionNumber", "start", "undoneAt", "undoneById" FROM "Redaction";
DROP TABLE "Redaction";
ALTER TABLE "new_Redaction" RENAME TO "Redaction";
CREATE INDEX "Redaction_inputId_idx" ON "Redaction"("inputId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
