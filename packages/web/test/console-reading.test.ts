import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { withoutChromium } from './chromium.ts'
import { eventually } from './eventually.ts'
import { hostileMail, notices } from './reading.fixture.ts'

let desk: OpenConsole
const skip = withoutChromium

async function posted(body: string, type: string): Promise<void> {
  const { status } = await desk.api.call({
    method: 'POST',
    path: '/reports',
    as: 'gateway',
    body: new TextEncoder().encode(body),
    headers: { 'content-type': type },
  })
  assert.ok(status < 300, `${status}`)
}

before(async () => {
  if (skip !== false) return
  desk = await openConsole()
  await posted(hostileMail, 'message/rfc822')
  for (const text of notices) {
    const json = { text, channel: 'sms', country: 'PK', contact: 'me@reader.example' }
    await desk.api.call({ method: 'POST', path: '/reports', as: 'analyst', json })
  }
  while ((await desk.api.desk.assigning.waiting()) > 0) await setTimeout(100)
})
after(() => desk?.[Symbol.asyncDispose]())

async function firstReport(query: string): Promise<string> {
  const { value } = await desk.api.call({ path: `/reports?${query}`, as: 'approver' })
  const { items } = value as { readonly items: readonly { readonly id: string }[] }
  return items[0]?.id ?? ''
}

function assertQuiet(): void {
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
}

async function headingOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

void describe('a hostile message', { skip }, () => {
  test('is only ever text: nothing of it runs, and nothing is asked for', async () => {
    const asked: string[] = []
    const page = await desk.open({ as: 'analyst', path: '/reports' })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`/console/reports/${await firstReport('channel=email')}`)
    await page.getByRole('heading', { name: 'Message, as text' }).waitFor()
    const found = await page.evaluate(`({
      ran: typeof hostile,
      made: document.querySelectorAll('main img, main iframe, main form[action], main object, main style, main [onerror], main [style*="evil"]').length,
      links: [...document.querySelectorAll('a')].filter((a) => /evil|javascript/.test(a.href)).length,
    })`)
    assert.deepEqual(found, { ran: 'undefined', made: 0, links: 0 })
    assert.ok(
      asked.every((path) => !path.includes('evil') && !path.includes('beacon')),
      asked.join(),
    )
    assertQuiet()
  })

  test('shows what it hides, turns and leads to', async () => {
    const id = await firstReport('channel=email')
    const page = await desk.open({ as: 'analyst', path: `/reports/${id}` })
    await page.getByRole('heading', { name: 'Hidden in the message' }).waitFor()
    await page.getByText('words for filters alone').waitFor()
    await page.getByText('RLO', { exact: true }).first().waitFor()
    await page.getByText('hxxps[://]evil[.]example/pay').first().waitFor()
    await page.getByText('called itself').first().waitFor()
    assert.match(await page.getByRole('main').innerText(), /May be made up[\s\S]*sure/u)
    assert.equal(await page.getByText('zubaida.khatoon').count(), 0)
    await assertAccessible(page)
    const urdu = await desk.open({
      as: 'analyst',
      path: `/reports/${id}`,
      language: 'ur',
      width: 360,
    })
    await urdu.getByRole('heading', { name: 'پیغام، صرف متن' }).waitFor()
    const wide = await urdu.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.ok(Number(wide) <= 0, 'no sideways scrolling')
    await assertAccessible(urdu)
    assertQuiet()
  })
})

void describe('reports', { skip }, () => {
  test('keep their filters in the address, over a reload and back', async () => {
    const page = await desk.open({ as: 'analyst', path: '/reports?channel=sms' })
    const links = page.getByRole('table', { name: 'Reports' }).getByRole('link')
    await links.first().waitFor()
    await page.reload()
    await links.first().waitFor()
    assert.equal(new URL(page.url()).search, '?channel=sms')
    await links.first().press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'About this report' }).waitFor()
    await page.goBack()
    await links.first().waitFor()
    assert.equal(new URL(page.url()).search, '?channel=sms')
    await assertAccessible(page)
    assertQuiet()
  })

  test('say who reported to an approver with a reason alone, and it is logged', async () => {
    const page = await desk.open({
      as: 'approver',
      path: `/reports/${await firstReport('channel=sms')}`,
    })
    await page.getByRole('button', { name: 'Who reported?' }).click()
    await page.getByLabel('Why do you need to know?').fill('The police asks by order 7 of 2026.')
    await page.getByRole('button', { name: 'Show who reported' }).click()
    await page.getByText('me@reader.example').waitFor()
    await assertAccessible(page)
    const { value } = await desk.api.call({ path: '/events/log?kind=identity-read', as: 'auditor' })
    assert.match(JSON.stringify(value), /order 7 of 2026/u)
    await page.getByRole('button', { name: 'Hide it again' }).click()
    assert.equal(await page.getByText('me@reader.example').count(), 0)
    assertQuiet()
  })
})

void describe('search', { skip }, () => {
  test('finds a number in Urdu digits, and an indicator is marked as harmless', async () => {
    const page = await desk.open({ as: 'analyst', path: '/search' })
    await page.getByLabel('Search for').fill('۰۳۰۰ ۱۲۳۴۵۶۷')
    await page.getByRole('link', { name: '+923001234567' }).click()
    const mark = page.getByRole('button', { name: 'Mark as harmless' })
    await mark.click()
    await page.getByLabel('Reason').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('button:focus', { hasText: 'Mark as harmless' }).waitFor()
    await mark.click()
    await page.getByLabel('Reason').fill('It is the help line of the bank.')
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as harmless' }).click()
    await page.getByText('An analyst marked it as harmless').waitFor()
    await assertAccessible(page)
    assertQuiet()
  })

  test('stands in the palette', async () => {
    const page = await desk.open({ as: 'analyst', path: '/search?q=shared-fraud' })
    await page.getByRole('link', { name: 'shared-fraud[.]example', exact: true }).waitFor()
    await assertAccessible(page)
    await page.keyboard.press('Control+k')
    await page.locator('[role="dialog"] input:focus').waitFor()
    await page.keyboard.type('hxxp://shared-fraud[.]example')
    await page
      .getByRole('dialog')
      .getByText('shared-fraud[.]example', { exact: true })
      .first()
      .click()
    await eventually(async () => assert.equal(await headingOf(page), 'shared-fraud[.]example'))
    assertQuiet()
  })
})

void describe('operations', { skip }, () => {
  test('are walked by keyboard, and back', async () => {
    const page = await desk.open({ as: 'analyst', path: '/operations' })
    await page.getByRole('table', { name: 'Operations' }).getByRole('link').first().click()
    const walk = page.getByRole('region', { name: 'Chosen' })
    await walk.getByRole('button').first().press('Enter')
    await walk.getByText(/^Shares \d/u).waitFor()
    await walk
      .getByRole('button', { name: /shared-fraud/u })
      .first()
      .press('Enter')
    await walk.getByText(/^Shared by \d/u).waitFor()
    await assertAccessible(page)
    await page.getByText('Table', { exact: true }).click()
    await page.getByRole('columnheader', { name: 'share' }).waitFor()
    assert.match(page.url(), /view=table/u)
    await assertAccessible(page)
    assertQuiet()
  })
})

void describe('the dashboard', { skip }, () => {
  test('keeps its span in the address, and gives its numbers and pictures away', async () => {
    const page = await desk.open({ as: 'auditor', path: '/dashboard?days=90', dark: true })
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV: Reports' }).click()
    const csv = await readFile(await (await saved).path(), 'utf8')
    assert.equal(csv.split('\r\n').length, 92)
    const picture = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as PNG: Reports' }).click()
    const png = await readFile(await (await picture).path())
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG')
    await page.getByText('7 days', { exact: true }).click()
    await eventually(async () => assert.equal(new URL(page.url()).search, '?days=7'))
    await assertAccessible(page)
    assertQuiet()
  })
})
