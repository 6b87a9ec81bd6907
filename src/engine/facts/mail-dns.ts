import type { MailDns } from '../../schema/evidence.ts';
import { type Context, fact } from '../context.ts';
import { type FoundValue, found } from './lookup.ts';

/** What DNS says of the sender's domain, as long as the name exists there; null also when nobody could look. */
export const existingDomain = fact((context: Context): FoundValue<MailDns> | null => {
  const dns = found(context, 'mail-dns');
  return dns?.value.exists ? dns : null;
});

/** The two labels above which host names of one operator share everything: `mx1.mail.example` and `mx2.mail.example`. */
export const operatorOf = (host: string): string =>
  host.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
