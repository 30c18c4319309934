import type { Sourced } from './records.ts'

/** May this fact contradict or prove something by itself? Only sourced, and of high or medium confidence. */
export function isStrong(fact: Sourced): boolean {
  return fact.sources.length > 0 && (fact.confidence === 'high' || fact.confidence === 'medium')
}

/** Was it true at that time (milliseconds since 1970)? */
export function holdsAt(fact: Sourced, at: number): boolean {
  return (
    (fact.from === undefined || Date.parse(fact.from) <= at) &&
    (fact.to === undefined || at < Date.parse(fact.to))
  )
}
