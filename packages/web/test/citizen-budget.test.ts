import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test, type TestContext } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { openCitizen, sample, verdictOf, type OpenCitizen } from './citizen.ts'
import { openNetwork } from './slow-network.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
const PAGE = 150_000
/** With engine and knowledge, and the headers of every answer. */
const VISIT = 400_000
/** What Chromium's own tools call slow 4G, and a phone of a quarter of this machine's speed. */
const SLOW_4G = { bits: 1_600_000, latency: 150 }
const SLOWER = 4

let desk: OpenCitizen
before(async () => {
  if (withoutChromium === false) desk = await openCitizen()
})
after(() => desk?.[Symbol.asyncDispose]())

test(
  'a first visit takes no more bytes than it may, and the second next to none',
  SLOW,
  async (context) => {
    for (const language of ['en', 'ur'] as const) {
      await using network = await openNetwork(desk.address)
      const { page, context: visitor } = await desk.open({ language, at: network.address })
      await page.locator('#offline:not([hidden])').waitFor({ state: 'attached' })
      const letters = await bytesOfLetters(await page.evaluate(LOADED))
      const visit = network.down() - letters
      const alone = await pageAlone(language)
      context.diagnostic(
        `${language}: page ${kilobytes(alone)}, first visit with engine, knowledge and what is kept ` +
          `${kilobytes(visit)}, letters ${kilobytes(letters)}`,
      )
      assert.ok(alone <= PAGE, `${alone} bytes`)
      assert.ok(visit <= VISIT, `${visit} bytes`)
      const already = network.down()
      await page.reload()
      await page.locator('#message').waitFor()
      context.diagnostic(`${language}: second visit ${kilobytes(network.down() - already)}`)
      assert.ok(network.down() - already < 20_000)
      await visitor.close()
    }
  },
)

/** The document, its style and its script, before the worker that judges is asked for. */
async function pageAlone(language: 'en' | 'ur'): Promise<number> {
  await using network = await openNetwork(desk.address)
  const context = await desk.browser.newContext({
    baseURL: network.address,
    locale: language,
    serviceWorkers: 'block',
  })
  await context.route(/judging|knowledge|fonts/u, (route) => route.abort())
  const page = await context.newPage()
  await page.goto(language === 'en' ? '/' : '/ur/')
  await page.locator('#message').waitFor()
  await context.close()
  return network.down()
}

const LOADED = `performance.getEntriesByType('resource').map(({ name }) => name)`

/** Devices with Urdu letters of their own load none. */
async function bytesOfLetters(loaded: unknown): Promise<number> {
  const name = (loaded as readonly string[]).find((one) => one.includes('nastaliq'))
  return name === undefined ? 0 : statSync(join(desk.pages, new URL(name).pathname)).size
}

test('how long it takes on a slow network and a slow phone', SLOW, async (context) => {
  await using network = await openNetwork(desk.address, SLOW_4G)
  const page = await openSlowly(desk, network.address)
  const begun = performance.now()
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('#message').waitFor()
  tell(context, 'usable', performance.now() - begun)
  await page.locator('#message').fill(sample('police-notice-whatsapp.txt'))
  await page.locator('.ask button.main').click()
  await page.locator('article.result').waitFor()
  const first = performance.now() - begun
  tell(context, 'first verdict, with engine and knowledge loaded on the way', first)
  tell(context, 'a further verdict (the worker itself is not slowed)', await again(page))
  assert.equal(await verdictOf(page), 'fraud')
  await page.reload()
  // Long enough for the worker to have got ready: how long that takes is not what is measured.
  await setTimeout(5_000)
  tell(context, 'the first verdict of a worker that is ready', await again(page))
  await page.context().close()
})

async function openSlowly({ browser }: OpenCitizen, address: string): Promise<Page> {
  const visitor = await browser.newContext({ baseURL: address })
  const page = await visitor.newPage()
  const tools = await visitor.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

/** Asks once more. Within the page: what the test itself needs to ask is not the reader's time. */
async function again(page: Page): Promise<number> {
  const another = page.getByRole('button', { name: 'Check another message' })
  if (await another.isVisible()) await another.click()
  await page.locator('#message').fill(sample('police-notice-whatsapp.txt'))
  return Number(await page.evaluate(AGAIN))
}

const AGAIN = `new Promise((resolve) => {
  const begun = performance.now()
  new MutationObserver(() => {
    if (document.querySelector('article.result')) resolve(performance.now() - begun)
  }).observe(document.body, { childList: true, subtree: true })
  document.querySelector('.ask button.main').click()
})`

function tell(context: TestContext, what: string, milliseconds: number): void {
  context.diagnostic(`${what}: ${Math.round(milliseconds)} ms`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}
