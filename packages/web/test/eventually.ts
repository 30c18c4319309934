import { setTimeout } from 'node:timers/promises'

/** Milliseconds after which what was waited for will not come, on the busiest machine either. */
const LONG = 120_000
const PAUSE = 100

/** Asks until it holds; fails as the last asking did. */
export async function eventually<Value>(holds: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await holds()
    } catch (error) {
      if (waited >= LONG) throw error
      await setTimeout(PAUSE)
    }
  }
}
