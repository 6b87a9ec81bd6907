import type { Signal } from '../signal.ts';
import { firstContact } from './first-contact.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';

/** THE list of signals: one line each, alphabetical by id. */
export const signals: readonly Signal[] = [firstContact, replyToElsewhere];
