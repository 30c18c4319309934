/** A score and whether the message was in truth what the score is for. */
export interface Scored {
  readonly score: number
  readonly positive: boolean
}

/**
 * The share of `positives` above the lowest threshold at which at most `rate` of `negatives` are. A threshold is
 * a score that occurs; ties with a negative above the rate do not count.
 */
export function recallAt(
  rate: number,
  positives: readonly number[],
  negatives: readonly number[],
): number {
  if (positives.length === 0) return Number.NaN
  const allowed = Math.floor(rate * negatives.length)
  const sorted = [...negatives].sort((a, b) => b - a)
  const threshold = sorted[allowed] ?? Number.NEGATIVE_INFINITY
  return positives.filter((score) => score > threshold).length / positives.length
}

export interface Bin {
  /** Mean score of the bin. */
  readonly expected: number
  /** Share of positives in it. */
  readonly seen: number
  readonly count: number
}

/** Scores in ten bins of equal width; empty ones are left out. */
export function reliability(scored: readonly Scored[], bins = 10): readonly Bin[] {
  return Array.from({ length: bins }, (_, index) => {
    const inside = scored.filter(
      ({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === index,
    )
    const count = inside.length
    const expected = inside.reduce((sum, { score }) => sum + score, 0) / count
    return { expected, seen: inside.filter(({ positive }) => positive).length / count, count }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error: the mean gap between score and truth, weighted by how many are in each bin. */
export function calibrationError(scored: readonly Scored[]): number {
  return reliability(scored).reduce(
    (sum, { expected, seen, count }) => sum + (Math.abs(expected - seen) * count) / scored.length,
    0,
  )
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
