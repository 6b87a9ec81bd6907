import { DISPOSABLE_MAIL } from '../../data/generated/disposable-mail.ts';
import { FREE_MAIL } from '../../data/generated/free-mail.ts';

/** Services that forward mail so that the sender stays unknown; from each service's own documentation. */
const RELAYS =
  'mozmail.com relay.firefox.com privaterelay.appleid.com duck.com simplelogin.com simplelogin.co simplelogin.fr anonaddy.com anonaddy.me addy.io 33mail.com';

export type MailKind = 'disposable' | 'relay' | 'freemail';

let kinds: ReadonlyMap<string, MailKind> | null = null;

/** Made when first asked for; of a name in several lists the list named last here counts. */
function kindByName(): ReadonlyMap<string, MailKind> {
  if (kinds) return kinds;
  const known = new Map<string, MailKind>();
  for (const name of FREE_MAIL.split(' ')) known.set(name, 'freemail');
  for (const name of DISPOSABLE_MAIL.split(' ')) known.set(name, 'disposable');
  for (const name of RELAYS.split(' ')) known.set(name, 'relay');
  kinds = known;
  return known;
}

/** Whether anyone can have a mailbox at this name (or at the registrable name it lies below), and of which kind. */
export function mailKind(ascii: string, registrable: string): MailKind | null {
  const known = kindByName();
  return known.get(ascii) ?? (ascii === registrable ? null : (known.get(registrable) ?? null));
}
