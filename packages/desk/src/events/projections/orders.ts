import { insertRows } from '../../store/rows.ts'
import { mustBe, oneByOne, type Projection } from './projection.ts'

export const orderGiven: Projection<'order-given'> = async (db, events) => {
  await insertRows(
    db,
    'orders',
    events.map(({ subject, seq, time, body }) => ({ id: subject, seq, given: time, ...body })),
  )
}

export const orderAnswered: Projection<'order-answered'> = oneByOne(async (db, event) => {
  const { numUpdatedRows } = await db
    .updateTable('orders')
    .set({ answered: event.time, outcome: JSON.stringify(event.body.outcome) })
    .where('id', '=', event.subject)
    .where('answered', 'is', null)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === 1n, event, 'there is no such order, or it was answered')
})
