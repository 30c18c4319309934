import { sql } from 'kysely'
import { upsertRows } from '../../store/rows.ts'
import { mustBe, oneByOne, type Placed, type Projection } from './projection.ts'

/** A link that an analyst refused stays refused, with its newest weight. */
export const campaignsLinked: Projection<'campaigns-linked'> = async (db, events) => {
  const newest = new Map(events.map((event) => [pairOf(event).join(' '), event]))
  await upsertRows(db, 'links', {
    rows: [...newest.values()].map((event) => {
      const [one, other] = pairOf(event)
      const { weight, because } = event.body
      return { one, other, weight, because, refused: false, seq: event.seq }
    }),
    otherwise: sql`on conflict (one, other) do update set
      weight = excluded.weight, because = excluded.because, seq = excluded.seq`,
  })
}

export const linkRefused: Projection<'link-refused'> = oneByOne(async (db, event) => {
  const [one, other] = pairOf(event)
  const { numUpdatedRows } = await db
    .updateTable('links')
    .set({ refused: true, seq: event.seq })
    .where('one', '=', one)
    .where('other', '=', other)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === 1n, event, 'they are not linked')
})

/** The one with the lesser id first. */
function pairOf(event: Placed<'campaigns-linked' | 'link-refused'>): readonly [string, string] {
  const { subject, body } = event
  return subject < body.other ? [subject, body.other] : [body.other, subject]
}
