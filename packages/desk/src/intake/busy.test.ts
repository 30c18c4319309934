import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { openTestIntake, submissionOf } from '../../test/intake.ts'
import { at } from '../../test/waves.ts'
import { ReaderBusy } from '../reading/slots.ts'

forEachDatabase((name, open) => {
  test(`while too many wait to be read, a receipt says what is known all the same (${name})`, async () => {
    await using store = await open()
    const explain = (): Promise<never> => Promise.reject(new ReaderBusy('a thousand wait'))
    await using given = await openTestIntake(store, { reader: { explain } })
    const taken = await given.intake.take(submissionOf('Your parcel waits, pay 5 rupees.'))
    assert.ok(taken.kind === 'taken')
    const { content } = await store.db
      .selectFrom('reports')
      .select('content')
      .executeTakeFirstOrThrow()
    const read = at(given.clock.now, 'content-read', Buffer.from(content).toString('hex'), {
      verdict: 'fraud',
      probability: 0.9,
      family: null,
      findings: [],
      language: 'en',
      claimed: [],
      authentic: false,
      subject: 'AAAA',
      indicators: [],
      text: randomUUIDv7(),
      versions: { engine: '0', knowledge: '0' },
    })
    await store.write(({ append }) => append([read]))
    const view = await given.intake.receipt(taken.receipt, 'en')
    assert.deepEqual(view, { state: 'read', received: given.clock.now, others: 'none' })
  })
})
