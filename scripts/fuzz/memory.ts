import type { Sample } from './run.ts'

/** How memory went over a run. */
export interface Growth {
  readonly from: number
  readonly to: number
  /** Bytes a message, by Theil and Sen: the median of the slopes between samples, which no single peak moves. */
  readonly slope: number
  /** Bytes over the whole run, by that slope. */
  readonly growth: number
}

/** While code is compiled and caches fill, memory grows for other reasons. */
const WARM_UP = 0.3
const ENOUGH = 12
const ENOUGH_MESSAGES = 20_000
/** Pairs of so many samples are compared, spread evenly. */
const MOST_COMPARED = 300

/** Undefined where there are too few samples to tell. */
export function growthOf(samples: readonly Sample[]): Growth | undefined {
  const settled = samples.slice(Math.floor(samples.length * WARM_UP))
  const every = Math.ceil(settled.length / MOST_COMPARED)
  const compared = settled.filter((_sample, index) => index % every === 0)
  const [first, last] = [compared[0], compared.at(-1)]
  if (compared.length < ENOUGH || !first || !last) return undefined
  if (last.messages - first.messages < ENOUGH_MESSAGES) return undefined
  const slope = median(slopes(compared))
  return {
    from: first.bytes,
    to: last.bytes,
    slope,
    growth: slope * (last.messages - first.messages),
  }
}

/** More than noise, and more than a tenth of what was in use from the start. */
export function grows({ from, growth }: Growth, allowance: number): boolean {
  return growth > Math.max(allowance, from * 0.1)
}

function slopes(samples: readonly Sample[]): readonly number[] {
  return samples.flatMap((one, index) =>
    samples
      .slice(index + 1)
      .filter((other) => other.messages > one.messages)
      .map((other) => (other.bytes - one.bytes) / (other.messages - one.messages)),
  )
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
