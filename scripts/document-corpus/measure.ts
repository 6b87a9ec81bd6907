import { examine } from '../../src/documents/examine.ts';
import { assess } from '../../src/engine/assess.ts';
import { shippedKnowledge } from '../../src/engine/shipped.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Finding } from '../../src/schema/assessment.ts';
import { RequestFields } from '../../src/schema/request.ts';
import type { CorpusFile } from './build.ts';
import type { Workshop } from './tools.ts';

export interface Measured extends CorpusFile {
  findings: Finding[];
  reason: string | null;
}

/** Findings of each file of the corpus, on a request that shows nothing else. */
export async function measure(shop: Workshop, corpus: readonly CorpusFile[]): Promise<Measured[]> {
  const knowledge = shippedKnowledge();
  const { policy } = parsePolicy(undefined);
  const measured: Measured[] = [];
  for (const one of corpus) {
    const { document } = await examine(shop.read(one.file), one.file, { now: () => performance.now() });
    const fields = RequestFields.parse({ attachments: [{ name: one.file, document }] });
    const { findings } = assess({ fields, url: null }, {}, policy, Date.now(), knowledge);
    measured.push({
      ...one,
      findings: findings.filter(({ family }) => family === 'F'),
      reason: document.reason ?? null,
    });
  }
  return measured;
}

/** A known change counts as found when a finding above `info` is about one of its rows. */
export const isFound = ({ findings, expect }: Measured): boolean =>
  findings.some(
    ({ severity, catalogue }) =>
      severity !== 'info' && severity !== 'low' && catalogue.some((row) => expect.includes(row)),
  );

export const isAlarm = ({ findings }: Measured): boolean =>
  findings.some(({ severity }) => severity === 'high' || severity === 'critical');
