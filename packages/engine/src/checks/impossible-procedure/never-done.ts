import type { Facts, Observation } from '../check.ts'
import { bodyClaims, claimedBodies, isPublicBody, recordsOf } from '../facts/bodies.ts'
import { arrestByVideoCall, crimesAlleged, noticeSigns, settlement } from '../facts/conduct.ts'
import { hasShortDeadline, shortestUltimatum } from '../facts/deadlines.ts'
import { nearTo, requestsOf, situationsOf, threatsOf } from '../facts/own.ts'
import { sourcesOfNever } from '../facts/practices.ts'
import { authority, number } from '../params.ts'
import { observe } from './seen.ts'

/** What no public body and no bank does anywhere, most telling first. */
export function neverDone(facts: Facts): readonly Observation[] {
  const looks = [
    digitalArrest,
    settled,
    safeAccount,
    keyToPress,
    byUltimatum,
    byChat,
    courtOrder,
    arrestAnnounced,
    bankCode,
  ]
  return looks.flatMap((look) => look(facts))
}

function digitalArrest(facts: Facts): readonly Observation[] {
  const claims = arrestByVideoCall(facts)
  const real = pretendsPublic(facts) || threatsOf(facts, ['arrest']).length > 0
  const sources = real && claims.length > 0 ? sourcesOfNever(['arrest-by-video-call'], facts) : []
  return observe({ key: 'digital-arrest', claims: real ? claims : [], sources })
}

function settled(facts: Facts): readonly Observation[] {
  const claims = pretendsPublic(facts) ? settlement(facts) : []
  const sources = claims.length > 0 ? sourcesOfNever(['settle-offence-by-payment'], facts) : []
  return observe({ key: 'settlement', claims, sources })
}

/** Whoever it claims to be: money is safe where it is. */
function safeAccount(facts: Facts): readonly Observation[] {
  return observe({
    key: 'safe-account',
    claims: requestsOf(facts, ['move-to-safety']),
    sources: [],
    families: ['bank-impersonation'],
  })
}

/** Menus of honest operators accuse nobody. */
function keyToPress(facts: Facts): readonly Observation[] {
  const keys = requestsOf(facts, ['press-key'])
  const fears = [
    ...threatsOf(facts, ['arrest', 'legal-action', 'identity-block']),
    ...situationsOf(facts, ['court-order', 'identity-misused', 'parcel-contraband']),
    ...crimesAlleged(facts),
  ]
  const claims = keys.length > 0 && fears.length > 0 ? [...keys, ...fears] : []
  return observe({ key: 'key-to-press', claims, sources: [] })
}

function byUltimatum(facts: Facts): readonly Observation[] {
  const shortest = shortestUltimatum(facts)
  if (shortest === undefined || !hasShortDeadline(facts) || !pretendsPublic(facts)) return []
  const threats = threatsOf(facts, [
    'arrest',
    'legal-action',
    'media-exposure',
    'blacklisting',
    'seizure',
  ])
  const notice = noticeSigns(facts)
  if (threats.length === 0 || notice.length === 0) return []
  const params = { hours: number(Math.ceil(shortest.hours)) }
  const sources = sourcesOfNever(['ultimatum-24h', 'accuse-by-email'], facts)
  return observe({
    key: 'ultimatum',
    claims: [shortest.claim, ...notice, ...threats],
    params,
    sources,
  })
}

function byChat(facts: Facts): readonly Observation[] {
  const claims = facts.channel === 'chat' && pretendsPublic(facts) ? noticeSigns(facts) : []
  const sources = claims.length > 0 ? sourcesOfNever(['whatsapp-notice'], facts) : []
  return observe({ key: 'notice-by-chat', claims, sources })
}

/** A court writes to a person about a case of his; an order announced beside an accusation and a demand is bait. */
function courtOrder(facts: Facts): readonly Observation[] {
  const orders = nearTo(situationsOf(facts, ['court-order']), crimesAlleged(facts))
  const pressed =
    threatsOf(facts).length > 0 ||
    requestsOf(facts, ['reply', 'pay', 'personal-data', 'chat']).length > 0
  return observe({ key: 'court-order', claims: pressed ? orders : [], sources: [] })
}

/** Whoever is to be arrested is not told beforehand. Said of nobody in particular it is a warning, not a notice. */
function arrestAnnounced(facts: Facts): readonly Observation[] {
  if (!pretendsPublic(facts) || hasShortDeadline(facts)) return []
  const claims = noticeSigns(facts).length > 0 ? threatsOf(facts, ['arrest']) : []
  const sources = claims.length > 0 ? sourcesOfNever(['threaten-arrest'], facts) : []
  return observe({ key: 'arrest-announced', claims, sources })
}

const MONEY_KINDS: ReadonlySet<string> = new Set([
  'bank',
  'wallet',
  'central-bank',
  'payment-scheme',
])

function bankCode(facts: Facts): readonly Observation[] {
  const bank = claimedBodies(facts).find(({ kind }) => MONEY_KINDS.has(kind))
  const claims = bank === undefined ? [] : requestsOf(facts, ['otp', 'credentials'])
  if (bank === undefined || claims.length === 0) return []
  const params = { body: authority(bank.id) }
  const sources = sourcesOfNever(['ask-otp'], facts)
  return observe({ key: 'bank-code', claims, params, sources, families: ['bank-impersonation'] })
}

/**
 * Does the sender speak as a public body, a real one, one that was dissolved, or one that only sounds so? A mail
 * says who writes it; where a real body is merely named there, others may be writing about it.
 */
function pretendsPublic(facts: Facts): boolean {
  return bodyClaims(facts).some(
    (claim) =>
      claim.value.match !== 'register' ||
      ((claim.kind === 'identity' || facts.channel !== 'email') &&
        recordsOf(claim, facts).some(isPublicBody)),
  )
}
