import assert from 'node:assert/strict'
import { test } from 'node:test'
import { badSender, measured } from '../../desk/src/knowledge/knowledge.fixture.ts'
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

test('records that this edition of the page cannot read change nothing', SLOW, async () => {
  await using desk = await openCitizen()
  const { page, context } = await desk.open()
  await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
  for (const told of [
    '{"cursor":7,"changes":[{"kind":"authority","id":"x","record":{"id":"x"}}]}',
    '{',
    '[]',
  ]) {
    await context.route('**/knowledge/changes', (route) =>
      route.fulfill({ body: told, contentType: 'application/json' }),
    )
    await page.reload()
    await checkText(page, MAIL)
    assert.equal(await verdictOf(page), 'clear', told)
    await context.unroute('**/knowledge/changes')
  }
  await context.close()
})
