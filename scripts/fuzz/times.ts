/** How long a message took. */
export interface Time {
  readonly index: number
  readonly milliseconds: number
}

/** Times of a million messages in a few hundred counts. */
export interface Times {
  /** Messages by the logarithm of their microseconds. */
  readonly counts: Uint32Array
  /** The slowest, slowest first. */
  slowest: readonly Time[]
}

const PER_E = 20
const MOST_SLOWEST = 5

export function noTimes(): Times {
  return { counts: new Uint32Array(20 * PER_E), slowest: [] }
}

export function addTimes(times: Times, added: readonly Time[]): void {
  for (const { milliseconds } of added) {
    const place = Math.floor(Math.log(Math.max(1, milliseconds * 1_000)) * PER_E)
    const bucket = Math.min(place, times.counts.length - 1)
    times.counts[bucket] = (times.counts[bucket] ?? 0) + 1
  }
  times.slowest = [...times.slowest, ...added]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, MOST_SLOWEST)
}

/** Milliseconds under which this share of the messages stays, within five percent. */
export function percentile({ counts }: Times, share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [bucket, count] of counts.entries()) {
    seen += count
    if (seen >= all * share) return Math.exp((bucket + 1) / PER_E) / 1_000
  }
  return 0
}
