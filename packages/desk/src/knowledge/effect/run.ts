import { sql, type Kysely } from 'kysely'
import type { Compared } from '../../reading/comparison.ts'
import { seenArriving } from '../../reading/first-hand.ts'
import type { ToRead } from '../../reading.ts'
import { bytesOf, upsertRows } from '../../store/rows.ts'
import type { Blobs, Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { Present } from '../register.ts'
import type { ProposalRow } from '../rows.ts'
import type { SampledReading } from './effect.ts'
import { sampleOf, type Sampled } from './sample.ts'

/** The next proposal that is to be measured: the one that waits longest. */
export function nextToMeasure(db: Kysely<Tables>): Promise<ProposalRow | undefined> {
  return db
    .selectFrom('knowledge_proposals as proposals')
    .leftJoin('knowledge_runs as runs', 'runs.proposal', 'proposals.id')
    .selectAll('proposals')
    .where('state', '=', 'proposed')
    .where((is) => is.or([is('runs.proposal', 'is not', null), is('effect', 'is', null)]))
    .orderBy(sql`coalesce(runs.asked, proposals.proposed)`)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
}

/** What is to be read for a proposal, and what was read of it before a restart. */
export interface Run {
  readonly sample: readonly Sampled[]
  readonly done: ReadonlyMap<string, Compared | null>
}

/** It could not be measured now: it waits behind the others. */
export async function letOthersBefore(store: Store, proposal: string, now: number): Promise<void> {
  await store.write(({ db }) =>
    upsertRows(db, 'knowledge_runs', {
      rows: [{ proposal, asked: now }],
      otherwise: sql`on conflict (proposal) do update set asked = excluded.asked`,
    }),
  )
}

/** Goes on with what was begun against the same knowledge; begins anew otherwise. */
export async function openRun(store: Store, { id }: ProposalRow, { pack }: Present): Promise<Run> {
  const begun = await store.db
    .selectFrom('knowledge_runs')
    .selectAll()
    .where('proposal', '=', id)
    .executeTakeFirst()
  if (begun?.basis === pack.version && begun.sample !== null)
    return { sample: begun.sample.map(sampledOf), done: await doneOf(store.db, id) }
  const sample = await sampleOf(store.db, id)
  const [basis, asked] = [pack.version, begun?.asked ?? 0]
  await store.write(async ({ db }) => {
    await db.deleteFrom('knowledge_readings').where('proposal', '=', id).execute()
    await upsertRows(db, 'knowledge_runs', {
      rows: [{ proposal: id, asked, basis, sample }],
      otherwise: sql`on conflict (proposal) do update set basis = excluded.basis, sample = excluded.sample`,
    })
  })
  return { sample, done: new Map() }
}

/** Keeps readings, so that a restart does not begin anew. */
export async function keepReadings(
  store: Store,
  proposal: string,
  readings: readonly SampledReading[],
): Promise<void> {
  await store.write(({ db }) =>
    upsertRows(db, 'knowledge_readings', {
      rows: readings.map(({ content, compared }) => ({
        proposal,
        content: bytesOf(content),
        result: { compared },
      })),
      otherwise: sql`on conflict do nothing`,
    }),
  )
}

/** A stored message as the first report of it has it. Undefined: it was erased meanwhile. */
export async function storedMessage(
  { store, blobs }: { readonly store: Store; readonly blobs: Blobs },
  content: string,
): Promise<ToRead | undefined> {
  const sha256 = new Uint8Array(Buffer.from(content, 'hex'))
  const row = await store.db
    .selectFrom('reports')
    .select(['form', 'channel', 'country', 'received', 'via'])
    .where('content', '=', sha256)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  const raw = row && (await blobs.get(sha256))
  if (row === undefined || raw === undefined) return undefined
  const { via, ...said } = row
  return { raw, ...said, isFirstHand: seenArriving(via) }
}

async function doneOf(
  db: Kysely<Tables>,
  proposal: string,
): Promise<ReadonlyMap<string, Compared | null>> {
  const rows = await db
    .selectFrom('knowledge_readings')
    .select(['content', 'result'])
    .where('proposal', '=', proposal)
    .execute()
  return new Map(
    rows.map(({ content, result }) => [
      Buffer.from(content).toString('hex'),
      (result as { readonly compared: Compared | null }).compared,
    ]),
  )
}

function sampledOf({
  content,
  group,
}: {
  readonly content: string
  readonly group: string
}): Sampled {
  return { content, group: group === 'genuine' || group === 'delivered' ? group : 'recent' }
}
