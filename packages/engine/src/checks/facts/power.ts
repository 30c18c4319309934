import type { Claim, RequestKind, SituationKind, ThreatKind } from '../../claims/claim.ts'
import type { Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { accusingClaims } from './accusations.ts'
import { once } from './once.ts'

/** What only somebody with power over the reader could carry out. A bank that blocks a card is none. */
const FORCE: ReadonlySet<ThreatKind> = new Set([
  'arrest',
  'legal-action',
  'media-exposure',
  'blacklisting',
  'fine',
  'deportation',
  'seizure',
  'identity-block',
  'tell-family',
  'harm',
])

const ANSWERS: ReadonlySet<RequestKind> = new Set([
  'reply',
  'pay',
  'personal-data',
  'bank-details',
  'credentials',
  'otp',
  'video-call',
  'buy-gift-card',
])

const NOTICES: ReadonlySet<SituationKind> = new Set(['notice', 'court-order'])

/** Which two together claim power: an accusation alone is news, and a deadline alone is a university's. */
const PAIRS: readonly (readonly [Part, Part])[] = [
  ['force', 'press'],
  ['accusation', 'press'],
  ['accusation', 'law'],
  ['law', 'deadline'],
]

type Part = 'force' | 'accusation' | 'law' | 'deadline' | 'press'

/** Characters between two claims of one passage, at most: two paragraphs. */
const REACH = 700
/** In so short a message every claim is near every other, and a threat alone is addressed to the reader. */
const SHORT = 1_500

/**
 * Passages in which the sender speaks as somebody with power over the reader: he threatens or accuses, and
 * presses for an answer close by, or cites law with a deadline. In a long text the same things stand far apart.
 */
export const powerPassages: (facts: Facts) => readonly Span[] = once(readPassages)

function readPassages(facts: Facts): readonly Span[] {
  const accusing = new Set<Claim>(accusingClaims(facts))
  const short = facts.message.text.length <= SHORT
  const last = new Map<Part, Span>()
  const passages: Span[] = []
  for (const claim of facts.own) {
    const parts = partsOf(claim, accusing)
    for (const part of parts) last.set(part, claim.span)
    const pair = parts.length === 0 ? undefined : pairEndingIn(claim, parts, last)
    if (pair !== undefined) extend(passages, pair)
    else if (short && parts.includes('force')) extend(passages, claim.span)
  }
  return passages
}

/** Does the claim stand in such a passage, or close to one? */
export function isNearPower(claim: Claim, passages: readonly Span[]): boolean {
  return passages.some(
    (passage) => claim.span.start <= passage.end + REACH && claim.span.end >= passage.start - REACH,
  )
}

function partsOf(claim: Claim, accusing: ReadonlySet<Claim>): readonly Part[] {
  switch (claim.kind) {
    case 'threat':
      return FORCE.has(claim.value.threat) ? ['force'] : []
    case 'accusation':
      return accusing.has(claim) ? ['accusation'] : []
    case 'statute':
      return ['law']
    case 'deadline':
      // A day by the calendar is how teachers and offices set a limit.
      return claim.value.date === undefined ? ['deadline', 'press'] : []
    case 'payment':
      return ['press']
    case 'request':
      return !claim.value.negated && ANSWERS.has(claim.value.request) ? ['press'] : []
    case 'situation':
      return NOTICES.has(claim.value.situation) ? ['press'] : []
    default:
      return []
  }
}

/** The stretch from the nearest fitting claim before to this one. */
function pairEndingIn(
  claim: Claim,
  parts: readonly Part[],
  last: ReadonlyMap<Part, Span>,
): Span | undefined {
  let start: number | undefined
  for (const [a, b] of PAIRS) {
    const partner = parts.includes(b) ? last.get(a) : parts.includes(a) ? last.get(b) : undefined
    if (partner === undefined || claim.span.start - partner.end > REACH) continue
    start = Math.max(start ?? 0, partner.start)
  }
  return start === undefined ? undefined : { start, end: claim.span.end }
}

/** Adds a passage, or makes the last one longer where they meet. */
function extend(passages: Span[], span: Span): void {
  const before = passages.at(-1)
  if (before === undefined || span.start > before.end) passages.push(span)
  else
    passages[passages.length - 1] = {
      start: Math.min(before.start, span.start),
      end: Math.max(before.end, span.end),
    }
}
