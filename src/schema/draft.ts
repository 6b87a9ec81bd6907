import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(400));

export const FEEDBACK = ['right', 'wrong', 'unsure'] as const;
export type Feedback = (typeof FEEDBACK)[number];

/** A call-back as it was put on record. */
const Recorded = z.object({ result: z.enum(['confirmed', 'refuted']), at: z.string() });

/** What the reviewer has begun and not finished for one request. In memory only: it ends with the browser. */
export const Draft = z.object({
  /** Free words for the decision note. */
  note: z._default(z.string().check(z.maxLength(20_000)), ''),
  callBack: z._default(
    z.object({
      open: z._default(z.boolean(), false),
      /** Whom they spoke to, the number called, and where that number comes from. */
      whom: z._default(line, ''),
      number: z._default(line, ''),
      source: z._default(line, ''),
      recorded: z._default(z.nullable(Recorded), null),
    }),
    { open: false, whom: '', number: '', source: '', recorded: null },
  ),
  /** All reasons are shown, and which of them are unfolded. */
  allReasons: z._default(z.boolean(), false),
  open: z._default(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(200)), []),
  /** What the reviewer said about the assessment. */
  feedback: z._default(z.nullable(z.enum(FEEDBACK)), null),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = Draft.parse({});
