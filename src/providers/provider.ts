import type { EvidenceKey, EvidenceValues, Lookup } from '../schema/evidence.ts';
import type { Send } from './gateway/types.ts';

/** What a provider needs to know about the sender: its mail domain, its registrable domain, or the full address. */
export type SubjectKind = 'domain' | 'registrable' | 'email';

/** Values that a person or an administrator gave for one provider; each provider parses its own. */
export type ProviderSettings = Readonly<Record<string, unknown>>;

/** A value asked for on the options page. A secret is kept in the extension's own database, never in exports or logs. */
export interface ProviderField {
  id: string;
  title: string;
  secret: boolean;
  required: boolean;
  /** Text unless said otherwise. */
  kind?: 'switch';
}

/** Values kept between look-ups that say nothing about any request, such as a list of servers. */
export interface SharedCache {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown, ttlMs: number): Promise<void>;
}

/** All that a provider may use of the world. */
export interface Tools {
  send: Send;
  /** Milliseconds since the epoch. */
  now: () => number;
  settings: ProviderSettings;
  shared: SharedCache;
  /** A digest of UTF-8 text, in lower-case hex. */
  digest: (algorithm: 'SHA-1' | 'SHA-256', text: string) => Promise<string>;
}

/** An answer as a provider gives it: `source` and `at` are added by the orchestration. */
export type Answer<T> =
  | { status: 'found'; value: T }
  | { status: 'absent' }
  | { status: 'unavailable'; reason: string };

/** One outside source of facts. Off until a person or policy switches it on. */
export interface Provider<K extends EvidenceKey = EvidenceKey> {
  /** The file's name, for ever. */
  id: string;
  /** The evidence it gives. */
  gives: K;
  /** One look-up for each; the answer is filed under the same subject. */
  asks: readonly SubjectKind[];
  /** What the source is told of these; all of it unless said otherwise. Empty: it learns nothing about any request. */
  tells?: readonly SubjectKind[];
  title: string;
  /** One sentence: what leaves the browser. */
  discloses: string;
  /** Who gets it. */
  to: string;
  /** The operator's terms. */
  terms: string;
  fields: readonly ProviderField[];
  /** Origins it may contact with these settings; empty when they do not suffice. */
  origins: (settings: ProviderSettings) => readonly string[];
  /** How long an answer stands, in milliseconds. Failures are never kept longer than a minute. */
  ttl: { found: number; absent: number };
  /** Look-ups at one time. */
  concurrency: number;
  look: (subject: string, tools: Tools) => Promise<Answer<EvidenceValues[K]>>;
}

/** A provider of any kind of evidence, for lists. */
export type AnyProvider = { [K in EvidenceKey]: Provider<K> }[EvidenceKey];

/** What a provider answered, as it is kept: with where and when it comes from. */
export type AnyLookup = Lookup<EvidenceValues[EvidenceKey]>;

export const defineProvider = <K extends EvidenceKey>(provider: Provider<K>): Provider<K> => Object.freeze(provider);

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** The setting as text; empty when it is missing or something else. */
export const textSetting = (settings: ProviderSettings, name: string): string => {
  const value = settings[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Origin of an https address (or http on loopback, for tests and local resolvers); null for anything else. */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin, username } = new URL(url);
  const loopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && loopback)) ? origin : null;
}

/** Origins of those addresses that may be contacted at all. */
export const originsOf = (...urls: readonly string[]): string[] =>
  urls.flatMap((url) => {
    const origin = originOf(url);
    return origin === null ? [] : [origin];
  });
