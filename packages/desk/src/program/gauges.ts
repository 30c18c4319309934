import type { Desk } from '../desk.ts'
import { healthOf } from './health.ts'
import type { Gauges } from './meter.ts'

/** Reads what stands in the desk, each time metrics are asked for. */
export function gaugesOf(desk: Desk): () => Promise<Gauges> {
  const blobs = blobsKept(desk)
  return async () => {
    const [health, kept, protection] = await Promise.all([
      healthOf(desk),
      blobs().catch(() => undefined),
      protectionCursor(desk).catch(() => undefined),
    ])
    return {
      waiting: health.waiting,
      head: health.head,
      reading: health.reading,
      freeBytes: health.freeBytes,
      database: health.database,
      blobs: kept,
      protection,
    }
  }
}

/** Counting a million takes a while: the count is renewed only now and then. */
const COUNT_KEPT = 5 * 60_000

function blobsKept({ store, now }: Desk): () => Promise<number> {
  let counted: { readonly at: number; readonly count: number } | undefined
  return async () => {
    if (counted && now() - counted.at < COUNT_KEPT) return counted.count
    const { count } = await store.db
      .selectFrom('contents')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('erased', 'is', null)
      .executeTakeFirstOrThrow()
    counted = { at: now(), count }
    return count
  }
}

async function protectionCursor({ store }: Desk): Promise<number> {
  const { seq } = await store.db
    .selectFrom('entries')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow()
  return seq ?? 0
}
