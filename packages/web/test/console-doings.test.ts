import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import type { Person } from '../../desk/test/people.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'

const skip = withoutChromium

let desk: OpenConsole
before(async () => {
  if (skip !== false) return
  desk = await openConsole()
  for (const text of [fine('pays', 1), fine('pays', 2), fine('settles', 3), form])
    await report(text)
})
after(() => desk?.[Symbol.asyncDispose]())

/** The same text in the words of two hands. */
const fine = (verb: string, number: number): string =>
  `Notice of the traffic police. Your car was seen at the toll gate without a valid sticker on day ${number}. Whoever ${verb} the fee of ${
    500 + number
  } rupees at http://sticker-desk.example/fee before the evening keeps the licence; all others are called to the court of the district next week.`
const form =
  'Winner! Your card was drawn in the summer raffle of the market. Tell us your name, your bank and the code on your card at https://www.sbp.org.pk/raffle before noon.'

async function report(text: string): Promise<void> {
  const json = { text, channel: 'sms', country: 'PK', word: 'fraud' }
  const asked = { method: 'POST', path: '/reports', as: 'gateway', json } as const
  assert.equal((await desk.api.call(asked)).status, 201)
}

async function campaignWith(words: string): Promise<string> {
  return eventually(async () => {
    const { value } = await desk.api.call({ path: `/campaigns?q=${words}`, as: 'analyst' })
    const id = (value as Listed).items[0]?.id
    assert.ok(id, `no campaign has ${words}`)
    return id
  })
}

interface Listed {
  readonly items: readonly { readonly id: string }[]
}

/** Opens the campaign that has these words in its messages. */
async function openCampaign(words: string, as: Person = 'analyst'): Promise<Page> {
  const page = await desk.open({ as, path: `/campaigns?q=${words}` })
  await page.getByRole('table', { name: 'Queue of campaigns' }).getByRole('link').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Overview' }).waitFor()
  return page
}

/** Says why, and does what the dialog is about. */
async function because(page: Page, reason: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByLabel(/^Reason/u)
    .fill(reason)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function timelineHas(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByRole('list', { name: 'Timeline' }).getByText(words).first().waitFor()
}

async function propose(page: Page): Promise<void> {
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: /Propose a decision/u }).waitFor()
  await page.getByRole('checkbox', { name: 'sticker-desk[.]example', exact: true }).check()
  await page.getByLabel(/^Reason/u).fill('All lead to one page.')
  await page.locator('form button[type=submit]:enabled').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Proposed', { exact: true }).first().waitFor()
}

test(
  'a comment, a marking and a close by keys alone, each told in the timeline',
  { skip },
  async () => {
    const page = await openCampaign('sticker-desk')
    await page.keyboard.press('c')
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Comment/u })
      .fill('Seen in May, too.')
    await assertAccessible(page)
    await page.keyboard.press('Control+Enter')
    await timelineHas(page, /Seen in May, too/u)
    await page.keyboard.press('l')
    const marking = page.getByRole('dialog').getByRole('combobox', { name: 'TLP' })
    await marking.click()
    await page.getByRole('option', { name: /RED/u }).click()
    await because(page, 'A witness is named in it.')
    await page.getByText('TLP:RED', { exact: true }).waitFor()
    await page.keyboard.press('Shift+C')
    await because(page, 'Nothing came for a year.')
    await page.getByText('Closed', { exact: true }).waitFor()
    await page.keyboard.press('Shift+C')
    await because(page, 'There is another.')
    await page.getByText('Open', { exact: true }).waitFor()
    await timelineHas(page, /reopened/u)
    await page.context().close()
  },
)

test('who is not cleared for a marking is told of no such page', { skip }, async () => {
  const page = await openCampaign('sticker-desk')
  const path = new URL(page.url()).pathname.replace('/console', '')
  const other = await desk.open({ as: 'uncleared analyst', path })
  await other.getByRole('alert').waitFor()
  assert.equal(await other.getByText(/sticker-desk/u).count(), 0)
  await assertAccessible(other)
  await Promise.all([page.context().close(), other.context().close()])
})

test(
  'what is proposed is withdrawn by its author, and refused by an approver',
  { skip },
  async () => {
    const analyst = await openCampaign('sticker-desk')
    await propose(analyst)
    await analyst.keyboard.press('w')
    await because(analyst, 'I had the wrong page.')
    await timelineHas(analyst, /withdrew the decision/u)
    await propose(analyst)
    const approver = await openCampaign('sticker-desk', 'approver')
    await approver.getByRole('button', { name: /^Approve/u }).waitFor()
    await approver.keyboard.press('n')
    await approver.getByRole('dialog').getByText('All lead to one page.').waitFor()
    await assertAccessible(approver)
    await because(approver, 'The page is that of the real office.')
    await timelineHas(approver, /refused the decision/u)
    // Who proposed it reads why.
    await timelineHas(analyst, /that of the real office/u)
    await Promise.all([analyst.context().close(), approver.context().close()])
  },
)

test(
  'a text is taken out into a campaign of its own, and brought back by undoing it',
  { skip },
  async () => {
    const page = await openCampaign('sticker-desk')
    const whole = page.url()
    await page.keyboard.press('s')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').nth(1).focus()
    await page.keyboard.press('Space')
    await dialog.getByText(/will be a campaign of their own/u).waitFor()
    await assertAccessible(page)
    await dialog.getByLabel('Title of the new campaign').fill('Those who settle')
    await dialog.getByLabel(/^Reason/u).fill('Another hand wrote it.')
    await page.locator('[role=dialog] button[type=submit]:enabled').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Those who settle' }).waitFor()
    await page.goto(whole)
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.getByRole('button', { name: 'Undo this split' }).first().press('Enter')
    await because(page, 'It was the same hand.')
    await timelineHas(page, /brought .* back/u)
    await page.context().close()
  },
)

test(
  'a list that speaks against an entry is answered with a reason, or nothing is proposed',
  { skip },
  async () => {
    const page = await openCampaign('sbp.org.pk')
    await page.keyboard.press('p')
    // The list says so before it is chosen.
    const real = page.getByRole('checkbox', {
      name: /sbp\[\.\]org\[\.\]pk\/raffle A real body’s own$/u,
    })
    await real.waitFor()
    await page
      .getByText(/A real body of the register uses it/u)
      .first()
      .waitFor()
    await real.check()
    await page
      .getByText(/speaks against it/u)
      .first()
      .waitFor()
    await page.getByLabel(/^Reason/u).fill('The page asks for the code on the card.')
    const send = page.locator('form button[type=submit]')
    assert.ok(await send.isDisabled(), 'the list has not been answered')
    await assertAccessible(page)
    for (const answer of await page.getByLabel(/^Why it is blocked against the word of/u).all())
      await answer.fill('Only this page, and not the site.')
    await page.locator('form button[type=submit]:enabled').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Proposed', { exact: true }).first().waitFor()
    await page.getByRole('tab', { name: 'Decisions' }).click()
    await page.getByText('Only this page, and not the site.').first().waitFor()
    await assertAccessible(page)
    await page.context().close()
  },
)

test(
  'two members are laid side by side, and one is fetched as it came; the log knows',
  { skip },
  async () => {
    const campaign = await campaignWith('sticker-desk.example')
    const { value } = await desk.api.call({ path: `/campaigns/${campaign}/reports`, as: 'analyst' })
    const one = (value as Listed).items.at(-1)?.id ?? ''
    const page = await desk.open({ as: 'analyst', path: `/reports/${one}` })
    await page.getByRole('combobox', { name: 'Choose a text of the campaign' }).click()
    // The most frequent text is its own.
    await page.getByRole('option').last().click()
    await page.waitForURL(/with=/u)
    await page.locator('ins', { hasText: 'settles' }).waitFor()
    await page.locator('del', { hasText: 'pays' }).waitFor()
    await assertAccessible(page)
    await page.reload()
    await page.locator('ins', { hasText: 'settles' }).waitFor()
    await page.getByRole('button', { name: /as it came/u }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('link').click()
    assert.equal(await readFile(await (await saved).path(), 'utf8'), fine('pays', 1))
    await eventually(async () => {
      const log = await desk.api.call({ path: '/events/log?kind=content-fetched', as: 'auditor' })
      const { items } = log.value as { readonly items: readonly { readonly body: object }[] }
      const fetched = items.map(({ body }) => body)
      assert.ok(fetched.some((body) => isDeepStrictEqual(body, { report: one, as: 'raw' })))
    })
    await page.context().close()
  },
)

test('nothing was asked of others, and no page stumbled', { skip }, () => {
  assert.deepEqual([desk.outside, desk.wrong], [[], []])
})
