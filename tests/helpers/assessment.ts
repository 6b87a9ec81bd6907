import { assess } from '../../src/engine/assess.ts';
import type { Context } from '../../src/engine/context.ts';
import { createRegistry, entriesOf } from '../../src/engine/domain/registry.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import type { Hit, Signal } from '../../src/engine/signal.ts';
import type { Agency } from '../../src/schema/agency.ts';
import { Evidence } from '../../src/schema/evidence.ts';
import { EnginePolicy } from '../../src/schema/policy.ts';
import { RequestFields } from '../../src/schema/request.ts';

/** The moment at which every test takes place. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

const agency = (name: string, country: string, domains: string[], type: Agency['type'] = 'police'): Agency => ({
  name,
  domains,
  country,
  type,
  provenance: 'invented for tests',
  writtenAt: '2026-01-01',
  reviewed: true,
});

/** A small invented registry. */
export const testAgencies: readonly Agency[] = [
  agency('Northmarch Police', 'GB', ['northmarch.police.uk']),
  agency('Harlow County Sheriff', 'US', ['harlowcountysheriff.gov']),
  agency('City of Elmsford', 'US', ['elmsford.gov'], 'government'),
  agency('Polizei Oberau', 'DE', ['polizei-oberau.de']),
];

export const testKnowledge: Knowledge = {
  registry: createRegistry(testAgencies.flatMap(entriesOf), 'test'),
  dataVersion: 'test',
};

export interface Given {
  fields?: Record<string, unknown>;
  evidence?: unknown;
  policy?: unknown;
  now?: number;
  url?: string;
  knowledge?: Knowledge;
}

/** A context in which only what is given is known. The sender is at Northmarch Police unless said otherwise. */
export function contextOf({ fields = {}, evidence = {}, policy = {}, now = NOW, url, knowledge }: Given = {}): Context {
  return {
    fields: RequestFields.parse({ requesterEmail: 'a.officer@northmarch.police.uk', ...fields }),
    url: url ?? null,
    evidence: Evidence.parse(evidence),
    policy: EnginePolicy.parse(policy),
    knowledge: knowledge ?? testKnowledge,
    now,
  };
}

/** What one signal sees; null when it stays silent. */
export const hitOf = (signal: Signal, given: Given = {}): Hit | null => signal.evaluate(contextOf(given));

/** A whole assessment of what is given. */
export function assessmentOf(given: Given = {}) {
  const { fields, url, evidence, policy, now, knowledge } = contextOf(given);
  return assess({ fields, url }, evidence, policy, now, knowledge);
}

/** One answered look-up about the default sender's domain or address. */
export const foundFor = (subject: string, value: unknown) => ({ [subject]: { status: 'found', value } });
