import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { eventually } from './eventually.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole()
})
after(() => desk?.[Symbol.asyncDispose]())

const site = 'fine-pay-today.example'
/** What the campaign is called by shows no address that a program takes for one. */
const titled = /fine-pay-today\[\.\]example/u

/** A wave: the same text, with what differs from one to the next. */
async function report(text: (number: number) => string, count = 1): Promise<readonly string[]> {
  const receipts: string[] = []
  for (let number = 0; number < count; number++) {
    const json = { text: text(number), channel: 'sms', country: 'PK' }
    const { value } = await desk.api.call({ method: 'POST', path: '/reports', as: 'gateway', json })
    receipts.push((value as { receipt: string }).receipt.replaceAll(' ', ''))
  }
  return receipts
}

const fine = (number: number): string =>
  `Notice of the police. Your case ${1000 + number} is with the cyber crime wing. Pay the fine of ${
    500 + number
  } rupees at http://${site}/pay within 24 hours, or you are arrested at your home tomorrow.`
const draw = (): string =>
  'Congratulations! Your number has won a new car in the lucky draw of the telecom company. To receive it send your name and CNIC at http://lucky-draw.example/claim today. The rules are at https://www.pta.gov.pk/draw for all.'
const loan = (): string =>
  'Get a loan of two lakh without interest and without papers. Only the registration fee comes first: http://easy-loan-now.example/apply is open until Friday evening.'

async function told(receipt: string): Promise<string | undefined> {
  const { value } = await desk.api.call({ path: `/receipts/${receipt}` })
  return (value as { outcome?: { outcome: string } }).outcome?.outcome
}

async function queueOf(page: Page): Promise<readonly string[]> {
  return page.getByRole('table', { name: 'Queue of campaigns' }).getByRole('link').allTextContents()
}

test(
  'a wave comes into the queue live, is proposed by one, approved by another, and its receipts say so',
  { skip: withoutChromium },
  async () => {
    const analyst = await desk.open({ as: 'analyst', path: '/campaigns' })
    await analyst.getByText('No campaign matches').waitFor()
    const receipts = await report(fine, 20)
    const link = analyst.getByRole('link', { name: titled })
    await link.waitFor()
    await analyst.getByRole('row').filter({ has: link }).getByText('20', { exact: true }).waitFor()
    await assertAccessible(analyst)

    // From here on without a mouse: to the campaign, and to its proposal.
    await analyst.keyboard.press('j')
    await analyst.keyboard.press('Enter')
    const heading = analyst.getByRole('heading', { level: 1, name: titled })
    const [kind = ''] = (await heading.innerText()).split(' · ')
    assert.equal(kind, 'False authority')
    const again = analyst.getByRole('main').getByText(kind, { exact: true })
    assert.equal(await again.count(), 0, 'the kind is said once')
    await assertAccessible(analyst)
    await analyst.keyboard.press('p')
    await analyst.getByRole('heading', { level: 1, name: /Propose a decision/u }).waitFor()
    const entry = analyst.getByRole('checkbox', { name: 'fine-pay-today[.]example', exact: true })
    await entry.focus()
    await analyst.keyboard.press('Space')
    const text = analyst
      .getByRole('checkbox', { name: /^Text of \d+ words, \d+ reports?$/u })
      .first()
    await text.check()
    await analyst.getByLabel('In English').fill('The police never fine by SMS.')
    await analyst.getByLabel(/^Reason/u).fill('All of them ask for the same fine.')
    await analyst.getByText(/One other person has to approve it/u).waitFor()
    await assertAccessible(analyst)

    // What was typed outlives a reload.
    await analyst.reload()
    await entry.waitFor()
    assert.ok(await entry.isChecked())
    assert.equal(
      await analyst.getByLabel('In English').inputValue(),
      'The police never fine by SMS.',
    )
    const preview = analyst.getByText('It is a fraud.', { exact: true })
    await preview.waitFor()
    await analyst.getByText('یہ دھوکا ہے۔', { exact: true }).waitFor()
    await analyst.getByLabel(/^Reason/u).press('Control+Enter')
    await analyst.getByText('Proposed', { exact: true }).first().waitFor()
    const { pathname } = new URL(analyst.url())

    const approver = await desk.open({ as: 'approver', path: pathname.replace('/console', '') })
    await approver.getByRole('heading', { level: 1, name: titled }).waitFor()
    await approver.getByRole('button', { name: /^Approve/u }).waitFor()
    await approver.keyboard.press('y')
    const dialog = approver.getByRole('dialog')
    await dialog.getByText('The police never fine by SMS.').waitFor()
    await dialog.getByText(/This answer goes to 20 reports/u).waitFor()
    await assertAccessible(approver)
    await dialog.locator('button[type=submit]:focus').waitFor()
    // Nobody approves what he cannot read.
    const blocked = dialog.getByRole('listitem').filter({ hasText: /Text of \d+ words/u })
    await blocked.getByText(/^notice of the police/iu).waitFor()
    await blocked.getByRole('button', { name: 'Read it' }).click()
    await blocked
      .getByRole('blockquote')
      .getByText(/is with the cyber crime wing/u)
      .waitFor()
    await assertAccessible(approver)
    await dialog.locator('button[type=submit]').focus()
    await approver.keyboard.press('Enter')
    await approver.getByText('Answered', { exact: true }).waitFor()
    // Who proposed it sees it without asking.
    await analyst.getByText('Answered', { exact: true }).waitFor()
    await analyst.getByRole('tab', { name: 'Decisions' }).click()
    await analyst.getByRole('cell', { name: /^Text of \d+ words/u }).waitFor()
    await analyst.getByRole('tab', { name: 'Reports' }).click()
    await analyst.getByRole('cell', { name: 'SMS · Gateway · A gateway' }).first().waitFor()
    await analyst.getByRole('tab', { name: 'Spread' }).click()
    await analyst.getByRole('rowheader', { name: 'A gateway' }).waitFor()
    for (const receipt of [receipts[0], receipts.at(-1)])
      assert.equal(await told(receipt ?? ''), 'fraud')

    await approver.keyboard.press('v')
    await approver
      .getByRole('dialog')
      .getByText(/20 reports are told/u)
      .waitFor()
    await approver
      .getByRole('dialog')
      .getByLabel(/^Reason/u)
      .fill('It was an exercise.')
    await approver.getByRole('dialog').getByRole('button', { name: 'Revert' }).press('Enter')
    await approver.getByText('Open', { exact: true }).waitFor()
    assert.equal(await told(receipts[0] ?? ''), undefined)
    await Promise.all([analyst.context().close(), approver.context().close()])
  },
)

test(
  'campaigns are chosen by keys, merged, and parted again by undoing it',
  { skip: withoutChromium },
  async () => {
    await report(draw)
    await report(loan)
    const page = await desk.open({ as: 'analyst', path: '/campaigns?sort=last_seen' })
    const rows = page.getByRole('table', { name: 'Queue of campaigns' }).getByRole('link')
    await rows.nth(1).waitFor()
    const shown = await queueOf(page)
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+X')
    await page.getByText('2 chosen').waitFor()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('What will happen').waitFor()
    // Isolated: in a line from right to left, and to the look at every page, it is a name and no words.
    await dialog
      .getByText(/\u2066#[\da-f]{4}\u2069/u)
      .first()
      .waitFor()
    await assertAccessible(page)
    await dialog.getByLabel(/^Reason/u).fill('The same people.')
    await page.keyboard.press('Control+Enter')
    await eventually(async () => assert.equal((await queueOf(page)).length, shown.length - 1))

    await rows.first().press('Enter')
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.getByRole('button', { name: 'Undo this merge' }).first().click()
    assert.match(page.url(), /do=undo-merge/u)
    await page
      .getByRole('dialog')
      .getByLabel(/^Reason/u)
      .fill('They are not.')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/undid a merge/u).waitFor()
    await page.goto(`${desk.address}/console/campaigns?sort=last_seen`)
    await eventually(async () => assert.equal((await queueOf(page)).length, shown.length))
    await page.context().close()
  },
)

test(
  'filters stand in the address, outlive a reload, and back takes them away',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    await page.getByRole('table').getByRole('link').first().waitFor()
    await page.getByRole('combobox', { name: 'State' }).click()
    await page.getByRole('option', { name: 'Closed' }).click()
    await page.getByText('No campaign matches').waitFor()
    assert.match(page.url(), /state=closed/u)
    await page.reload()
    await page.getByText('No campaign matches').waitFor()
    assert.equal(await page.getByRole('combobox', { name: 'State' }).inputValue(), 'Closed')
    await page.goBack()
    await page.getByRole('table').getByRole('link').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('lucky-draw')
    await eventually(async () => assert.equal((await queueOf(page)).length, 1))
    // What was found may be drawn before the last letters are.
    await page.waitForURL(/q=lucky-draw/u)
    await page.context().close()
  },
)

test(
  'a change that meets another’s is not lost: what changed is shown, and saving again saves it',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns?q=lucky-draw' })
    await page.getByRole('table').getByRole('link').first().press('Enter')
    await page.getByRole('heading', { level: 1, name: /lucky-draw/u }).waitFor()
    await page.keyboard.press('t')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Tags', { exact: true }).fill('mine')
    await page.keyboard.press('Enter')
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const headers = { 'if-match': '*' }
    const json = { title: 'Lucky draws of lucky-draw' }
    const path = `/campaigns/${id}`
    await desk.api.call({ method: 'PATCH', path, as: 'approver', json, headers })
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText(/Title: was .*lucky-draw.example, is now Lucky draws/u).waitFor()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('mine', { exact: true }).waitFor()
    const { value } = await desk.api.call({ path, as: 'analyst' })
    const now = value as { title: string; tags: readonly string[] }
    assert.deepEqual([now.title, now.tags], [json.title, ['mine']])
    await page.context().close()
  },
)

test('an auditor looks, and is offered nothing to do', { skip: withoutChromium }, async () => {
  const page = await desk.open({ as: 'auditor', path: '/campaigns?q=lucky-draw', language: 'ur' })
  await page.getByRole('table').getByRole('link').first().press('Enter')
  await page.getByRole('heading', { level: 1, name: /lucky-draw/u }).waitFor()
  await page.getByRole('tab', { name: 'جائزہ' }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'مزید' }).count(), 0)
  await assertAccessible(page)
  // Why a list speaks against a block is said in the reader's language, and not by the list's name.
  await page.getByText('رجسٹر کا ایک اصلی ادارہ اسے استعمال کرتا ہے۔').first().waitFor()
  assert.equal(await page.getByText('register:').count(), 0)
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
})
