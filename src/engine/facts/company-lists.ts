import type { ListEntry } from '../../schema/policy.ts';
import type { Context } from '../context.ts';
import { type MailAddress, toAscii } from '../domain/address.ts';
import { parseInstant } from './moment.ts';

/** `@police.example`, `*.police.example` and `police.example` mean the same domain; an address stays an address. */
function coverOf(entry: ListEntry): { address: string } | { domain: string | null } {
  const value = entry.value.trim().toLowerCase();
  if (value.lastIndexOf('@') > 0) return { address: value };
  return { domain: toAscii(value.startsWith('@') ? value.slice(1) : value.startsWith('*.') ? value.slice(2) : value) };
}

const current = (entry: ListEntry, now: number): boolean => {
  if (entry.until === null) return true;
  const until = parseInstant(entry.until);
  return until !== null && now < until;
};

/**
 * The company's own entry about an address, or null. A domain covers the names below it. Trusting a public mail
 * service would trust everybody, so a domain where anyone can open a mailbox counts on the blocked list only.
 */
export function listedAs(context: Context, list: 'trusted' | 'blocked', mail: MailAddress | null): ListEntry | null {
  if (!mail) return null;
  const { verdict } = context.knowledge.registry.judge(mail.domain);
  const shared = verdict === 'freemail' || verdict === 'disposable';
  const covers = (entry: ListEntry): boolean => {
    const value = coverOf(entry);
    if ('address' in value) return value.address === mail.address || value.address === `${mail.local}@${mail.domain}`;
    if (value.domain === null || !value.domain.includes('.')) return false;
    if (list === 'trusted' && shared) return false;
    return mail.domain === value.domain || mail.domain.endsWith(`.${value.domain}`);
  };
  return context.policy[list].find((entry) => current(entry, context.now) && covers(entry)) ?? null;
}

/** Whether a domain is the company's own, or below one of its own. */
export const isOurs = (context: Context, domain: string): boolean =>
  context.policy.companyDomains.some((own) => {
    const ascii = toAscii(own.trim().toLowerCase());
    return ascii?.includes('.') === true && (domain === ascii || domain.endsWith(`.${ascii}`));
  });
