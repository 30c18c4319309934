import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { openCitizen, sample, type OpenCitizen } from './citizen.ts'
import { moved } from './moved.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
const FONT = '**/assets/nastaliq-*.woff2'

let desk: OpenCitizen
before(async () => {
  if (withoutChromium === false) desk = await openCitizen()
})
after(() => desk?.[Symbol.asyncDispose]())

test(
  'a device without Urdu letters reads the page before they come, and nothing jumps when they do',
  SLOW,
  async () => {
    const page = await withoutLetters(desk)
    const held = Promise.withResolvers<void>()
    await page.route(FONT, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.goto('/ur/', { waitUntil: 'commit' })
    await page.locator('#message').waitFor()
    await page.waitForFunction(SEEN)
    // A face that blocks would hide the words for three seconds, and only then show them in other letters.
    assert.deepEqual(await page.evaluate(DISPLAYS), ['swap'])
    held.resolve()
    const shift = await moved(page)
    assert.ok(shift < 0.1, `${shift}`)
    await page.context().close()
  },
)

test('a reader of English pays for Urdu letters only with an Urdu message', SLOW, async () => {
  const page = await withoutLetters(desk)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('nastaliq')) asked++
  })
  await page.goto('/')
  await page.locator('#message').waitFor()
  await page.evaluate('document.fonts.ready')
  assert.equal(asked, 0)
  const come = page.waitForResponse(FONT)
  await page.locator('#message').fill('آپ کا اکاؤنٹ بند کر دیا گیا ہے')
  const letters = await come
  assert.equal(letters.status(), 200)
  assert.match(letters.headers()['cache-control'] ?? '', /immutable/u, 'they are paid for once')
  await page.context().close()
})

test('the letters that come are those of our Urdu words', () => {
  const style = readFileSync(new URL('../src/citizen/style.css', import.meta.url), 'utf8')
  const ranges = [...style.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gu)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  )
  const has = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to)
  const words = ['../src/words/citizen.ur.ts', '../../desk/src/pages/words.ts'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  )
  const letters = new Set(`${words.join('')}${sample('digital-arrest-urdu.txt')}`)
  const missing = [...letters].filter(
    (letter) => /\p{Script=Arabic}/u.test(letter) && !has(letter.codePointAt(0)!),
  )
  assert.deepEqual(missing, [])
})

/** As on a phone whose maker put no Nastaliq into it. */
async function withoutLetters({ browser, address }: OpenCitizen): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.route('**/assets/citizen-*.css', async (route) => {
    const response = await route.fetch()
    const text = (await response.text()).replaceAll(/local\([^)]*Nastaliq[^)]*\),?/gu, '')
    await route.fulfill({ response, body: text })
  })
  return page
}

/** Whether words were painted by now, with whatever letters there are. */
const SEEN = `performance.getEntriesByName('first-contentful-paint').length > 0`

/** What the letters that are fetched do while they are on their way. */
const DISPLAYS = `[...document.fonts].filter(({ family }) => family === 'Nastaliq').map(({ display }) => display)`
