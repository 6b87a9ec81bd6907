import type { Signal } from '../signal.ts';
import { callBackConfirmed } from './call-back-confirmed.ts';
import { callBackMissing } from './call-back-missing.ts';
import { callBackRefuted } from './call-back-refuted.ts';
import { firstContact } from './first-contact.ts';
import { onBlockedList } from './on-blocked-list.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';

/** THE list of signals: one line each, alphabetical by id. */
export const signals: readonly Signal[] = [
  callBackConfirmed,
  callBackMissing,
  callBackRefuted,
  firstContact,
  onBlockedList,
  replyToElsewhere,
];
