import * as z from 'zod/mini';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The catalogue's letters: sender, DNS, registration, look-alike, account, content, file, workflow. */
export const FAMILIES = ['S', 'D', 'R', 'L', 'A', 'C', 'F', 'W'] as const;
export type Family = (typeof FAMILIES)[number];

/** In order, mildest first. */
export const LEVELS = ['no-known-problem', 'verify', 'verify-twice', 'likely-fraudulent'] as const;
export type Level = (typeof LEVELS)[number];

export const Finding = z.looseObject({
  /** The signal's file name. */
  id: z.string(),
  /** Rows of the signal catalogue it implements, such as `L-5`. */
  catalogue: z.array(z.string()),
  severity: z.enum(SEVERITIES),
  family: z.enum(FAMILIES),
  /** Share of the score after the family's cap; negative for positive evidence. */
  weight: z.number(),
  /** The English rendering of `message`. */
  text: z.string(),
  message: z.object({ id: z.string(), params: z.record(z.string(), z.string()) }),
  nextStep: z.string(),
  benign: z.string(),
  sources: z.array(z.object({ source: z.string(), at: z.string() })),
  /** Request fields it points at. */
  fields: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** A level that holds whatever was found, and why; floors and interactions of findings alike. */
export const Floor = z.object({ id: z.string(), level: z.enum(LEVELS), text: z.string() });
export type Floor = z.infer<typeof Floor>;

export const Assessment = z.looseObject({
  level: z.enum(LEVELS),
  /** What holds the level up besides the findings themselves. */
  floors: z.optional(z.array(Floor)),
  complete: z.boolean(),
  score: z.number(),
  findings: z.array(Finding),
  notChecked: z.array(z.object({ check: z.string(), reason: z.string() })),
  dataVersion: z.string(),
  engineVersion: z.string(),
  assessedAt: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

/** The worse of two levels. */
export const worse = (a: Level, b: Level): Level => (LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b);
