import type {
  AccusationClaim,
  Claim,
  DeadlineClaim,
  OfferClaim,
  OfferKind,
  PaymentClaim,
  PaymentRail,
  RequestClaim,
  RequestKind,
  SituationClaim,
  SituationKind,
  ThreatClaim,
  ThreatKind,
} from '../../claims/claim.ts'
import type { Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'

/** What the sender asks of the reader; what he tells him *not* to do is in {@link refusalsOf}. */
export function requestsOf(facts: Facts, kinds?: readonly RequestKind[]): readonly RequestClaim[] {
  const asked = requestsMade(facts)
  return kinds === undefined || asked.length === 0
    ? asked
    : asked.filter(({ value }) => kinds.includes(value.request))
}

const requestsMade = once((facts) => ofKind(facts, 'request').filter(({ value }) => !value.negated))

/** What the sender tells the reader not to do: "never share your PIN". */
export function refusalsOf(facts: Facts, kinds: readonly RequestKind[]): readonly RequestClaim[] {
  return ofKind(facts, 'request').filter(
    ({ value }) => value.negated && kinds.includes(value.request),
  )
}

export function threatsOf(facts: Facts, kinds?: readonly ThreatKind[]): readonly ThreatClaim[] {
  const threats = ofKind(facts, 'threat')
  return kinds === undefined ? threats : threats.filter(({ value }) => kinds.includes(value.threat))
}

export function offersOf(facts: Facts, kinds: readonly OfferKind[]): readonly OfferClaim[] {
  return ofKind(facts, 'offer').filter(({ value }) => kinds.includes(value.offer))
}

export function situationsOf(
  facts: Facts,
  kinds: readonly SituationKind[],
): readonly SituationClaim[] {
  return ofKind(facts, 'situation').filter(({ value }) => kinds.includes(value.situation))
}

export function paymentsOf(facts: Facts, rails?: readonly PaymentRail[]): readonly PaymentClaim[] {
  const payments = ofKind(facts, 'payment')
  return rails === undefined
    ? payments
    : payments.filter(({ value }) => value.rail !== undefined && rails.includes(value.rail))
}

export function accusationsOf(facts: Facts): readonly AccusationClaim[] {
  return ofKind(facts, 'accusation')
}

export function deadlinesOf(facts: Facts): readonly DeadlineClaim[] {
  return ofKind(facts, 'deadline')
}

/** Claims of one kind in the sender's own voice. */
export function ofKind<Kind extends Claim['kind']>(
  facts: Facts,
  kind: Kind,
): readonly Extract<Claim, { readonly kind: Kind }>[] {
  const claims: readonly Claim[] = byKind(facts).get(kind) ?? NONE
  return claims as readonly Extract<Claim, { readonly kind: Kind }>[]
}

/** Every check asks for a kind or two, and most messages have few. */
const byKind = once((facts): ReadonlyMap<Claim['kind'], readonly Claim[]> => {
  const kinds = new Map<Claim['kind'], Claim[]>()
  for (const claim of facts.own) {
    const claims = kinds.get(claim.kind)
    if (claims) claims.push(claim)
    else kinds.set(claim.kind, [claim])
  }
  return kinds
})

const NONE: readonly Claim[] = []

/** Characters within which two claims belong together; farther apart, a long text speaks of other things. */
const NEAR = 1_500

/** Those claims that stand near one of the others. */
export function nearTo<Kind extends Claim>(
  claims: readonly Kind[],
  others: readonly Claim[],
): readonly Kind[] {
  if (others.length === 0) return []
  return claims.filter(({ span }) =>
    others.some(
      (other) => other.span.start - span.end < NEAR && span.start - other.span.end < NEAR,
    ),
  )
}

/** Enough to see what a finding rests on; a page of marks shows nothing. */
const MOST_SPANS = 6

/** Where claims stand, each place once, in the order given. */
export function spansOf(
  ...lists: readonly (readonly { readonly span: Span }[])[]
): readonly Span[] {
  const spans: Span[] = []
  for (const { span } of lists.flat()) {
    if (spans.length === MOST_SPANS) break
    if (!spans.some((known) => known.start === span.start && known.end === span.end)) {
      spans.push(span)
    }
  }
  return spans
}
