import type { IndicatorKind } from '../reading.ts'

/**
 * How much an indicator is worth at a time, 0 to 100: MISP's polynomial, base·(1−(t/τ)^(1/δ)) (MISP, "Decaying
 * models"), where t is the time since it was last seen: every sighting renews it. The base grows with sightings, so that
 * one report does not weigh like fifty.
 */
export function scoreOf(
  indicator: {
    readonly kind: IndicatorKind
    readonly sightings: number
    /** Milliseconds since 1970. */
    readonly last_seen: number
    readonly marked: 'harmless' | null
  },
  now: number,
): number {
  if (indicator.marked === 'harmless') return 0
  const { base, days, speed } = decayOf(indicator)
  const gone = Math.max(0, now - indicator.last_seen) / (days * 86_400_000)
  return gone >= 1 ? 0 : Math.round(base * (1 - gone ** (1 / speed)))
}

/** By which an indicator loses its worth: what it is worth when it is seen, and the τ and δ of its kind. */
export interface Decay {
  readonly base: number
  /** Until nothing is left. */
  readonly days: number
  readonly speed: number
}

export function decayOf({
  kind,
  sightings,
}: {
  readonly kind: IndicatorKind
  readonly sightings: number
}): Decay {
  const base = Math.min(100, 40 + 20 * Math.log10(Math.max(1, sightings)))
  return { base, ...decays[kind] }
}

/** Below this an indicator says nothing any more. */
export const FADED = 10

/**
 * τ in days, and δ: above 1 it loses much at once and little later, below 1 it keeps for long and drops at the end.
 * Addresses of the internet are given up within hours or days (Oest et al., "Sunrise to Sunset", 2020: a page lives 21
 * hours on average); numbers and accounts cost their owner more, and are used for months.
 */
const decays: Record<IndicatorKind, { readonly days: number; readonly speed: number }> = {
  url: { days: 30, speed: 2 },
  host: { days: 60, speed: 1.5 },
  domain: { days: 90, speed: 1.5 },
  ip: { days: 14, speed: 2 },
  email: { days: 180, speed: 1 },
  phone: { days: 180, speed: 1 },
  'sender-id': { days: 180, speed: 1 },
  handle: { days: 180, speed: 0.8 },
  account: { days: 365, speed: 0.7 },
  wallet: { days: 365, speed: 0.7 },
  attachment: { days: 365, speed: 0.5 },
}
