import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { makeWave } from '../../test/waves.ts'
import { stepOf } from './spread.ts'

const evil = { kind: 'domain', value: 'seen-in-console.example' } as const
const shared = { kind: 'domain', value: 'gmail.com' } as const
const HALF_DAY = 43_200_000

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test(`outlines count the reports of each half day, of what may be seen (${name})`, async () => {
    const { call, desk } = api()
    const now = desk.now()
    const received = [now, now, now - HALF_DAY, now - 30 * HALF_DAY]
    const { campaign } = await makeWave(desk.store, { received }, desk.contentSeal)
    const path = `/outlines?campaigns=${campaign}`
    const { items } = (await call({ path, as: 'auditor' })).value as Outlines
    assert.equal(items[0]?.growth.length, 14)
    assert.deepEqual(items[0]?.growth.slice(-2), [1, 2])
    const unseen = (await call({ path, as: 'uncleared analyst' })).value as Outlines
    assert.deepEqual(unseen.items, [])
    assert.equal((await call({ path: '/outlines?campaigns=no', as: 'auditor' })).status, 400)
  })

  test(`the spread counts every report once by each aspect (${name})`, async () => {
    const { call, desk } = api()
    const now = desk.now()
    const received = [now - 5_000, now - 4_000, now - 3 * 3_600_000]
    const { campaign } = await makeWave(desk.store, { received }, desk.contentSeal)
    const { value } = await call({ path: `/campaigns/${campaign}/spread`, as: 'analyst' })
    const { times, by } = value as Spread
    for (const counted of [times, ...Object.values(by)])
      assert.equal(
        counted.reduce((sum, { reports }) => sum + reports, 0),
        3,
      )
    assert.ok(times.length >= 2, 'hours apart')
  })

  test(`what would follow is said before it is decided, and nothing is done (${name})`, async () => {
    const { call, desk } = api()
    const wave = { indicators: [evil, shared] }
    const { campaign } = await makeWave(desk.store, wave, desk.contentSeal)
    const path = `/campaigns/${campaign}/consequences`
    const foreign = { kind: 'domain', value: 'not-of-it.example' }
    const json = {
      outcome: 'fraud',
      words: { en: 'Ours.', ur: '' },
      entries: [evil, shared, foreign],
    }
    const before = await desk.store.head()
    const { value } = await call({ method: 'POST', path, as: 'analyst', json })
    const said = value as Consequences
    assert.deepEqual(said.foreign, [foreign])
    assert.ok(said.objections.some(({ value: of }) => of === shared.value))
    assert.ok(!said.objections.some(({ value: of }) => of === evil.value))
    assert.deepEqual(said.told.en.slice(0, 2), ['It is a fraud.', 'Ours.'])
    assert.equal(said.because[0]?.kind, 'domain')
    assert.equal(await desk.store.head(), before)
  })

  test(`who works here is known by name, without an address (${name})`, async () => {
    const { call } = api()
    const { value } = await call({ path: '/people', as: 'analyst' })
    const { items } = value as { readonly items: readonly { readonly name: string }[] }
    assert.ok(items.some(({ name: called }) => called === 'An approver'))
    assert.ok(!JSON.stringify(items).includes('@'))
  })

  test(`a campaign is explained by what is reported most, and that is logged (${name})`, async () => {
    const { call, desk } = api()
    const text =
      'Your parcel is held. Pay the fee at http://parcel-pay.example/now within 24 hours.'
    const json = { text, channel: 'sms' }
    const sent = await call({ method: 'POST', path: '/reports', as: 'gateway', json })
    assert.ok(sent.status < 300, JSON.stringify(sent.value))
    while ((await desk.assigning.waiting()) > 0) await new Promise((done) => setTimeout(done, 20))
    const { report: sentAs } = sent.value as { report: string }
    const { value: reported } = await call({ path: `/reports/${sentAs}`, as: 'analyst' })
    const { campaign } = reported as { campaign: string }
    const path = `/campaigns/${campaign}/explanation?language=ur`
    const { value, status } = await call({ path, as: 'analyst' })
    assert.equal(status, 200, JSON.stringify(value))
    const { report, reasons } = value as { report: string; reasons: readonly unknown[] }
    assert.ok(reasons.length > 0)
    const logged = await desk.store.db
      .selectFrom('log')
      .select('body')
      .where('kind', '=', 'content-fetched')
      .execute()
    assert.ok(JSON.stringify(logged).includes(report))
  })
})

test('a long time is counted in longer steps', () => {
  const day = 86_400_000
  assert.deepEqual(
    [day, 10 * day, 90 * day, 300 * day].map((span) => stepOf(span) / 3_600_000),
    [1, 6, 24, 168],
  )
})

interface Outlines {
  readonly items: readonly { readonly growth: readonly number[] }[]
}
type Counted = readonly { readonly reports: number }[]
interface Spread {
  readonly times: Counted
  readonly by: Readonly<Record<string, Counted>>
}
interface Consequences {
  readonly foreign: readonly unknown[]
  readonly objections: readonly { readonly value: string }[]
  readonly told: { readonly en: readonly string[] }
  readonly because: readonly { readonly kind: string }[]
}
