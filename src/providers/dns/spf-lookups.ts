import type { Resolve } from './resolver.ts';

/** RFC 7208 section 4.6.4 allows ten; counting stops a little above, the rest changes nothing. */
const STOP_AT = 12;

const INCLUDE = /^[+?~-]?include:(.+)$/i;
const REDIRECT = /^redirect=(.+)$/i;
const OTHER = /^[+?~-]?(?:exists:|a(?:[:/]|$)|mx(?:[:/]|$)|ptr(?::|$))/i;

export const isSpf = (record: string): boolean => /^v=spf1(?:\s|$)/i.test(record);

interface Terms {
  /** Records that this one draws in; names with macros (RFC 7208 section 7) cannot be known in advance. */
  includes: string[];
  /** Other terms that cost a look-up each. */
  others: number;
}

function termsOf(record: string): Terms {
  const terms = record.split(/\s+/).slice(1, 100);
  const includes = terms.flatMap((term) => (INCLUDE.exec(term) ?? REDIRECT.exec(term))?.[1] ?? []);
  return { includes, others: terms.filter((term) => OTHER.test(term)).length };
}

/**
 * Look-ups that a receiver needs for this record, those inside its includes counted too; null when one of them could
 * not be asked for, because then the number is not known.
 */
export async function countSpfLookups(record: string, resolve: Resolve): Promise<number | null> {
  const seen = new Set<string>();
  let waiting: string[] = [record];
  let count = 0;
  while (waiting.length > 0 && count < STOP_AT) {
    const terms = waiting.map(termsOf);
    const names = terms.flatMap(({ includes }) => includes.map((name) => name.toLowerCase()));
    count += names.length + terms.reduce((sum, { others }) => sum + others, 0);
    const fresh = [...new Set(names)].filter((name) => !name.includes('%') && !seen.has(name)).slice(0, STOP_AT);
    for (const name of fresh) seen.add(name);
    const answers = await Promise.all(fresh.map((name) => resolve(name, 'TXT')));
    if (answers.some(({ kind }) => kind === 'failed')) return count >= STOP_AT ? count : null;
    waiting = answers.flatMap((answer) =>
      answer.kind === 'records'
        ? answer.records
            .map(({ data }) => data)
            .filter(isSpf)
            .slice(0, 1)
        : [],
    );
  }
  return count;
}
