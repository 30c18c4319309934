// Written by scripts/generate.mjs from the folders beside it; edits are lost.
import type { Check } from './check.ts'
import type { CheckWeights } from './weights.ts'
import { check as asksForSecrets } from './asks-for-secrets/check.ts'
import asksForSecretsWeights from './asks-for-secrets/weights.json' with { type: 'json' }
import { check as authenticationFailed } from './authentication-failed/check.ts'
import authenticationFailedWeights from './authentication-failed/weights.json' with { type: 'json' }
import { check as bodyDissolved } from './body-dissolved/check.ts'
import bodyDissolvedWeights from './body-dissolved/weights.json' with { type: 'json' }
import { check as bodyNotInRegister } from './body-not-in-register/check.ts'
import bodyNotInRegisterWeights from './body-not-in-register/weights.json' with { type: 'json' }
import { check as bodyOfAnotherCountry } from './body-of-another-country/check.ts'
import bodyOfAnotherCountryWeights from './body-of-another-country/weights.json' with { type: 'json' }
import { check as dangerousAttachment } from './dangerous-attachment/check.ts'
import dangerousAttachmentWeights from './dangerous-attachment/weights.json' with { type: 'json' }
import { check as deadlineWithThreat } from './deadline-with-threat/check.ts'
import deadlineWithThreatWeights from './deadline-with-threat/weights.json' with { type: 'json' }
import { check as displayNameNotOfBody } from './display-name-not-of-body/check.ts'
import displayNameNotOfBodyWeights from './display-name-not-of-body/weights.json' with { type: 'json' }
import { check as feeForBenefit } from './fee-for-benefit/check.ts'
import feeForBenefitWeights from './fee-for-benefit/weights.json' with { type: 'json' }
import { check as genuineDomain } from './genuine-domain/check.ts'
import genuineDomainWeights from './genuine-domain/weights.json' with { type: 'json' }
import { check as genuineSenderId } from './genuine-sender-id/check.ts'
import genuineSenderIdWeights from './genuine-sender-id/weights.json' with { type: 'json' }
import { check as hiddenText } from './hidden-text/check.ts'
import hiddenTextWeights from './hidden-text/weights.json' with { type: 'json' }
import { check as impossibleProcedure } from './impossible-procedure/check.ts'
import impossibleProcedureWeights from './impossible-procedure/weights.json' with { type: 'json' }
import { check as inventedBody } from './invented-body/check.ts'
import inventedBodyWeights from './invented-body/weights.json' with { type: 'json' }
import { check as knownBadSender } from './known-bad-sender/check.ts'
import knownBadSenderWeights from './known-bad-sender/weights.json' with { type: 'json' }
import { check as knownScript } from './known-script/check.ts'
import knownScriptWeights from './known-script/weights.json' with { type: 'json' }
import { check as linkNotOfBody } from './link-not-of-body/check.ts'
import linkNotOfBodyWeights from './link-not-of-body/weights.json' with { type: 'json' }
import { check as linkTextDiffers } from './link-text-differs/check.ts'
import linkTextDiffersWeights from './link-text-differs/weights.json' with { type: 'json' }
import { check as lookalikeDomain } from './lookalike-domain/check.ts'
import lookalikeDomainWeights from './lookalike-domain/weights.json' with { type: 'json' }
import { check as mixedCountries } from './mixed-countries/check.ts'
import mixedCountriesWeights from './mixed-countries/weights.json' with { type: 'json' }
import { check as noMandate } from './no-mandate/check.ts'
import noMandateWeights from './no-mandate/weights.json' with { type: 'json' }
import { check as obfuscatedText } from './obfuscated-text/check.ts'
import obfuscatedTextWeights from './obfuscated-text/weights.json' with { type: 'json' }
import { check as oddPayment } from './odd-payment/check.ts'
import oddPaymentWeights from './odd-payment/weights.json' with { type: 'json' }
import { check as officialChannel } from './official-channel/check.ts'
import officialChannelWeights from './official-channel/weights.json' with { type: 'json' }
import { check as officialWordsDomain } from './official-words-domain/check.ts'
import officialWordsDomainWeights from './official-words-domain/weights.json' with { type: 'json' }
import { check as passwordForm } from './password-form/check.ts'
import passwordFormWeights from './password-form/weights.json' with { type: 'json' }
import { check as payToWork } from './pay-to-work/check.ts'
import payToWorkWeights from './pay-to-work/weights.json' with { type: 'json' }
import { check as promisedReturns } from './promised-returns/check.ts'
import promisedReturnsWeights from './promised-returns/weights.json' with { type: 'json' }
import { check as replyGoesElsewhere } from './reply-goes-elsewhere/check.ts'
import replyGoesElsewhereWeights from './reply-goes-elsewhere/weights.json' with { type: 'json' }
import { check as reportedSpeech } from './reported-speech/check.ts'
import reportedSpeechWeights from './reported-speech/weights.json' with { type: 'json' }
import { check as senderIdNotOfBody } from './sender-id-not-of-body/check.ts'
import senderIdNotOfBodyWeights from './sender-id-not-of-body/weights.json' with { type: 'json' }
import { check as senderNotOfBody } from './sender-not-of-body/check.ts'
import senderNotOfBodyWeights from './sender-not-of-body/weights.json' with { type: 'json' }
import { check as shameAndSecrecy } from './shame-and-secrecy/check.ts'
import shameAndSecrecyWeights from './shame-and-secrecy/weights.json' with { type: 'json' }
import { check as statuteRepealed } from './statute-repealed/check.ts'
import statuteRepealedWeights from './statute-repealed/weights.json' with { type: 'json' }
import { check as statuteSection } from './statute-section/check.ts'
import statuteSectionWeights from './statute-section/weights.json' with { type: 'json' }
import { check as statuteWithoutForce } from './statute-without-force/check.ts'
import statuteWithoutForceWeights from './statute-without-force/weights.json' with { type: 'json' }
import { check as unreadRemainder } from './unread-remainder/check.ts'
import unreadRemainderWeights from './unread-remainder/weights.json' with { type: 'json' }
import { check as unsolicitedAdvert } from './unsolicited-advert/check.ts'
import unsolicitedAdvertWeights from './unsolicited-advert/weights.json' with { type: 'json' }
import { check as warnsAgainstSharing } from './warns-against-sharing/check.ts'
import warnsAgainstSharingWeights from './warns-against-sharing/weights.json' with { type: 'json' }

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  asksForSecrets,
  authenticationFailed,
  bodyDissolved,
  bodyNotInRegister,
  bodyOfAnotherCountry,
  dangerousAttachment,
  deadlineWithThreat,
  displayNameNotOfBody,
  feeForBenefit,
  genuineDomain,
  genuineSenderId,
  hiddenText,
  impossibleProcedure,
  inventedBody,
  knownBadSender,
  knownScript,
  linkNotOfBody,
  linkTextDiffers,
  lookalikeDomain,
  mixedCountries,
  noMandate,
  obfuscatedText,
  oddPayment,
  officialChannel,
  officialWordsDomain,
  passwordForm,
  payToWork,
  promisedReturns,
  replyGoesElsewhere,
  reportedSpeech,
  senderIdNotOfBody,
  senderNotOfBody,
  shameAndSecrecy,
  statuteRepealed,
  statuteSection,
  statuteWithoutForce,
  unreadRemainder,
  unsolicitedAdvert,
  warnsAgainstSharing,
]

/** The weights of every check, by the check's id. */
export const weights: Readonly<Record<string, CheckWeights>> = {
  'asks-for-secrets': asksForSecretsWeights,
  'authentication-failed': authenticationFailedWeights,
  'body-dissolved': bodyDissolvedWeights,
  'body-not-in-register': bodyNotInRegisterWeights,
  'body-of-another-country': bodyOfAnotherCountryWeights,
  'dangerous-attachment': dangerousAttachmentWeights,
  'deadline-with-threat': deadlineWithThreatWeights,
  'display-name-not-of-body': displayNameNotOfBodyWeights,
  'fee-for-benefit': feeForBenefitWeights,
  'genuine-domain': genuineDomainWeights,
  'genuine-sender-id': genuineSenderIdWeights,
  'hidden-text': hiddenTextWeights,
  'impossible-procedure': impossibleProcedureWeights,
  'invented-body': inventedBodyWeights,
  'known-bad-sender': knownBadSenderWeights,
  'known-script': knownScriptWeights,
  'link-not-of-body': linkNotOfBodyWeights,
  'link-text-differs': linkTextDiffersWeights,
  'lookalike-domain': lookalikeDomainWeights,
  'mixed-countries': mixedCountriesWeights,
  'no-mandate': noMandateWeights,
  'obfuscated-text': obfuscatedTextWeights,
  'odd-payment': oddPaymentWeights,
  'official-channel': officialChannelWeights,
  'official-words-domain': officialWordsDomainWeights,
  'password-form': passwordFormWeights,
  'pay-to-work': payToWorkWeights,
  'promised-returns': promisedReturnsWeights,
  'reply-goes-elsewhere': replyGoesElsewhereWeights,
  'reported-speech': reportedSpeechWeights,
  'sender-id-not-of-body': senderIdNotOfBodyWeights,
  'sender-not-of-body': senderNotOfBodyWeights,
  'shame-and-secrecy': shameAndSecrecyWeights,
  'statute-repealed': statuteRepealedWeights,
  'statute-section': statuteSectionWeights,
  'statute-without-force': statuteWithoutForceWeights,
  'unread-remainder': unreadRemainderWeights,
  'unsolicited-advert': unsolicitedAdvertWeights,
  'warns-against-sharing': warnsAgainstSharingWeights,
}
