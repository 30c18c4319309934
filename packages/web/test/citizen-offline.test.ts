import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import {
  checkFile,
  checkText,
  openCitizen,
  type OpenCitizen,
  sample,
  sampleFile,
  verdictOf,
} from './citizen.ts'
import { photographed } from './photograph.ts'
import { openNetwork } from './slow-network.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }

let desk: OpenCitizen
before(async () => {
  if (withoutChromium === false) desk = await openCitizen()
})
after(() => desk?.[Symbol.asyncDispose]())

test('after the first visit the page works without a network, in its language', SLOW, async () => {
  for (const language of ['en', 'ur'] as const) {
    const { page, context } = await desk.open({ language })
    await kept(page)
    await context.setOffline(true)
    await page.reload()
    await checkText(page, sample('police-notice-whatsapp.txt'))
    assert.equal(await verdictOf(page), 'fraud')
    await page.reload()
    await checkFile(page, sampleFile('police-notice.eml'))
    assert.equal(await verdictOf(page), 'fraud')
    await context.close()
  }
})

test(
  'a first visit keeps its own language, and another as soon as it is opened',
  SLOW,
  async () => {
    const { page, context } = await desk.open()
    await kept(page)
    assert.deepEqual(await keptPages(page), ['/'])
    await page.getByRole('link', { name: 'اردو' }).click()
    await page.waitForURL('**/ur/')
    while ((await keptPages(page)).length < 2) await setTimeout(100)
    assert.deepEqual(await keptPages(page), ['/', '/ur/'])
    await context.close()
  },
)

test('what needs a reader that is not there yet says so without a network', SLOW, async () => {
  const { page, context } = await desk.open()
  await kept(page)
  await context.setOffline(true)
  await checkFile(page, sampleFile('police-notice-paper.pdf'))
  assert.match(await page.locator('.refusal').innerText(), /needs the network once/u)
  await context.close()
})

test(
  'with the readers kept, files and pictures too are read without a network',
  SLOW,
  async (told) => {
    await using network = await openNetwork(desk.address)
    const { page, context } = await desk.open({ at: network.address })
    await kept(page)
    const already = network.down()
    await page.locator('details.privacy summary').click()
    await page.getByRole('button', { name: 'Fetch them now' }).click()
    await page.getByText('files can be checked without a network too').waitFor()
    const bytes = network.down() - already
    told.diagnostic(`readers: ${(bytes / 1e6).toFixed(2)} MB`)
    // The tests' pages are built without compressing the largest files.
    assert.ok(bytes < 12_000_000)
    await context.setOffline(true)
    await page.reload()
    await page
      .getByText('files can be checked without a network too')
      .waitFor({ state: 'attached' })
    await checkFile(page, sampleFile('police-notice-paper.pdf'))
    assert.equal(await verdictOf(page), 'fraud')
    await page.reload()
    await checkFile(page, {
      name: 'a.png',
      mimeType: 'image/png',
      buffer: await photographed(desk.browser, `<p>${sample('police-notice-whatsapp.txt')}</p>`),
    })
    assert.equal(await verdictOf(page), 'fraud')
    await context.close()
  },
)

test('what another app shares is judged, and goes to no server', SLOW, async () => {
  const { page, context, requests } = await desk.open()
  await kept(page)
  await page.reload()
  await share(page, { text: sample('police-notice-whatsapp.txt') })
  await page.locator('article.result').waitFor()
  assert.equal(await verdictOf(page), 'fraud')
  assert.equal(new URL(page.url()).search, '')
  await share(page, { file: readFileSync(sampleFile('police-notice.eml')).toString('base64') })
  await page.locator('article.result').waitFor()
  assert.equal(await verdictOf(page), 'fraud')
  const posts = requests.filter(({ method }) => method === 'POST')
  // The browser asks for it, and the service worker answers it: none arrived at the desk, which would refuse it.
  assert.ok(posts.every(({ url }) => url === `${desk.address}/`))
  await context.close()
})

/** Waits until the page says that it is on the device. */
async function kept(page: Page): Promise<void> {
  await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
}

async function keptPages(page: Page): Promise<readonly string[]> {
  return await page.evaluate(`(async () => {
    const found = await Promise.all(['/', '/ur/'].map((path) => caches.match(path)))
    return ['/', '/ur/'].filter((path, index) => found[index])
  })()`)
}

interface Shared {
  readonly text?: string
  /** Base64 of a mail. */
  readonly file?: string
}

/** As Android sends what is shared: a form, posted to the address in the manifest. */
async function share(page: Page, given: Shared): Promise<void> {
  await Promise.all([
    page.waitForURL((url) => url.pathname === '/'),
    page.evaluate(`(${SEND})(${JSON.stringify(given)})`),
  ])
  await page.waitForLoadState('load')
}

/** Runs in the page. */
const SEND = `({ text, file }) => {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/'
  form.enctype = 'multipart/form-data'
  const add = (name, type) => {
    const input = document.createElement('input')
    input.name = name
    input.type = type
    form.append(input)
    return input
  }
  if (text) add('text', 'hidden').value = text
  if (file) {
    const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], 'shared.eml', { type: 'message/rfc822' }))
    add('file', 'file').files = data.files
  }
  document.body.append(form)
  setTimeout(() => form.submit(), 0)
}`
