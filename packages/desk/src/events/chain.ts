import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'
import type { Event } from './event.ts'

/** The hash before the first event: 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** The hash of an event: SHA-256 over the hash before it and the event, without its own hash, in canonical JSON. */
export function chained(before: Uint8Array, event: Unhashed): Uint8Array {
  const { seq, time, kind, subject, actor, tool, body } = event
  const text = canonicalJson({ seq, time, kind, subject, actor, tool, body })
  return new Uint8Array(createHash('sha256').update(before).update(text).digest())
}

/** What of an event is hashed: of one that was exported, too, whatever its kind says. */
type Unhashed = Readonly<Record<Exclude<keyof Event, 'hash'>, unknown>>
