import { parseAddress } from '../../engine/domain/address.ts';
import type { Evidence, History, Lookup } from '../../schema/evidence.ts';
import type { DisclosureRequest } from '../../schema/request.ts';
import type { HistoryAnswer, KeysAnswer } from '../../schema/service.ts';
import { type Team, team } from './connection.ts';
import { teamDatabase } from './database.ts';
import { listed } from './listed.ts';
import { teamSighting } from './sighting.ts';

const SOURCE = 'your company’s service';

interface Subjects {
  email: string;
  domain: string;
}

/** Our own company's reports and feeds, as evidence. */
function ownWords({ own, offered, asOf }: HistoryAnswer, { email, domain }: Subjects): Evidence {
  const said = { source: SOURCE, at: asOf };
  const reputation = Object.fromEntries(
    [[email, own.sender] as const, [domain, own.domain] as const].flatMap(([subject, word]) =>
      word ? [[subject, { ...said, status: 'found' as const, value: reputationOf(word) }]] : [],
    ),
  );
  const sale = Object.fromEntries(
    [[email, offered.sender] as const, [domain, offered.domain] as const].flatMap(([subject, offer]) =>
      offer ? [[subject, { ...said, status: 'found' as const, value: { ...offer } }]] : [],
    ),
  );
  return {
    ...(Object.keys(reputation).length > 0 ? { reputation } : {}),
    ...(Object.keys(sale).length > 0 ? { 'offered-for-sale': sale } : {}),
  };
}

const reputationOf = ({ standing, at }: { standing: 'reported-fraud' | 'mixed' | 'in-good-standing'; at: string }) => ({
  standing,
  latestAt: at,
  reporters: 1,
  own: true,
});

function historyFrom(answer: HistoryAnswer | null, failed: string | null, at: number): Lookup<History> {
  const said = { source: SOURCE, at: answer?.asOf ?? new Date(at).toISOString() };
  if (failed !== null || answer === null) {
    const reason = `${SOURCE}: ${failed ?? 'no answer yet'}`;
    return answer?.history
      ? { ...said, status: 'found', value: answer.history, partly: reason }
      : { ...said, status: 'unavailable', reason };
  }
  return answer.history ? { ...said, status: 'found', value: answer.history } : { ...said, status: 'absent' };
}

async function known(service: Team, request: DisclosureRequest, keys: KeysAnswer, subjects: Subjects) {
  const database = await teamDatabase();
  const sighting = await teamSighting(request, keys);
  const row = sighting ? await database.get('answers', sighting.key) : undefined;
  const lists = await listed(service.address, keys, subjects);
  const history = historyFrom(row?.answer ?? null, row ? row.failed : null, row?.at ?? Date.now());
  return { lists, row, history };
}

/** What the company's service and its lists say of one request's sender, as far as is known here. Sends nothing. */
export async function teamEvidence(request: DisclosureRequest): Promise<Evidence> {
  const service = await team();
  const address = parseAddress(request.fields.requesterEmail);
  if (!service || !address) return {};
  const subjects = { email: address.address, domain: address.domain };
  const kept = await (await teamDatabase()).get('keys', service.address);
  if (!kept) return { history: { [subjects.email]: historyFrom(null, 'not reached yet', Date.now()) } };
  const { lists, row, history } = await known(service, request, kept.keys, subjects);
  const own = row?.answer ? ownWords(row.answer, subjects) : {};
  // Our own word stands before what the lists say of the same sender.
  return {
    reputation: { ...lists.reputation, ...own.reputation },
    'offered-for-sale': { ...lists['offered-for-sale'], ...own['offered-for-sale'] },
    history: { [subjects.email]: history },
  };
}
