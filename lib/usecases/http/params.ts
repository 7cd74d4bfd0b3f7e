import { z } from 'zod';
import { isPartKey, type PartKey } from '@/lib/report';

const id = z.string().min(1).max(40);

export const idParams = z.object({ id });

export const partKey = z
  .string()
  .max(40)
  .transform(decode)
  .refine(isPartKey)
  .transform((key) => key as PartKey);

export const partParams = z.object({ id, part: partKey });

export const fontParams = z.object({ name: z.string().min(1).max(1000).transform(decode) });

/** Next hands dynamic segments over as they were typed: 'item%3A12'. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const version = z.number().int().min(1);

export const departmentName = z.object({ name: z.string().trim().min(1).max(100) });
