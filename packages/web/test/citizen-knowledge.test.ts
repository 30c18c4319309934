import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { badSender, measured } from '../../desk/src/knowledge/knowledge.fixture.ts'
import { publish } from '../../desk/test/publishing.ts'
import { withoutChromium } from './chromium.ts'
import { checkText, openCitizen, verdictOf } from './citizen.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
const DOMAIN = 'office-of-records.example'
const MAIL = [
  'X-Tasdeeq-Sample: yes',
  `From: Office of Records <office@${DOMAIN}>`,
  'To: somebody@home.example',
  'Subject: Rowing club',
  'Date: Sun, 22 Nov 2026 10:00:00 +0500',
  '',
  'The boats are back in the water on Sunday, and the tea is hot.',
  '',
].join('\n')

test(
  'what two people found is known on the page, also without a network, until it is taken back',
  SLOW,
  async () => {
    await using desk = await openCitizen()
    const { page, context, wrong } = await desk.open()
    await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
    const judged = async (): Promise<string> => {
      await page.reload()
      await checkText(page, MAIL)
      return await verdictOf(page)
    }
    assert.equal(await judged(), 'clear')
    const { id } = await measured(desk.api, badSender(DOMAIN))
    const say = async (what: string, reason?: string): Promise<void> => {
      const path = `/knowledge/proposals/${id}/${what}`
      const json = reason === undefined ? {} : { json: { reason } }
      const said = await desk.api.call({ method: 'POST', path, as: 'approver', ...json })
      assert.equal(said.status, 200, JSON.stringify(said.value))
    }
    await say('approve')
    assert.equal(await judged(), 'suspicious')
    await context.setOffline(true)
    assert.equal(await judged(), 'suspicious')
    await context.setOffline(false)
    await say('revert', 'The warning was of another.')
    assert.equal(await judged(), 'clear')
    assert.deepEqual(wrong, [])
    await context.close()
  },
)

test(
  'what a desk published is known on the page, in its words, and when somebody looks it up',
  SLOW,
  async () => {
    await using desk = await openCitizen()
    const { page, context, wrong } = await desk.open()
    await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
    const time = Date.now()
    const { store, contentSeal } = desk.api.desk
    const given = { tlp: 'clear', time, expires: time + 3_600_000 } as const
    const phone = { kind: 'phone', value: '+923000000000' } as const
    await publish(store, contentSeal, {
      ...given,
      values: [{ kind: 'domain', value: DOMAIN }, phone],
    })
    const hidden = [{ kind: 'domain', value: 'not-for-all.example' }] as const
    await publish(store, contentSeal, { ...given, tlp: 'green', values: hidden })
    for (const isOffline of [false, true]) {
      await context.setOffline(isOffline)
      await page.reload()
      await checkText(page, MAIL)
      assert.notEqual(await verdictOf(page), 'clear')
      await page
        .getByText(/Reported by others: the sender/u)
        .first()
        .waitFor()
      assert.match(await found(page, DOMAIN), /Others have reported/u)
      assert.match(await found(page, '0300 0000000'), /Others have reported/u)
      assert.match(await found(page, 'not-for-all.example'), /not in our register/u)
    }
    assert.deepEqual(
      wrong.filter((line) => !line.startsWith('Failed to load resource')),
      [],
    )
    await context.close()
  },
)

test('records that this edition of the page cannot read change nothing', SLOW, async () => {
  await using desk = await openCitizen()
  const { page, context } = await desk.open()
  await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
  const records = { cursor: 7, changes: [{ kind: 'authority', id: 'x', record: { id: 'x' } }] }
  const strange = { ...DELTA, records }
  for (const told of [enveloped(strange), enveloped({ ...DELTA, seed: '!' }), enveloped([]), '{']) {
    await context.route('**/protection*', (route) =>
      route.fulfill({ body: told, contentType: 'application/json' }),
    )
    await page.reload()
    await checkText(page, MAIL)
    assert.equal(await verdictOf(page), 'clear', told)
    await context.unroute('**/protection*')
  }
  await context.close()
})

const DELTA = {
  desk: 'desk/clear',
  after: null,
  cursor: 7,
  mark: '',
  more: false,
  seed: 'c2VlZA',
  withdrawn: [],
  warnings: [
    {
      id: 'one',
      kind: 'domain',
      value: 'another.example',
      campaign: 'one',
      because: { en: '', ur: '' },
      from: 0,
      expires: 9e15,
    },
  ],
}

function enveloped(delta: object): string {
  return JSON.stringify({ payload: Buffer.from(JSON.stringify(delta)).toString('base64') })
}

/** What the register says of it. */
async function found(page: Page, query: string): Promise<string> {
  await page.locator('[role=search] input').fill(query)
  await page.locator('[role=search] button').click()
  await page.locator('.found', { hasText: query }).first().waitFor()
  return await page.locator('.found').first().innerText()
}
