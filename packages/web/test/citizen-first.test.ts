import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { openCitizen, type OpenCitizen } from './citizen.ts'
import { moved } from './moved.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
/** The page's script; not that of its worker. */
const SCRIPT = /\/assets\/citizen-\w+-[\w-]+\.js$/u

let desk: OpenCitizen
before(async () => {
  if (withoutChromium === false) desk = await openCitizen()
})
after(() => desk?.[Symbol.asyncDispose]())

test('nothing moves when the script comes', SLOW, async () => {
  for (const language of ['en', 'ur'] as const) {
    for (const width of [320, 360, 1400]) {
      const { page, context } = await desk.open({ language, width })
      await page.locator('#message').waitFor()
      const shift = await moved(page)
      assert.ok(shift < 0.02, `${language}, ${width} pixels: ${shift}`)
      await context.close()
    }
  }
})

test(
  'what is written before the script is there stays, and can be gone on with',
  SLOW,
  async () => {
    const context = await desk.browser.newContext({ baseURL: desk.address })
    const page = await context.newPage()
    const held = Promise.withResolvers<void>()
    await page.route(SCRIPT, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await page.locator('textarea').pressSequentially('Your parcel')
    held.resolve()
    await page.locator('#message').waitFor()
    await page.keyboard.type(' is held')
    assert.equal(await page.locator('#message').inputValue(), 'Your parcel is held')
    await page.locator('.ask button.main[type=submit]').click()
    await page.locator('article.result').waitFor()
    await page.getByRole('button', { name: 'Check another message' }).click()
    assert.equal(await page.locator('#message').inputValue(), '')
    await context.close()
  },
)
