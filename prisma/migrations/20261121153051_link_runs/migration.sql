-- CreateTable
CREATE TABLE "LinkRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "institutionId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "links" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    CONSTRAINT "LinkRun_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LinkRun_reportId_key" ON "LinkRun"("reportId");
