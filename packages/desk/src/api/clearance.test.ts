import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { sharedTestApi, type TestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import type { Person } from '../../test/people.ts'
import { sampleOf } from '../../test/sample-of.ts'
import type { Route } from './route.ts'
import { routes } from './routes/index.ts'

const MAIL = [
  'X-Tasdeeq-Sample: yes',
  'From: Commissioner Office <office@report-crime.example>',
  'To: somebody@home.example',
  'Subject: Case against you',
  'Date: Sun, 22 Nov 2026 10:00:00 +0500',
  '',
  'You are accused of a cybercrime. Answer within 24 hours at https://pay.report-crime.example/case',
  'or you will be arrested, and your name will be in the newspapers of your city tomorrow morning.',
  '',
].join('\r\n')

/** What is marked red: a report, its campaign, a decision on it. */
interface Red {
  readonly report: string
  readonly campaign: string
  readonly decision: string
}

async function makeRed({ desk, call }: TestApi): Promise<Red> {
  const taken = await desk.intake.take({
    raw: new TextEncoder().encode(MAIL),
    form: 'mail',
    channel: 'email',
    actor: { kind: 'user' },
    via: 'web',
    word: 'fraud',
    country: 'PK',
    tlp: 'red',
  })
  assert.equal(taken.kind, 'taken')
  const assigned = await desk.assigning.assigned(taken.report, 30_000)
  assert.ok(assigned)
  const { campaign } = assigned
  const marking = { tlp: 'red', pap: 'red' } as const
  await desk.store.write(({ append }) =>
    append([
      {
        kind: 'campaign-changed',
        subject: campaign,
        actor: { kind: 'desk' },
        tool: 'job',
        time: desk.now(),
        body: { marking, title: 'Scarlet pimpernel' },
      },
    ]),
  )
  const proposed = await call({
    method: 'POST',
    path: `/campaigns/${campaign}/decisions`,
    as: 'analyst',
    json: { outcome: 'fraud', reason: 'it is one' },
  })
  assert.equal(proposed.status, 201, JSON.stringify(proposed.value))
  return { report: taken.report, campaign, decision: (proposed.value as Red).decision }
}

/** Routes about one thing, by what it is. */
const about = {
  '/campaigns/{id}': 'campaign',
  '/reports/{id}': 'report',
  '/decisions/{id}': 'decision',
} as const

function thingOf({ path }: Route): keyof Red | undefined {
  return Object.entries(about).find(([place]) => path.startsWith(place))?.[1]
}

/** What a route cannot do without. */
const needed: Readonly<Record<string, string>> = { '/campaigns/{id}/outside': '?tlp=red' }

async function asked(
  { call }: TestApi,
  route: Route,
  { id, as }: { readonly id: string; readonly as: Person },
): Promise<{ readonly status: number; readonly text: string }> {
  const place = route.path.replace('{id}', id).replaceAll(/\{\w+\}/gu, randomUUID())
  const path = `${place}${needed[route.path] ?? ''}`
  const json = route.body === undefined ? {} : { json: sampleOf(route.body) }
  const headers = { 'if-match': '"1"' }
  const method = route.method.toUpperCase() as 'GET'
  const { status, value } = await call({ method, path, as, headers, ...json })
  return { status, text: JSON.stringify(value).replaceAll(/"request":"[^"]*"|[0-9a-f-]{36}/gu, '') }
}

forEachDatabase((_name, _open, fresh) => {
  const desk = sharedTestApi(fresh)
  let red: Red = { report: '', campaign: '', decision: '' }
  before(async () => {
    red = await makeRed(desk())
  })

  test('what a clearance does not reach is, on every route, as if it were not there', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const thing = thingOf(route)
      if (thing === undefined || !route.access.includes('analyst')) continue
      const as = 'uncleared analyst'
      const hidden = await asked(desk(), route, { id: red[thing], as })
      const absent = await asked(desk(), route, { id: randomUUID(), as })
      const name = `${route.method} ${route.path}`
      if (hidden.status !== 404) wrong.push(`${name}: ${hidden.status} ${hidden.text}`)
      if (hidden.text !== absent.text)
        wrong.push(`${name}: tells ${hidden.text}, not ${absent.text}`)
    }
    assert.deepEqual(wrong, [])
  })

  test('no list, search or stream tells of it', async () => {
    const words = /Scarlet|report-crime/u
    const asking: Readonly<Record<string, string>> = {
      '/search': '?q=report-crime.example',
      '/outlines': `?campaigns=${red.campaign}`,
      '/knowledge/record': '?kind=authority&id=pk.nccia',
      '/knowledge/titles': '?kind=authority&id=pk.nccia',
    }
    for (const route of routes.filter(
      ({ method, path }) => method === 'get' && !path.includes('{'),
    )) {
      if (!route.access.includes('analyst') || /stream|events|metrics|protection/u.test(route.path))
        continue
      const q = asking[route.path] ?? ''
      const { status, value } = await desk().call({
        path: `${route.path}${q}`,
        as: 'uncleared analyst',
      })
      assert.ok(status < 300, route.path)
      const text = JSON.stringify(value)
      assert.doesNotMatch(text, words, route.path)
      for (const id of Object.values(red)) assert.ok(!text.includes(id), route.path)
    }
  })

  test('whom it reaches sees it', async () => {
    const seen: string[] = []
    for (const route of routes.filter(({ method }) => method === 'get')) {
      const thing = thingOf(route)
      if (thing === undefined) continue
      const { status } = await asked(desk(), route, { id: red[thing], as: 'analyst' })
      if (status === 200) seen.push(route.path)
    }
    assert.ok(seen.length >= 5, seen.join(', '))
  })
})
