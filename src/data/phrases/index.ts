import type { PhraseList } from '../../schema/phrases.ts';
import { aCheck, forbids, negation, toCheck } from './check-forbidden.ts';
import { coercion } from './coercion.ts';
import { messengerOnly, postedAbroad, rank } from './contact-ways.ts';
import { correctionStated } from './correction.ts';
import { legalGround, orderDenied, orderStated } from './court-orders.ts';
import {
  asksAddress,
  asksBirth,
  asksContent,
  asksEverything,
  asksIdentity,
  asksIdentityPapers,
  asksLocation,
  asksMoney,
  asksPhone,
  asksRecovery,
  asksSecret,
  asksTraffic,
} from './data-asked.ts';
import { accountDemand, freezeDemand, theirWallet, transferDemand } from './demands.ts';
import { age, factsAttached, person, place, threat, when, whereUnknown } from './emergency-facts.ts';
import {
  formAsksForLaw,
  hoursLimit,
  saysByMail,
  saysDirect,
  saysDuty,
  saysEpoc,
  saysProduce,
  saysSubpoena,
  saysTreatyRequest,
  viaCentralAuthority,
  viaDecentralised,
} from './instruments.ts';
import { addressedCompany, birthWord, logInAsked, rightNow } from './left-overs.ts';
import {
  callBackObject,
  noContact,
  notAProhibition,
  reportedSpeech,
  requestCheck,
  sparedPerson,
} from './no-contact.ts';
import { officialForms } from './official-forms.ts';
import { reminder } from './reminder.ts';
import { invitesCallBack, replyOnly } from './reply-only.ts';
import { demandOpening, story } from './story.ts';

/** THE list of phrase lists: one line each. */
export const phraseLists: readonly PhraseList[] = [
  aCheck,
  accountDemand,
  age,
  asksAddress,
  asksBirth,
  asksContent,
  asksEverything,
  asksIdentity,
  asksIdentityPapers,
  asksLocation,
  asksMoney,
  asksPhone,
  asksRecovery,
  asksSecret,
  asksTraffic,
  callBackObject,
  coercion,
  correctionStated,
  demandOpening,
  factsAttached,
  forbids,
  freezeDemand,
  invitesCallBack,
  legalGround,
  messengerOnly,
  negation,
  noContact,
  notAProhibition,
  officialForms,
  orderDenied,
  orderStated,
  person,
  place,
  postedAbroad,
  reminder,
  rank,
  replyOnly,
  reportedSpeech,
  requestCheck,
  sparedPerson,
  story,
  theirWallet,
  threat,
  toCheck,
  addressedCompany,
  birthWord,
  logInAsked,
  rightNow,
  formAsksForLaw,
  hoursLimit,
  saysByMail,
  saysDirect,
  saysDuty,
  saysEpoc,
  saysProduce,
  saysSubpoena,
  saysTreatyRequest,
  viaCentralAuthority,
  viaDecentralised,
  transferDemand,
  when,
  whereUnknown,
];
