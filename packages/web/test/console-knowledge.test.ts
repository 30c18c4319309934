import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { badSender } from '../../desk/src/knowledge/knowledge.fixture.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole()
})
after(() => desk?.[Symbol.asyncDispose]())

const site = 'cyber-fine-office.example'
const text = (number: number): string =>
  `Notice ${number}: pay your fine of ${500 + number} rupees at http://${site}/pay today, please.`

let number = 0

/** The checks that speak of a text that is reported now. */
async function saidNow(): Promise<readonly string[]> {
  number += 1
  const json = { text: text(number), channel: 'sms', country: 'PK' }
  const { value } = await desk.api.call({ method: 'POST', path: '/reports', as: 'gateway', json })
  const { report } = value as { readonly report: string }
  return eventually(async () => {
    const found = await desk.api.call({ path: `/reports/${report}`, as: 'auditor' })
    const { findings } = found.value as { readonly findings: readonly { readonly id: string }[] }
    assert.ok(findings.length > 0)
    return findings.map(({ id }) => id)
  })
}

/** Chooses in a list that is searched by typing. */
async function choose(page: Page, label: RegExp | string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().fill(typed)
  await page.getByRole('option').first().click()
}

test(
  'the register is searched as one types; filters stand in the address and outlive a reload',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'auditor', path: '/knowledge' })
    const rows = page.getByRole('table', { name: 'The register' }).getByRole('link')
    await rows.nth(5).waitFor()
    await assertAccessible(page)
    await page.keyboard.press('/')
    await page.keyboard.type('fbr.gov.pk')
    await page.getByRole('link', { name: 'Federal Board of Revenue' }).waitFor()
    await page.getByRole('combobox', { name: 'Kind' }).click()
    await page.getByRole('option', { name: 'Warned-of senders' }).click()
    await page.waitForURL(/kind=bad-sender/u)
    await page.waitForURL(/q=fbr/u)
    await page.reload()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'fbr.gov.pk')
    await page.getByText('Nothing in the register fits').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Propose a new record' }).count(), 0)
    await page.context().close()
  },
)

test(
  'what an analyst proposes is mended at its fields, measured, approved by another, judged by, and reverted',
  { skip: withoutChromium },
  async () => {
    const earlier = await saidNow()
    assert.ok(!earlier.includes('known-bad-sender'), earlier.join(' '))

    const analyst = await desk.open({ as: 'analyst', path: '/knowledge/propose?kind=bad-sender' })
    const heading = analyst.getByRole('heading', { level: 1, name: /Propose a new record/u })
    await heading.waitFor()
    await assertAccessible(analyst)
    await analyst.getByRole('button', { name: 'Propose', exact: true }).click()
    await analyst.getByText('This is needed.').first().waitFor()
    await eventually(async () => {
      const wrong = analyst.locator('[aria-invalid="true"]:focus')
      assert.equal(await wrong.count(), 1, 'who sends goes on where something is to be mended')
    })
    await assertAccessible(analyst)

    const form = analyst.locator('form')
    await analyst.getByRole('combobox', { name: 'Kind' }).click()
    await analyst.getByRole('option', { name: 'Domain', exact: true }).click()
    await analyst.getByRole('textbox', { name: 'Value' }).fill('gov.pk')
    await analyst.getByLabel('Pretends to be').fill('The police')
    await analyst.getByRole('combobox', { name: 'How sure' }).click()
    await analyst.getByRole('option', { name: /^Medium/u }).click()
    await analyst.getByRole('button', { name: 'Name a new source' }).click()
    await analyst.getByRole('textbox', { name: 'Short name' }).fill('our-warning')
    await analyst
      .getByRole('textbox', { name: 'Title' })
      .fill('A warning of the police, read today')
    await analyst
      .getByRole('textbox', { name: 'Address', exact: true })
      .fill('https://warning.example/1')
    await analyst.getByRole('combobox', { name: 'Kind of source' }).click()
    await analyst.getByRole('option', { name: 'The body itself' }).click()
    await choose(analyst, /^Sources(?! that)/u, 'warning of the police')
    await choose(analyst, 'Sources that say so', 'warning of the police')
    await form.getByLabel(/^Reason/u).fill('They warned of it this morning.')
    // The desk says at the field what is wrong with it.
    await analyst.getByText(/is a public suffix/u).waitFor()
    await assertAccessible(analyst)
    await analyst.getByRole('textbox', { name: 'Value' }).fill(site)
    await analyst.getByText(/is a public suffix/u).waitFor({ state: 'detached' })

    // What was typed outlives a reload.
    await analyst.reload()
    await heading.waitFor()
    assert.equal(await analyst.getByRole('textbox', { name: 'Value' }).inputValue(), site)
    await analyst
      .getByRole('table', { name: 'What would change' })
      .getByText('cyber-fine-office[.]example')
      .first()
      .waitFor()
    await form.getByLabel(/^Reason/u).press('Control+Enter')

    await analyst.getByRole('heading', { level: 1, name: /New in the register/u }).waitFor()
    await analyst.getByText(/messages were read/u).waitFor()
    await assertAccessible(analyst)
    assert.equal(await analyst.getByRole('button', { name: /^Approve/u }).count(), 0)
    await analyst.getByRole('button', { name: /^Withdraw/u }).waitFor()
    await analyst.getByLabel('1 proposal waits for a decision').waitFor()

    const approver = await desk.open({ as: 'approver', path: '/knowledge/proposals' })
    await approver.getByRole('table').getByRole('link').first().press('Enter')
    await approver.getByRole('button', { name: /^Approve/u }).waitFor()
    await approver.getByText('They warned of it this morning.').waitFor()
    await approver.getByTitle('known-bad-sender').first().waitFor()
    await approver.keyboard.press('y')
    const dialog = approver.getByRole('dialog')
    await dialog.getByText(/judges by it within a minute/u).waitFor()
    await assertAccessible(approver)
    await dialog.getByRole('button', { name: 'Approve' }).press('Enter')
    await approver.getByText('In force', { exact: true }).waitFor()
    await eventually(async () => assert.ok((await saidNow()).includes('known-bad-sender')))

    await analyst.goto(`${desk.address}/console/knowledge?changed=yes`)
    await analyst
      .getByRole('table')
      .getByRole('link', { name: /cyber-fine-office/u })
      .click()
    await analyst.getByRole('heading', { level: 1, name: 'cyber-fine-office[.]example' }).waitFor()
    await analyst
      .getByText(/approved by/u)
      .first()
      .waitFor()
    await analyst.getByText('https://warning.example/1').waitFor()
    await assertAccessible(analyst)

    await approver.keyboard.press('v')
    await dialog.getByLabel(/^Reason/u).fill('It was an exercise.')
    await approver.keyboard.press('Control+Enter')
    await approver.getByText('Reverted', { exact: true }).waitFor()
    await eventually(async () => assert.ok(!(await saidNow()).includes('known-bad-sender')))
    await Promise.all([analyst.context().close(), approver.context().close()])
  },
)

test(
  'the form of the largest record asks for the names in it together, however many there are',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/account' })
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/knowledge/')) asked.push(pathname)
    })
    await page.goto(`${desk.address}/console/knowledge/propose?kind=authority&id=de.sparkasse`)
    await page.getByText('Nothing differs from what stands.').waitFor()
    await eventually(async () => assert.ok(asked.includes('/knowledge/titles'), asked.join(' ')))
    assert.equal(asked.filter((path) => path === '/knowledge/record').length, 1, asked.join(' '))
    assert.ok(asked.filter((path) => path === '/knowledge/titles').length <= 4, asked.join(' '))
    await page.context().close()
  },
)

test(
  'a kind of body that is new, and any country, can be chosen; what is wrong is said in Urdu',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/knowledge/propose?kind=authority' })
    await page.getByRole('combobox', { name: 'Country' }).fill('Nepal')
    await page.getByRole('option', { name: /Nepal/u }).click()
    const kind = page.getByRole('combobox', { name: 'Kind' })
    await kind.fill('Rail company')
    await page.getByRole('option', { name: 'New: rail-company' }).click()
    assert.equal(await kind.inputValue(), 'rail-company')
    await assertAccessible(page)
    await page.context().close()

    const path = '/knowledge/propose?kind=bad-sender'
    const urdu = await desk.open({ as: 'analyst', path, language: 'ur' })
    await urdu.getByRole('button', { name: 'تجویز کریں', exact: true }).click()
    await urdu.getByText('یہ ضروری ہے۔').first().waitFor()
    await urdu.getByRole('combobox', { name: 'قسم' }).click()
    await urdu.getByRole('option', { name: 'ڈومین' }).click()
    await urdu.getByRole('textbox', { name: 'قدر' }).fill('gov.pk')
    await urdu.getByLabel('کس کا روپ').fill('پولیس')
    await urdu.getByRole('combobox', { name: 'کتنا یقینی' }).click()
    await urdu.getByRole('option', { name: /^غیر مصدقہ/u }).click()
    await urdu.getByText(/عوامی لاحقہ/u).waitFor()
    assert.equal(await urdu.getByText('public suffix').count(), 0)
    await urdu.context().close()
  },
)

test(
  'that somebody proposed something, and that it was decided, is seen without a reload',
  { skip: withoutChromium },
  async () => {
    const path = '/knowledge/proposals?state=proposed'
    // Lists ask anew by themselves every half minute at most; this one does not: what comes, comes by the event.
    const page = await desk.open({ as: 'auditor', path, isPassive: true })
    const heard = page.waitForResponse('**/events')
    await page.reload()
    await heard
    await page.getByRole('heading', { level: 1 }).waitFor()
    const json = { ...badSender('told-at-once.example'), reason: 'It was warned of.' }
    const asked = { method: 'POST', path: '/knowledge/proposals', as: 'analyst', json } as const
    const { status, value } = await desk.api.call(asked)
    assert.equal(status, 201, JSON.stringify(value))
    const row = page.getByRole('link', { name: /told-at-once/u })
    await row.waitFor()
    const { proposal } = value as { readonly proposal: string }
    const withdrawn = { ...asked, path: `${asked.path}/${proposal}/withdraw` }
    await desk.api.call({ ...withdrawn, json: { reason: 'A mistake.' } })
    await row.waitFor({ state: 'detached' })
    await page.context().close()
  },
)

test('nothing was asked of others, and no page stumbled', { skip: withoutChromium }, () => {
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
})
