import { z } from 'zod';
import { DATA_KINDS } from '../../kernel/data-kinds.ts';

export const done = z.object({ done: z.literal(true) });
export const kind = z.enum(DATA_KINDS);
export const reason = z.string().trim().min(3).max(500);
