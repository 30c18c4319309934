import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { chained, GENESIS } from './chain.ts'
import { allEvents, eventsAfter } from './read.ts'

export type Verified =
  | {
      readonly kind: 'whole'
      /** How many were looked at. */
      readonly events: number
      /** The last, with its hash in hexadecimal: to be kept elsewhere, since who can rewrite all can chain all anew. */
      readonly head: { readonly seq: number; readonly hash: string }
    }
  | { readonly kind: 'broken'; readonly seq: number; readonly why: string }

/**
 * Goes over the log after `from`, or all of it: numbers without a gap, each hash over the one before, and the end where
 * the desk says that it is.
 */
export async function verifyLog(db: Kysely<Tables>, from = 0): Promise<Verified> {
  // What is appended in the meantime lies after this end, and is not looked at.
  const end = await db.selectFrom('log_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  const start = await hashAt(db, from)
  if (start === undefined) return { kind: 'broken', seq: from, why: 'there is no such event' }
  let head = { seq: from, hash: start }
  for await (const events of allEvents(db, from)) {
    for (const event of events.filter(({ seq }) => seq <= end.seq)) {
      if (event.seq !== head.seq + 1) return missing(head.seq + 1)
      const hash = chained(head.hash, event)
      if (hexOf(hash) !== event.hash) return changed(event.seq)
      head = { seq: event.seq, hash }
    }
    if (head.seq >= end.seq) break
  }
  if (head.seq < end.seq) return missing(head.seq + 1)
  if (hexOf(end.hash) !== hexOf(head.hash)) return changed(head.seq)
  return { kind: 'whole', events: head.seq - from, head: { seq: head.seq, hash: hexOf(head.hash) } }
}

async function hashAt(db: Kysely<Tables>, seq: number): Promise<Uint8Array | undefined> {
  if (seq === 0) return GENESIS
  const [event] = await eventsAfter(db, seq - 1, 1)
  return event?.seq === seq ? Buffer.from(event.hash, 'hex') : undefined
}

function missing(seq: number): Verified {
  return { kind: 'broken', seq, why: 'it is missing' }
}

function changed(seq: number): Verified {
  return { kind: 'broken', seq, why: 'it is not what was appended' }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
