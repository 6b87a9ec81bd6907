import { Evidence, type EvidenceKey } from '../../schema/evidence.ts';
import type { AnyLookup } from '../provider.ts';
import { mergeLookups } from './merge.ts';

/** Answers of several sources, put together by kind of evidence and subject. */
export class Collected {
  readonly #lookups = new Map<EvidenceKey, Map<string, AnyLookup[]>>();

  add(key: EvidenceKey, subject: string, lookup: AnyLookup): void {
    const bySubject = this.#lookups.get(key) ?? new Map<string, AnyLookup[]>();
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), lookup]);
    this.#lookups.set(key, bySubject);
  }

  evidence(): Evidence {
    const tables = [...this.#lookups].map(([key, bySubject]) => {
      const merged = [...bySubject].map(([subject, lookups]) => [subject, mergeLookups(key, lookups)]);
      return [key, Object.fromEntries(merged)];
    });
    return Evidence.parse(Object.fromEntries(tables));
  }
}
