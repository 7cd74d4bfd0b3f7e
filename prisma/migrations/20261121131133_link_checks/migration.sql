-- CreateTable
CREATE TABLE "LinkCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "institutionId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" INTEGER,
    "title" TEXT NOT NULL,
    "finalUrl" TEXT NOT NULL,
    "aliveAt" DATETIME,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "LinkCheck_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: a column with a constant default is added in place; the table others refer to is not built anew.
ALTER TABLE "Institution" ADD COLUMN "checksLinks" BOOLEAN NOT NULL DEFAULT true;

-- CreateIndex
CREATE UNIQUE INDEX "LinkCheck_reportId_url_key" ON "LinkCheck"("reportId", "url");
