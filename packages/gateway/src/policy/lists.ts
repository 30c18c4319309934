import type { Facts } from './conditions.ts'
import { parsePattern } from './patterns.ts'
import type { Block, Policy, Trust } from './policy.ts'
import { isAuthorProven, isEnvelopeProven } from './proof.ts'

/** The entry of the blocked list that is on the author or the envelope's sender, and not expired. */
export function blockOn(facts: Facts, { blocked }: Policy, now: number): Block | undefined {
  return [...facts.envelopeKeys, ...facts.authorKeys]
    .flatMap((key) => entriesOf(blocked, key))
    .find((entry) => isInForce(entry, now))
}

/** The entry of the trusted list that fits, where the sender proves to be who it is on. */
export function trustIn(facts: Facts, { trusted }: Policy, now: number): Trust | undefined {
  const { judged, arrival } = facts
  const byAuthor = facts.authorKeys.flatMap((key) => entriesOf(trusted, key))
  const byEnvelope = facts.envelopeKeys.flatMap((key) => entriesOf(trusted, key))
  const holds = (entry: Trust, proves: () => boolean): boolean =>
    isInForce(entry, now) && (!entry.proven || proves())
  return (
    byAuthor.find((entry) => holds(entry, () => isAuthorProven(judged))) ??
    byEnvelope.find((entry) => holds(entry, () => isEnvelopeProven(arrival.mailFrom, judged)))
  )
}

type Entry = Trust | Block

function isInForce({ until }: Entry, now: number): boolean {
  return until === undefined || now < until
}

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>()

function entriesOf<E extends Entry>(list: readonly E[], key: string): readonly E[] {
  let index = indexes.get(list)
  if (!index) {
    index = Map.groupBy(list, ({ sender }) => parsePattern(sender) ?? '')
    indexes.set(list, index)
  }
  // The index holds entries of this very list.
  return (index.get(key) ?? []) as readonly E[]
}
