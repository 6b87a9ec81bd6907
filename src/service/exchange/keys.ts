import { createHmac } from 'node:crypto';
import { hashInput } from '../../schema/service.ts';

/** Days that one exchange key holds. Hashes of different epochs cannot be matched by those who lack the keys. */
const EPOCH_DAYS = 90;
const DAY_MS = 86_400_000;

/** The epoch of a moment: whole periods since 1970. */
export const epochAt = (now: Date): number => Math.floor(now.getTime() / (EPOCH_DAYS * DAY_MS));

/** The present epoch and the one before: a report is heard for 90 days at least, and for 180 at most. */
export const epochsAt = (now: Date): [number, number] => [epochAt(now), epochAt(now) - 1];

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The key under which all companies of the exchange hash in one epoch, base64url. */
export const exchangeKey = (secret: string, epoch: number): string =>
  mac(secret, `exchange key ${epoch}`).toString('base64url');

/** A company's pseudonym in one epoch: 128 bits, not to be told apart from chance without the service's secret. */
export const reporterName = (secret: string, epoch: number, tenantId: string): string =>
  mac(secret, `reporter ${epoch} ${tenantId}`).subarray(0, 16).toString('base64url');

/** The key under which the lists for everyone are hashed, base64url: for companies in and outside the exchange. */
export const listKey = (secret: string, epoch: number): string =>
  mac(secret, `list key ${epoch}`).toString('base64url');

/** Keyed hash of one value of one kind: 128 bits, base64url. The extension's client makes the same. */
export const keyedHash = (key: string, kind: string, value: string): string =>
  mac(Buffer.from(key, 'base64url'), hashInput(kind, value)).subarray(0, 16).toString('base64url');
