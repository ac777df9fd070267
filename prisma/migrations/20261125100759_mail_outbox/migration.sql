-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "to" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "listUnsubscribe" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME,
    "sentAt" DATETIME,
    "failedAt" DATETIME,
    "failure" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_Mail" ("createdAt", "id", "languageForm", "listUnsubscribe", "sentAt", "subject", "text", "to") SELECT "createdAt", "id", "languageForm", "listUnsubscribe", "sentAt", "subject", "text", "to" FROM "Mail";
DROP TABLE "Mail";
ALTER TABLE "new_Mail" RENAME TO "Mail";
CREATE INDEX "Mail_sentAt_failedAt_createdAt_idx" ON "Mail"("sentAt", "failedAt", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
