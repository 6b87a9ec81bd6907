import { assess } from '../../src/engine/assess.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import { LEVELS, type Level } from '../../src/schema/assessment.ts';
import { Evidence } from '../../src/schema/evidence.ts';
import { defaultPolicy } from '../../src/schema/policy.ts';
import { RequestFields } from '../../src/schema/request.ts';

export interface AgencyDomain {
  name: string;
  domain: string;
  country: string;
  /** False for bodies that are in the registry so that a request of theirs stands out. */
  sendsProcess: boolean;
}

const NOW = Date.parse('2026-06-15T12:00:00Z');

/** A plain, complete request that a call-back confirmed ten days ago, from one agency. */
function levelOf({ name, domain, country }: AgencyDomain, knowledge: Knowledge): { level: Level; rows: string[] } {
  const requesterEmail = `n.lindholm@${domain}`;
  const fields = RequestFields.parse({
    requesterName: 'N. Lindholm',
    requesterEmail,
    agency: name,
    ...(country === 'XX' ? {} : { country }),
    badgeNumber: '4471',
    supervisorName: 'M. Hartmann',
    supervisorContact: `m.hartmann@${domain}`,
    process: 'production-order',
    emergency: false,
    submittedAt: '2026-06-15T11:30:00Z',
    targets: ['user 4471'],
    dataRequested: ['name', 'address'],
    caseNumber: '2026/4471',
  });
  const evidence = Evidence.parse({
    history: {
      [requesterEmail]: {
        status: 'found',
        value: {
          firstSeenAt: '2024-02-01T09:00:00Z',
          lastSeenAt: '2026-06-05T09:00:00Z',
          requestsLast30Days: 1,
          callBackAt: '2026-06-05T10:00:00Z',
          callBackResult: 'confirmed',
        },
      },
    },
  });
  const { level, findings } = assess({ url: null, fields }, evidence, defaultPolicy(), NOW, knowledge);
  const rows = findings.filter(({ severity }) => severity !== 'info').flatMap(({ catalogue }) => catalogue);
  return { level, rows };
}

/**
 * Every agency domain: those that a plain request puts above `verify`, and per country the share that it puts at `verify`
 * or above, of those that send legal process.
 */
export function runAgencies(domains: readonly AgencyDomain[], knowledge: Knowledge) {
  const countries = new Map<string, { domains: number; verify: number }>();
  const standOut: string[] = [];
  const above: { domain: string; level: Level; rows: string[] }[] = [];
  for (const agency of domains) {
    const { level, rows } = levelOf(agency, knowledge);
    const tally = countries.get(agency.country) ?? { domains: 0, verify: 0 };
    countries.set(agency.country, tally);
    if (agency.sendsProcess) tally.domains += 1;
    if (agency.sendsProcess && level !== 'no-known-problem') tally.verify += 1;
    if (!agency.sendsProcess && level !== 'no-known-problem') standOut.push(agency.domain);
    if (LEVELS.indexOf(level) > LEVELS.indexOf('verify')) above.push({ domain: agency.domain, level, rows });
  }
  return { domains: domains.length, countries, above, standOut };
}
