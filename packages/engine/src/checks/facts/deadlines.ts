import type { Claim, DeadlineClaim } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'
import { deadlinesOf, nearTo } from './own.ts'

/** Hours: no police force, court, tax office or bank sets a person three days or less in a message. */
export const SHORT_HOURS = 72

/** The shortest ultimatum given as a length ("within 24 hours"), with its hours; near one of these claims, where given. */
export function shortestUltimatum(
  facts: Facts,
  near?: readonly Claim[],
): { readonly claim: DeadlineClaim; readonly hours: number } | undefined {
  let shortest: { readonly claim: DeadlineClaim; readonly hours: number } | undefined
  const deadlines = deadlinesOf(facts)
  for (const claim of near === undefined ? deadlines : nearTo(deadlines, near)) {
    const { hours } = claim.value
    if (hours === undefined) continue
    if (shortest === undefined || isShorter(hours, shortest.hours)) shortest = { claim, hours }
  }
  return shortest
}

/** The length stated nearest to a claim; where none is near, an "at once". */
export function nearestUltimatum(
  facts: Facts,
  to: Claim,
): { readonly claim: DeadlineClaim; readonly hours: number } | undefined {
  let nearest: { readonly claim: DeadlineClaim; readonly hours: number } | undefined
  let least = Infinity
  for (const claim of nearTo(deadlinesOf(facts), [to])) {
    const { hours } = claim.value
    if (hours === undefined) continue
    const far = Math.abs(claim.span.start - to.span.start) + (hours === 0 ? AT_ONCE_AWAY : 0)
    if (far < least) {
      nearest = { claim, hours }
      least = far
    }
  }
  return nearest
}

/** "At once" yields to every stated length, however near it is. */
const AT_ONCE_AWAY = 1_000_000

/** Is one ultimatum shorter than another? "At once" counts as longer than a few stated hours. */
export function shorter(
  one: { readonly hours: number },
  than: { readonly hours: number },
): boolean {
  return isShorter(one.hours, than.hours)
}

/** "At once" is a manner of speaking as often as a deadline: a stated number of hours says more. */
function isShorter(hours: number, than: number): boolean {
  if (hours === 0) return than > SHORT_HOURS
  return than === 0 ? hours <= SHORT_HOURS : hours < than
}

const HOUR = 60 * 60 * 1000
const DAY_HOURS = 24

/** Hours from the message's arrival to the end of the day a deadline names; undefined where it names none. */
export function hoursToDate(claim: DeadlineClaim, facts: Facts): number | undefined {
  const { date } = claim.value
  if (date === undefined) return undefined
  const start = Date.parse(date)
  return Number.isNaN(start) ? undefined : (start - facts.now) / HOUR + DAY_HOURS
}

/** Is there a stated deadline of three days or less? A mere "at once" is none. */
export function hasShortDeadline(facts: Facts): boolean {
  const { hours } = shortestUltimatum(facts) ?? {}
  return hours !== undefined && hours > 0 && hours <= SHORT_HOURS
}
