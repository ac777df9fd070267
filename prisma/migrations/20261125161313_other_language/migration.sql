-- AlterTable
ALTER TABLE "Input" ADD COLUMN "otherLanguage" BOOLEAN NOT NULL DEFAULT false;
