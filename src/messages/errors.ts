import * as z from 'zod/mini';

/** Why a message was not answered. Screens turn each into words; none of them says anything about a request. */
export const FAILURES = [
  /** The worker did not answer: the extension was updated or is starting. */
  'unavailable',
  /** No such message, or not from this kind of sender. */
  'refused',
  /** The content of the message did not fit its schema. */
  'malformed',
  /** The browser does not let an extension read this page. */
  'cannot-read-here',
  /** The page holds no request (any more). */
  'no-request',
  /** The organisation fixed this value. */
  'locked',
  /** The value does not fit the setting. */
  'bad-value',
  /** The browser did not grant the host. */
  'no-permission',
  'not-found',
  /** Private windows leave nothing behind. */
  'private-window',
  /** Storage is full or broken. */
  'storage',
  /** A bug; the worker's console has it. */
  'internal',
] as const;
export type Failure = (typeof FAILURES)[number];

export type Result<T> = { ok: true; data: T } | { ok: false; code: Failure };

export const ok = <T>(data: T): Result<T> => ({ ok: true, data });
export const failed = (code: Failure): { ok: false; code: Failure } => ({ ok: false, code });

/** The envelope of every reply, before its `data` is parsed. */
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(FAILURES) }),
]);
