-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN "speakers" TEXT;
