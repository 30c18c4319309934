import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import type { Actor, Tool } from '../events/event.ts'
import type { Seal, Store, Writing } from '../store/store.ts'
import type { Reporter } from './intake.ts'
import { reportFor } from './reports/rows.ts'

/** Most of a name or an address that is kept, characters. */
const LONGEST = 320

export function sealIdentity(seal: Seal, id: string, { address, name }: Reporter): Uint8Array {
  const kept = {
    ...(address !== undefined && { address: address.trim().slice(0, LONGEST) }),
    ...(name !== undefined && { name: name.trim().slice(0, LONGEST) }),
  }
  return seal.seal(JSON.stringify(kept), contextOf(id))
}

export type IdentityRead =
  | { readonly kind: 'read'; readonly reporter: Reporter }
  | { readonly kind: 'refused'; readonly why: 'no-such-report' | 'not-known' | 'no-reason' }

/** Opens who reported, for somebody who says why. That it was read is in the log before it is opened. */
export async function readIdentity(
  desk: Pick<Desk, 'store' | 'identitySeal' | 'now'>,
  asked: {
    readonly report: string
    readonly reason: string
    readonly caller: Extract<Caller, { kind: 'user' }>
  },
): Promise<IdentityRead> {
  const { report, caller } = asked
  const reason = asked.reason.trim()
  if (reason === '') return { kind: 'refused', why: 'no-reason' }
  const found = await desk.store.write(async ({ db, append }) => {
    const row = await reportFor(db, { id: report, clearance: caller.clearance })
    if (!row) return 'no-such-report'
    const kept = await db
      .selectFrom('identities')
      .select(['id', 'sealed'])
      .where('id', '=', row.identity)
      .executeTakeFirst()
    if (!kept) return 'not-known'
    const { id, sealed } = kept
    const actor = { kind: 'user', id: caller.id } as const
    const said = { subject: report, actor, tool: 'api', time: desk.now() } as const
    await append([{ ...said, kind: 'identity-read', body: { identity: id, reason } }])
    return { id, sealed }
  })
  if (typeof found === 'string') return { kind: 'refused', why: found }
  const text = Buffer.from(desk.identitySeal.open(found.sealed, contextOf(found.id))).toString()
  return { kind: 'read', reporter: JSON.parse(text) as Reporter }
}

/** Rows of one transaction. */
const TOGETHER = 500

/** Removes who reported where the time for it is over; gives how many. */
export async function expireIdentities(desk: Pick<Desk, 'store' | 'now'>): Promise<number> {
  let removed = 0
  for (;;) {
    const few = await desk.store.write((writing) => expireSome(writing, desk.now()))
    removed += few
    if (few < TOGETHER) return removed
  }
}

async function expireSome(writing: Writing, now: number): Promise<number> {
  const rows = await writing.db
    .selectFrom('identities')
    .select('id')
    .where('expires', '<=', now)
    .orderBy('expires')
    .limit(TOGETHER)
    .execute()
  const ids = rows.map(({ id }) => id)
  await eraseIdentities(writing, {
    ids,
    why: 'expired',
    actor: { kind: 'desk' },
    tool: 'job',
    now,
  })
  return ids.length
}

/** Removes who reported this; the report stays. Nothing is there to be removed any more: nothing happens. */
export async function forgetReporter(
  store: Store,
  { report, now }: { readonly report: string; readonly now: number },
): Promise<void> {
  await store.write((writing) =>
    eraseIdentities(writing, {
      ids: [report],
      why: 'asked',
      actor: { kind: 'citizen' },
      tool: 'web',
      now,
    }),
  )
}

interface Erasing {
  readonly ids: readonly string[]
  readonly why: 'asked' | 'expired'
  readonly actor: Actor
  readonly tool: Tool
  readonly now: number
}

async function eraseIdentities({ db, append }: Writing, erasing: Erasing): Promise<void> {
  const { ids, why, actor, tool, now } = erasing
  if (ids.length === 0) return
  const gone = await db.deleteFrom('identities').where('id', 'in', ids).returning('id').execute()
  // A receipt that waits to be sent has the address too.
  await db.deleteFrom('outbox').where('report', 'in', ids).where('sealed', 'is not', null).execute()
  if (gone.length === 0) return
  await append(
    gone.map(({ id }) => ({
      kind: 'identity-erased',
      subject: id,
      actor,
      tool,
      time: now,
      body: { identity: id, why },
    })),
  )
}

function contextOf(id: string): string {
  return `identity:${id}`
}
