import { sql } from 'kysely'
import { bytesOf, insertRows, isAmong } from '../../store/rows.ts'
import type { Projection } from './projection.ts'

export const reportReceived: Projection<'report-received'> = async (db, events) => {
  await insertRows(
    db,
    'reports',
    events.map(({ seq, subject, time, body }) => ({
      id: subject,
      seq,
      received: time,
      content: bytesOf(body.content),
      form: body.form,
      channel: body.channel,
      via: body.via,
      source: body.source,
      word: body.word,
      receipt: bytesOf(body.receipt),
      key: body.key === null ? null : bytesOf(body.key),
      identity: body.identity,
      reporter: body.reporter === null ? null : bytesOf(body.reporter),
      country: body.country,
      language: body.language,
      tlp: body.tlp,
    })),
  )
  const contents = new Map(events.map(({ body }) => [body.content, body.bytes]))
  const rows = [...contents].map(([sha256, bytes]) => ({ sha256: bytesOf(sha256), bytes }))
  // Bytes that were erased came again with it. In one statement: every report waits for it.
  await sql`with back as (
      update contents set erased = null where erased is not null
        and ${isAmong(
          'sha256',
          'bytea',
          rows.map(({ sha256 }) => sha256),
        )}
    )
    insert into contents select * from jsonb_populate_recordset(null::contents, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(db)
}

export const identityErased: Projection<'identity-erased'> = async (db, events) => {
  await db
    .updateTable('reports')
    .set({ identity: null })
    .where(
      'identity',
      'in',
      events.map(({ body }) => body.identity),
    )
    .execute()
}
