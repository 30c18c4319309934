import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { checkText, openCitizen, sample, verdictOf } from './citizen.ts'
import { assertAccessible } from './console.ts'

const SLOW = { skip: withoutChromium, timeout: 600_000 }
const NOTICE = sample('police-notice-whatsapp.txt')

void describe('the citizen’s page is for everybody', SLOW, async () => {
  if (withoutChromium !== false) return
  const desk = await openCitizen()

  for (const language of ['en', 'ur'] as const)
    for (const dark of [false, true])
      test(`axe finds nothing: ${language}, ${dark ? 'dark' : 'light'}`, async () => {
        const { page, context } = await desk.open({ language, dark })
        await page.locator('#message').waitFor()
        await assertAccessible(page)
        await page.locator('[role=search] input').fill('State Bank')
        await page.locator('[role=search] button').click()
        await page.locator('.found').first().waitFor()
        await checkText(page, NOTICE)
        await page.locator('.actions button.main').click()
        await page.evaluate(UNFOLD)
        await assertAccessible(page)
        await context.close()
      })

  test('nothing is to be scrolled sideways at 320 pixels, nor with letters twice as large', async () => {
    for (const language of ['en', 'ur'] as const) {
      const { page, context } = await desk.open({ language, width: 320 })
      await assertNarrow(page)
      await checkText(
        page,
        `${NOTICE} ${'https://a-very-long-name-without-end.example/'.repeat(5)}`,
      )
      await page.locator('.actions button.main').click()
      await page.evaluate(UNFOLD)
      await assertNarrow(page)
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
      await assertNarrow(page)
      await context.close()
    }
  })

  test('from the first field to the report by the keyboard alone, with the focus in view', async () => {
    const { page, context } = await desk.open({ width: 1_000 })
    await reach(page, '#message')
    await page.keyboard.insertText(NOTICE)
    await reach(page, '.ask button.main')
    await page.keyboard.press('Enter')
    await page.locator('article.result').waitFor()
    assert.equal(await verdictOf(page), 'fraud')
    // Whoever cannot see it is told the answer first.
    await page.locator('.verdict:focus').waitFor()
    await reach(page, '.actions button.main')
    await page.keyboard.press('Enter')
    await page.locator('#report-title:focus').waitFor()
    await reach(page, '.report button.main')
    await page.keyboard.press('Enter')
    await page.locator('.receipt:focus .number').waitFor()
    await context.close()
  })

  test('a marked word leads to its reason', async () => {
    const { page, context } = await desk.open()
    await checkText(page, NOTICE)
    const mark = page.locator('.message mark a').first()
    const target = await mark.getAttribute('href')
    await mark.click()
    assert.equal(await page.locator('.reason:target').getAttribute('id'), target?.slice(1))
    await context.close()
  })

  test('on paper everything is open, with the hash first', async () => {
    const { page, context } = await desk.open()
    await checkText(page, NOTICE)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    assert.equal(await page.locator('.result details:not([open])').count(), 0)
    const top = async (place: string): Promise<number> =>
      (await page.locator(place).boundingBox())?.y ?? Number.NaN
    assert.ok((await top('.evidence')) < (await top('.verdict')))
    assert.match(await page.locator('.evidence').innerText(), /\b[0-9a-f]{64}\b/u)
    assert.ok(!(await page.locator('.ask, .look-up, .actions').first().isVisible()))
    const pdf = await page.pdf({ format: 'A4' })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    assert.ok((await page.locator('.result details:not([open])').count()) > 0)
    await context.close()
  })

  test('the desk and the browser are closed', async () => {
    await desk[Symbol.asyncDispose]()
  })
})

const UNFOLD = `for (const fold of document.querySelectorAll('.result details')) fold.open = true`

async function assertNarrow(page: Page): Promise<void> {
  const content = Number(await page.evaluate('document.documentElement.scrollWidth'))
  const window = Number(await page.evaluate('innerWidth'))
  assert.ok(content <= window, `${content} pixels wide in ${window}`)
}

async function isFocused(page: Page, selector: string): Promise<unknown> {
  return await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)
}

const MOST_STEPS = 80

/** Presses the tabulator until it is there. Every step on the way shows where it is. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (!(await isFocused(page, selector))) continue
    const width = await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')
    assert.equal(width, '3px', `${selector} shows that it has the focus`)
    return
  }
  assert.fail(`${selector} is not reached by the keyboard`)
}
