import * as z from 'zod/mini';
import { LEVELS, type Level } from '../schema/assessment.ts';
import { Evidence } from '../schema/evidence.ts';
import { RequestFields } from '../schema/request.ts';
import { InputError } from './files.ts';

const rows = z._default(z.array(z.string()), []);

/** A labelled case: a request, what was known, and what a good assessment says. */
const LabelledCase = z.looseObject({
  id: z.string(),
  now: z.string(),
  request: z.looseObject({ url: z._default(z.nullable(z.string()), null), fields: RequestFields }),
  evidence: z._default(Evidence, {}),
  policy: z.optional(z.unknown()),
  expect: z.looseObject({
    minLevel: z.enum(LEVELS),
    maxLevel: z.enum(LEVELS),
    complete: z.optional(z.boolean()),
    catalogue: rows,
    notCatalogue: rows,
  }),
});
export type LabelledCase = z.infer<typeof LabelledCase>;

export interface CaseResult {
  id: string;
  level: Level;
  complete: boolean;
  score: number;
  catalogue: string[];
  ok: boolean;
  why: string;
}

/** Parses one case; throws an `InputError` that names the first thing wrong. */
export function parseCase(input: unknown): LabelledCase {
  const parsed = LabelledCase.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError(`not a labelled case: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  if (!Number.isFinite(Date.parse(parsed.data.now))) throw new InputError('not a labelled case: now is no instant');
  return parsed.data;
}
