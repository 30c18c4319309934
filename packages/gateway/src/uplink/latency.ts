import type { Meter } from '../meter.ts'

/** How long the newest messages took: seconds. */
export interface Latency {
  readonly messages: number
  readonly median: number
  readonly p95: number
  readonly p99: number
}

const NEWEST = 1_000

/** A meter that remembers how long the newest messages took, beside the one that counts. */
export function rememberingLatency(meter: Meter): {
  readonly meter: Meter
  /** Undefined: there was none. */
  readonly latency: () => Latency | undefined
} {
  const newest: number[] = []
  let next = 0
  return {
    meter: {
      ...meter,
      handled: (message) => {
        meter.handled(message)
        newest[next] = message.seconds
        next = (next + 1) % NEWEST
      },
    },
    latency: () => latencyOf(newest),
  }
}

export function latencyOf(seconds: readonly number[]): Latency | undefined {
  if (seconds.length === 0) return undefined
  const sorted = seconds.toSorted((a, b) => a - b)
  /** The nearest rank. */
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return { messages: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99) }
}
