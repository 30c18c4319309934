import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { bothPages } from './both-pages.ts'
import { withoutChromium } from './chromium.ts'
import { checkFile, checkText, sample, verdictOf, visit } from './citizen.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'
import { openMailGateway, type MailGateway } from './mail-gateway.ts'
import { photographed } from './photograph.ts'
import { age, enrolled, signIn, typeCode, typeOnlyPassword, type Enrolled } from './signing-in.ts'

const NOTICE = sample('police-notice.eml')

/** The same notice to somebody else, under another sender, number and day. */
const NEXT = NOTICE.replaceAll('officereportcrime.org', 'office-record-crime.example')
  .replaceAll('citizen@reader.example', 'reader@home.example')
  .replaceAll('0117-A', '0398-C')
  .replaceAll('18 Feb 2025', '20 Feb 2025')

test(
  'a notice: judged on a phone in Urdu, reported, decided by two, told to who reported it, refused to the next',
  { skip: withoutChromium, timeout: 600_000 },
  async () => {
    using pages = await bothPages()
    const config = { pages: pages.folder, intake: { ...INTAKE } }
    await using desk = await openConsole({ config })
    await using gateway = await openMailGateway(desk)
    const [analyst, approver] = await colleagues(desk)
    assert.match(await gateway.send(NEXT), /^250 /u, 'nobody has decided on it yet')
    await judgePicture(desk)
    const receipt = await reportIt(desk)
    const path = await proposeIt(await signedIn(desk, analyst))
    await approveIt(await signedIn(desk, approver), { desk, approver, path })
    await readReceipt(desk, receipt)
    await isRefused(gateway)
    assert.deepEqual([desk.outside, desk.wrong], [[], []])
  },
)

const INTAKE = { messageBytes: 2_000_000, perNetwork: 1_000, work: 1_000, identityTime: 86_400_000 }

async function colleagues(desk: OpenConsole): Promise<readonly [Enrolled, Enrolled]> {
  return [
    await enrolled(desk, { name: 'Amina', role: 'analyst', clearance: 'red' }),
    await enrolled(desk, { name: 'Bilal', role: 'approver', clearance: 'red' }),
  ]
}

async function signedIn(desk: OpenConsole, user: Enrolled): Promise<Page> {
  const page = await desk.open({ path: '/campaigns' })
  await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor()
  await assertAccessible(page)
  await signIn(page, user)
  return page
}

/** A picture of the notice goes in by the keyboard's way, its verdict comes out, and nothing leaves the device. */
async function judgePicture(desk: OpenConsole): Promise<void> {
  const look = { language: 'ur', at: desk.address } as const
  const { page, context, requests } = await visit(desk.browser, look)
  const text = sample('police-notice-whatsapp.txt')
  const buffer = await photographed(desk.browser, `<p style="white-space:pre-wrap">${text}</p>`)
  await checkFile(page, { name: 'notice.png', mimeType: 'image/png', buffer })
  assert.equal(await verdictOf(page), 'fraud')
  await assertAccessible(page)
  assert.ok(requests.every(({ method, url }) => method === 'GET' && isOurs(url, desk)))
  await context.close()
}

function isOurs(url: string, desk: OpenConsole): boolean {
  return url.startsWith(`${desk.address}/`) || /^(?:data|blob):/u.test(url)
}

/** @returns the number of the receipt */
async function reportIt(desk: OpenConsole): Promise<string> {
  const look = { language: 'ur', at: desk.address } as const
  const { page, context, requests, wrong } = await visit(desk.browser, look)
  await checkText(page, NOTICE)
  assert.equal(await verdictOf(page), 'fraud')
  const reasons = await page.locator('.contradicted > .reason').allInnerTexts()
  assert.ok(reasons.length >= 6, `${reasons.length} reasons`)
  for (const reason of reasons) assert.match(reason, /\p{Script=Arabic}{3}/u)
  await assertAccessible(page)
  assert.ok(requests.every(({ method }) => method === 'GET'))
  await page.getByRole('button', { name: 'اطلاع دیں' }).click()
  await assertAccessible(page)
  await page.getByRole('button', { name: 'اطلاع بھیجیں' }).click()
  await page.getByText('شکریہ۔ آپ کی اطلاع پہنچ گئی۔').waitFor()
  await assertAccessible(page)
  const number = (await page.locator('.receipt .number').innerText()).trim()
  for (const { url } of requests) assert.ok(isOurs(url, desk), url)
  assert.deepEqual(wrong, [])
  await context.close()
  return number
}

/** From the queue to the proposal without a mouse. @returns the campaign's address below `/console` */
async function proposeIt(page: Page): Promise<string> {
  await page.getByRole('table', { name: 'Queue of campaigns' }).getByRole('link').waitFor()
  await assertAccessible(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Overview' }).waitFor()
  await page.getByText('What it claims, and what is false').waitFor()
  await assertAccessible(page)
  const path = new URL(page.url()).pathname.replace('/console', '')
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: /Propose a decision/u }).waitFor()
  const text = page.getByRole('group', { name: 'Texts that are blocked' }).getByRole('checkbox')
  await text.first().press('Space')
  await page.getByLabel('In Urdu').fill(ANSWER)
  await page.getByLabel(/^Reason/u).fill('There is no such office.')
  await page.getByText(/One other person has to approve it/u).waitFor()
  await assertAccessible(page)
  await page
    .getByRole('button', { name: 'Propose', exact: true })
    .and(page.locator(':enabled'))
    .waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Proposed', { exact: true }).first().waitFor()
  await page.context().close()
  return path
}

const ANSWER = 'پاکستان میں کمشنر پولیس ڈیپارٹمنٹ کے نام کا کوئی دفتر نہیں۔'

interface Approving {
  readonly desk: OpenConsole
  readonly approver: Enrolled
  readonly path: string
}

/** Two keystrokes; and because the sign-in is old by then, the proof that it is still them. */
async function approveIt(page: Page, { desk, approver, path }: Approving): Promise<void> {
  await page.goto(`/console${path}`)
  await page.getByRole('button', { name: /^Approve/u }).waitFor()
  await assertAccessible(page)
  await age(desk, approver.id)
  await page.keyboard.press('y')
  await page.getByRole('dialog').getByText(ANSWER).first().waitFor()
  await assertAccessible(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Is it still you?' }).waitFor()
  await assertAccessible(page)
  await typeOnlyPassword(page, approver.password)
  await typeCode(page, approver.uri)
  await page.getByText('Answered', { exact: true }).waitFor()
  await page.context().close()
}

/** By the page that needs no script. */
async function readReceipt(desk: OpenConsole, number: string): Promise<void> {
  const look = { language: 'ur', at: desk.address, options: { javaScriptEnabled: false } } as const
  const { page, context } = await visit(desk.browser, look)
  await page.locator('#number').fill(number)
  await page.locator('#number').press('Enter')
  await page.getByText('یہ دھوکا ہے۔', { exact: true }).waitFor()
  await page.getByText(ANSWER).waitFor()
  assert.deepEqual(
    [
      await page.locator('html').getAttribute('lang'),
      await page.locator('html').getAttribute('dir'),
    ],
    ['ur', 'rtl'],
  )
  await context.close()
}

/** On the wire with the policy's text, and to whoever asks with the reason; the next server never sees it. */
async function isRefused(gateway: MailGateway): Promise<void> {
  await eventually(async () =>
    assert.match(await gateway.send(NEXT), /^550 5\.7\.1 People reported this as fraud/u),
  )
  const { findings, reason } = await gateway.explain(NEXT)
  assert.ok(findings.some(({ id }) => id === 'reported-campaign'))
  assert.match(reason.ur, /لوگ جس دھوکے کی .*اطلاع دے چکے ہیں/u)
  const before = gateway.delivered()
  assert.match(await gateway.send(NEXT), /^550 /u)
  assert.equal(gateway.delivered(), before)
}
