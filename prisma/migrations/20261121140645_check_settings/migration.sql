-- AlterTable
ALTER TABLE "Institution" ADD COLUMN "checkSettings" TEXT;
