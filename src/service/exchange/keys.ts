import { createHmac } from 'node:crypto';

/** Days that one exchange key holds. Hashes of different epochs cannot be matched by those who lack the keys. */
const EPOCH_DAYS = 90;
const DAY_MS = 86_400_000;

/** The epoch of a moment: whole periods since 1970. */
export const epochAt = (now: Date): number => Math.floor(now.getTime() / (EPOCH_DAYS * DAY_MS));

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The key under which all companies of the exchange hash in one epoch, base64url. */
export const exchangeKey = (secret: string, epoch: number): string =>
  mac(secret, `exchange key ${epoch}`).toString('base64url');

/** A company's pseudonym in one epoch: 128 bits, not to be told apart from chance without the service's secret. */
export const reporterName = (secret: string, epoch: number, tenantId: string): string =>
  mac(secret, `reporter ${epoch} ${tenantId}`).subarray(0, 16).toString('base64url');
