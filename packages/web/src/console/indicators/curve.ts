import type { History } from './types.ts'

type Decay = History['decay']

const STEPS = 40

/** Points of the worth over the days after the last sighting: `[days, worth]`. */
export function curveOf({ base, days, speed }: Decay): readonly (readonly [number, number])[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const gone = step / STEPS
    return [gone * days, base * (1 - gone ** (1 / speed))] as const
  })
}
