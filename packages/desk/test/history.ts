import type { NewEvent } from '../src/events/event.ts'
import { happenings } from './happenings.ts'
import type { Chance, Made } from './made.ts'

/** Events as a desk would append them, of every kind, in an order in which they can happen; several a step. */
export function* history(chance: Chance, steps: number): Generator<readonly NewEvent[]> {
  const made = empty(chance)
  for (let step = 0; step < steps; step += 1) {
    made.time += chance(100_000)
    const happening = happenings[chance(happenings.length)]!
    const events = happening(made)
    made.seq += events.length
    if (events.length > 0) yield events
  }
}

function empty(chance: Chance): Made {
  return {
    chance,
    time: Date.UTC(2026, 10, 1),
    seq: 0,
    ids: 0,
    waiting: [],
    identities: [],
    read: new Map(),
    texts: new Map(),
    campaigns: new Map(),
    decisions: new Map(),
    proposals: new Map(),
    merges: [],
    splits: [],
    links: [],
    indicators: new Set(),
    gateways: [],
    members: [],
  }
}
