import parsePhoneNumber, {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { type Context, fact } from '../context.ts';
import { reading } from '../text/reading.ts';
import type { Tokens } from '../text/tokens.ts';
import { invitesCallBack } from './call-back-refusal.ts';
import { claimedCountry, senderCountry } from './claimed-country.ts';
import { sender } from './sender.ts';

/** Longest text read as one number: with extension and brackets real ones stay below. */
const MAX_NUMBER = 60;

/** Country in whose form a number without country code is read. */
const homeOf = (context: Context): CountryCode | undefined => {
  const code = claimedCountry(context) ?? senderCountry(context);
  return code !== null && isSupportedCountry(code) ? code : undefined;
};

function parse(value: string | null, home: CountryCode | undefined): PhoneNumber | null {
  if (!value || value.length > MAX_NUMBER || value.includes('@')) return null;
  const options = home === undefined ? {} : { defaultCountry: home };
  return parsePhoneNumber(value.normalize('NFKC'), options) ?? null;
}

/** The call-back number that the request states; null when it states none that is a number. */
export const statedPhone = fact((context: Context): PhoneNumber | null => parse(context.fields.phone, homeOf(context)));

/** The supervisor's number, where the contact is one. */
export const supervisorPhone = fact((context: Context): PhoneNumber | null =>
  parse(context.fields.supervisorContact, homeOf(context)),
);

/** The number that the agency itself publishes, by its domain, else by its name; null where the registry has none. */
export const publishedPhone = fact((context: Context): PhoneNumber | null => {
  const { registry } = context.knowledge;
  const from = sender(context);
  const byDomain = from ? registry.owner(from.domain) : null;
  const byName = context.fields.agency ? registry.named(context.fields.agency) : [];
  const phone = byDomain?.phone ?? byName.find((entry) => entry.phone !== null)?.phone ?? null;
  return parse(phone, undefined);
});

const JOINS = new Set(['', ' ', '-', '(', ')', '.', '+', '/', '‑', '–']);
/** Digits of a subscriber's number with its area, and of the longest international one (E.164). */
const DIGITS = { from: 8, to: 15 };
/** Groups of digits that may be one number. */
const MOST_GROUPS = 7;

/** Runs of digits in a text that are as long as telephone numbers. Case numbers are too: use only to spare. */
export function numbersIn({ words, glue }: Tokens): number {
  let count = 0;
  let digits = 0;
  let groups = 0;
  const close = () => {
    if (groups > 1 && digits >= DIGITS.from && digits <= DIGITS.to) count += 1;
    digits = 0;
    groups = 0;
  };
  words.forEach((word, at) => {
    const isNumber = /^\d+$/.test(word);
    if (!isNumber || !JOINS.has(glue[at] ?? ' ') || groups >= MOST_GROUPS) close();
    if (!isNumber) return;
    digits += word.length;
    groups += 1;
  });
  close();
  return count;
}

const MOBILE: ReadonlySet<string | undefined> = new Set(['MOBILE', 'PAGER', 'PERSONAL_NUMBER']);

/** Ways to reach the requester that the request offers. */
export interface CallBackOffer {
  /** `landline` stands for any number not known to be a mobile. */
  number: 'landline' | 'mobile' | null;
  /** The agency's switchboard, control room or site is named, or a number stands in the text. */
  elsewhere: boolean;
  messenger: boolean;
}

const MESSENGER = /whats\s?app|telegram|signal|viber|wickr|threema|wechat|微信|line id/iu;

/** Characters of a text in which numbers are read one by one. */
const READ_FOR_NUMBERS = 20_000;

/** A number in the text besides the one stated. Where a mobile or a messenger is offered, another mobile adds nothing. */
function numberInText(context: Context, text: Tokens, messenger: boolean): boolean {
  if (numbersIn(text) === 0) return false;
  const stated = statedPhone(context);
  if (!messenger && !(stated && MOBILE.has(stated.getType()))) return true;
  const home = homeOf(context);
  const options = home === undefined ? {} : { defaultCountry: home };
  const found = findPhoneNumbersInText(text.text.slice(0, READ_FOR_NUMBERS), options);
  return found.some(({ number }) => !MOBILE.has(number.getType()) && number.number !== stated?.number);
}

/** What the request offers for a call-back. */
export const callBackOffer = fact((context: Context): CallBackOffer => {
  const text = reading(context);
  const stated = statedPhone(context);
  const supervisor = supervisorPhone(context);
  const shown = context.fields.phone ?? '';
  const inMessenger = MESSENGER.test(shown.slice(0, 200));
  const isMobile = stated !== null && MOBILE.has(stated.getType());
  const digits = shown.replace(/\D/gu, '').length;
  const messenger = inMessenger || text.topic('messenger-only').length > 0;
  const number = inMessenger ? null : isMobile ? 'mobile' : stated !== null || digits >= 5 ? 'landline' : null;
  return {
    number,
    elsewhere:
      invitesCallBack(context) ||
      (supervisor !== null && !MOBILE.has(supervisor.getType())) ||
      numberInText(context, text.tokens, messenger),
    messenger,
  };
});
