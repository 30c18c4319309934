import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { outlookFile } from '../../host/src/outlook/outlook.fixture.ts'
import { withoutChromium } from './chromium.ts'
import { checkFile, checkText, openCitizen, sample, type OpenCitizen } from './citizen.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
const MAIL = [
  'Received: from mail.example by mx.home.example for <ayesha@home.example>; Mon, 2 Nov 2026 10:00:00 +0500',
  'From: "Police" <office@officereportcrime.org>',
  'To: Ayesha <ayesha@home.example>,',
  ' bilal@home.example',
  'Cc: carol@home.example',
  'Subject: Court order against your internet',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(
    `<p>${sample('police-notice-whatsapp.txt')} Ayesha@Home.Example bilal@home.example</p>`,
  )
    .toString('base64')
    .replaceAll(/.{76}/gu, '$&\r\n'),
  '',
].join('\r\n')

test(
  'a report leaves only when its button is pressed, without the reporter, and gives a receipt',
  SLOW,
  async () => {
    await using desk = await openCitizen({ intake: INTAKE })
    const { page, context, requests, wrong } = await desk.open()
    await checkFile(page, { name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(MAIL) })
    await page.getByRole('button', { name: 'Report it' }).click()
    assert.match(await page.locator('.removed').innerText(), /in 5 places/u)
    assert.deepEqual(
      requests.filter(({ url }) => /\/(?:reports|challenge)/u.test(url)),
      [],
    )
    await page.getByText('Show exactly what is sent').click()
    const shown = await page.getByLabel('What is sent').inputValue()
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      page.getByRole('button', { name: 'Send the report' }).click(),
    ])
    assert.equal(new URL(sent.url()).pathname, '/reports')
    const number = await receiptOf(page)
    assert.deepEqual(wrong, [])
    assert.match(number, /^[\d -]{16,24}$/u)
    const kept = await keptOf(desk)
    assert.equal(kept.replaceAll('\r\n', '\n'), shown)
    for (const text of [kept, Buffer.from(bodyOf(kept), 'base64').toString()])
      assert.doesNotMatch(text, /ayesha|bilal|carol/iu)
    assert.match(Buffer.from(bodyOf(kept), 'base64').toString(), /removed@recipient\.invalid/u)
    await context.close()
  },
)

test('a receipt is read without a script, and who reported it is forgotten', SLOW, async () => {
  await using desk = await openCitizen({ intake: INTAKE })
  for (const language of ['en', 'ur'] as const) {
    const { page, context } = await desk.open({ language })
    await checkText(page, sample('police-notice-whatsapp.txt'))
    await page.locator('.actions button.main').click()
    await page.locator('#contact').fill('me@home.example')
    await page.locator('.report button[type=submit]').click()
    const number = await receiptOf(page)
    await context.close()
    const options = { javaScriptEnabled: false }
    const { page: plain, context: other } = await desk.open({ language, options })
    await plain.locator('#number').fill(number)
    await plain.locator('.my-receipt button').click()
    await plain.locator('main section').first().waitFor()
    assert.equal(await plain.locator('html').getAttribute('lang'), language)
    await plain.locator('button.quiet').click()
    const done = { en: /nothing about who you are is kept/u, ur: /پہچان کی کوئی چیز نہیں رہی/u }
    assert.match(await plain.locator('main').innerText(), done[language])
    await other.close()
  }
})

test('a text can be changed before it is sent, and a report sent twice is one', SLOW, async () => {
  await using desk = await openCitizen({ intake: INTAKE })
  const { page, context } = await desk.open()
  await checkText(page, `${sample('police-notice-whatsapp.txt')}\nMy name is Ayesha.`)
  await page.getByRole('button', { name: 'Report it' }).click()
  const shown = page.getByLabel('What is sent')
  await shown.fill((await shown.inputValue()).replace('My name is Ayesha.', ''))
  // The first attempt arrives, but its answer is lost.
  let isFirst = true
  await page.route('**/reports', async (route) => {
    const response = await route.fetch()
    if (isFirst) await route.abort()
    else await route.fulfill({ response })
    isFirst = false
  })
  await page.getByRole('button', { name: 'Send the report' }).click()
  await page.getByText('could not be sent').waitFor()
  await page.getByRole('button', { name: 'Send the report' }).click()
  await receiptOf(page)
  assert.doesNotMatch(await keptOf(desk), /Ayesha/u)
  const { db } = desk.api.desk.store
  const reports = await db.selectFrom('reports').select('channel').execute()
  assert.deepEqual(reports, [{ channel: 'unknown' }], 'nobody said how it came')
  await context.close()
})

test('a file of Outlook is sent as the mail in it, without the reporter', SLOW, async () => {
  await using desk = await openCitizen({ intake: INTAKE })
  const { page, context } = await desk.open()
  const text = `${sample('police-notice-whatsapp.txt')}\nTo: reader@home.example`
  const bytes = outlookFile({ subject: 'Court order', to: 'reader@home.example', text })
  await checkFile(page, { name: 'a.msg', mimeType: '', buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Report it' }).click()
  await page.getByRole('button', { name: 'Send the report' }).click()
  await receiptOf(page)
  const kept = await keptOf(desk)
  assert.doesNotMatch(kept, /reader@home/u)
  assert.doesNotMatch(Buffer.from(bodyOf(kept), 'base64').toString(), /reader@home/u)
  await context.close()
})

const INTAKE = { messageBytes: 2_000_000, perNetwork: 1_000, work: 1_000, identityTime: 86_400_000 }

async function receiptOf(page: Page): Promise<string> {
  await page.locator('.receipt .number').waitFor()
  return (await page.locator('.receipt .number').innerText()).trim()
}

/** The only message that the desk has, as it keeps it. */
async function keptOf({ api }: OpenCitizen): Promise<string> {
  const names: Uint8Array[] = []
  for await (const name of api.desk.blobs.list()) names.push(name)
  assert.equal(names.length, 1)
  const bytes = names[0] && (await api.desk.blobs.get(names[0]))
  return Buffer.from(bytes ?? []).toString()
}

function bodyOf(mail: string): string {
  return mail
    .split(/\r?\n\r?\n/u)
    .slice(1)
    .join('')
}
