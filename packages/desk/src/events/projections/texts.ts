import { sql, type Transaction } from 'kysely'
import { bandsOf } from '../../grouping/bands.ts'
import { bytesOf, bytesOfBase64, insertRows, upsertRows } from '../../store/rows.ts'
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
  await insertBands(
    db,
    events.map(({ subject, body }) => ({ id: subject, keys: bandsOf(body) })),
  )
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
  await insertBands(
    db,
    rows.map(({ id, authentic, ...row }) => {
      const signature = base64url(row.signature)
      const structure = base64url(row.structure)
      return { id, keys: bandsOf({ signature, structure, authentic, exemplar: true }) }
    }),
  )
}

async function insertBands(
  db: Transaction<Tables>,
  texts: readonly { readonly id: string; readonly keys: readonly string[] }[],
): Promise<void> {
  const rows = texts.flatMap(({ id, keys }) => keys.map((key) => ({ key, text: id })))
  await upsertRows(db, 'bands', { rows: rows, otherwise: sql`on conflict do nothing` })
}

function base64url(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString('base64url')
}
