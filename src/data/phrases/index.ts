import type { PhraseList } from '../../schema/phrases.ts';
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
  callBackObject,
  invitesCallBack,
  noContact,
  notAProhibition,
  officialForms,
  replyOnly,
  reportedSpeech,
  requestCheck,
  sparedPerson,
];
