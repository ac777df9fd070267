-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Municipality" (
    "id" TEXT NOT NULL PRIMARY KEY DEFAULT 'municipality',
    "name" TEXT NOT NULL,
    "languageForm" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "accessibilityUrl" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Municipality" ("contactEmail", "demo", "id", "languageForm", "name", "revision", "website") SELECT "contactEmail", "demo", "id", "languageForm", "name", "revision", "website" FROM "Municipality";
DROP TABLE "Municipality";
ALTER TABLE "new_Municipality" RENAME TO "Municipality";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
