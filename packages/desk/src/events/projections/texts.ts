import { sql, type Transaction } from 'kysely'
import { bandsOf, keysOfRow } from '../../grouping/bands.ts'
import { bytesOf, bytesOfBase64, insertRows, upsertRows, type Row } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import type { Projection } from './projection.ts'

export const textGrouped: Projection<'text-grouped'> = async (db, events) => {
  await insertRows(
    db,
    'texts',
    events.map(({ subject, time, body }) => ({
      id: subject,
      canonical: bytesOf(body.canonical),
      campaign: body.campaign,
      how: body.grouping.how,
      nearest: body.grouping.nearest ?? null,
      similarity: body.grouping.similarity ?? null,
      signature: body.signature === null ? null : bytesOfBase64(body.signature),
      structure: body.structure === null ? null : bytesOfBase64(body.structure),
      exemplar: body.exemplar,
      authentic: body.authentic ?? false,
      sealed: bytesOfBase64(body.sealed),
      words: body.words,
      reports: 0,
      first_seen: time,
      last_seen: time,
    })),
  )
  const bands = events.map(({ subject, body }) => ({ id: subject, keys: bandsOf(body) }))
  await insertRows(db, 'bands', rowsOf(bands))
}

/** From now on others are found by these texts, too. */
export async function makeExemplars(
  db: Transaction<Tables>,
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return
  const rows = await db
    .updateTable('texts')
    .set({ exemplar: true })
    .where('id', 'in', texts)
    .returning(['id', 'signature', 'structure', 'authentic'])
    .execute()
  await upsertRows(db, 'bands', {
    rows: rowsOf(rows.map((row) => ({ id: row.id, keys: keysOfRow(row) }))),
    otherwise: sql`on conflict do nothing`,
  })
}

interface BandsOfText {
  readonly id: string
  readonly keys: readonly string[]
}

function rowsOf(texts: readonly BandsOfText[]): readonly Row<'bands'>[] {
  return texts.flatMap(({ id, keys }) => [...new Set(keys)].map((key) => ({ key, text: id })))
}
