import type { Claim, PaymentRail } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'
import { hasShortDeadline, shortestUltimatum } from './deadlines.ts'
import {
  accusationsOf,
  offersOf,
  ofKind,
  paymentsOf,
  requestsOf,
  situationsOf,
  threatsOf,
} from './own.ts'
import { targetsOf } from './targets.ts'

/** What shows that the sender follows a practice: the claims, none where he does not. */
type Sign = (facts: Facts) => readonly Claim[]

/**
 * What the sender does, as practices of `knowledge/world/practices.json`, most telling first. Practices that a
 * message cannot show (a telephone call, a visit) are not here.
 */
export const conduct: readonly { readonly practice: string; readonly sign: Sign }[] = [
  { practice: 'arrest-by-video-call', sign: arrestByVideoCall },
  { practice: 'whatsapp-notice', sign: (facts) => onlyBy('chat', facts, noticeSigns(facts)) },
  { practice: 'settle-offence-by-payment', sign: settlement },
  { practice: 'gift-card-payment', sign: giftCard },
  { practice: 'ask-payment-by-crypto', sign: (facts) => paidBy(['crypto'], facts) },
  { practice: 'ask-payment-by-wallet', sign: (facts) => paidBy(['wallet'], facts) },
  { practice: 'ask-payment-by-transfer', sign: (facts) => paidBy(['money-transfer'], facts) },
  { practice: 'accuse-by-email', sign: (facts) => onlyBy('email', facts, accusationsOf(facts)) },
  { practice: 'email-summons', sign: (facts) => onlyBy('email', facts, summonsSigns(facts)) },
  { practice: 'email-notice', sign: (facts) => onlyBy('email', facts, noticeSigns(facts)) },
  { practice: 'fine-by-email', sign: (facts) => onlyBy('email', facts, fines(facts)) },
  { practice: 'sms-notice', sign: (facts) => onlyBy('sms', facts, noticeSigns(facts)) },
  { practice: 'ultimatum-24h', sign: ultimatum },
  { practice: 'media-exposure-threat', sign: (facts) => threatsOf(facts, ['media-exposure']) },
  { practice: 'threaten-arrest', sign: (facts) => threatsOf(facts, ['arrest']) },
  { practice: 'ask-otp', sign: (facts) => requestsOf(facts, ['otp', 'credentials']) },
  { practice: 'ask-bank-details', sign: (facts) => requestsOf(facts, ['bank-details']) },
  { practice: 'ask-personal-data', sign: (facts) => requestsOf(facts, ['personal-data']) },
  { practice: 'ask-advance-fee', sign: advanceFee },
  { practice: 'ask-payment', sign: (facts) => requestsOf(facts, ['pay']) },
  { practice: 'ask-install-app', sign: (facts) => requestsOf(facts, ['install']) },
  { practice: 'ask-secrecy', sign: (facts) => requestsOf(facts, ['secrecy']) },
  { practice: 'sms-link', sign: (facts) => onlyBy('sms', facts, leadingAway(facts)) },
  { practice: 'block-by-phone', sign: blocking },
  { practice: 'threaten-account-closure', sign: (facts) => threatsOf(facts, ['account-block']) },
  { practice: 'prize', sign: (facts) => offersOf(facts, ['prize']) },
  { practice: 'contact-citizens', sign: accusationsOf },
]

/**
 * An accusation, or words that make the message a notice, with a demand or a threat: not news of a case. None where
 * lost money is offered back: the crimes named are those of others.
 */
export function noticeSigns(facts: Facts): readonly Claim[] {
  if (offersOf(facts, ['recovery']).length > 0) return []
  if (threatsOf(facts).length === 0 && requestsOf(facts).length === 0) return []
  return [...accusationsOf(facts), ...situationsOf(facts, ['notice', 'court-order'])]
}

/** A call to a video call from somebody who accuses, or threatens arrest. */
export function arrestByVideoCall(facts: Facts): readonly Claim[] {
  const calls = requestsOf(facts, ['video-call'])
  if (calls.length === 0) return []
  const grounds = [
    ...threatsOf(facts, ['arrest', 'legal-action']),
    ...accusationsOf(facts),
    ...situationsOf(facts, ['parcel-contraband', 'identity-misused', 'court-order']),
  ]
  return grounds.length > 0 ? [...calls, ...grounds] : []
}

/** Money to end a criminal accusation: not a tax, a traffic fine or a debt. */
export function settlement(facts: Facts): readonly Claim[] {
  const money = paymentsOf(facts).filter(
    ({ value }) => value.purpose === 'settlement' || value.purpose === 'fine',
  )
  if (money.length === 0) return []
  const crimes = crimesAlleged(facts)
  if (crimes.length === 0 && accusationsOf(facts).length > 0) return []
  const grounds = [
    ...crimes,
    ...situationsOf(facts, ['court-order', 'parcel-contraband', 'recorded-on-camera']),
    ...threatsOf(facts, ['arrest']),
  ]
  return grounds.length > 0 ? [...money, ...grounds] : []
}

/** Accusations of a crime: for a tax, a debt or a traffic offence other procedures are real. */
export function crimesAlleged(facts: Facts): readonly Claim[] {
  const accusations = accusationsOf(facts)
  if (accusations.length === 0) return accusations
  return accusations.filter(({ value }) => facts.knowledge.covers('crime', value.matter))
}

function ultimatum(facts: Facts): readonly Claim[] {
  const claim = hasShortDeadline(facts) ? shortestUltimatum(facts)?.claim : undefined
  const threats = threatsOf(facts)
  return claim !== undefined && threats.length > 0 ? [claim, ...threats] : []
}

function giftCard(facts: Facts): readonly Claim[] {
  return [...requestsOf(facts, ['buy-gift-card']), ...paidBy(['gift-card'], facts)]
}

function paidBy(rails: readonly PaymentRail[], facts: Facts): readonly Claim[] {
  if (paymentsOf(facts, ['official-challan']).length > 0) return []
  const asked = requestsOf(facts, ['pay']).length > 0
  return paymentsOf(facts, rails).filter(({ value }) => asked || value.purpose !== undefined)
}

function summonsSigns(facts: Facts): readonly Claim[] {
  const signs = noticeSigns(facts)
  return signs.length > 0 ? [...requestsOf(facts, ['appear-in-person', 'reply']), ...signs] : []
}

function fines(facts: Facts): readonly Claim[] {
  return [
    ...paymentsOf(facts).filter(({ value }) => value.purpose === 'fine'),
    ...situationsOf(facts, ['traffic-fine']),
  ]
}

function advanceFee(facts: Facts): readonly Claim[] {
  const fees = paymentsOf(facts).filter(({ value }) => value.purpose === 'fee')
  return ofKind(facts, 'offer').length > 0 ? fees : []
}

function blocking(facts: Facts): readonly Claim[] {
  const threats = threatsOf(facts, ['account-block', 'sim-block', 'identity-block'])
  return facts.channel === 'sms' || facts.channel === 'chat' ? threats : []
}

/** A body that names its own site, and no other, sends nobody away. */
function leadingAway(facts: Facts): readonly Claim[] {
  const targets = targetsOf(facts)
  const isOwn = targets.length > 0 && targets.every(({ whose }) => whose === 'body')
  return isOwn ? [] : requestsOf(facts, ['click'])
}

function onlyBy(
  channel: Facts['channel'],
  facts: Facts,
  claims: readonly Claim[],
): readonly Claim[] {
  return facts.channel === channel ? claims : []
}
