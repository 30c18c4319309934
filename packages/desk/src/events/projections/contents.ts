import { sql, type Transaction } from 'kysely'
import { bytesOf, bytesOfBase64, given, insertRows, isAmong, upsertRows } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import { fitting, idOfIndicator } from './indicators.ts'
import { onceEach, type Placed, type Projection } from './projection.ts'
import { countAnew } from './sightings.ts'
import { tallyRead } from './tallies.ts'

export const contentRead: Projection<'content-read'> = onceEach(async (db, events) => {
  const again = await readBefore(db, events)
  await upsertRows(db, 'indicators', {
    rows: indicatorsOf(events),
    otherwise: sql`on conflict do nothing`,
  })
  await tallyRead(db, events)
  await sql`update contents set read = given.read, verdict = given.verdict,
      probability = given.probability, family = given.family, findings = given.findings,
      language = given.language, claimed = given.claimed, authentic = given.authentic,
      subject = given.subject, text = given.text, engine = given.engine,
      knowledge = given.knowledge
    from ${given(events.map(rowOf), COLUMNS)} where contents.sha256 = given.sha256`.execute(db)
  if (again.length > 0)
    await db.deleteFrom('content_indicators').where('content', 'in', again).execute()
  await insertRows(db, 'content_indicators', events.flatMap(contentIndicators))
  if (again.length > 0) await countAnew(db, await campaignsOf(db, again))
})

export const contentErased: Projection<'content-erased'> = onceEach(async (db, events) => {
  await sql`update contents set erased = given.erased
    from ${given(
      events.map(({ subject, time }) => ({ sha256: bytesOf(subject), erased: time })),
      'sha256 bytea, erased bigint',
    )} where contents.sha256 = given.sha256`.execute(db)
})

const COLUMNS = `sha256 bytea, read bigint, verdict text, probability double precision,
  family text, findings jsonb, language text, claimed jsonb, authentic boolean, subject bytea,
  text uuid, engine text, knowledge text`

function rowOf({ subject, time, body }: Placed<'content-read'>): object {
  return {
    ...body,
    sha256: bytesOf(subject),
    read: time,
    subject: bytesOfBase64(body.subject),
    engine: body.versions.engine,
    knowledge: body.versions.knowledge,
  }
}

/** Contents that are read anew, after they were counted. */
async function readBefore(
  db: Transaction<Tables>,
  events: readonly Placed<'content-read'>[],
): Promise<readonly Uint8Array[]> {
  const rows = await db
    .selectFrom('contents')
    .select('sha256')
    .where(
      isAmong(
        'sha256',
        'bytea',
        events.map(({ subject }) => bytesOf(subject)),
      ),
    )
    .where('read', 'is not', null)
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

async function campaignsOf(
  db: Transaction<Tables>,
  contents: readonly Uint8Array[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .select('texts.campaign')
    .distinct()
    .where('reports.content', 'in', contents)
    .execute()
  return rows.map(({ campaign }) => campaign)
}

/** Those not seen before begin without a sighting: reports are sightings, and come with being grouped. */
function indicatorsOf(
  events: readonly Placed<'content-read'>[],
): ReturnType<typeof newIndicator>[] {
  const found = new Map<string, ReturnType<typeof newIndicator>>()
  for (const event of events) {
    for (const indicator of fitting(event.body.indicators)) {
      const row = newIndicator(indicator, event.time)
      if (!found.has(row.id)) found.set(row.id, row)
    }
  }
  return [...found.values()]
}

function newIndicator(
  indicator: Placed<'content-read'>['body']['indicators'][number],
  time: number,
) {
  const { kind, value } = indicator
  const id = idOfIndicator(indicator)
  return { id, kind, value, first_seen: time, last_seen: time, sightings: 0, campaigns: 0 }
}

function contentIndicators({ subject, body }: Placed<'content-read'>) {
  const ids = new Set(fitting(body.indicators).map(idOfIndicator))
  return [...ids].map((indicator) => ({ content: bytesOf(subject), indicator }))
}
