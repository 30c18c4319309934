import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { publish } from '../../test/publishing.ts'
import { openSeal } from '../store/seal.ts'
import { entriesOf, stoppedBy } from './entries.ts'

const seal = openSeal(new Uint8Array(32))
const values = [
  { kind: 'domain', value: 'one.example' },
  { kind: 'domain', value: 'two.example' },
] as const

forEachDatabase((name, open) => {
  test(`a mail is stopped that met an entry and reached nobody, and was no rehearsal (${name})`, async () => {
    await using store = await open()
    const published = await publish(store, seal, { values })
    const other = await publish(store, seal, { values })
    const { decision } = published
    const [one, two] = published.entries
    const told = [
      { warning: one, done: 'held' },
      { warning: one, done: 'delivered' },
      { warning: one, done: 'later' },
      { warning: two, done: 'rejected' },
      { warning: two, done: 'rejected', rehearsed: true },
      { warning: other.entries[0], done: 'held' },
      { warning: undefined, done: 'held' },
    ]
    const rows = told.map(({ warning, done, rehearsed = false }, index) => ({
      gateway: 'g',
      id: String(index),
      time: NOW,
      received: NOW,
      verdict: 'fraud',
      done,
      content: new Uint8Array(32),
      record: JSON.stringify({ judged: { warning }, rehearsed }),
    }))
    await store.write(({ db }) => db.insertInto('gateway_decisions').values(rows).execute())
    assert.equal(await stoppedBy(store.db, decision), 2)
    const shown = await entriesOf(store.db, { decision, clearance: 'clear' })
    assert.deepEqual(
      shown.map(({ stopped }) => stopped),
      [1, 1],
    )
    assert.equal(await stoppedBy(store.db, other.campaign), 0)
  })
})
