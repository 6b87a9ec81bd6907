import { parseAddress } from '../../engine/domain/address.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import { CallBackRecord, Report } from '../../schema/service.ts';
import { report as reportFailure } from '../report.ts';
import { team } from './connection.ts';
import { base64url, hasher, teamKeys } from './keys.ts';
import { enqueue, flushQueue } from './queue.ts';

const newKey = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));

export interface ReportChoice {
  subject: Report['subject'];
  kind: Report['kind'];
  reason: Report['reason'];
  checked: readonly string[];
  level: Report['level'];
}

/** A report as it will be sent, to the letter; null without a service, its keys or a sender. */
export async function reportFor(request: DisclosureRequest, choice: ReportChoice): Promise<Report | null> {
  const service = await team();
  const keys = service && (await teamKeys(service));
  const address = parseAddress(request.fields.requesterEmail);
  if (!keys || !address) return null;
  const value = choice.subject === 'sender' ? address.address : address.registrable;
  const kind = choice.subject === 'sender' ? 'email' : 'domain';
  const hash = async (key: string) => base64url(await (await hasher(key))(kind, value));
  return Report.parse({
    ...choice,
    key: newKey(),
    hash: await hash(keys.tenantKey),
    exchangeHash: keys.exchange ? await hash(keys.exchange.key) : null,
  });
}

/** Hands a report over: kept here first, sent at once if the service answers, else when it does. */
export async function sendReport(report: Report): Promise<void> {
  await enqueue('v1/reports', report);
  flushQueue().catch((error: unknown) => reportFailure('send what waits', error));
}

/** Tells the team of a call-back, or of a denial or a wish for a correction; nothing when the service is off. */
export async function tellDecision(
  request: DisclosureRequest,
  kind: 'confirmed' | 'refuted' | 'denied' | 'correction-asked',
  at: number,
): Promise<void> {
  if (kind === 'denied' || kind === 'correction-asked') {
    const choice = { subject: 'sender', kind, reason: 'other', checked: [], level: null } as const;
    const report = await reportFor(request, choice);
    // It stays in the company: nobody else is concerned.
    if (report) await sendReport({ ...report, exchangeHash: null });
    return;
  }
  const report = await reportFor(request, {
    subject: 'sender',
    kind: 'fraud',
    reason: 'other',
    checked: [],
    level: null,
  });
  if (!report) return;
  const record = { key: newKey(), sender: report.hash, result: kind, at: new Date(at).toISOString() };
  await enqueue('v1/call-backs', CallBackRecord.parse(record));
  flushQueue().catch((error: unknown) => reportFailure('send what waits', error));
}
