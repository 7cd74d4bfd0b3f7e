import * as z from 'zod/mini';
import { send } from '@/components/ui/api';
import type { SaveAnswer, Transport } from './runner';

/** A save that has no answer after this long counts as lost (ms); it is repeated, and a repeated save is recognised. */
const PATIENCE = 20_000;

/** Browsers carry a request of this size to its end when the page is left; some room is kept for what goes along (bytes). */
const CARRIED = 60_000;

/** Whether the save of a text goes on when its page is left. */
export const outlivesPage = (content: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(content)).length <= CARRIED;

const savedSchema = z.object({ version: z.number(), savedAt: z.string() });

const conflictSchema = z.object({
  version: z.number(),
  content: z.unknown(),
  updatedByName: z.nullish(z.string()),
  updatedAt: z.string(),
});

const UNREADABLE = '服务器的答复无法识别，内容尚未保存。请先复制保留，再刷新本页。';

/**
 * Saves the parts of one report over its routes.
 * @param personId whose page this is: where someone else has signed in meanwhile in the same browser, the server saves nothing
 */
export const httpTransport =
  (reportId: string, personId: string): Transport =>
  async (part, version, content) => {
    const path = `/api/reports/${encodeURIComponent(reportId)}/parts/${encodeURIComponent(part)}`;
    const signal = AbortSignal.timeout(PATIENCE);
    const keepalive = outlivesPage(content);
    const answer = await send<unknown>('PUT', path, { version, content, person: personId }, { signal, keepalive });
    if (answer.ok) return readSaved(answer.value);
    switch (answer.code) {
      case 'offline':
      case 'busy':
        return { kind: 'unreachable' };
      case 'unauthenticated':
        return { kind: 'signed-out' };
      case 'conflict':
        return readConflict(answer.details, answer.message);
      default:
        return { kind: 'refused', message: answer.message };
    }
  };

function readSaved(value: unknown): SaveAnswer {
  const saved = savedSchema.safeParse(value);
  return saved.success ? { kind: 'saved', ...saved.data } : { kind: 'refused', message: UNREADABLE };
}

function readConflict(details: unknown, message: string): SaveAnswer {
  const parsed = conflictSchema.safeParse(details);
  if (!parsed.success) return { kind: 'refused', message };
  const { version, content, updatedByName, updatedAt } = parsed.data;
  return { kind: 'conflict', theirs: { version, content, byName: updatedByName ?? null, at: updatedAt } };
}
