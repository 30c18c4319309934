import type { Held, Quarantine } from '../quarantine.ts'

/** What a reader has not been told of yet. */
export interface Waiting {
  readonly id: string
  readonly heldAt: number
  /** When what it claims ends. */
  readonly deadline?: number
  readonly expiresAt: number
}

/** Held messages by reader, kept up to date from the quarantine with little reading. */
export interface WaitingRoom {
  /** Reads what has come since the last time. */
  readonly refresh: (now: number) => Promise<void>
  readonly readers: () => readonly string[]
  /** Oldest first. */
  readonly of: (reader: string) => readonly Waiting[]
  readonly remove: (reader: string, ids: readonly string[]) => void
}

/** Milliseconds between two looks at what is due. */
export const LOOK = 60_000

/** Messages are held in an order that may differ a little from that of their times. */
const OVERLAP = 10 * 60_000

export interface WaitingParts {
  readonly quarantine: Pick<Quarantine, 'list'>
  /** Who is told of a message. */
  readonly readersOf: (held: Held) => readonly string[]
  readonly isTold: (reader: string, id: string) => boolean
}

export function openWaitingRoom({ quarantine, readersOf, isTold }: WaitingParts): WaitingRoom {
  const byReader = new Map<string, Map<string, Waiting>>()
  let since = 0
  const take = (held: Held): void => {
    for (const reader of readersOf(held)) {
      const waiting = byReader.get(reader) ?? new Map<string, Waiting>()
      if (waiting.has(held.id) || isTold(reader, held.id)) continue
      byReader.set(reader, waiting.set(held.id, factsOf(held)))
    }
  }
  return {
    refresh: async (now) => {
      for await (const held of quarantine.list({ state: 'held', since })) take(held)
      since = now - OVERLAP
    },
    readers: () => [...byReader.keys()],
    of: (reader) => [...(byReader.get(reader)?.values() ?? [])].sort((a, b) => a.heldAt - b.heldAt),
    remove: (reader, ids) => {
      const waiting = byReader.get(reader)
      for (const id of ids) waiting?.delete(id)
      if (waiting?.size === 0) byReader.delete(reader)
    },
  }
}

function factsOf({ id, heldAt, expiresAt, judged }: Held): Waiting {
  const { deadline } = judged
  return { id, heldAt, expiresAt, ...(deadline !== undefined && { deadline }) }
}

/** Must a reader hear of it now: at the latest when half of the time that it claims is over. */
export function isUrgent({ heldAt, deadline }: Waiting, now: number): boolean {
  if (deadline === undefined || deadline <= now) return false
  return now + LOOK >= heldAt + (deadline - heldAt) / 2
}
