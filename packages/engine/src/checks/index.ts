// Written by scripts/generate.mjs from the folders beside it; edits are lost.
import type { Check } from './check.ts'
import type { CheckWeights } from './weights.ts'
import { check as affiliateLink } from './affiliate-link/check.ts'
import affiliateLinkWeights from './affiliate-link/weights.json' with { type: 'json' }
import { check as ask } from './ask/check.ts'
import askWeights from './ask/weights.json' with { type: 'json' }
import { check as asksForSecrets } from './asks-for-secrets/check.ts'
import asksForSecretsWeights from './asks-for-secrets/weights.json' with { type: 'json' }
import { check as attachedPage } from './attached-page/check.ts'
import attachedPageWeights from './attached-page/weights.json' with { type: 'json' }
import { check as attachmentLink } from './attachment-link/check.ts'
import attachmentLinkWeights from './attachment-link/weights.json' with { type: 'json' }
import { check as authenticationFailed } from './authentication-failed/check.ts'
import authenticationFailedWeights from './authentication-failed/weights.json' with { type: 'json' }
import { check as bodyDissolved } from './body-dissolved/check.ts'
import bodyDissolvedWeights from './body-dissolved/weights.json' with { type: 'json' }
import { check as bodyNotInRegister } from './body-not-in-register/check.ts'
import bodyNotInRegisterWeights from './body-not-in-register/weights.json' with { type: 'json' }
import { check as bodyOfAnotherCountry } from './body-of-another-country/check.ts'
import bodyOfAnotherCountryWeights from './body-of-another-country/weights.json' with { type: 'json' }
import { check as borrowedPictures } from './borrowed-pictures/check.ts'
import borrowedPicturesWeights from './borrowed-pictures/weights.json' with { type: 'json' }
import { check as brokenLink } from './broken-link/check.ts'
import brokenLinkWeights from './broken-link/weights.json' with { type: 'json' }
import { check as buttonToStranger } from './button-to-stranger/check.ts'
import buttonToStrangerWeights from './button-to-stranger/weights.json' with { type: 'json' }
import { check as cardDigits } from './card-digits/check.ts'
import cardDigitsWeights from './card-digits/weights.json' with { type: 'json' }
import { check as carriedAlarm } from './carried-alarm/check.ts'
import carriedAlarmWeights from './carried-alarm/weights.json' with { type: 'json' }
import { check as codeLeadsAway } from './code-leads-away/check.ts'
import codeLeadsAwayWeights from './code-leads-away/weights.json' with { type: 'json' }
import { check as compromisedSitePath } from './compromised-site-path/check.ts'
import compromisedSitePathWeights from './compromised-site-path/weights.json' with { type: 'json' }
import { check as consentLink } from './consent-link/check.ts'
import consentLinkWeights from './consent-link/weights.json' with { type: 'json' }
import { check as dangerousAttachment } from './dangerous-attachment/check.ts'
import dangerousAttachmentWeights from './dangerous-attachment/weights.json' with { type: 'json' }
import { check as dataLink } from './data-link/check.ts'
import dataLinkWeights from './data-link/weights.json' with { type: 'json' }
import { check as deadlineWithThreat } from './deadline-with-threat/check.ts'
import deadlineWithThreatWeights from './deadline-with-threat/weights.json' with { type: 'json' }
import { check as displayNameNotOfBody } from './display-name-not-of-body/check.ts'
import displayNameNotOfBodyWeights from './display-name-not-of-body/weights.json' with { type: 'json' }
import { check as dressedSubject } from './dressed-subject/check.ts'
import dressedSubjectWeights from './dressed-subject/weights.json' with { type: 'json' }
import { check as envelopeDiffers } from './envelope-differs/check.ts'
import envelopeDiffersWeights from './envelope-differs/weights.json' with { type: 'json' }
import { check as fakedFooter } from './faked-footer/check.ts'
import fakedFooterWeights from './faked-footer/weights.json' with { type: 'json' }
import { check as falseThread } from './false-thread/check.ts'
import falseThreadWeights from './false-thread/weights.json' with { type: 'json' }
import { check as feeForBenefit } from './fee-for-benefit/check.ts'
import feeForBenefitWeights from './fee-for-benefit/weights.json' with { type: 'json' }
import { check as fillerText } from './filler-text/check.ts'
import fillerTextWeights from './filler-text/weights.json' with { type: 'json' }
import { check as genericGreeting } from './generic-greeting/check.ts'
import genericGreetingWeights from './generic-greeting/weights.json' with { type: 'json' }
import { check as genuineDomain } from './genuine-domain/check.ts'
import genuineDomainWeights from './genuine-domain/weights.json' with { type: 'json' }
import { check as genuineLinks } from './genuine-links/check.ts'
import genuineLinksWeights from './genuine-links/weights.json' with { type: 'json' }
import { check as genuineSenderId } from './genuine-sender-id/check.ts'
import genuineSenderIdWeights from './genuine-sender-id/weights.json' with { type: 'json' }
import { check as greatSum } from './great-sum/check.ts'
import greatSumWeights from './great-sum/weights.json' with { type: 'json' }
import { check as greetedByName } from './greeted-by-name/check.ts'
import greetedByNameWeights from './greeted-by-name/weights.json' with { type: 'json' }
import { check as hiddenText } from './hidden-text/check.ts'
import hiddenTextWeights from './hidden-text/weights.json' with { type: 'json' }
import { check as hook } from './hook/check.ts'
import hookWeights from './hook/weights.json' with { type: 'json' }
import { check as impossibleProcedure } from './impossible-procedure/check.ts'
import impossibleProcedureWeights from './impossible-procedure/weights.json' with { type: 'json' }
import { check as inventedBody } from './invented-body/check.ts'
import inventedBodyWeights from './invented-body/weights.json' with { type: 'json' }
import { check as knownBadSender } from './known-bad-sender/check.ts'
import knownBadSenderWeights from './known-bad-sender/weights.json' with { type: 'json' }
import { check as knownScript } from './known-script/check.ts'
import knownScriptWeights from './known-script/weights.json' with { type: 'json' }
import { check as knownSender } from './known-sender/check.ts'
import knownSenderWeights from './known-sender/weights.json' with { type: 'json' }
import { check as landingOnSharedHost } from './landing-on-shared-host/check.ts'
import landingOnSharedHostWeights from './landing-on-shared-host/weights.json' with { type: 'json' }
import { check as linkInText } from './link-in-text/check.ts'
import linkInTextWeights from './link-in-text/weights.json' with { type: 'json' }
import { check as linkNotOfBody } from './link-not-of-body/check.ts'
import linkNotOfBodyWeights from './link-not-of-body/weights.json' with { type: 'json' }
import { check as linkTextDiffers } from './link-text-differs/check.ts'
import linkTextDiffersWeights from './link-text-differs/weights.json' with { type: 'json' }
import { check as linkThroughRedirect } from './link-through-redirect/check.ts'
import linkThroughRedirectWeights from './link-through-redirect/weights.json' with { type: 'json' }
import { check as linksUnrelatedToSender } from './links-unrelated-to-sender/check.ts'
import linksUnrelatedToSenderWeights from './links-unrelated-to-sender/weights.json' with { type: 'json' }
import { check as listMail } from './list-mail/check.ts'
import listMailWeights from './list-mail/weights.json' with { type: 'json' }
import { check as littleTextOneLink } from './little-text-one-link/check.ts'
import littleTextOneLinkWeights from './little-text-one-link/weights.json' with { type: 'json' }
import { check as lookalikeDomain } from './lookalike-domain/check.ts'
import lookalikeDomainWeights from './lookalike-domain/weights.json' with { type: 'json' }
import { check as lowContrast } from './low-contrast/check.ts'
import lowContrastWeights from './low-contrast/weights.json' with { type: 'json' }
import { check as machineMadeWords } from './machine-made-words/check.ts'
import machineMadeWordsWeights from './machine-made-words/weights.json' with { type: 'json' }
import { check as mailedByServerScript } from './mailed-by-server-script/check.ts'
import mailedByServerScriptWeights from './mailed-by-server-script/weights.json' with { type: 'json' }
import { check as malformedHeaders } from './malformed-headers/check.ts'
import malformedHeadersWeights from './malformed-headers/weights.json' with { type: 'json' }
import { check as messageIdDiffers } from './message-id-differs/check.ts'
import messageIdDiffersWeights from './message-id-differs/weights.json' with { type: 'json' }
import { check as mismatchedLanguage } from './mismatched-language/check.ts'
import mismatchedLanguageWeights from './mismatched-language/weights.json' with { type: 'json' }
import { check as mixedCountries } from './mixed-countries/check.ts'
import mixedCountriesWeights from './mixed-countries/weights.json' with { type: 'json' }
import { check as nameNotInAddress } from './name-not-in-address/check.ts'
import nameNotInAddressWeights from './name-not-in-address/weights.json' with { type: 'json' }
import { check as namesItself } from './names-itself/check.ts'
import namesItselfWeights from './names-itself/weights.json' with { type: 'json' }
import { check as newPayee } from './new-payee/check.ts'
import newPayeeWeights from './new-payee/weights.json' with { type: 'json' }
import { check as noMandate } from './no-mandate/check.ts'
import noMandateWeights from './no-mandate/weights.json' with { type: 'json' }
import { check as noWayOut } from './no-way-out/check.ts'
import noWayOutWeights from './no-way-out/weights.json' with { type: 'json' }
import { check as nothingAsked } from './nothing-asked/check.ts'
import nothingAskedWeights from './nothing-asked/weights.json' with { type: 'json' }
import { check as obfuscatedText } from './obfuscated-text/check.ts'
import obfuscatedTextWeights from './obfuscated-text/weights.json' with { type: 'json' }
import { check as oddLinkHost } from './odd-link-host/check.ts'
import oddLinkHostWeights from './odd-link-host/weights.json' with { type: 'json' }
import { check as oddPayment } from './odd-payment/check.ts'
import oddPaymentWeights from './odd-payment/weights.json' with { type: 'json' }
import { check as officialChannel } from './official-channel/check.ts'
import officialChannelWeights from './official-channel/weights.json' with { type: 'json' }
import { check as officialWordsDomain } from './official-words-domain/check.ts'
import officialWordsDomainWeights from './official-words-domain/weights.json' with { type: 'json' }
import { check as oneTarget } from './one-target/check.ts'
import oneTargetWeights from './one-target/weights.json' with { type: 'json' }
import { check as ongoingConversation } from './ongoing-conversation/check.ts'
import ongoingConversationWeights from './ongoing-conversation/weights.json' with { type: 'json' }
import { check as opaqueLink } from './opaque-link/check.ts'
import opaqueLinkWeights from './opaque-link/weights.json' with { type: 'json' }
import { check as otherAlternative } from './other-alternative/check.ts'
import otherAlternativeWeights from './other-alternative/weights.json' with { type: 'json' }
import { check as outOfReach } from './out-of-reach/check.ts'
import outOfReachWeights from './out-of-reach/weights.json' with { type: 'json' }
import { check as ownNameFromOutside } from './own-name-from-outside/check.ts'
import ownNameFromOutsideWeights from './own-name-from-outside/weights.json' with { type: 'json' }
import { check as passwordForm } from './password-form/check.ts'
import passwordFormWeights from './password-form/weights.json' with { type: 'json' }
import { check as payToWork } from './pay-to-work/check.ts'
import payToWorkWeights from './pay-to-work/weights.json' with { type: 'json' }
import { check as periodical } from './periodical/check.ts'
import periodicalWeights from './periodical/weights.json' with { type: 'json' }
import { check as pictureOnly } from './picture-only/check.ts'
import pictureOnlyWeights from './picture-only/weights.json' with { type: 'json' }
import { check as posingAsRelative } from './posing-as-relative/check.ts'
import posingAsRelativeWeights from './posing-as-relative/weights.json' with { type: 'json' }
import { check as premiumNumber } from './premium-number/check.ts'
import premiumNumberWeights from './premium-number/weights.json' with { type: 'json' }
import { check as pressedInCapitals } from './pressed-in-capitals/check.ts'
import pressedInCapitalsWeights from './pressed-in-capitals/weights.json' with { type: 'json' }
import { check as privateAppeal } from './private-appeal/check.ts'
import privateAppealWeights from './private-appeal/weights.json' with { type: 'json' }
import { check as promisedReturns } from './promised-returns/check.ts'
import promisedReturnsWeights from './promised-returns/weights.json' with { type: 'json' }
import { check as raisedPriority } from './raised-priority/check.ts'
import raisedPriorityWeights from './raised-priority/weights.json' with { type: 'json' }
import { check as readerInSubject } from './reader-in-subject/check.ts'
import readerInSubjectWeights from './reader-in-subject/weights.json' with { type: 'json' }
import { check as readerNotAddressed } from './reader-not-addressed/check.ts'
import readerNotAddressedWeights from './reader-not-addressed/weights.json' with { type: 'json' }
import { check as recipientInLink } from './recipient-in-link/check.ts'
import recipientInLinkWeights from './recipient-in-link/weights.json' with { type: 'json' }
import { check as replyGoesElsewhere } from './reply-goes-elsewhere/check.ts'
import replyGoesElsewhereWeights from './reply-goes-elsewhere/weights.json' with { type: 'json' }
import { check as reportedCampaign } from './reported-campaign/check.ts'
import reportedCampaignWeights from './reported-campaign/weights.json' with { type: 'json' }
import { check as reportedSpeech } from './reported-speech/check.ts'
import reportedSpeechWeights from './reported-speech/weights.json' with { type: 'json' }
import { check as scanToSignIn } from './scan-to-sign-in/check.ts'
import scanToSignInWeights from './scan-to-sign-in/weights.json' with { type: 'json' }
import { check as senderIdNotOfBody } from './sender-id-not-of-body/check.ts'
import senderIdNotOfBodyWeights from './sender-id-not-of-body/weights.json' with { type: 'json' }
import { check as senderNameIsAddress } from './sender-name-is-address/check.ts'
import senderNameIsAddressWeights from './sender-name-is-address/weights.json' with { type: 'json' }
import { check as senderNotOfBody } from './sender-not-of-body/check.ts'
import senderNotOfBodyWeights from './sender-not-of-body/weights.json' with { type: 'json' }
import { check as shameAndSecrecy } from './shame-and-secrecy/check.ts'
import shameAndSecrecyWeights from './shame-and-secrecy/weights.json' with { type: 'json' }
import { check as shortenedLink } from './shortened-link/check.ts'
import shortenedLinkWeights from './shortened-link/weights.json' with { type: 'json' }
import { check as statuteRepealed } from './statute-repealed/check.ts'
import statuteRepealedWeights from './statute-repealed/weights.json' with { type: 'json' }
import { check as statuteSection } from './statute-section/check.ts'
import statuteSectionWeights from './statute-section/weights.json' with { type: 'json' }
import { check as statuteWithoutForce } from './statute-without-force/check.ts'
import statuteWithoutForceWeights from './statute-without-force/weights.json' with { type: 'json' }
import { check as textInOtherAlphabet } from './text-in-other-alphabet/check.ts'
import textInOtherAlphabetWeights from './text-in-other-alphabet/weights.json' with { type: 'json' }
import { check as textedLure } from './texted-lure/check.ts'
import textedLureWeights from './texted-lure/weights.json' with { type: 'json' }
import { check as throwawaySender } from './throwaway-sender/check.ts'
import throwawaySenderWeights from './throwaway-sender/weights.json' with { type: 'json' }
import { check as unauthenticatedSender } from './unauthenticated-sender/check.ts'
import unauthenticatedSenderWeights from './unauthenticated-sender/weights.json' with { type: 'json' }
import { check as unreadRemainder } from './unread-remainder/check.ts'
import unreadRemainderWeights from './unread-remainder/weights.json' with { type: 'json' }
import { check as unsolicitedAdvert } from './unsolicited-advert/check.ts'
import unsolicitedAdvertWeights from './unsolicited-advert/weights.json' with { type: 'json' }
import { check as warnsAgainstSharing } from './warns-against-sharing/check.ts'
import warnsAgainstSharingWeights from './warns-against-sharing/weights.json' with { type: 'json' }

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  affiliateLink,
  ask,
  asksForSecrets,
  attachedPage,
  attachmentLink,
  authenticationFailed,
  bodyDissolved,
  bodyNotInRegister,
  bodyOfAnotherCountry,
  borrowedPictures,
  brokenLink,
  buttonToStranger,
  cardDigits,
  carriedAlarm,
  codeLeadsAway,
  compromisedSitePath,
  consentLink,
  dangerousAttachment,
  dataLink,
  deadlineWithThreat,
  displayNameNotOfBody,
  dressedSubject,
  envelopeDiffers,
  fakedFooter,
  falseThread,
  feeForBenefit,
  fillerText,
  genericGreeting,
  genuineDomain,
  genuineLinks,
  genuineSenderId,
  greatSum,
  greetedByName,
  hiddenText,
  hook,
  impossibleProcedure,
  inventedBody,
  knownBadSender,
  knownScript,
  knownSender,
  landingOnSharedHost,
  linkInText,
  linkNotOfBody,
  linkTextDiffers,
  linkThroughRedirect,
  linksUnrelatedToSender,
  listMail,
  littleTextOneLink,
  lookalikeDomain,
  lowContrast,
  machineMadeWords,
  mailedByServerScript,
  malformedHeaders,
  messageIdDiffers,
  mismatchedLanguage,
  mixedCountries,
  nameNotInAddress,
  namesItself,
  newPayee,
  noMandate,
  noWayOut,
  nothingAsked,
  obfuscatedText,
  oddLinkHost,
  oddPayment,
  officialChannel,
  officialWordsDomain,
  oneTarget,
  ongoingConversation,
  opaqueLink,
  otherAlternative,
  outOfReach,
  ownNameFromOutside,
  passwordForm,
  payToWork,
  periodical,
  pictureOnly,
  posingAsRelative,
  premiumNumber,
  pressedInCapitals,
  privateAppeal,
  promisedReturns,
  raisedPriority,
  readerInSubject,
  readerNotAddressed,
  recipientInLink,
  replyGoesElsewhere,
  reportedCampaign,
  reportedSpeech,
  scanToSignIn,
  senderIdNotOfBody,
  senderNameIsAddress,
  senderNotOfBody,
  shameAndSecrecy,
  shortenedLink,
  statuteRepealed,
  statuteSection,
  statuteWithoutForce,
  textInOtherAlphabet,
  textedLure,
  throwawaySender,
  unauthenticatedSender,
  unreadRemainder,
  unsolicitedAdvert,
  warnsAgainstSharing,
]

/** The weights of every check, by the check's id. */
export const weights: Readonly<Record<string, CheckWeights>> = {
  'affiliate-link': affiliateLinkWeights,
  ask: askWeights,
  'asks-for-secrets': asksForSecretsWeights,
  'attached-page': attachedPageWeights,
  'attachment-link': attachmentLinkWeights,
  'authentication-failed': authenticationFailedWeights,
  'body-dissolved': bodyDissolvedWeights,
  'body-not-in-register': bodyNotInRegisterWeights,
  'body-of-another-country': bodyOfAnotherCountryWeights,
  'borrowed-pictures': borrowedPicturesWeights,
  'broken-link': brokenLinkWeights,
  'button-to-stranger': buttonToStrangerWeights,
  'card-digits': cardDigitsWeights,
  'carried-alarm': carriedAlarmWeights,
  'code-leads-away': codeLeadsAwayWeights,
  'compromised-site-path': compromisedSitePathWeights,
  'consent-link': consentLinkWeights,
  'dangerous-attachment': dangerousAttachmentWeights,
  'data-link': dataLinkWeights,
  'deadline-with-threat': deadlineWithThreatWeights,
  'display-name-not-of-body': displayNameNotOfBodyWeights,
  'dressed-subject': dressedSubjectWeights,
  'envelope-differs': envelopeDiffersWeights,
  'faked-footer': fakedFooterWeights,
  'false-thread': falseThreadWeights,
  'fee-for-benefit': feeForBenefitWeights,
  'filler-text': fillerTextWeights,
  'generic-greeting': genericGreetingWeights,
  'genuine-domain': genuineDomainWeights,
  'genuine-links': genuineLinksWeights,
  'genuine-sender-id': genuineSenderIdWeights,
  'great-sum': greatSumWeights,
  'greeted-by-name': greetedByNameWeights,
  'hidden-text': hiddenTextWeights,
  hook: hookWeights,
  'impossible-procedure': impossibleProcedureWeights,
  'invented-body': inventedBodyWeights,
  'known-bad-sender': knownBadSenderWeights,
  'known-script': knownScriptWeights,
  'known-sender': knownSenderWeights,
  'landing-on-shared-host': landingOnSharedHostWeights,
  'link-in-text': linkInTextWeights,
  'link-not-of-body': linkNotOfBodyWeights,
  'link-text-differs': linkTextDiffersWeights,
  'link-through-redirect': linkThroughRedirectWeights,
  'links-unrelated-to-sender': linksUnrelatedToSenderWeights,
  'list-mail': listMailWeights,
  'little-text-one-link': littleTextOneLinkWeights,
  'lookalike-domain': lookalikeDomainWeights,
  'low-contrast': lowContrastWeights,
  'machine-made-words': machineMadeWordsWeights,
  'mailed-by-server-script': mailedByServerScriptWeights,
  'malformed-headers': malformedHeadersWeights,
  'message-id-differs': messageIdDiffersWeights,
  'mismatched-language': mismatchedLanguageWeights,
  'mixed-countries': mixedCountriesWeights,
  'name-not-in-address': nameNotInAddressWeights,
  'names-itself': namesItselfWeights,
  'new-payee': newPayeeWeights,
  'no-mandate': noMandateWeights,
  'no-way-out': noWayOutWeights,
  'nothing-asked': nothingAskedWeights,
  'obfuscated-text': obfuscatedTextWeights,
  'odd-link-host': oddLinkHostWeights,
  'odd-payment': oddPaymentWeights,
  'official-channel': officialChannelWeights,
  'official-words-domain': officialWordsDomainWeights,
  'one-target': oneTargetWeights,
  'ongoing-conversation': ongoingConversationWeights,
  'opaque-link': opaqueLinkWeights,
  'other-alternative': otherAlternativeWeights,
  'out-of-reach': outOfReachWeights,
  'own-name-from-outside': ownNameFromOutsideWeights,
  'password-form': passwordFormWeights,
  'pay-to-work': payToWorkWeights,
  periodical: periodicalWeights,
  'picture-only': pictureOnlyWeights,
  'posing-as-relative': posingAsRelativeWeights,
  'premium-number': premiumNumberWeights,
  'pressed-in-capitals': pressedInCapitalsWeights,
  'private-appeal': privateAppealWeights,
  'promised-returns': promisedReturnsWeights,
  'raised-priority': raisedPriorityWeights,
  'reader-in-subject': readerInSubjectWeights,
  'reader-not-addressed': readerNotAddressedWeights,
  'recipient-in-link': recipientInLinkWeights,
  'reply-goes-elsewhere': replyGoesElsewhereWeights,
  'reported-campaign': reportedCampaignWeights,
  'reported-speech': reportedSpeechWeights,
  'scan-to-sign-in': scanToSignInWeights,
  'sender-id-not-of-body': senderIdNotOfBodyWeights,
  'sender-name-is-address': senderNameIsAddressWeights,
  'sender-not-of-body': senderNotOfBodyWeights,
  'shame-and-secrecy': shameAndSecrecyWeights,
  'shortened-link': shortenedLinkWeights,
  'statute-repealed': statuteRepealedWeights,
  'statute-section': statuteSectionWeights,
  'statute-without-force': statuteWithoutForceWeights,
  'text-in-other-alphabet': textInOtherAlphabetWeights,
  'texted-lure': textedLureWeights,
  'throwaway-sender': throwawaySenderWeights,
  'unauthenticated-sender': unauthenticatedSenderWeights,
  'unread-remainder': unreadRemainderWeights,
  'unsolicited-advert': unsolicitedAdvertWeights,
  'warns-against-sharing': warnsAgainstSharingWeights,
}
