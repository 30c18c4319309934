import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { openConsole, type OpenConsole } from './console.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole({ samples: true })
})
after(() => desk?.[Symbol.asyncDispose]())

const MANY = 230

test(
  'of a decision with more texts than the desk gives at once, each is named by what it is',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    const row = page.locator('[data-campaign]').first()
    const campaign = (await row.getAttribute('data-campaign'))!
    const entries = Array.from({ length: MANY }, () => ({ kind: 'text', value: randomUUID() }))
    const decision = {
      id: randomUUID(),
      campaign,
      state: 'refused',
      outcome: 'fraud',
      words: { en: '', ur: '' },
      entries,
      overrides: [],
      expires: Date.now() + 1e9,
      reason: 'One kit.',
      proposedBy: 'desk',
      proposed: Date.now(),
      approvedBy: [],
      published: null,
      reverted: null,
    }
    await page.route(/\/decisions\?/u, (route) =>
      route.fulfill({ json: { items: [decision], next: null } }),
    )
    await page.route(/\/texts\?/u, (route) => {
      const ids = new URL(route.request().url()).searchParams.getAll('id')
      assert.ok(ids.length <= 100, 'as many as the desk takes')
      const items = ids.map((id) => ({ ...text, id, campaign }))
      return route.fulfill({ json: { items, next: null } })
    })
    await page.goto(`/console/campaigns/${campaign}?tab=decisions`)
    const said = page.getByText('Text of 5 words, 1 report')
    await said.nth(MANY - 1).waitFor({ state: 'attached' })
    await page.context().close()
  },
)

test(
  'a timeline is of what people did, and shows what the desk linked it to where that is asked for',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    const row = page.locator('[data-campaign]').first()
    const campaign = (await row.getAttribute('data-campaign'))!
    const asked: (string | null)[] = []
    await page.route(/\/timeline\?/u, (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('links'))
      return route.continue()
    })
    await page.goto(`/console/campaigns/${campaign}?tab=timeline`)
    const list = page.getByRole('list', { name: 'Timeline' })
    await list.getByText('The campaign began with a new text.').waitFor()
    assert.deepEqual(new Set(asked), new Set(['no']))
    await page.getByRole('checkbox', { name: 'With what it was linked to' }).check()
    await page.waitForURL(/links=yes/u)
    await list.getByText('The desk linked it to another').first().waitFor()
    assert.equal(asked.at(-1), 'yes')
    await page.context().close()
  },
)

const text = {
  how: 'alone',
  similarity: null,
  exemplar: false,
  words: 5,
  reports: 1,
  firstSeen: 1,
  lastSeen: 1,
  example: null,
  subject: null,
} as const
