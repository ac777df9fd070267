-- CreateTable
CREATE TABLE "PublicChange" (
    "scope" TEXT NOT NULL PRIMARY KEY,
    "revision" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "PublicChange_revision_idx" ON "PublicChange"("revision");
