import type { Transaction } from 'kysely'
import type { Desk } from '../desk.ts'
import type { NewEvent } from '../events/event.ts'
import type { Writing } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

type Parts = Pick<Desk, 'store' | 'blobs' | 'now'>

/** Contents that are erased together: a report of one of them waits meanwhile, and an embedded database for all. */
const TOGETHER = 25
/**
 * Milliseconds after which none is begun: the server gives locks free whose owner was still for a minute, and one erasing
 * may take half of it.
 */
const PATIENCE = 20_000

/**
 * Erases the bytes of what is marked (`store/retiring.ts`), by this desk now or by whichever was cut off, and says so in
 * the log. What another desk is just erasing is left to it. Gives how many are gone.
 */
export async function eraseMarked(parts: Parts): Promise<number> {
  let gone = 0
  while (true) {
    const erased = await parts.store.db.transaction().execute((db) => erase(db, parts))
    if (erased.length === 0) return gone
    gone += await parts.store.write((writing) => tell(writing, erased, parts.now()))
  }
}

interface Mark {
  readonly mark: number
  readonly content: Uint8Array
}

/** While their rows are locked: a report of one of them waits until this is over, and puts the bytes back. */
async function erase(db: Transaction<Tables>, { blobs }: Parts): Promise<readonly Mark[]> {
  const begun = performance.now()
  const marks = await locked(db).limit(TOGETHER).execute()
  if (performance.now() - begun > PATIENCE) return []
  // All come to an end before one that fails is told: nothing is erased when the lock is gone.
  const done = await Promise.allSettled(marks.map(({ content }) => blobs.erase(content)))
  const failed = done.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return marks
}

/** Where a mark is gone a report came in between, with the bytes. What is locked again, another tells. */
async function tell(
  { db, append }: Writing,
  erased: readonly Mark[],
  time: number,
): Promise<number> {
  const numbers = erased.map(({ mark }) => mark)
  const rows = await locked(db).where('mark', 'in', numbers).execute()
  if (rows.length === 0) return 0
  const marks = rows.map(({ mark }) => mark)
  await db.deleteFrom('retiring').where('mark', 'in', marks).execute()
  await append(rows.map(({ content }) => eventOf(content, time)))
  return rows.length
}

function locked(db: Transaction<Tables>) {
  return db
    .selectFrom('retiring')
    .select(['mark', 'content'])
    .orderBy('mark')
    .forUpdate()
    .skipLocked()
}

function eventOf(content: Uint8Array, time: number): NewEvent {
  return {
    kind: 'content-erased',
    subject: Buffer.from(content).toString('hex'),
    actor: { kind: 'desk' },
    tool: 'job',
    time,
    body: { reason: 'the time for it is over' },
  }
}
