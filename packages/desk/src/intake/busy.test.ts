import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { openTestIntake, submissionOf, type TestIntake } from '../../test/intake.ts'
import { at } from '../../test/waves.ts'
import type { Explanation } from '../reading.ts'
import { ReaderBusy } from '../reading/slots.ts'

/** A report that is read already; gives its receipt. */
async function readOf({ intake, store, clock }: TestIntake): Promise<string> {
  const taken = await intake.take(submissionOf('Your parcel waits, pay 5 rupees.'))
  assert.ok(taken.kind === 'taken')
  const { content } = await store.db
    .selectFrom('reports')
    .select('content')
    .executeTakeFirstOrThrow()
  const read = at(clock.now, 'content-read', Buffer.from(content).toString('hex'), {
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
  return taken.receipt
}

const words: Explanation = { verdict: 'fraud', headline: 'A fraud', reasons: [], advice: [] }

forEachDatabase((name, open) => {
  test(`while too many wait to be read, a receipt says what is known all the same (${name})`, async () => {
    await using store = await open()
    const explain = (): Promise<never> => Promise.reject(new ReaderBusy('a thousand wait'))
    const load = () => ({ running: 0, waiting: 0 })
    await using given = await openTestIntake(store, { reader: { explain, load } })
    const view = await given.intake.receipt(await readOf(given), 'en')
    assert.deepEqual(view, { state: 'read', received: given.clock.now, others: 'none' })
  })

  test(`a receipt waits behind no others that are to be read (${name})`, async () => {
    await using store = await open()
    let waiting = 0
    const explain = (): Promise<Explanation> =>
      waiting > 0 ? Promise.reject(new Error('it waits in line')) : Promise.resolve(words)
    const load = () => ({ running: 2, waiting })
    await using given = await openTestIntake(store, { reader: { explain, load } })
    const receipt = await readOf(given)
    assert.deepEqual((await given.intake.receipt(receipt, 'en'))?.explanation, words)
    waiting = 900
    const view = await given.intake.receipt(receipt, 'en')
    assert.deepEqual(view, { state: 'read', received: given.clock.now, others: 'none' })
  })
})
