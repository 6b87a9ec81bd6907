import type { Signal } from '../signal.ts';
import { callBackConfirmed } from './call-back-confirmed.ts';
import { callBackMissing } from './call-back-missing.ts';
import { callBackRefuted } from './call-back-refuted.ts';
import { colleaguesInInfostealerData } from './colleagues-in-infostealer-data.ts';
import { dnssecBroken } from './dnssec-broken.ts';
import { domainNotFound } from './domain-not-found.ts';
import { callBackTurnedAway } from './call-back-turned-away.ts';
import { firstContact } from './first-contact.ts';
import { mailAuthenticationFailed } from './mail-authentication-failed.ts';
import { mailHostUnlikeAgency } from './mail-host-unlike-agency.ts';
import { mailInfrastructureChanged } from './mail-infrastructure-changed.ts';
import { mailTransportProtected } from './mail-transport-protected.ts';
import { mailboxInBreaches } from './mailbox-in-breaches.ts';
import { mailboxInInfostealerData } from './mailbox-in-infostealer-data.ts';
import { noMailServer } from './no-mail-server.ts';
import { noRegistrationService } from './no-registration-service.ts';
import { noSpf } from './no-spf.ts';
import { noWebSite } from './no-web-site.ts';
import { offeredForSale } from './offered-for-sale.ts';
import { onAbuseList } from './on-abuse-list.ts';
import { onBlockedList } from './on-blocked-list.ts';
import { ownerHidden } from './owner-hidden.ts';
import { ownerNotAgency } from './owner-not-agency.ts';
import { recentlyRegistered } from './recently-registered.ts';
import { registeredAfterFirstSeen } from './registered-after-first-seen.ts';
import { registrationLapsing } from './registration-lapsing.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';
import { requesterNotInGoodStanding } from './requester-not-in-good-standing.ts';
import { senderDomainReported } from './sender-domain-reported.ts';
import { senderReported } from './sender-reported.ts';
import { signedByThirdPartyOnly } from './signed-by-third-party-only.ts';
import { spfLetsAnyoneSend } from './spf-lets-anyone-send.ts';
import { unusualSuffix } from './unusual-suffix.ts';
import { weakDmarc } from './weak-dmarc.ts';
import { textUsedElsewhere } from './text-used-elsewhere.ts';

/** THE list of signals: one line each, alphabetical by id. */
export const signals: readonly Signal[] = [
  callBackConfirmed,
  callBackMissing,
  callBackRefuted,
  colleaguesInInfostealerData,
  dnssecBroken,
  domainNotFound,
  callBackTurnedAway,
  firstContact,
  mailAuthenticationFailed,
  mailHostUnlikeAgency,
  mailInfrastructureChanged,
  mailTransportProtected,
  mailboxInBreaches,
  mailboxInInfostealerData,
  noMailServer,
  noRegistrationService,
  noSpf,
  noWebSite,
  offeredForSale,
  onAbuseList,
  onBlockedList,
  ownerHidden,
  ownerNotAgency,
  recentlyRegistered,
  registeredAfterFirstSeen,
  registrationLapsing,
  replyToElsewhere,
  requesterNotInGoodStanding,
  senderDomainReported,
  senderReported,
  signedByThirdPartyOnly,
  spfLetsAnyoneSend,
  unusualSuffix,
  weakDmarc,
  textUsedElsewhere,
];
