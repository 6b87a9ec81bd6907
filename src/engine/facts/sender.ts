import { type Context, fact } from '../context.ts';
import { type MailAddress, parseAddress } from '../domain/address.ts';

/** The address the request came from, taken apart; null when the page shows none that parses. */
export const sender = fact((context: Context): MailAddress | null => parseAddress(context.fields.requesterEmail));

/** Where the answer would go, when the page says; null when it says nothing. */
export const replyTo = fact((context: Context): MailAddress | null => parseAddress(context.fields.replyTo));
