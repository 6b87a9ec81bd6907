/** Compared word for word, save blanks; the bars are the project's own promise. */
export const BARS: Readonly<Record<string, number>> = {
  requesterEmail: 0.99,
  requesterName: 0.95,
  agency: 0.95,
  country: 0.95,
  phone: 0.95,
  requestType: 0.95,
  legalBasis: 0.95,
  subject: 0.95,
  caseNumber: 0.95,
  emergency: 0.97,
  submittedAt: 0.9,
};
/** Printed, with no bar of their own. */
export const OTHERS = ['replyTo', 'targets', 'bodyText'] as const;
export const ROW_BAR = 0.95;

export type Verdict = 'right' | 'wrong' | 'missing';

/**
 * How one field was read. Nothing shown and shown-but-empty are the same, as in the truth files. Instants are compared
 * to the minute: pages print no more. A value where the truth has none is wrong; none where it has one is missing.
 */
export function verdictOf(field: string, truth: unknown, read: unknown): Verdict {
  const [wanted, got] = [canonical(field, truth), canonical(field, read)];
  if (wanted === got) return 'right';
  return got === '' ? 'missing' : 'wrong';
}

function canonical(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map((entry) => canonical('', entry))
      .filter(Boolean)
      .join('\n');
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (field === 'requesterEmail' || field === 'replyTo') return text.toLowerCase();
  if (field !== 'submittedAt' || text === '') return text;
  const at = Date.parse(text);
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 16) : text;
}

/** How many of the wanted entries occur among those read, in the same order (longest common subsequence). */
export function inOrder(wanted: readonly string[], read: readonly string[]): number {
  let above = new Array<number>(read.length + 1).fill(0);
  for (const want of wanted) {
    const row = [0];
    for (const [index, got] of read.entries()) {
      const match = want === got ? (above[index] ?? 0) + 1 : 0;
      row.push(Math.max(match, above[index + 1] ?? 0, row[index] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

const who = (fields: Record<string, unknown>, field: string): string => canonical(field, fields[field]);

/** Rows right: address and name each, in page order, and the share that a surplus of rows leaves. */
export function rowScore(truth: readonly Record<string, unknown>[], read: readonly Record<string, unknown>[]) {
  const of = (field: string) =>
    inOrder(
      truth.map((fields) => who(fields, field)),
      read.map((fields) => who(fields, field)),
    );
  return { wanted: truth.length, read: read.length, addresses: of('requesterEmail'), names: of('requesterName') };
}
