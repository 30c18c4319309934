import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { checkText, openCitizen, sample, verdictOf, type OpenCitizen } from './citizen.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { openWithoutStorage } from './denied-storage.ts'

void describe('in a browser that may keep nothing', { skip: withoutChromium }, () => {
  let citizen: OpenCitizen
  let desk: OpenConsole
  before(async () => {
    ;[citizen, desk] = await Promise.all([openCitizen(), openConsole()])
  })
  after(async () => {
    await citizen?.[Symbol.asyncDispose]()
    await desk?.[Symbol.asyncDispose]()
  })

  test('a message is judged, also where another app led here', async () => {
    await using context = await openWithoutStorage({ baseURL: citizen.address, locale: 'en' })
    for (const path of ['/', '/?shared', '/ur/']) {
      const { page, wrong } = await opened(await context.newPage(), path)
      await assertDenied(page)
      await checkText(page, sample('police-notice-whatsapp.txt'))
      assert.equal(await verdictOf(page), 'fraud', path)
      assert.deepEqual(wrong, [])
      // What was promised of flight mode is true of a page that is kept, and of no other.
      assert.equal(await page.locator('#offline:not([hidden])').count(), 0)
      await page.close()
    }
  })

  test('where even asking for the keeper of pages is an error, as in a frame of another', async () => {
    const { page, context, wrong } = await citizen.open({ options: { serviceWorkers: 'block' } })
    await page.addInitScript(ERROR_WHERE_ASKED)
    await page.reload()
    await checkText(page, sample('police-notice-whatsapp.txt'))
    assert.equal(await verdictOf(page), 'fraud')
    assert.deepEqual(wrong, [])
    await context.close()
  })

  test('the console says what it needs, in either language', async () => {
    for (const [locale, needs] of [
      ['en', 'This browser keeps no cookies'],
      ['ur', 'یہ براؤزر کوکیز نہیں رکھتا'],
    ] as const) {
      await using context = await openWithoutStorage({ baseURL: desk.address, locale })
      const { page, wrong } = await opened(await context.newPage(), '/console/')
      await page.getByRole('alert').filter({ hasText: needs }).waitFor()
      await assertDenied(page)
      await assertAccessible(page)
      await page.getByRole('button', { name: /Dark|تاریک/u }).click()
      assert.deepEqual(wrong, [])
    }
    const page = await desk.open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await page.getByRole('alert').count(), 0, 'nobody else is told')
    await page.context().close()
  })
})

/** HTML 8.1.7 of the service workers' standard: where its origin is opaque, a page that asks gets a SecurityError. */
const ERROR_WHERE_ASKED = `Object.defineProperty(Navigator.prototype, 'serviceWorker', {
  get() { throw new DOMException('denied', 'SecurityError') },
})`

async function opened(
  page: Page,
  path: string,
): Promise<{ readonly page: Page; readonly wrong: readonly string[] }> {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.goto(path)
  return { page, wrong }
}

/** The browser really denies it: else the test would say nothing. */
async function assertDenied(page: Page): Promise<void> {
  const told = await page.evaluate(
    `(() => { try { return String(localStorage) } catch (e) { return e.name } })()`,
  )
  assert.equal(told, 'SecurityError')
}
