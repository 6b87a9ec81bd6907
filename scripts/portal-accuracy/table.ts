import { BARS, ROW_BAR } from './compare.ts';
import type { Measured } from './measure.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

export function print(title: string, measured: Measured, showFaults: boolean): void {
  const { pages, kindsRight, falseRequests, fields, rows, faults } = measured;
  console.log(`\n${title}: ${pages} request and list pages`);
  console.log(`  page kind right ${kindsRight}/${pages}; other pages taken for a request or list: ${falseRequests}`);
  console.log(
    `  ${'field'.padEnd(18)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'null'.padStart(7)}${'right'.padStart(10)}${'bar'.padStart(8)}`,
  );
  for (const [field, { right, wrong, missing }] of Object.entries(fields)) {
    const bar = BARS[field];
    const counts = [right, wrong, missing].map((count) => String(count).padStart(7)).join('');
    const share = percent(right, right + wrong + missing).padStart(10);
    console.log(`  ${field.padEnd(18)}${counts}${share}${(bar ? `${100 * bar} %` : '').padStart(8)}`);
  }
  console.log(
    `  list rows ${rows.wanted}, read ${rows.read}; in order: addresses ${percent(rows.addresses, rows.wanted)}, names ${percent(rows.names, rows.wanted)}`,
  );
  if (showFaults) for (const fault of faults) console.log(`    ${fault}`);
}

/** What is below the bars; empty where all is well. */
export function shortfalls({ pages, kindsRight, falseRequests, fields, rows }: Measured): string[] {
  const below: string[] = [];
  if (kindsRight < pages) below.push(`page kind: ${kindsRight} of ${pages}`);
  if (falseRequests > 0) below.push(`${falseRequests} other pages taken for a request`);
  for (const [field, bar] of Object.entries(BARS)) {
    const { right, wrong, missing } = fields[field] ?? { right: 0, wrong: 0, missing: 0 };
    const all = right + wrong + missing;
    if (all > 0 && right / all < bar) below.push(`${field}: ${percent(right, all)}`);
  }
  const wrong = fields.requesterEmail?.wrong ?? 0;
  if (wrong > 0) below.push(`requesterEmail wrong, not null, on ${wrong}`);
  for (const part of ['addresses', 'names'] as const)
    if (rows.wanted > 0 && rows[part] / rows.wanted < ROW_BAR)
      below.push(`list ${part}: ${percent(rows[part], rows.wanted)}`);
  return below;
}
