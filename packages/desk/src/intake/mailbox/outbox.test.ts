import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { forEachDatabase } from '../../../test/databases.ts'
import { openTestIntake } from '../../../test/intake.ts'
import { PATIENCE } from './hand-in.ts'
import { claimReceipts, putReceipt, type OutboxParts } from './outbox.ts'

forEachDatabase((name, open) => {
  test(`who has claimed receipts has time to send each, however slow the mail server is (${name})`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { keys, identitySeal, clock } = given
    const parts: OutboxParts = { store, keys, identitySeal, now: () => clock.now }
    for (let at = 0; at < 30; at += 1) {
      const report = randomUUIDv7()
      const address = `reader-${at}@inbox.example`
      assert.equal(await putReceipt(parts, { address, reports: [report] }), 'put')
    }
    const first = await claimReceipts(parts)
    assert.ok(first.length > 0)
    clock.now += first.length * PATIENCE
    const others = new Set((await claimReceipts(parts)).map(({ report }) => report))
    assert.deepEqual(
      first.filter(({ report }) => others.has(report)),
      [],
      'no other desk sends them too',
    )
  })
})
