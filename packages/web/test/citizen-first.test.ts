import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { documentWords } from '../src/words/languages.ts'
import { withoutChromium } from './chromium.ts'
import { checkText, openCitizen, sample, type OpenCitizen } from './citizen.ts'
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
  'where the script never comes, or cannot run, people are told after a while',
  SLOW,
  async () => {
    for (const language of ['en', 'ur'] as const) {
      const context = await desk.browser.newContext({ baseURL: desk.address })
      const page = await context.newPage()
      await page.route(SCRIPT, (route) =>
        route.fulfill({ body: 'an old browser cannot read this' }),
      )
      await page.goto(language === 'en' ? '/' : '/ur/')
      const told = page.getByText(documentWords[language].late)
      assert.equal(await told.isVisible(), false)
      await page.evaluate('document.getAnimations().forEach((one) => one.finish())')
      await told.waitFor({ state: 'visible' })
      await context.close()
      const { page: whole, context: other } = await desk.open({ language })
      await whole.locator('#message').waitFor()
      assert.equal(await whole.getByText(documentWords[language].late).count(), 0)
      await other.close()
    }
  },
)

test(
  'the way back leads from an answer to the question, and only then out of the page',
  SLOW,
  async () => {
    const { page, context } = await desk.open()
    const address = page.url()
    for (const leave of [() => page.goBack(), () => again(page).click()]) {
      await checkText(page, sample('police-notice.eml'))
      await leave()
      await page.locator('#message').waitFor()
      assert.equal(page.url(), address)
    }
    await checkText(page, sample('police-notice.eml'))
    await page.locator('mark a, a[href^="#"]').first().click()
    assert.notEqual(page.url(), address)
    await page.goBack()
    assert.equal(page.url(), address)
    assert.ok(
      await page.locator('article.result').isVisible(),
      'a link within the answer is gone back on within it',
    )
    await page.goBack()
    await page.locator('#message').waitFor()
    await page.goBack()
    assert.notEqual(page.url(), address)
    await context.close()
  },
)

function again(page: Page): Locator {
  return page.getByRole('button', { name: 'Check another message' })
}

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
