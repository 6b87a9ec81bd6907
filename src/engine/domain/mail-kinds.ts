import { DISPOSABLE_MAIL } from '../../data/generated/disposable-mail.ts';
import { FREE_MAIL } from '../../data/generated/free-mail.ts';

/** Services that forward mail so that the sender stays unknown; from each service's own documentation. */
const RELAYS =
  'mozmail.com relay.firefox.com privaterelay.appleid.com duck.com simplelogin.com simplelogin.co simplelogin.fr anonaddy.com anonaddy.me addy.io 33mail.com';

const lazySet = (...texts: string[]): (() => ReadonlySet<string>) => {
  let known: ReadonlySet<string> | null = null;
  return () => {
    known ??= new Set(texts.flatMap((text) => text.split(' ')));
    return known;
  };
};
const free = lazySet(FREE_MAIL);
const disposable = lazySet(DISPOSABLE_MAIL);
const relays: ReadonlySet<string> = new Set(RELAYS.split(' '));

export type MailKind = 'disposable' | 'relay' | 'freemail';

/** Whether anyone can have a mailbox at this name (or at the registrable name it lies below), and of which kind. */
export function mailKind(ascii: string, registrable: string): MailKind | null {
  for (const name of ascii === registrable ? [ascii] : [ascii, registrable]) {
    if (relays.has(name)) return 'relay';
    if (disposable().has(name)) return 'disposable';
    if (free().has(name)) return 'freemail';
  }
  return null;
}
