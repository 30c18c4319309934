/** Counts of the histogram of `/metrics` that says how long reports waited for their campaign, by upper bound. */
export type Buckets = ReadonlyMap<number, number>

/** Of all ways of grouping together. */
export function bucketsIn(metrics: string): Buckets {
  const buckets = new Map<number, number>()
  for (const line of metrics.split('\n')) {
    if (!line.startsWith(NAME)) continue
    const bound = line.slice(NAME.length, line.indexOf('"', NAME.length))
    const count = line.slice(line.lastIndexOf(' ') + 1)
    const upper = bound === '+Inf' ? Infinity : Number(bound)
    buckets.set(upper, (buckets.get(upper) ?? 0) + Number(count))
  }
  return buckets
}

/** The bound stands first, other labels after it. */
const NAME = 'tasdeeq_desk_grouping_seconds_bucket{le="'

/** What came between two looks. */
export function between(before: Buckets, after: Buckets): Buckets {
  return new Map([...after].map(([bound, count]) => [bound, count - (before.get(bound) ?? 0)]))
}

/** Seconds within which this share of them had a campaign; between two bounds they are taken to be spread evenly. */
export function within(buckets: Buckets, share: number): number {
  const sorted = [...buckets].sort(([one], [other]) => one - other)
  const wanted = (sorted.at(-1)?.[1] ?? 0) * share
  let [lower, below] = [0, 0]
  for (const [bound, count] of sorted) {
    if (count >= wanted && count > 0) {
      if (bound === Infinity) return lower
      return lower + (bound - lower) * ((wanted - below) / Math.max(1, count - below))
    }
    ;[lower, below] = [bound, count]
  }
  return lower
}
