import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { openTestIntake, submissionOf } from '../../test/intake.ts'
import { at, makeWave } from '../../test/waves.ts'
import { StoreFailure, type Seal, type Store } from '../store/store.ts'
import { expireIdentities, readIdentity } from './identities.ts'

const citizen = { address: 'Reader@Inbox.example', name: 'A Reader' }

async function events(store: Store, kind: string): Promise<number> {
  const rows = await store.db.selectFrom('log').select('seq').where('kind', '=', kind).execute()
  return rows.length
}

forEachDatabase((name, open) => {
  test(`${name}: a report that is taken is in the log, the views and the blobs, and has a receipt`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const taken = await given.intake.take(submissionOf('Your parcel waits, pay 5 rupees.'))
    assert.ok(taken.kind === 'taken')
    assert.match(taken.receipt, /^\d{4} \d{4} \d{4} \d{4}$/u)
    const row = await store.db.selectFrom('reports').selectAll().executeTakeFirstOrThrow()
    assert.equal(row.id, taken.report)
    const raw = await given.blobs.get(row.content)
    assert.equal(new TextDecoder().decode(raw), 'Your parcel waits, pay 5 rupees.')
    const view = await given.intake.receipt(taken.receipt, 'en')
    assert.deepEqual(view, { state: 'received', received: given.clock.now, others: 'none' })
    assert.deepEqual(await given.intake.receipt(taken.receipt.replaceAll(' ', '-'), 'ur'), view)
  })

  test(`${name}: a hundred at once are committed together, each with its own receipt`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const texts = Array.from({ length: 100 }, (_none, index) => `Message number ${index}.`)
    const taken = await Promise.all(texts.map((text) => given.intake.take(submissionOf(text))))
    const receipts = taken.flatMap((each) => (each.kind === 'taken' ? each.receipt : []))
    assert.equal(new Set(receipts).size, 100)
    assert.equal(await events(store, 'report-received'), 100)
  })

  test(`${name}: the same person with the same bytes gets the first receipt, strangers get their own`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { intake } = given
    const mine = submissionOf('You have won.', { reporter: citizen, via: 'mailbox' })
    const [first, twice] = await Promise.all([intake.take(mine), intake.take(mine)])
    const again = await intake.take({ ...mine, reporter: { address: ' reader@inbox.example ' } })
    assert.deepEqual([first.kind, twice.kind, again.kind], ['taken', 'again', 'again'])
    assert.ok(first.kind === 'taken' && again.kind === 'again' && twice.kind === 'again')
    assert.equal(again.receipt, first.receipt)
    assert.equal(twice.receipt, first.receipt)
    const others = [
      await intake.take(submissionOf('You have won.')),
      await intake.take(submissionOf('You have won.')),
      await intake.take({ ...mine, reporter: { address: 'other@inbox.example' } }),
      await intake.take({ ...mine, raw: new TextEncoder().encode('You have lost.') }),
    ]
    assert.deepEqual(
      others.map(({ kind }) => kind),
      ['taken', 'taken', 'taken', 'taken'],
    )
  })

  test(`${name}: who names the address of another learns nothing of their reports`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { intake } = given
    const ways = [{ via: 'mailbox' }, { via: 'web', key: 'k1' }, { via: 'web' }] as const
    const receipts = new Set<string>()
    for (const way of ways) {
      const taken = await intake.take(submissionOf('You have won.', { ...way, reporter: citizen }))
      assert.equal(taken.kind, 'taken')
      if (taken.kind === 'taken') receipts.add(taken.receipt)
    }
    const guess = submissionOf('You have won.', { reporter: citizen })
    for (const asked of [guess, { ...guess, key: 'k2' }]) {
      const taken = await intake.take(asked)
      assert.ok(taken.kind === 'taken' && !receipts.has(taken.receipt))
    }
    const again = await intake.take({ ...guess, key: 'k1' })
    assert.ok(again.kind === 'again' && receipts.has(again.receipt))
  })

  test(`${name}: an idempotency key makes the same report one, and another report another`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { intake } = given
    const first = await intake.take(submissionOf('Call this number.', { key: 'k1' }))
    const again = await intake.take(submissionOf('Call this number.', { key: 'k1' }))
    assert.ok(first.kind === 'taken' && again.kind === 'again')
    assert.equal(again.receipt, first.receipt)
    const gateway = { kind: 'gateway', id: 'g1' } as const
    const others = [
      await intake.take(submissionOf('Call another number.', { key: 'k1' })),
      await intake.take(submissionOf('Call this number.', { key: 'k2' })),
      await intake.take(submissionOf('Call this number.', { key: 'k1', actor: gateway })),
    ]
    assert.deepEqual(
      others.map(({ kind }) => kind),
      ['taken', 'taken', 'taken'],
    )
  })

  test(`${name}: what is no message is refused with the reason, and leaves no trace`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store, { config: { messageBytes: 1_000 } })
    const { intake } = given
    const refusals = [
      await intake.take(submissionOf(' \n ')),
      await intake.take(submissionOf('x'.repeat(1_001))),
      await intake.take(submissionOf('no picture', { form: 'picture' })),
      await intake.take(submissionOf('no document', { form: 'document' })),
      await intake.take(submissionOf('\0\0\0')),
    ]
    assert.deepEqual(
      refusals.map((each) => each.kind === 'refused' && each.why),
      ['empty', 'too-large', 'not-a-message', 'not-a-message', 'empty'],
    )
    assert.equal(await events(store, 'report-received'), 0)
  })

  test(`${name}: a store that fails refuses the batch, and the next one is taken`, async () => {
    await using store = await open()
    let isFull = true
    await using given = await openTestIntake(store, {
      wrapBlobs: (blobs) => ({
        ...blobs,
        keep: async (all, asOf) => {
          if (isFull) throw new StoreFailure('no space left on the disk')
          return blobs.keep(all, asOf)
        },
      }),
    })
    const both = await Promise.allSettled([
      given.intake.take(submissionOf('one')),
      given.intake.take(submissionOf('two')),
    ])
    assert.ok(
      both.every((each) => each.status === 'rejected' && each.reason instanceof StoreFailure),
    )
    assert.equal(await events(store, 'report-received'), 0)
    isFull = false
    assert.equal((await given.intake.take(submissionOf('one'))).kind, 'taken')
  })

  test(`${name}: who reported is sealed, expires, can be forgotten, and reading it is logged first`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const { intake, identitySeal, clock } = given
    const desk = { store, identitySeal, now: () => clock.now }
    const caller = {
      kind: 'user',
      role: 'approver',
      id: 'u1',
      name: 'An Approver',
      clearance: 'amber',
      session: 's1',
      fresh: true,
    } as const
    const taken = await intake.take(submissionOf('one', { reporter: citizen }))
    const second = await intake.take(submissionOf('two', { reporter: citizen }))
    assert.ok(taken.kind === 'taken' && second.kind === 'taken')
    const reason = 'the police ask by letter 12'
    const read = await readIdentity(desk, { report: taken.report, reason, caller })
    assert.deepEqual(read, { kind: 'read', reporter: citizen })
    assert.equal(await events(store, 'identity-read'), 1)
    const low = { ...caller, clearance: 'green' } as const
    assert.deepEqual(await readIdentity(desk, { report: taken.report, reason, caller: low }), {
      kind: 'refused',
      why: 'no-such-report',
    })
    assert.equal(await intake.forget(taken.receipt), true)
    assert.equal(await intake.forget('1234 5678 9012 3456'), false)
    assert.equal(await intake.forget(taken.receipt), true)
    assert.equal(await events(store, 'identity-erased'), 1)
    assert.equal(await expireIdentities(desk), 0)
    clock.now += 86_400_001
    assert.equal(await expireIdentities(desk), 1)
    assert.deepEqual(await readIdentity(desk, { report: second.report, reason, caller }), {
      kind: 'refused',
      why: 'not-known',
    })
    const left = await store.db.selectFrom('reports').select('identity').execute()
    assert.deepEqual(
      left.map(({ identity }) => identity),
      [null, null],
    )
  })

  test(`${name}: who reported is read by nobody who may not see the campaign`, async () => {
    await using store = await open()
    const { reports, campaign } = await makeWave(store, { tlp: 'amber' })
    const whole = await makeWave(store, { tlp: 'amber' })
    const identitySeal: Seal = {
      seal: (plain) => Buffer.from(plain),
      open: (sealed) => new Uint8Array(sealed),
    }
    const desk = { store, identitySeal, now: () => NOW }
    const by = { kind: 'user', role: 'approver', id: 'u1', name: 'An Approver' } as const
    const reader = { ...by, session: 's1', fresh: true, clearance: 'amber' } as const
    const asked = { report: reports[0]!, reason: 'the police ask', caller: reader }
    assert.deepEqual(await readIdentity(desk, asked), { kind: 'refused', why: 'not-known' })
    const marking = { tlp: 'red', pap: 'red' } as const
    const changed = at(NOW, 'campaign-changed', campaign, { marking })
    await store.write(({ append }) => append([changed]))
    const none = { kind: 'refused', why: 'no-such-report' }
    assert.deepEqual(await readIdentity(desk, asked), none)
    const caller = { ...reader, clearance: 'red' } as const
    assert.deepEqual(await readIdentity(desk, { ...asked, caller }), {
      kind: 'refused',
      why: 'not-known',
    })
    await store.write(({ append }) =>
      append([
        at(NOW, 'campaigns-merged', campaign, { merged: [whole.campaign], reason: 'one crew' }),
      ]),
    )
    assert.deepEqual(await readIdentity(desk, { ...asked, report: whole.reports[0]! }), none)
    assert.equal(await events(store, 'identity-read'), 0)
  })

  test(`${name}: nothing in the database names a reporter or tells a receipt`, async () => {
    await using store = await open()
    await using given = await openTestIntake(store)
    const taken = await given.intake.take(
      submissionOf('one', { reporter: citizen, key: 'secret-key' }),
    )
    assert.ok(taken.kind === 'taken')
    const rows = [
      await store.db.selectFrom('log').selectAll().execute(),
      await store.db.selectFrom('reports').selectAll().execute(),
      await store.db.selectFrom('identities').selectAll().execute(),
    ]
    const dump = JSON.stringify(rows, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    ).toLowerCase()
    const digits = taken.receipt.replaceAll(' ', '')
    for (const secret of ['inbox.example', 'a reader', 'secret-key', digits])
      assert.ok(!dump.includes(secret), secret)
  })
})
