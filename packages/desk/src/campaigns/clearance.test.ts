import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import type { TestCall } from '../../test/test-call.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { at, makeWave, type MadeWave } from '../../test/waves.ts'
import { accessTable } from '../../test/access-table.ts'
import type { Desk } from '../desk.ts'
import { idOfIndicator } from '../events/projections/indicators.ts'

const secret = { kind: 'domain', value: 'only-in-the-red-one.example' } as const
const TITLE = 'A title that nobody may read'

/** A campaign marked red, with a decision, a comment, a link and a part. */
async function redCampaign({
  store,
  contentSeal,
  now,
}: Desk): Promise<MadeWave & { readonly decision: string }> {
  const given = { title: TITLE, tlp: 'red', indicators: [secret], received: [now()] } as const
  const wave = await makeWave(store, given, contentSeal)
  const { campaign } = wave
  const decision = randomUUIDv7()
  const answer = { outcome: 'fraud', words: { en: '', ur: '' } } as const
  const body = { campaign, outcome: 'fraud', answer, entries: [secret], overrides: [] } as const
  const more = { expires: now() + 86_400_000, reason: TITLE }
  const open = await makeWave(store, { tlp: 'clear', title: 'An open one' }, contentSeal)
  await store.write(({ append }) =>
    append([
      at(now(), 'decision-proposed', decision, { ...body, ...more }),
      at(now(), 'campaigns-linked', open.campaign, { other: campaign, weight: 1, because: [] }),
    ]),
  )
  return { ...wave, decision }
}

/** What a route is asked of these, for each of the routes that know campaigns. */
function asked(red: MadeWave & { readonly decision: string }): readonly TestCall[] {
  const { campaign, decision, reports } = red
  const reason = 'A reason.'
  const path = `/campaigns/${campaign}`
  const post = (to: string, json: unknown): TestCall => ({ method: 'POST', path: to, json })
  return [
    { path },
    { path: `${path}/reports` },
    { path: `${path}/indicators` },
    { path: `${path}/timeline` },
    { path: `${path}/texts` },
    { path: `${path}/spread` },
    { path: `${path}/outside?tlp=red` },
    { path: `${path}/look-alikes` },
    { path: `${path}/indicator-map` },
    { path: `${path}/explanation` },
    { path: `${path}/stix` },
    { path: `/indicators/${idOfIndicator(secret)}/history` },
    post(`${path}/consequences`, { outcome: 'fraud', entries: [secret] }),
    { path: `/decisions/${decision}/entries` },
    { path: `/decisions?campaign=${campaign}` },
    { path: `/indicators/${idOfIndicator(secret)}` },
    { path: `/reports/${reports[0]}` },
    { method: 'PATCH', path, json: { title: 'Mine' }, headers: { 'if-match': '*' } },
    post(`${path}/comments`, { text: 'Seen.' }),
    post(`${path}/decisions`, { outcome: 'fraud', entries: [secret], reason }),
    post(`/decisions/${decision}/withdraw`, { reason }),
    post(`/indicators/${idOfIndicator(secret)}/mark`, { as: 'seen', reason }),
  ]
}

forEachDatabase((name, _open, fresh) => {
  const api = sharedTestApi(fresh)

  test(`who may not see a campaign finds it by no route: it is not there (${name})`, async () => {
    const { call, desk } = api()
    const red = await redCampaign(desk)
    for (const one of asked(red)) {
      const { status } = await call({ ...one, as: 'uncleared analyst' })
      assert.equal(status, 404, `${one.method ?? 'GET'} ${one.path}`)
    }
    const lists = ['/campaigns', '/decisions', '/indicators', '/reports', '/stats']
    const found = ['/search?q=only-in-the-red', '/campaigns?q=only-in', '/indicators?q=only-in']
    for (const path of [...lists, ...found]) {
      const { status, value } = await call({ path, as: 'uncleared analyst' })
      assert.equal(status, 200, path)
      const text = JSON.stringify(value)
      for (const hidden of [red.campaign, red.decision, TITLE, secret.value, ...red.reports])
        assert.ok(!text.includes(hidden), `${path} tells ${hidden}`)
    }
  })

  test(`who may see it finds it by every route that lists (${name})`, async () => {
    const { call, desk } = api()
    const red = await redCampaign(desk)
    for (const path of [
      '/campaigns?sort=last_seen&limit=200',
      '/decisions?limit=200',
      '/indicators?q=hxxp://only',
      '/search?q=ONLY-in-the-red-one%5B.%5Dexample',
      `/campaigns/${red.campaign}/indicators`,
    ]) {
      const { status, value } = await call({ path, as: 'auditor' })
      assert.equal(status, 200, path)
      const isThere = path.includes('hxxp') || JSON.stringify(value).match(/red-one|nobody may/u)
      assert.ok(isThere, path)
    }
  })

  test(`a link to a campaign that they may not see is not in a timeline (${name})`, async () => {
    const { call, desk } = api()
    const red = await redCampaign(desk)
    const listed = await call({ path: '/campaigns?q=An open one&limit=200', as: 'analyst' })
    for (const { id } of (listed.value as { items: { id: string }[] }).items) {
      const { value } = await call({ path: `/campaigns/${id}/timeline`, as: 'uncleared analyst' })
      assert.ok(!JSON.stringify(value).includes(red.campaign))
      const full = await call({ path: `/campaigns/${id}/timeline`, as: 'auditor' })
      const { items } = full.value as { items: { kind: string; mentions: { title: string }[] }[] }
      const linked = items.filter(({ kind }) => kind === 'campaigns-linked')
      const titles = linked.flatMap(({ mentions }) => mentions.map(({ title }) => title))
      assert.ok(titles.length > 0 && titles.length === linked.length, 'each says to which')
      assert.ok(titles.every((title) => title === TITLE))
      const path = `/campaigns/${id}/timeline?links=no&limit=1`
      const short = await call({ path, as: 'auditor' })
      const [first] = (short.value as { items: typeof items }).items
      assert.equal(first?.kind, 'campaign-opened', 'links take no place of what happened')
    }
  })
})

test('every route about campaigns, decisions and indicators is in the test of clearances', () => {
  const some = { campaign: 'c', text: '', reports: ['r'], decision: 'd' }
  const known = asked(some).map(({ method = 'GET', path }) => {
    const bare = path.split('?')[0] ?? ''
    const ids = ['c', 'd', 'r', idOfIndicator(secret)]
    const named = bare.split('/').map((step) => (ids.includes(step) ? '{id}' : step))
    return `${method.toLowerCase()} ${named.join('/')}`
  })
  const rooms = ['/campaigns/{id}', '/decisions/{id}', '/indicators/{id}']
  const ours = Object.keys(accessTable).filter((row) => rooms.some((room) => row.includes(room)))
  // An uncleared approver is refused by `decisionOf`, as deciding.test.ts shows; grouping's routes have a test of theirs.
  const elsewhere =
    /approve|refuse|revert|merge|split|link|similar|template|neighbour|operation|undo/u
  assert.deepEqual(
    ours.filter((row) => !known.includes(row) && !elsewhere.test(row)),
    [],
  )
})
