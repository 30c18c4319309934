import type { Analysis } from '@tasdeeq/engine'

const HOUR = 3_600_000
/** A date ends first where the day begins first: at UTC+14. */
const FIRST_END = 10 * HOUR

/**
 * When the earliest deadline ends that the sender sets in his own words, milliseconds since 1970. "At once" is none:
 * nobody could be told in time.
 */
export function claimedDeadline({ claims, now }: Analysis): number | undefined {
  const ends = claims.all.flatMap((claim) => {
    if (claim.kind !== 'deadline' || claim.voice !== 'own') return []
    const { hours, date } = claim.value
    if (hours !== undefined) return hours > 0 ? [now + hours * HOUR] : []
    return date === undefined ? [] : [Date.parse(date) + FIRST_END]
  })
  const ahead = ends.filter((end) => end > now)
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}
