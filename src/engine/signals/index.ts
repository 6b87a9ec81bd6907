import type { Signal } from '../signal.ts';
import { callBackConfirmed } from './call-back-confirmed.ts';
import { callBackMissing } from './call-back-missing.ts';
import { callBackRefuted } from './call-back-refuted.ts';
import { firstContact } from './first-contact.ts';
import { onBlockedList } from './on-blocked-list.ts';
import { dnssecBroken } from './dnssec-broken.ts';
import { domainNotFound } from './domain-not-found.ts';
import { firstContact } from './first-contact.ts';
import { mailAuthenticationFailed } from './mail-authentication-failed.ts';
import { mailHostUnlikeAgency } from './mail-host-unlike-agency.ts';
import { mailInfrastructureChanged } from './mail-infrastructure-changed.ts';
import { mailTransportProtected } from './mail-transport-protected.ts';
import { noMailServer } from './no-mail-server.ts';
import { noSpf } from './no-spf.ts';
import { noWebSite } from './no-web-site.ts';
import { onAbuseList } from './on-abuse-list.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';
import { signedByThirdPartyOnly } from './signed-by-third-party-only.ts';
import { spfLetsAnyoneSend } from './spf-lets-anyone-send.ts';
import { weakDmarc } from './weak-dmarc.ts';

/** THE list of signals: one line each, alphabetical by id. */
export const signals: readonly Signal[] = [
  callBackConfirmed,
  callBackMissing,
  callBackRefuted,
  firstContact,
  onBlockedList,
  replyToElsewhere,
  dnssecBroken,
  domainNotFound,
  firstContact,
  mailAuthenticationFailed,
  mailHostUnlikeAgency,
  mailInfrastructureChanged,
  mailTransportProtected,
  noMailServer,
  noSpf,
  noWebSite,
  onAbuseList,
  replyToElsewhere,
  signedByThirdPartyOnly,
  spfLetsAnyoneSend,
  weakDmarc,
];
