import { CHECKLIST, type ChecklistSettings, emptyItem, type ReportContent } from '@/lib/report';
import { readAttachments } from './attachments';
import type { Closing } from './closing';
import type { SourceLine } from './lines';
import type { IntakeNote } from './note';
import { isOfThePage } from './page-furniture';
import { readChecklist } from './table/checklist';
import type { FoundTables } from './table/find-tables';
import type { Unplaced } from './unplaced';

export type Ending = Pick<ReportContent, 'chapters' | 'checklist' | 'items'> & {
  attachments: ReportContent['signature']['attachments'];
  /** What a web page puts below its text. */
  furniture: SourceLine[];
  notes: IntakeNote[];
};

const STANDARD_TITLE = '清单事项公开情况表';
/** A report in which no table was found says nothing of the items: no department is presumed either. */
const unanswered = () => Object.fromEntries(CHECKLIST.map(({ number }) => [String(number), emptyItem()]));

/** What follows the chapters: the 50-item table wherever it stands, attachments, signature. */
export function readEnding(
  closing: Closing,
  table: FoundTables['checklist'],
  chapters: ReportContent['chapters'],
  unplaced: Unplaced,
): Ending {
  const { attachments, table: place, notes } = readAttachments(closing, table?.lines[0]?.number, unplaced);
  const furniture = closing.loose.filter(isOfThePage);
  const loose = closing.loose.filter((line) => line.text !== place?.title && !isOfThePage(line));
  unplaced.addLines(loose, '落款之后');
  const ending = { attachments, furniture, notes: [...notes, ...signatureNotes(closing)] };
  if (!table) {
    const checklist: ChecklistSettings = { placement: 'chapter', title: STANDARD_TITLE, preset: 'standard' };
    return { ...ending, chapters, checklist, items: unanswered() };
  }
  ending.notes.push(...headlessNotes(chapters, place !== undefined));
  const { items, preset, unplaced: rows, notes: tableNotes } = readChecklist(table.lines, table.columns);
  for (const { line, text } of rows) unplaced.add(line, text, '清单表格');
  ending.notes.push(...tableNotes);
  if (place) return { ...ending, chapters, checklist: { ...place, preset }, items };
  const caption = table.caption?.text;
  const checklist: ChecklistSettings = { placement: 'chapter', title: caption ?? STANDARD_TITLE, preset };
  return { ...ending, chapters: withTable(chapters, caption), checklist, items };
}

/** The table was found, though no chapter is headed with its name. */
function headlessNotes(chapters: ReportContent['chapters'], attached: boolean): IntakeNote[] {
  if (!chapters.some(({ key, content }) => key === 'checklist' && content.omitted)) return [];
  const where = attached ? '在附件中找到，正文没有为它单列一章' : '没有单独的章标题，已放入“清单事项公开情况表”一章';
  return [{ code: 'checklist-headless', severity: 'hint', part: 'checklist', message: `50项清单表${where}。` }];
}

/** The table's title stands above the table, not in the prose; the chapter that holds it cannot be left out. */
const withTable = (chapters: ReportContent['chapters'], caption: string | undefined): ReportContent['chapters'] =>
  chapters.map(({ key, content }) => {
    const prose = content.prose.filter(({ kind, text }) => kind !== 'paragraph' || text !== caption);
    return key === 'checklist' ? { key, content: { ...content, prose, omitted: false } } : { key, content };
  });

function signatureNotes({ date, school, dateLine }: Closing): IntakeNote[] {
  const missing = [school === '' ? '署名' : '', date === '' ? '成文日期' : ''].filter((name) => name !== '');
  if (missing.length === 0) return [];
  const message = `没有找到${missing.join('和')}，请在“落款”中填写。`;
  return [{ code: 'signature', severity: 'warning', part: 'signature', line: dateLine, message }];
}
