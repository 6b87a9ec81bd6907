import type { PhraseList } from '../../schema/phrases.ts';
import { age, factsAttached, person, place, threat, when, whereUnknown } from './emergency-facts.ts';
import {
  callBackObject,
  noContact,
  notAProhibition,
  reportedSpeech,
  requestCheck,
  sparedPerson,
} from './no-contact.ts';
import { officialForms } from './official-forms.ts';
import { invitesCallBack, replyOnly } from './reply-only.ts';

/** THE list of phrase lists: one line each. */
export const phraseLists: readonly PhraseList[] = [
  age,
  callBackObject,
  factsAttached,
  invitesCallBack,
  noContact,
  notAProhibition,
  officialForms,
  person,
  place,
  replyOnly,
  reportedSpeech,
  requestCheck,
  sparedPerson,
  threat,
  when,
  whereUnknown,
];
