import type { Signal } from '../signal.ts';
import { accountDormant } from './account-dormant.ts';
import { accountNew } from './account-new.ts';
import { accountOrMoneyDemanded } from './account-or-money-demanded.ts';
import { accountVerified } from './account-verified.ts';
import { agencyAbbreviation } from './agency-abbreviation.ts';
import { agencyAsSubdomain } from './agency-as-subdomain.ts';
import { agencyNotOwner } from './agency-not-owner.ts';
import { agencyOnOtherSuffix } from './agency-on-other-suffix.ts';
import { agencyWithAffix } from './agency-with-affix.ts';
import { americanHabits } from './american-habits.ts';
import { beyondTheProcess } from './beyond-the-process.ts';
import { callBackConfirmed } from './call-back-confirmed.ts';
import { callBackMissing } from './call-back-missing.ts';
import { callBackRefuted } from './call-back-refuted.ts';
import { callBackTurnedAway } from './call-back-turned-away.ts';
import { caseNumberMadeUp } from './case-number-made-up.ts';
import { coerciveWords } from './coercive-words.ts';
import { colleaguesInInfostealerData } from './colleagues-in-infostealer-data.ts';
import { confusableLetters } from './confusable-letters.ts';
import { contactElsewhere } from './contact-elsewhere.ts';
import { dataBeyondEmergency } from './data-beyond-emergency.ts';
import { deliveryElsewhere } from './delivery-elsewhere.ts';
import { deniedBefore } from './denied-before.ts';
import { displayNameElsewhere } from './display-name-elsewhere.ts';
import { disposableMail } from './disposable-mail.ts';
import { dnssecBroken } from './dnssec-broken.ts';
import { docketIsAPlaceholder } from './docket-is-a-placeholder.ts';
import { documentContactElsewhere } from './document-contact-elsewhere.ts';
import { domainNotFound } from './domain-not-found.ts';
import { emergencyFactsMissing } from './emergency-facts-missing.ts';
import { emergencyLongAgo } from './emergency-long-ago.ts';
import { europeanOrderOffChannel } from './european-order-off-channel.ts';
import { fieldsBlank } from './fields-blank.ts';
import { fileAuthorHandle } from './file-author-handle.ts';
import { fileChangedLater } from './file-changed-later.ts';
import { fileChangesMarked } from './file-changes-marked.ts';
import { fileDatesDisagree } from './file-dates-disagree.ts';
import { fileFontsMixed } from './file-fonts-mixed.ts';
import { fileFromConsumerEditor } from './file-from-consumer-editor.ts';
import { fileHoldsActiveParts } from './file-holds-active-parts.ts';
import { fileNewerThanRequest } from './file-newer-than-request.ts';
import { filePageUnlikeOthers } from './file-page-unlike-others.ts';
import { filePictureEdited } from './file-picture-edited.ts';
import { filePicturePasted } from './file-picture-pasted.ts';
import { fileSavedAgain } from './file-saved-again.ts';
import { fileSeenBefore } from './file-seen-before.ts';
import { fileSignatureBroken } from './file-signature-broken.ts';
import { fileSignedByGovernment } from './file-signed-by-government.ts';
import { fileTextCovered } from './file-text-covered.ts';
import { fileTextHidden } from './file-text-hidden.ts';
import { fileTextRewritten } from './file-text-rewritten.ts';
import { firstContact } from './first-contact.ts';
import { freeMail } from './free-mail.ts';
import { identityWishList } from './identity-wish-list.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { languageOfElsewhere } from './language-of-elsewhere.ts';
import { lawMisused } from './law-misused.ts';
import { lawOfAnotherCountry } from './law-of-another-country.ts';
import { lawRepealed } from './law-repealed.ts';
import { letterheadOfAnother } from './letterhead-of-another.ts';
import { loginAbroad } from './login-abroad.ts';
import { mailAuthenticationFailed } from './mail-authentication-failed.ts';
import { mailHostUnlikeAgency } from './mail-host-unlike-agency.ts';
import { mailInfrastructureChanged } from './mail-infrastructure-changed.ts';
import { mailTransportProtected } from './mail-transport-protected.ts';
import { mailboxInBreaches } from './mailbox-in-breaches.ts';
import { mailboxInInfostealerData } from './mailbox-in-infostealer-data.ts';
import { manyTargets } from './many-targets.ts';
import { moneyToTheirWallet } from './money-to-their-wallet.ts';
import { nameMismatch } from './name-mismatch.ts';
import { nightEmergency } from './night-emergency.ts';
import { noLegalBasis } from './no-legal-basis.ts';
import { noMailServer } from './no-mail-server.ts';
import { noRegistrationService } from './no-registration-service.ts';
import { noSpf } from './no-spf.ts';
import { noWayToCallBack } from './no-way-to-call-back.ts';
import { noWebSite } from './no-web-site.ts';
import { notInRegistry } from './not-in-registry.ts';
import { numberNotPublished } from './number-not-published.ts';
import { numberOfAnotherKind } from './number-of-another-kind.ts';
import { offeredForSale } from './offered-for-sale.ts';
import { officerNotIdentified } from './officer-not-identified.ts';
import { onAbuseList } from './on-abuse-list.ts';
import { onBlockedList } from './on-blocked-list.ts';
import { orderAsPictureOrText } from './order-as-picture-or-text.ts';
import { outsideThePortal } from './outside-the-portal.ts';
import { ownerHidden } from './owner-hidden.ts';
import { ownerNotAgency } from './owner-not-agency.ts';
import { ownerSendsNoProcess } from './owner-sends-no-process.ts';
import { periodBeyondEmergency } from './period-beyond-emergency.ts';
import { phoneShared } from './phone-shared.ts';
import { portalLookAlike } from './portal-look-alike.ts';
import { pressingFollowUp } from './pressing-follow-up.ts';
import { punycodeDomain } from './punycode-domain.ts';
import { recentlyRegistered } from './recently-registered.ts';
import { registeredAfterFirstSeen } from './registered-after-first-seen.ts';
import { registrationLapsing } from './registration-lapsing.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';
import { requestBurst } from './request-burst.ts';
import { requesterNotInGoodStanding } from './requester-not-in-good-standing.ts';
import { resubmittedAfterDenial } from './resubmitted-after-denial.ts';
import { retiredSuffix } from './retired-suffix.ts';
import { reviewerLogInAsked } from './reviewer-log-in-asked.ts';
import { roleMailbox } from './role-mailbox.ts';
import { senderDomainReported } from './sender-domain-reported.ts';
import { senderReported } from './sender-reported.ts';
import { signedByThirdPartyOnly } from './signed-by-third-party-only.ts';
import { soughtAfterHandle } from './sought-after-handle.ts';
import { spfLetsAnyoneSend } from './spf-lets-anyone-send.ts';
import { suffixOfAnotherCountry } from './suffix-of-another-country.ts';
import { swappedGlyphs } from './swapped-glyphs.ts';
import { targetInAnotherCountry } from './target-in-another-country.ts';
import { targetIsAColleague } from './target-is-a-colleague.ts';
import { targetShared } from './target-shared.ts';
import { templateLeftOver } from './template-left-over.ts';
import { textUsedElsewhere } from './text-used-elsewhere.ts';
import { treatyRequestDirect } from './treaty-request-direct.ts';
import { typoOfAgency } from './typo-of-agency.ts';
import { unofficialTone } from './unofficial-tone.ts';
import { unseenSubdomain } from './unseen-subdomain.ts';
import { unusualSuffix } from './unusual-suffix.ts';
import { weakDmarc } from './weak-dmarc.ts';

/** THE list of signals: one line each, alphabetical by id. */
export const signals: readonly Signal[] = [
  accountDormant,
  accountNew,
  accountOrMoneyDemanded,
  accountVerified,
  agencyAbbreviation,
  agencyAsSubdomain,
  agencyNotOwner,
  agencyOnOtherSuffix,
  agencyWithAffix,
  americanHabits,
  beyondTheProcess,
  callBackConfirmed,
  callBackMissing,
  callBackRefuted,
  callBackTurnedAway,
  caseNumberMadeUp,
  coerciveWords,
  colleaguesInInfostealerData,
  confusableLetters,
  contactElsewhere,
  dataBeyondEmergency,
  deliveryElsewhere,
  deniedBefore,
  displayNameElsewhere,
  disposableMail,
  dnssecBroken,
  docketIsAPlaceholder,
  documentContactElsewhere,
  domainNotFound,
  emergencyFactsMissing,
  emergencyLongAgo,
  europeanOrderOffChannel,
  fieldsBlank,
  fileChangedLater,
  fileFromConsumerEditor,
  fileNewerThanRequest,
  fileSavedAgain,
  fileSeenBefore,
  fileSignatureBroken,
  fileSignedByGovernment,
  fileChangesMarked,
  filePictureEdited,
  fileAuthorHandle,
  fileTextRewritten,
  fileTextCovered,
  fileTextHidden,
  fileFontsMixed,
  filePicturePasted,
  filePageUnlikeOthers,
  fileDatesDisagree,
  fileHoldsActiveParts,
  firstContact,
  freeMail,
  identityWishList,
  invisibleCharacters,
  languageOfElsewhere,
  lawMisused,
  lawOfAnotherCountry,
  lawRepealed,
  letterheadOfAnother,
  loginAbroad,
  mailAuthenticationFailed,
  mailHostUnlikeAgency,
  mailInfrastructureChanged,
  mailTransportProtected,
  mailboxInBreaches,
  mailboxInInfostealerData,
  manyTargets,
  moneyToTheirWallet,
  nameMismatch,
  nightEmergency,
  noLegalBasis,
  noMailServer,
  noRegistrationService,
  noSpf,
  noWayToCallBack,
  noWebSite,
  notInRegistry,
  numberNotPublished,
  numberOfAnotherKind,
  offeredForSale,
  officerNotIdentified,
  onAbuseList,
  onBlockedList,
  orderAsPictureOrText,
  outsideThePortal,
  ownerHidden,
  ownerNotAgency,
  ownerSendsNoProcess,
  periodBeyondEmergency,
  phoneShared,
  portalLookAlike,
  pressingFollowUp,
  punycodeDomain,
  recentlyRegistered,
  registeredAfterFirstSeen,
  registrationLapsing,
  replyToElsewhere,
  requestBurst,
  requesterNotInGoodStanding,
  resubmittedAfterDenial,
  retiredSuffix,
  reviewerLogInAsked,
  roleMailbox,
  senderDomainReported,
  senderReported,
  signedByThirdPartyOnly,
  soughtAfterHandle,
  spfLetsAnyoneSend,
  suffixOfAnotherCountry,
  swappedGlyphs,
  targetInAnotherCountry,
  targetIsAColleague,
  targetShared,
  templateLeftOver,
  textUsedElsewhere,
  treatyRequestDirect,
  typoOfAgency,
  unofficialTone,
  unseenSubdomain,
  unusualSuffix,
  weakDmarc,
];
