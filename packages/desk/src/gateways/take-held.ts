import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Desk } from '../desk.ts'
import { bytesOf, upsertRows } from '../store/rows.ts'
import { parseHeld, type ParsedHeld } from './held.ts'

export type HeldTaken =
  | { readonly kind: 'taken'; readonly taken: number; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly why: 'too-many' | 'none-readable' }

type Parts = Pick<Desk, 'store' | 'contentSeal' | 'log' | 'now'>

/** Entries of one batch. */
const MOST = 500

/** Takes what a gateway tells of what it holds, a line each. What was told before changes nothing. */
export async function takeHeld(
  parts: Parts,
  { gateway, body }: { readonly gateway: string; readonly body: Uint8Array },
): Promise<HeldTaken> {
  const lines = new TextDecoder().decode(body).split('\n')
  const given = lines.filter((line) => line.trim() !== '')
  if (given.length > MOST) return { kind: 'refused', why: 'too-many' }
  const entries = given.flatMap((line) => parseHeld(line) ?? [])
  const unreadable = given.length - entries.length
  if (unreadable > 0) parts.log.warn({ gateway, unreadable }, 'held messages that cannot be read')
  if (given.length > 0 && entries.length === 0) return { kind: 'refused', why: 'none-readable' }
  const batch = createHash('sha256').update(body).digest('hex')
  const newest = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  await keep(parts, { gateway, entries: newest, batch })
  return { kind: 'taken', taken: newest.length, unreadable }
}

interface Keeping {
  readonly gateway: string
  readonly entries: readonly ParsedHeld[]
  readonly batch: string
}

async function keep(parts: Parts, { gateway, entries, batch }: Keeping): Promise<void> {
  const { store, contentSeal, now } = parts
  if (entries.length === 0) return
  const rows = entries.map(({ content, words, ...entry }) => ({
    ...entry,
    gateway,
    content: bytesOf(content),
    sealed: bytesOf(contentSeal.seal(JSON.stringify(words), sealedFor(gateway, entry.id))),
  }))
  await store.write(async ({ db, append }) => {
    await upsertRows(db, 'held', { rows, otherwise: NEWER })
    await append([
      {
        kind: 'held-received',
        subject: gateway,
        actor: { kind: 'gateway', id: gateway },
        tool: 'gateway',
        time: now(),
        body: { entries: entries.length, batch },
      },
    ])
  })
}

/** What comes late must not undo what came before it; what is over stays so, whatever a clock says. */
const NEWER = sql`on conflict (gateway, id) do update set
  state = excluded.state, due = excluded.due, expires = excluded.expires, told = excluded.told,
  verdict = excluded.verdict, facts = excluded.facts, sealed = excluded.sealed
  where excluded.told >= held.told or (held.state = 'held' and excluded.state <> 'held')`

/** What the sealed words are bound to. */
export function sealedFor(gateway: string, id: string): string {
  return `held ${gateway} ${id}`
}
