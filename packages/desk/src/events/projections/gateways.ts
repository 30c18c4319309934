import { bytesOf, insertRows } from '../../store/rows.ts'
import { mustBe, oneByOne, type Projection } from './projection.ts'

export const gatewayRegistered: Projection<'gateway-registered'> = async (db, events) => {
  await insertRows(
    db,
    'gateways',
    events.map(({ subject, time, body }) => ({
      id: subject,
      name: body.name,
      key: bytesOf(body.key),
      clearance: body.clearance,
      registered: time,
    })),
  )
}

export const gatewayKeyReplaced: Projection<'gateway-key-replaced'> = oneByOne(
  async (db, event) => {
    const { numUpdatedRows } = await db
      .updateTable('gateways')
      .set({ key: new Uint8Array(Buffer.from(event.body.key, 'hex')) })
      .where('id', '=', event.subject)
      .executeTakeFirstOrThrow()
    mustBe(numUpdatedRows === 1n, event, 'there is no such gateway')
  },
)

export const gatewayRemoved: Projection<'gateway-removed'> = oneByOne(async (db, event) => {
  const { numUpdatedRows } = await db
    .updateTable('gateways')
    .set({ removed: event.time })
    .where('id', '=', event.subject)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === 1n, event, 'there is no such gateway')
})
