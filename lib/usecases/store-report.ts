import {
  type Author,
  addParts,
  addReport,
  appendEvent,
  type Db,
  listDepartments,
  type NewEvent,
  type Scope,
} from '@/lib/persistence';
import { itemNumber, itemOf, type PartKey, type ReportContent } from '@/lib/report';
import { titleOf, yearOf } from './report-year';

type Given = {
  content: ReportContent;
  author: Author;
  event: Omit<NewEvent, 'actor'>;
  /** For a correction: what it corrects. */
  revision?: { number: number; of: string };
  /** The parts' departments where they are known already; other items go to the department they name. */
  departments?: ReadonlyMap<PartKey, string | null>;
  /** The year to list it under while its period has no end. */
  year: number;
};

/** Puts a new report into the database, with its parts and the first line of its history. @returns its id */
export async function storeReport(tx: Db, scope: Scope, given: Given): Promise<string> {
  const { content, author } = given;
  const id = await addReport(tx, scope, {
    year: yearOf(content.preface.period) ?? given.year,
    title: titleOf(content),
    edition: content.edition,
    variant: content.variant,
    yearWord: content.yearWord,
    chapterOrder: content.chapters.map(({ key }) => key),
    revision: given.revision?.number ?? 1,
    revisesId: given.revision?.of ?? null,
    createdById: author.id,
  });
  const named = new Map((await listDepartments(tx, scope)).map((department) => [department.name, department.id]));
  const departmentOf = (part: PartKey) => {
    const known = given.departments?.get(part);
    if (known) return known;
    const number = itemNumber(part);
    const department = number === undefined ? undefined : itemOf(content, number)?.department.trim();
    return named.get(department ?? '') ?? null;
  };
  await addParts(tx, scope, id, { content, author, departmentOf });
  await appendEvent(tx, scope, id, { ...given.event, actor: author, toStatus: 'draft' });
  return id;
}
